### What is said of a log: log-* of a whole file, j07NN of one row; .near and .help say what would be right.

log-refused-cell = { $file }, line { $line }, column { $column } ({ $name }): { $what } [{ $code }]
log-refused-place = { $file }, line { $line }, column { $column }: { $what } [{ $code }]
log-refused-row = { $file }, line { $line }: { $what } [{ $code }]

# Why the system did not read or write a file.
system-reason = { $why ->
    [absent] it is not there
    [no-folder] its folder is not there
    [not-allowed] this account may not use it
    [folder] it is a folder
    [not-a-folder] a part of the path is not a folder
    [taken] it is there already
    [full] there is no room left
    [read-only] nothing can be written there
    [large] it is too large
    [name] no file can have this name
    [busy] another program is using it
    [late] no answer came in time
    [cut] it ended too soon
   *[other] { $reason }
 }

log-set-aside-column = set aside because

# Some names, or all of them.
log-kinds = { $sort ->
    [all] The kinds are { $known }.
   *[some] Among the kinds are { $known }.
 }
log-values = { $sort ->
    [all] The values are { $known }.
   *[some] Among the values are { $known }.
 }

j0701 = It does not say when.
    .help = A date and time is written 2024-03-04 09:00, or 2024-03-04T09:00:00-05:00.
j0702 = `{ $found }` is not read as a date and time of the calendar.
    .right = Year, month and day come in this order: `{ $right }`.
    .two = Day and month cannot be told apart: write `{ $one }` or `{ $other }`, whichever is meant.
    .month = That month ends on { $last }.
    .help = A date and time is written 2024-03-04 09:00, or 2024-03-04T09:00:00-05:00.
j0703 = It does not say what kind of interaction it was.
    .help = { log-kinds }
j0704 = `{ $found }` is not a kind of interaction that the framework knows.
    .near = Did you mean `{ $nearest }`?
    .help = { log-kinds }
j0705 = `{ $found }` is not one of the values of this column.
    .near = Did you mean `{ $nearest }`?
    .help = { log-values }
j0706 = `{ $found }` stands in a column that { $kind } does not have.
    .help = Empty the cell, or choose a kind that has it, such as { $kinds }.
j0707 = `{ $found }` is not read as a length of time.
    .help = A length of time is written 45, 45 min, 1 h 30, 0:45 or PT45M.
j0708 = `{ $found }` is not a number.
    .help = A number is written 12 or 2.5, with at most six decimals.
j0709 = `{ $found }` is not read as a date of the calendar.
    .right = Year, month and day come in this order: `{ $right }`.
    .two = Day and month cannot be told apart: write `{ $one }` or `{ $other }`, whichever is meant.
    .month = That month ends on { $last }.
    .help = A date is written 2024-03-04.
j0710 = `{ $found }` is neither yes nor no.
    .near = Did you mean `{ $nearest }`?
    .help = It is written yes or no, oui or non, true or false, 1 or 0.
j0711 = The row stops after { $cells ->
        [one] one cell
       *[other] { $cells } cells
    }; the header has { $columns }.
    .help = Each column has its cell, if only an empty one.
j0712 = A letter, likely `{ $letter }`, is not in UTF-8: it looks like { $encoding }, byte { $byte }.
    .help = Save the file again as UTF-8: in a spreadsheet, choose “CSV UTF-8”.
j0713 = A quote opens here and is never closed.
    .help = A cell that opens with a quote closes with one; a quote inside it is written twice.
j0714 = Something follows the quote that closes this cell.
    .help = A quote inside a quoted cell is written twice.
j0715 = There is something here that no text holds: a zero byte.
    .help = The file may be damaged, or in another encoding: save it again as UTF-8.
j0716 = The line is not JSON.
    .help = Each line is whole by itself, such as {"{"}"at": "2024-03-04 09:00", "kind": "call"{"}"}.
j0717 = The line is JSON, but has no names for its values.
    .help = Each line names its values, such as {"{"}"at": "2024-03-04 09:00", "kind": "call"{"}"}.
j0718 = `{ $found }` is more than one value.
    .help = Only a field that holds several values takes a list, and no value has parts of its own.
j0720 = What `{ $first }` says is said a second time here.
    .help = Once is enough: which of the two is meant?
j0721 = The row goes on for { $cells } cells; the header has { $columns }.
    .help = A cell whose words hold the sign between cells, such as a comma, is written in quotes.

log-io = { $file } could not be read: { system-reason }.
log-changed = { $file } changed while it was being read, so no whole result can be given. Run again once nobody writes to it, or on a copy.
log-utf16 = { $file } is in UTF-16. Save it again as UTF-8: in a spreadsheet, choose “CSV UTF-8”.
log-not-utf8 = { $file }, line { $line }: a letter, likely `{ $letter }`, is not in UTF-8: it looks like { $encoding }, byte { $byte }. Save the file again as UTF-8: in a spreadsheet, choose “CSV UTF-8”.
log-not-text = { $file } is not a text file. A log is CSV, JSON Lines or TOML: from a spreadsheet, export it as CSV in UTF-8.
log-no-header = { $file } is empty. The first line of a delimited log names its columns; { $at } and { $kind } are needed.
log-broken-header = { $file }, line { $line }: a quote in the header is never closed. The name of a column that opens with a quote closes with one.
log-no-column = { $file } has no column for { $name }: there is no `{ $header }` among { $headers }. If one of these is meant, name it in the programme: columns.{ $name } = "…" under [log].
log-two-columns = { $file }: the columns `{ $first }` and `{ $second }` both stand for { $name }. Rename one of them, or choose one in the programme: columns.{ $name } = "…" under [log].
log-long-line = { $file }, line { $line } is longer than a million characters: this is hardly a contact log.
log-toml = { $file }, line { $line }, column { $column }: this is not TOML: { toml-reason }.
log-no-tables = { $file }, line { $line }: each interaction stands below a line [[interaction]] of its own.
