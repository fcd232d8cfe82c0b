### What is said of programme.toml: J06xx.

# What is known in a place, for a name that is not.
programme-known = { $hint ->
    [near] { "" }
    [taken] One of the two lines is enough.
    [list] Known here: { $known }.
    [some] Known here are, among others: { $known }.
   *[none] None is declared: the line may be left out.
 }
# What stands under a name that is not known.
programme-rather = { $hint ->
    [near] rather `{ $near }`?
    [taken] `{ $near }` has a line already
   *[none] what was meant?
 }

# What the framework gives a parameter as.
programme-unit = { $asked ->
    [whole] a whole number
    [percent] a percent
    [elapsed] hours and minutes
    [days] days or weeks
    [span] a length of time
   *[number] a number
 }

# Why text is not TOML, in a programme or a log.
toml-reason = { $sort ->
    [quotes] a text stands in straight quotes
    [equals] an equals sign stands between name and value
    [comment] a note stands behind a #
    [twice] this one is there already
    [bracket] what a bracket opens, a bracket closes
    [brace] what a brace opens, a brace closes, on the same line
    [comma] one comma stands between two values
    [name] a name is letters, digits and hyphens, or stands in quotes
    [value] a value is expected
    [number] a number is written 12 or 2.5
    [date] a date is written 2024-05-01
    [backslash] a backslash in a text is written twice
    [deep] too many brackets inside each other
    [more] something more than one name and one value
   *[other] { $reason }
 }

j0601 = { $sort ->
        [twice] A name stands twice in the programme.
       *[other] This line of the programme is not understood.
    }
    .label = { toml-reason }
    .help = { $sort ->
        [twice] One of the two lines is enough.
        [bracket] A line such as [parameters] or [[peer]] closes with as many brackets as it opens with.
       *[other] A line is a name, an equals sign and a value; a text stands in straight quotes, as in name = "Our team".
    }

j0602 = `{ $name }` is not a name that is read here.
    .label = { programme-rather }
    .help = { programme-known }

j0603 = `{ $key }` is written another way.
    .label = { $asked ->
        [table] has lines of its own
        [tables] in double brackets
       *[text] a text in quotes is expected
    }
    .help = { $asked ->
        [table] `{ $key }` stands in brackets on a line of its own, and each of its names on a line below.
        [text] { "" }
       *[tables] There may be several of them: each stands below a line in double brackets.
    }

j0604 = `{ $name }` is not a time zone.
    .label = rather `{ $near }`?
    .help = { $hint ->
        [near] { "" }
       *[none] A zone is named by a part of the world and a city, as `{ $near }` is.
    }

j0605 = Reports are not written in `{ $name }`.
    .label = English or French?
    .help = The languages are { $known }.

j0606 = `{ $key }` is left empty.
    .label = some words are expected
    .help = Write them. A line that is not needed may go, or stay as a note behind a #.

j0607 = `{ $key }` sets `{ $name }`, which is set already.
    .label = the second time
    .help = One of the two lines is enough.

j0610 = The framework has no parameter `{ $name }`.
    .label = { programme-rather }
    .help = { programme-known }

j0611 = { $found } is not an amount that can be read.
    .label = for `{ $key }`
    .help = An amount is a number, or a text such as "2 hours 30 minutes", "28 days" or "40%".

j0612 = The framework gives `{ $key }` as { programme-unit }; { $found } is something else.
    .label = which amount is meant?
    .help = The framework chooses the unit, and a programme how much.

j0613 = { $found } is outside what the framework leaves to a programme for `{ $key }`.
    .label = from { $least } to { $most }
    .help = Those who wrote the framework chose how far a team may go; where that does not fit, speak with them.

j0620 = The framework has no hours `{ $name }`.
    .label = { programme-rather }
    .help = { programme-known }

j0621 = { $found } are not hours that can be read.
    .label = not understood
    .help = Hours are days and times in one text, with commas between, as in "{ $example }".

j0622 = The framework has no days `{ $name }`.
    .label = { programme-rather }
    .help = { programme-known }

j0623 = { $found } is not a day that can be read.
    .label = not understood
    .help = { $sort ->
        [two] Day and month cannot be told apart here: write { $first } or { $second }, whichever is meant.
        [month] That month ends on { $last }.
       *[other] Days are dates, or days of the week in quotes, as in { $example }.
    }

j0630 = An entry of `{ $table }` has no id.
    .label = whose entry is this?
    .help = The id is the code by which logs call this person, so that what is said here finds its rows.

j0631 = `{ $id }` is listed twice.
    .label = the second entry
    .first = the first entry
    .help = Make the two entries one: the second is not read.

j0632 = `{ $field }` is a field of interactions, not of `{ $party }`.
    .label = comes from the log
    .help = Remove it here, or declare the field as one of this party in the framework.

j0633 = { $found } is not a value that `{ $key }` can hold.
    .label = { $asked ->
        [choice] one of its values is expected
        [choices] some of its values are expected
        [texts] texts are expected
        [duration] a length of time is expected
        [number] a number is expected
        [yes-no] yes or no?
        [date] a date is expected
       *[text] a text is expected
    }
    .help = { $asked ->
        [choice] Among its values are { $known }.
        [choices] Among its values are { $known }.
        [texts] It holds texts in quotes, between square brackets.
        [duration] A length of time is written 45, for minutes, or "1 h 30".
        [number] A number is written 12 or 2.5, with at most six decimals.
        [yes-no] Yes is written true, and no is written false.
        [date] A date is written 2024-03-04.
       *[text] A text is written in quotes.
    }

j0640 = An exception does not say its `{ $key }`.
    .label = to be completed
    .help = An exception is agreed for one rule, from one day until another, for a reason.

j0641 = The framework has no rule `{ $name }`.
    .label = { programme-rather }
    .help = { programme-known }

j0642 = The exception ends on { $until }, before it starts on { $from }.
    .label = rather the other way round?
    .help = Both days are included: an exception of one day has the same date twice.

j0643 = { $found } is not read as a date of the calendar.
    .label = for `{ $key }`
    .help = { $sort ->
        [two] Day and month cannot be told apart here: write { $first } or { $second }, whichever is meant.
        [month] That month ends on { $last }.
       *[other] A date has a year, a month and a day that the calendar has, as 2024-05-01, and no time.
    }

j0644 = The list of members has no `{ $name }`.
    .label = { programme-rather }
    .help = { programme-known }

j0650 = Logs hold nothing called `{ $name }`.
    .label = { programme-rather }
    .help = { programme-known }

j0651 = `{ $name }` is not one of the values here.
    .label = { programme-rather }
    .help = { programme-known }

j0652 = The cells of `{ $name }` are not words to be replaced.
    .label = has no values of its own
    .help = Words can be replaced for kinds, for parties, and for fields with declared values.

j0653 = The cells of `{ $name }` are not lengths of time.
    .label = needs no unit
    .help = Only the numbers of a length of time have a unit. The line may go.

j0654 = `{ $name }` is not a unit that a column can have.
    .label = { programme-rather }
    .help = { programme-known }

j0655 = The column `{ $header }` is given to `{ $first }` and to `{ $second }`.
    .label = given a second time
    .help = A column stands for one thing: remove one of the two lines.
