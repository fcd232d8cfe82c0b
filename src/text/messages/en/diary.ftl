### Adding to a log, and checking a log by itself.

diary-not-delimited = { $file } is no CSV, and rows are added to CSV alone.
diary-torn = { $file }, line { $line }: the last line is half a row, so nothing was added behind it. Finish it, or take it out.
diary-unknown = The vocabulary knows no field and no party “{ $name }”.
    .near = Did you mean “{ $nearest }”?
diary-word = “{ $word }” is one word too many: after the kind and those who took part, everything else is written { $form }.
diary-no-column = { $file } has no column for { $name }, so nothing was added. Write { $header } at the end of its first line, with a cell for it in each row, or leave { $name } out.
diary-refused = { $name }: { $what } [{ $code }]
diary-refused-row = { $what } [{ $code }]
diary-otherwise = The row would read otherwise once it stands in { $file }, so nothing was added.
diary-taken = { $path } is there already, and nothing is written over it.
diary-absent = { $path } is not there yet: { $flag } makes it with its first row.
diary-first = “{ $code }” stands in this log for the first time.
diary-to-come = This is still to come: what is judged up to the last entry is judged up to then.
diary-standard-input = Rows are added to a file: { $flag } FILE names it.
diary-how = What is to be added? For instance: { $example }
diary-nothing = Nothing was added.
diary-finished = A row that was begun before and cut off is whole now: { $row }
diary-lost = A row was begun before and cut off, and the log was changed since. It is not in the log: { $row }
diary-added = Added to { $file }: { $entry }.
diary-entry = { $kind }, { $who }, { $when }
diary-entry-fields = { $kind }, { $who }, { $when } ({ $fields })
diary-field = { $field }: { $value }
diary-change = { $who }: { $words }
diary-change-far = { $count ->
    [one] One more limit of yours has more than half of its room left.
   *[other] { $count } more limits of yours have more than half of their room left.
}
diary-no-status = The row stands, but what it changes cannot be told as long as the log holds rows that cannot be read.
diary-ask-kind = What was it?
diary-ask-at = When? [now]{" "}
diary-ask-several = { $question } (several numbers, or none)
diary-ask-again = That is none of these.
diary-ask-default = { $question } [{ $default }]{" "}
diary-ask-plain = { $question }:{" "}
diary-ask-write = { $entry }. Write it? [yes]{" "}
diary-changes = What it changes, as of { $when }:
diary-check-file = { $file }: { $count ->
    [one] { $number } row
   *[other] { $number } rows
}
diary-check-span = From { $from } to { $to }
diary-check-findings = May change a result
diary-check-notes = Good to know
diary-check-nothing = Nothing here changes a result by mistake.
diary-check-row = { $file }, line { $line }
diary-check-twice = { $again } says just what { $first } says. Where both are meant, an id of its own tells them apart.
diary-check-twice-id = { $again } has the same id as { $first }: { $id }.
diary-check-twice-more = { $count ->
    [one] And one more row that stands twice.
   *[other] And { $count } more rows that stand twice.
}
diary-check-ignored = The column { $column } is read by nobody: the vocabulary does not know it.
diary-check-slip = The column { $column } is read by nobody. Perhaps “{ $nearest }” was meant.
diary-check-absent = The programme names the column { $column }, and no log has it.
diary-check-wanted = { $count ->
    [one] One rule could not always judge
   *[other] { $count } rules could not always judge
} for want of “{ $what }” ({ $times ->
    [one] once
   *[other] { $number } times
}): { $rules }.
diary-check-wanted-field = { $count ->
    [one] One rule could not always judge
   *[other] { $count } rules could not always judge
} for want of “{ $what }” ({ $times ->
    [one] once
   *[other] { $number } times
}; empty on { $empty ->
    [one] one row
   *[other] { $rows } rows
}): { $rules }.
diary-check-back = { $file }: { $count ->
    [one] one row is earlier than the row before it
   *[other] { $number } rows are earlier than the row before them
}; first in line { $line }: { $at }, after { $before }. Rows are put in order when they are read.
diary-check-blank = “{ $field }”: { $count ->
    [one] one empty cell was read as its blank
   *[other] { $number } empty cells were read as its blank
}.
diary-check-gaps = { $count ->
    [one] One local time was skipped by the clocks, and moved forward.
   *[other] { $count } local times were skipped by the clocks, and moved forward.
}
diary-check-folds = { $count ->
    [one] One local time was shown twice by the clocks; the earlier was taken.
   *[other] { $count } local times were shown twice by the clocks; the earlier was taken.
}
diary-check-silence = { $peer } wrote nothing for { $count ->
    [one] one day
   *[other] { $count } days
}, between { $from } and { $to }.
diary-check-silence-more = { $count ->
    [one] And one more silent stretch.
   *[other] And { $count } more silent stretches.
}
