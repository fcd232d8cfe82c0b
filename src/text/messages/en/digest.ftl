### A report to a team, from what its peers handed over.

digest-title = What the organization owes, and what was brought
digest-from = From { $count ->
    [one] one peer
   *[other] { $count } peers
}, over what was written from { $from } to { $to }; as of { $as-of }.
digest-from-nothing = From { $count ->
    [one] one peer
   *[other] { $count } peers
}; nothing was written yet.
digest-frameworks = They were judged with more than one framework, or version of it.
digest-small = A count below { $small } is not shown, and others are left out where a sum would give it away: nothing here narrows it further. A line that names a rule says that there is at least one.
digest-no-peers = Nobody is named, nothing is told by peer, and nothing is ranked: lines stand in the order of their names.
digest-few = fewer than { $small }
digest-held = not shown
digest-total = Together
digest-quoted = “{ $words }”
digest-month = { $month } { $year }
digest-earlier = earlier
digest-later = since then
digest-few-months = { $caption }: fewer than { $small } in each month.
digest-few-rules = { $caption }: fewer than { $small } for each rule.
digest-few-answers = { $caption }: fewer than { $small } of each.
digest-no-count = { $caption }: no count is shown.

digest-theme-boundary = What was not to happen
digest-theme-limit = How much is much
digest-theme-consent = What needs a yes
digest-theme-duty = What was promised

digest-head-rule = Rule
digest-head-settled = Given late
digest-head-unsettled = Not given
digest-head-both = Together
digest-head-open = Not yet due
digest-head-brought = Brought
digest-head-month = Month
digest-head-owed = Not in time
digest-head-answer = Answer
digest-head-all = Together
digest-head-missing = For want of
digest-head-rules = Rules
digest-head-times = Times, at least

digest-owed-heading = What the organization owes
digest-owed-says = These rules ask something of the organization, not of a peer. Not given means: as far as the logs say.
digest-owed-nothing = Nothing that the framework asks of the organization is open or was late.
digest-owed-no-rules = The framework has no rule about what the organization owes: none that tells the lead alone.
digest-owed-since = { $rule }: still open; the oldest since { $day }.
digest-owed-next = { $rule }: the next is due by { $day }.
digest-roster-lacks = Not filled in the list of members for at least one peer: { $fields }.
digest-owed-caption = What the organization did not give in time
digest-open-caption = What the organization owes next

digest-brought-heading = What was brought
digest-brought-says = What a rule tells the lead by itself, once its time has come, and what a peer chose to talk about. What stays with the peers is not counted here.
digest-brought-nothing = Nothing was brought.
digest-brought-few-peers = With fewer than { $few } peers a count would be one of a single person: there is none, the rules are named.
digest-brought-rules = { $theme }: { $rules }
digest-brought-caption = What was brought, by theme and rule

digest-trend-heading = Month by month
digest-trend-owed-caption = What the organization did not give in time, by month
digest-trend-brought-caption = What was brought, by month

digest-answers-heading = What peers answered
digest-answers-says = An answer stands beside what it answers; no answer is one, too.
digest-answers-caption = Answers to what was brought, by theme

digest-exceptions-heading = Agreed beforehand
digest-exceptions-none = No exception is in force.
digest-exception = { $rule }: from { $from } to { $until }.
digest-exception-ending = { $rule }: from { $from } to { $until }; this is soon, does it still hold?
digest-exception-to-come = { $rule }: not yet, from { $from } to { $until }.

digest-rules-heading = Rules to look at again
digest-rules-says = The question goes to the authors of the framework. Named are rules that make up more than a third of all that was brought, and rules that at least { $least } answers ask to change.
digest-rules-none = No rule makes up more than a third of all that was brought, and none is asked to change by { $least } answers, as far as the counts shown tell.
digest-rule-often = { $rule }: more than a third of all that was brought. Does it speak too often?
digest-rule-change = { $rule }: at least { $least } answers ask for another rule.

digest-untold-heading = What could not be told
digest-untold-says = An empty report is not a clean one: here a rule could not judge, since something was not written. Where several files tell of one log, it counts once.
digest-untold-nothing = Every rule could judge.
digest-untold-caption = For want of what rules could not judge

digest-csv-part = Part
digest-csv-table = Table
digest-csv-row = Line
digest-csv-column = Column
digest-csv-value = Number
digest-nobody = No peer was found: neither in the log nor in the list of members.
digest-written = Written to { $path }, readable by this account alone.
