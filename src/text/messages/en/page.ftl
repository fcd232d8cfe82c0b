### Pages: their shell, and what is read beside their pictures.
