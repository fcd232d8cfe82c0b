### A peer's own contact pattern, and the questions that go with it.

pattern-title = Self-check of { $peer }
pattern-yours = This is for you alone: nobody receives any of it unless you hand it over.
pattern-silent = The log ends on { $last }: what came after is not in here.
pattern-no-rows = The log holds nothing of yours yet.
pattern-no-contacts = The log holds no contact of yours yet.

pattern-alerts-heading = Worth a look
pattern-alerts-says = Facts from what you wrote down, never a verdict: you know what the log does not.
pattern-alerts-none = Nothing asks for a look.
pattern-alerts-none-new = Nothing new asks for a look.
pattern-earlier = { $count ->
    [one] { $number } earlier alert, from before { $day }, is not shown here.
   *[other] { $number } earlier alerts, from before { $day }, are not shown here.
}
pattern-folded = { $count ->
    [one] { $number } alert is folded away, since it came after a quiet time began.
   *[other] { $number } alerts are folded away, since they came after a quiet time began.
}
pattern-forwarded = the team lead, since you want to talk about it
pattern-due-says = Dates that what you wrote down has opened.
pattern-due-none = No date is open.

pattern-date = { $day } { $month }
pattern-month = { $month } { $year }
pattern-range = { $from }–{ $to }
pattern-none = none
pattern-contacts = { $number } { $count ->
    [one] contact
   *[other] contacts
}
pattern-weekday-mon = Mon
pattern-weekday-tue = Tue
pattern-weekday-wed = Wed
pattern-weekday-thu = Thu
pattern-weekday-fri = Fri
pattern-weekday-sat = Sat
pattern-weekday-sun = Sun
pattern-month-1 = Jan
pattern-month-2 = Feb
pattern-month-3 = Mar
pattern-month-4 = Apr
pattern-month-5 = May
pattern-month-6 = Jun
pattern-month-7 = Jul
pattern-month-8 = Aug
pattern-month-9 = Sep
pattern-month-10 = Oct
pattern-month-11 = Nov
pattern-month-12 = Dec

pattern-calendar-heading = Your days
pattern-calendar-says = { $number } { $count ->
    [one] contact
   *[other] contacts
} on { $days } out of { $all }, from { $from } to { $to }.
pattern-on-days = { $number } { $count ->
    [one] day
   *[other] days
}
pattern-calendar-earlier = The last { $number } weeks are drawn; what came before is in the numbers.
pattern-day-says = { $day }: { $number } { $count ->
    [one] contact
   *[other] contacts
}

pattern-hours-heading = Your hours
pattern-hours-says = { $count ->
    [0] All { $all } contacts began within your agreed hours ({ $agreed }).
    [one] { $number } of { $all } contacts began outside your agreed hours ({ $agreed }), days off included.
   *[other] { $number } of { $all } contacts began outside your agreed hours ({ $agreed }), days off included.
}
pattern-hours-none = When your contacts began; no agreed hours are written down.
pattern-hours-agreed = agreed hours
pattern-hours-within = contacts in agreed hours
pattern-hours-outside = contacts at other hours
pattern-span = { $days } { $from }–{ $to }
pattern-days = { $from } to { $to }

pattern-people-heading = With each person
pattern-people-says = Time with each person, on a scale of their own. The last week is the one that began on { $day }; what is usual is the median of up to eight weeks before it, known after four.
pattern-people-none = No contact with anyone in the last year.
pattern-people-folded = { $count ->
    [one] { $number } person is folded away, since a quiet time began.
   *[other] { $number } people are folded away, since a quiet time began.
}
pattern-people-person = With
pattern-people-weeks = Week by week
pattern-people-last = Last week
pattern-people-usual = Usual
pattern-people-mark = what is usual
pattern-people-idle = a week without contact
pattern-usual-unknown = not known yet
pattern-person-says = { $person }: { $time } and { $contacts } in the last week; usually { $usual }.
pattern-person-new = { $person }: { $time } and { $contacts } in the last week; what is usual is { $usual }.

pattern-roles-heading = Your roles
pattern-roles-says = { $count ->
    [one] { $number } of { $all } contacts says which roles it held; one contact may hold several.
   *[other] { $number } of { $all } contacts say which roles they held; one contact may hold several.
}
pattern-roles-unsaid = No contact says which roles it held; the column may stay empty.

pattern-work-heading = Your work by month
pattern-work-says = All that you wrote down, without anyone's code, to hand in where hours are asked for. A length that was not written adds no time.
pattern-work-month = Month
pattern-work-kind = Kind of work
pattern-work-count = How many
pattern-work-hours = Hours
pattern-work-time = Time
pattern-work-untimed = Without a length
pattern-work-sum = In all

pattern-questions-heading = Before you close
pattern-questions-says = Three lenses through which peer workers have told of their work (MacLellan and others, 2015). Answer none, one or all, on paper or only for yourself.
pattern-lens-identity = Who you are among others
pattern-ask-identity-1 = With whom, these weeks, did you feel most like yourself in this role?
pattern-ask-identity-2 = When were you asked to be something else than a peer, and what did you do with that?
pattern-ask-identity-3 = What did someone let you see of the place you have, here or in the team?
pattern-lens-reciprocity = What you give and what you receive
pattern-ask-reciprocity-1 = What did the people you walk beside give you?
pattern-ask-reciprocity-2 = Where did you give more than you had, and who looked after you?
pattern-ask-reciprocity-3 = Whom could you lean on this week?
pattern-lens-use-of-self = What you do with your own story
pattern-ask-use-of-self-1 = Which part of your story did you share, and whom did it serve?
pattern-ask-use-of-self-2 = Which part stays yours for now, and what keeps it safe?
pattern-ask-use-of-self-3 = After what was heavy, what brought you back to yourself?

pattern-agenda-heading = Your agenda for supervision
pattern-agenda-says = What is open, in your order: strike out, move, add. What you answered as fitting or agreed is not here.
pattern-agenda-none = Nothing is open. What would you like to talk about all the same?
