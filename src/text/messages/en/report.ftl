### The report of a run, as text.

report-purpose = For: { $purpose }.
report-not-for = Not for { $list }.
report-for-peer = What concerns { $peer }; the whole log was read.

report-read-file = { $number } { $count ->
    [one] row
   *[other] rows
} of { $name }
report-read = Read: { $files }, from { $from } to { $to }.
report-read-nothing = Read: { $files }.
report-as-of = Judged as of { $as-of } ({ $zone }).
report-later = { $number } { $count ->
    [one] later interaction was
   *[other] later interactions were
} not judged.
report-refused = { $number } { $count ->
    [one] row could not be read and was
   *[other] rows could not be read and were
} set aside: what { $count ->
    [one] it holds
   *[other] they hold
} is missing here.
report-gaps = { $number } local { $count ->
    [one] time fell
   *[other] times fell
} in an hour that the clocks skipped, and moved forward.
report-folds = { $number } local { $count ->
    [one] time stood
   *[other] times stood
} in an hour that the clocks showed twice: the first one was taken.
report-blank = { $field } ({ $times })
report-blanks = Empty cells read as a value: { $list }.
report-ignored = Columns the vocabulary does not know, left aside: { $list }.
report-silence = { $peer } wrote nothing between { $from } and { $to }.

report-ran = { $count ->
    [one] { $count } rule ran.
   *[other] { $count } rules ran.
}
report-not-run-applies = { $count ->
    [one] { $count } did not, as it does
   *[other] { $count } did not, as they do
} not apply to this programme: { $rules }.
report-not-run-on-trial = { $count ->
    [one] { $count } did not, being
   *[other] { $count } did not, being
} on trial: { $rules }.
report-cannot-tell = { $count ->
    [one] { $count } rule could not always tell:
   *[other] { $count } rules could not always tell:
}
report-missing = for want of { $what }: { $number } { $times ->
    [one] time
   *[other] times
} in { $rules ->
    [one] { $rules } rule
   *[other] { $rules } rules
} ({ $names })
report-missing-empty = { $what } is empty in { $places }: { $rules ->
    [one] { $rules } rule
   *[other] { $rules } rules
} could not judge there ({ $names })
report-empty = { $count ->
    [one] the only { $kind }
   *[other] { $empty } of { $of } { $kind }
}
report-missing-party = who the { $party } was
report-missing-field = “{ $field }”
report-missing-roster = “{ $field }” in the list of members
report-missing-given = enough to look at
report-missing-usual = enough earlier periods to know the usual
report-missing-needs = what the rule needs to know first

report-no-rows = No row was read, so nothing could be looked at.
report-no-alerts = Nothing asks for a look.
report-folded = { $count ->
    [one] { $count } is folded away after a quiet time began; { $flag } shows it.
   *[other] { $count } are folded away after a quiet time began; { $flag } shows them.
}
report-folded-shown = { $count ->
    [one] { $count } of these is folded away unless { $flag } asks for it.
   *[other] { $count } of these are folded away unless { $flag } asks for them.
}
report-is-folded = folded away: it came after a quiet time began

report-label-rule = Rule
report-label-reads = It says
report-label-because = Why
report-label-source = Source
report-label-maybe = Maybe
report-label-ask = To ask
report-label-next = Next
report-label-cannot-see = Cannot see
report-label-told = Shown to
report-label-reached = Reached
report-label-answer = Answer
report-label-note = Your note
report-label-kept = Kept in
report-label-evidence = Seen in
report-label-id = Id

report-cited = “{ $words }” ({ $source })
report-reached = { $level }: { $at }
report-told = { $who } from { $from }
report-told-nobody = nobody: the rule is on trial
report-said-above = { $rule }, as said above
report-evidence-rows = { $file }, { $count ->
    [one] row
   *[other] rows
} { $rows }
report-evidence-more = {" "}and { $count } more
report-evidence-hidden = {" "}(and { $count } of others, not shown)

report-due-heading = Still open
report-due = { $who }, { $rule }: by { $due } (since { $since })
report-room-heading = Room left
report-room = { $who }, { $rule }: { $left }, until { $until }
report-room-left = { $left } of { $asked } left before { $level }
report-room-none = no room left
report-room-rest = { $count ->
    [one] { $count } other has more than half its room left; { $flag } shows it.
   *[other] { $count } others have more than half their room left; { $flag } shows them.
}
report-excepted-heading = Agreed beforehand
report-excepted = { $who }, { $rule }: { $number } { $hits ->
    [one] time
   *[other] times
}; { $reason } (from { $from } to { $until })
report-sources-heading = Sources
report-source = { $name }: { $cite }

report-test = { $place }: “{ $name }” does not hold.
report-test-expected = expected
report-test-found = found
report-test-no-alert = no such alert
report-test-why-not-run = The rule does not apply in this programme.
report-test-why-folded = Its alert is folded away: it came after a quiet time began.
report-test-why-excepted = An exception of the programme holds it.
report-test-why-due = It is due at { $at }, and the test ends before.
report-test-why-cannot-tell = The rule cannot tell for want of `{ $what }`.
report-tests-none = There are no tests.
report-tests-hold = { $count ->
    [one] One test holds.
   *[other] { $count } tests hold.
}
report-tests-some = { $held } of { $count } tests hold.
report-tests-covered = Each rule is raised by a test and held back by one, and each level is reached.
report-tests-not-raised = No test raises these rules:
report-tests-not-reached = No test reaches these levels:
report-tests-not-held-back = No test holds these rules back:

report-column-title = Title
report-column-level = Level
report-column-start = Begins ({ $zone })
report-column-end = Ends ({ $zone })
report-column-raised = Known from ({ $zone })
report-column-observed = Seen
report-column-asked = The rule speaks at
report-column-unit = Unit
report-column-settled = Came after all ({ $zone })
report-column-told = Shown to { $who } from ({ $zone })
report-column-folded = Folded away
report-column-facts = Facts
report-unit-interactions = interactions
report-unit-conversations = conversations
report-unit-minutes = minutes
report-unit-days = days
report-unit-values = values
report-unit-percent = percent
