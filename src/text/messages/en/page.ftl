### Pages: their shell, and what is read beside their pictures.

page-skip = Skip to the content
page-sections = On this page
page-made = Made on this machine by Jalon { $version }. The page asks for nothing from anywhere: keep it, print it or delete it as you wish.
page-same-numbers = The same in numbers

page-run-title = What may be worth a look
page-run-alerts = Alerts
page-run-everyone = Everyone together
page-run-own = On the whole
page-run-with = With { $who }
page-run-said = as said of this rule above
page-run-room = { $count ->
    [one] { $count } more has over half of its room left
   *[other] { $count } more have over half of their room left
}
page-run-untold = What could not be told
page-run-all-told = Each of them could tell.
page-run-read = What was read

page-card-rest = The rule, why, and where it comes from
page-week = Week of
page-hour = Hour
page-contacts = Contacts
page-calendar-title = Contacts, day by day
page-hours-title = Contacts, by the hour at which they began
page-people-title = Time with each person in the last week, beside what is usual
page-people-words = { $last } (usually { $usual })
page-weeks = Each person, week by week, in numbers
page-months-title = Time, month by month
page-month-time = { $month }: { $time }
page-roles-title = Contacts, by the role they held
page-count = { $name }: { $count }
