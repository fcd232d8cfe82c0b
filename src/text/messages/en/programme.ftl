### What is said of programme.toml: J06xx.

# What is known in a place, for a name that is not.
programme-known = { $hint ->
    [near] Did you mean `{ $near }`?
    [list] Known here: { $known }.
    [some] Known here are, among others: { $known }.
   *[none] None is declared: the line may be left out.
 }

j0601 = This line of the programme is not understood.
    .label = { $sort ->
        [quotes] a text stands in straight quotes
        [equals] an equals sign stands between name and value
        [comment] a note stands behind a #
       *[other] { $reason }
    }
    .help = A line is a name, an equals sign and a value; a text stands in straight quotes, as in name = "Our team".

j0602 = `{ $name }` is not a key that is read here.
    .label = not known here
    .help = { programme-known }

j0603 = `{ $key }` is given something of another sort.
    .label = something else was expected
    .help = Expected here: { $asked ->
        [table] a table of keys
        [tables] tables of their own, each under a header in double brackets
       *[text] a text in quotes
    }.

j0604 = `{ $name }` is not a time zone.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
       *[none] A zone is named by a part of the world and a city, as `{ $near }` is.
    }

j0605 = Reports are not written in `{ $name }`.
    .label = not a language of Jalon
    .help = The languages are: { $known }.

j0606 = `{ $key }` is left empty.
    .label = some words are expected
    .help = Write them. A line that is not needed may go, or stay as a note behind a #.

j0607 = `{ $key }` sets `{ $name }`, which is set already.
    .label = the second time
    .help = One of the two lines is enough.

j0610 = The framework has no parameter `{ $name }`.
    .label = not known
    .help = { programme-known }

j0611 = { $found } is not an amount that can be read.
    .label = for `{ $key }`
    .help = An amount is a number, or a text such as "2 hours 30 minutes", "28 days" or "40%".

j0612 = { $found } is of another unit than `{ $key }` in the framework.
    .label = another unit
    .help = The framework gives it as { $asked ->
        [whole] a whole number
        [percent] a percent
        [elapsed] hours and minutes
        [days] days or weeks
        [span] a length of time
       *[number] a number
    }.

j0613 = { $found } is outside what the framework leaves to a programme for `{ $key }`.
    .label = from { $least } to { $most }
    .help = Choose a value from { $least } to { $most }, or speak with those who wrote the framework.

j0620 = The framework has no hours `{ $name }`.
    .label = not known
    .help = { programme-known }

j0621 = { $found } are not hours that can be read.
    .label = not understood
    .help = Hours are days and times in one text, with commas between, as in "{ $example }".

j0622 = The framework has no days `{ $name }`.
    .label = not known
    .help = { programme-known }

j0623 = { $found } is not a day that can be read.
    .label = not understood
    .help = { $sort ->
        [two] Day and month cannot be told apart here: write { $first } or { $second }, whichever is meant.
       *[other] Days are dates, or days of the week in quotes, as in { $example }.
    }

j0630 = An entry of `{ $table }` has no id.
    .label = whose entry is this?
    .help = The id is the code by which logs call this person, so that what is said here finds its rows.

j0631 = `{ $id }` is listed twice.
    .label = the second entry
    .first = the first entry
    .help = Make the two entries one: the second is not read.

j0632 = `{ $field }` is written of interactions, not of each `{ $party }`.
    .label = comes from the log
    .help = Remove it here, or declare the field as one of this party in the framework.

j0633 = { $found } is not a value that `{ $key }` can hold.
    .label = not one of its values
    .help = { $asked ->
        [choice] Its values are: { $known }.
        [choices] It holds some of: { $known }.
        [texts] It holds texts in quotes, between square brackets.
        [duration] A duration is written 45 or "1 h 30".
        [number] A number is written 12 or 2.5, with at most six decimals.
        [yes-no] It is true or false.
        [date] A date is written 2024-03-04.
       *[text] A text is written in quotes.
    }

j0640 = An exception does not say its `{ $key }`.
    .label = to be completed
    .help = An exception is agreed for one rule, from one day until another, for a reason.

j0641 = The framework has no rule `{ $name }`.
    .label = not known
    .help = { programme-known }

j0642 = The exception ends on { $until }, before it starts on { $from }.
    .label = before its first day
    .help = Both days are included: an exception of one day has the same date twice.

j0643 = { $found } is not a date of the calendar.
    .label = for `{ $key }`
    .help = { $sort ->
        [two] Day and month cannot be told apart here: write { $first } or { $second }, whichever is meant.
       *[other] A date has a year, a month and a day that the calendar has, as 2024-05-01, and no time.
    }

j0644 = The list of members has no `{ $name }`.
    .label = not in the list
    .help = { programme-known }

j0650 = Logs hold nothing that is called `{ $name }`.
    .label = not known
    .help = { programme-known }

j0651 = `{ $name }` is not one of the values here.
    .label = stands for nothing
    .help = { programme-known }

j0652 = The cells of `{ $name }` are not words to be replaced.
    .label = nothing to replace
    .help = Words can be replaced for kinds, for parties, and for fields with declared values.

j0653 = The cells of `{ $name }` are not durations.
    .label = needs no unit
    .help = Remove the line.

j0654 = `{ $name }` is not a unit of durations.
    .label = not known
    .help = { programme-known }

j0655 = The column `{ $header }` is given to `{ $first }` and to `{ $second }`.
    .label = given a second time
    .help = A column stands for one thing: remove one of the two lines.
