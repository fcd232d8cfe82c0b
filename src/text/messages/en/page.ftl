### Pages: their shell, and what is read beside their pictures.

page-skip = Skip to the content
page-sections = On this page
page-made = Made on this machine by Jalon { $version }. The page asks for nothing from anywhere: keep it, print it or delete it as you wish.
page-same-numbers = The same in numbers
