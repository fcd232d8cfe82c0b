### The command line: its help, and what is said on standard error.

cli-heading-usage = Usage:
cli-heading-commands = Commands:
cli-heading-arguments = Arguments:
cli-heading-options = Options:
cli-about-jalon = Reads a log of contacts with the ethical framework of peer support work, and says what may be worth a look.
cli-about-run = Judges logs, and prints what may be worth a look.
cli-about-answer = Keeps what you say of an alert; without one, lists the alerts that wait for an answer.
cli-about-check = Checks frameworks and programmes, and prints every finding.
cli-about-test = Runs the tests of frameworks, and shows beside what each expects what was found.
cli-about-status = Says how much room is left, what is owed by when, and what people agreed to.
cli-about-log = Adds one interaction to a log, or checks a log.
cli-about-log-add = Adds one interaction to a log, then says what it changes.
cli-about-log-check = Checks a log by itself: its order, what stands twice, silent stretches, and what rules miss in it.
cli-about-handoff = Shows a peer what her lead will see, and writes it to a file once she says yes.
cli-about-report = Reports to a team: what the organization owes, then what peers brought, with small numbers hidden.
cli-about-schema = Prints the JSON Schema of a result.
cli-help-help = Shows this help
cli-help-version = Shows the version
cli-help-run-logs = Logs in CSV, JSON Lines or TOML; { $stdin } is standard input
cli-help-framework = The framework: a shipped name, or the path of a file or folder; otherwise the programme's, else the shipped one
cli-help-programme = The team's setting; otherwise { $programme } beside the first log, or in this folder where no log is named
cli-help-run-peer = Shows what concerns this peer alone; the whole log is read
cli-help-as-of = Judges up to an instant (RFC 3339 or local), the end of a day, or { $now }; otherwise the log's last interaction
cli-help-journal = The file in which answers are kept; otherwise { $answers } beside the programme, or beside the first log
cli-help-lang = The language of the result; otherwise the programme's, else the environment's
cli-help-run-format = For a person, as one JSON value, one alert a line, a table for a spreadsheet, SARIF, or a page
cli-help-handoff-logs = Logs in CSV, JSON Lines or TOML; otherwise the one the programme names
cli-help-handoff-peer = Who hands over
cli-help-handoff-out = The new file to hand over
cli-help-handoff-yes = Writes what is shown without asking
cli-help-replace = Replaces the file where there is one
cli-help-report-inputs = Files that peers handed over, and logs, of which only what the lead is told is taken; otherwise the log the programme names
cli-help-report-out = The new file of the report; otherwise it is printed
cli-help-report-format = The form; otherwise as the ending of the file's name says, otherwise text
cli-help-report-small-cells = Counts below this, from 1 to 100, are not shown; 5 unless said
cli-help-run-fail-on = Exits with 1 when there is an alert of this level or a higher one, or with 4 when something could not be decided
cli-help-run-set-aside = Judges the rows that can be read, and writes the others here with the reasons
cli-help-run-threads = Reads and judges on so many threads, with the same result; otherwise on as many as the machine has, up to four
cli-help-run-on-trial = Runs rules on trial too; what they say is for you alone
cli-help-run-all = Shows also what is folded away, and all room left
cli-help-answer-id = The alert's id, or its first four characters or more; otherwise the alerts that wait for an answer are listed
cli-help-answer-answer = It fits, it was agreed, it is not right, the rule should change, or you want to talk about it; otherwise the alert is shown
cli-help-answer-until = The last day for which the answer is meant, such as 2024-06-15
cli-help-answer-note = A note of your own, which goes into no handoff and no report
cli-help-answer-log = A log, once for each; otherwise the one that the programme names
cli-help-answer-peer = Who answers: lists and finds her own alerts alone
cli-help-check-journal = Answers to alerts, by which rules that people ask to change are named; otherwise { $answers } beside the programme or the rules
cli-help-check-paths = A file or folder of { $jalon } and { $literate } files, or the { $toml } file of a programme; otherwise the programme in this folder, else the shipped framework
cli-help-test-paths = A file or folder of { $jalon } and { $literate } files, or a shipped name; otherwise the shipped framework
cli-help-test-coverage = Names the rules that no test raises or holds back, and the levels that none reaches
cli-help-test-programme = The team's setting; otherwise { $programme } in the framework's folder
cli-help-test-filter = Runs only the tests whose name holds this text
cli-help-test-lang = The language of the result; otherwise the programme's, else the environment's
cli-help-test-format = For a person, or as one JSON value
cli-help-check-lang = The language of the findings; otherwise the environment's
cli-help-check-format = For a person, as one JSON value, or as SARIF for editors and code hosts
cli-help-status-logs = Logs in CSV, JSON Lines or TOML; otherwise the one that the programme names
cli-help-status-peer = The peer who asks; may be left out where the log knows one peer alone
cli-help-status-person = Shows, of people, this one alone
cli-help-status-as-of = Up to when (RFC 3339 or local), the end of a day, or { $now }, which it is unless said
cli-help-status-format = For a person, or as one JSON value
cli-help-status-all = Shows also what is not near: all room, duties due later, all consents
cli-help-log-add-words = A kind, then who took part in the order of the vocabulary ({ $none } for nobody), then { $form } for each field; without any, questions are asked
cli-help-log-add-at = When: a date and time, or a time of day alone, which is the last time the clocks showed it; otherwise now
cli-help-log-add-log = The log, a CSV; otherwise the one that the programme names
cli-help-log-add-new = Makes the log, with a column for everything that the vocabulary knows
cli-help-log-add-ask = Asks even where the answers come from no terminal
cli-help-log-add-as-of = Up to when to say what changes; otherwise now, or the last entry where that is long ago
cli-help-log-check-logs = Logs in CSV, JSON Lines or TOML; otherwise the one that the programme names
cli-help-log-check-format = For a person, or as one JSON value
cli-about-self-check = Shows a peer her own alerts, her pattern in pictures, her agenda for supervision and her hours.
cli-help-self-check-logs = Logs, as for { $run }; otherwise the one the programme names
cli-help-self-check-peer = Whose self-check it is
cli-help-self-check-format = For a person, as a page, as one JSON value, or the hours by month for a spreadsheet
cli-help-self-check-only = Only one part of it: the agenda for supervision, or the hours and kinds of work by month
cli-help-self-check-since = Shows, of alerts, those that were raised on this day or later, such as 2024-05-01
cli-help-self-check-order = What comes first on the agenda: ids of alerts, or their first signs, and names of rules
cli-help-out = Writes into this file, which is not there yet, and not to standard output
cli-about-help = Says what a code means, with examples; or what a command does.
cli-help-help-topic = A code such as { $code }, the name of a command, or { $codes } for a list of all codes
cli-help-help-lang = The language of the page; otherwise the environment's

cli-usage-help = { $help } shows what can be asked.
cli-usage-unknown = There is no argument “{ $argument }”.
cli-usage-command = There is no command “{ $command }”.
cli-usage-missing = This is missing: “{ $argument }”.
cli-usage-no-value = { $argument } needs a value.
cli-usage-value = “{ $value }” is not a value of { $argument }, which takes: { $known }.
cli-usage-number = “{ $value }” is not a value of { $argument }, which takes a whole number from 1 on.
cli-usage-twice = { $argument } is given twice.
cli-usage-both = { $argument } and { $other } are not given together.
cli-usage-near = Perhaps “{ $nearest }” was meant.

cli-no-framework = There is no framework “{ $name }”, neither shipped nor at that path.
    .near = Perhaps “{ $nearest }” was meant.
cli-no-rules = { $path } holds no rules: no file in it ends in { $plain } or { $literate }. A framework is one such file, or a folder of them.
cli-not-found = { $path } is not there.
cli-not-allowed = { $path } may not be read by this account.
cli-io = { $path } could not be read: { system-reason }.
cli-not-text = { $path } is not a text. Rules are plain text, saved as UTF-8 in a file whose name ends in { $plain }; from a word processor, save them as plain text; in Notepad, choose the encoding UTF-8 where you save.
cli-not-utf8 = { $path }, line { $line }: this is not UTF-8. Save the file again as UTF-8: in Notepad, under Save as, the encoding stands beside the button.
cli-framework-broken = { $count ->
    [one] The framework cannot be used as it stands: one thing is to be mended.
   *[other] The framework cannot be used as it stands: { $count } things are to be mended.
}
cli-programme-broken = { $count ->
    [one] The programme cannot be used as it stands: one thing is to be mended.
   *[other] The programme cannot be used as it stands: { $count } things are to be mended.
}
cli-rules-passed-over = { $folder } holds rules, and they are not used: nothing names them, so the framework is { $framework }. { $flag }, or a first line { $line } in a { $programme } beside the log, uses them.
cli-as-of = “{ $text }” is neither an instant nor a day. An instant is written 2024-03-06T00:00:00-05:00 or "2024-03-06 00:00", a day 2024-03-06.
cli-standard-input-twice = Standard input ({ $name }) can be read only once.
cli-no-day = “{ $text }” is not a day. A day is written 2024-03-06.
cli-no-log = No log is named: name one, or write { $line } under { $table } in { $programme }, and be in its folder.
cli-log-twice = { $path } is named twice: each of its rows would count twice.
cli-order-unknown = “{ $word }” names nothing on the agenda.
cli-out-taken = { $path } is there already, and nothing is written over it: choose another name, or move it away.
cli-set-aside-taken = { $path } is there already, and nothing is written over it: rows set aside go to a new file.
cli-columns-absent = The programme maps columns that no log has, so nothing was read from them: { $columns }.
cli-set-aside-over-log = { $path } is itself a log that is read: rows set aside go to another file.
cli-set-aside-io = { $path } could not be written: { system-reason }.
cli-refused-more = { $count ->
    [one] And one more row.
   *[other] And { $count } more rows.
}
cli-refused = { $count ->
    [one] One row cannot be read, so nothing was judged: a missing row can hide an alert. { $flag } FILE judges the others.
   *[other] { $count } rows cannot be read, so nothing was judged: a missing row can hide an alert. { $flag } FILE judges the others.
}

cli-set-aside = { $count ->
    [one] One row was set aside in { $files }.
   *[other] { $count } rows were set aside in { $files }.
}
cli-framework-warnings = { $count ->
    [one] There is one warning about the framework itself: { $command } shows it.
   *[other] There are { $count } warnings about the framework itself: { $command } shows them.
}
cli-exception-all = everyone
cli-exception-ended = The exception to { $rule } for { $who } ended on { $until }.
cli-exception-unused = The exception to { $rule } for { $who }, from { $from } to { $until }, held nothing in this log.
cli-log-later = The log begins later, on { $first }: nothing in it could be looked at up to then.
cli-peer-unknown = “{ $peer }” does not appear in this log.
cli-progress = { $count } rows read

cli-help-unknown = Nothing is known of “{ $topic }”.
cli-help-codes = { $command } lists every code.
cli-check-help = { $command } says more, and so for every code.
cli-check-nothing = Nothing found.
cli-check-count = Found: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $advice ->
    [one] { $advice } piece of advice
   *[other] { $advice } pieces of advice
}.
