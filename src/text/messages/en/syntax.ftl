### What reading a rules file may find: J01xx.

# What could stand at a place; keywords come after it.
syntax-notion = { $notion ->
    [condition] a condition, such as `line is personal`
    [selector] a kind of interaction or a defined name
    [test] what is asked of the name before it
    [value] a value
    [amount] a number, a percent, a length of time or a parameter
    [number] a number
    [text] a text in quotes, or one for each language
    [string] a text in quotes
    [date] a date, such as 2024-12-25
    [time] a time, such as 09:00
    [hours] days and times, such as those of the example
    [weekday] a day of the week
    [days] dates, days of the week or declared days
    [unit] a unit of time
    [name] a name
    [code] the code of a finding, such as J0413
    [equals] the sign =
    [close] a closing parenthesis
    [label] a label
    [comma] a comma
    [end] the end of the clause
   *[none] something else
 }
syntax-could = { $count ->
    [0] { syntax-notion }
   *[other] { $notion ->
        [none] { $words }
       *[other] { syntax-notion }, { $words }
     }
 }

j0101 = No declaration starts with `{ $read }`.
    .label = not known at the start of a line
    .help = A line that is not indented starts with one of these words: { $words }. The clauses of a declaration stand below it, indented.
j0102 = This line belongs to no declaration.
    .label = indented, with no declaration above it
    .help = An indented line goes with the declaration above it, and a declaration starts, not indented, with one of these words: { $words }.
j0103 = `{ $read }` is not read by this version of Jalon.
    .label = for a later version
    .help = The word is kept for a later version. Until then the framework can be used without these lines.
j0104 = `{ $read }` is a clause of `{ $home }`, and clauses are indented.
    .label = not indented
    .help = Put some blanks before it.
j0105 = `{ $read }` is no clause of `{ $home }`; `{ $right }` is.
    .label = read as a new clause
    .help = A clause starts with its keyword, spelt exactly `{ $right }`.
j0106 = `{ $read }` starts no clause of `{ $home }`, and the clause above does not go on with it.
    .label = neither a clause nor the rest of one
    .help = A clause of `{ $home }` starts with one of these words: { $words }.
j0107 = `{ $read }` is no clause of `{ $home }`.
    .label = belongs elsewhere
    .help = It may stand in: { $words }.
j0108 = `{ $read }` is not understood here.
    .label = { $notion ->
        [end] the clause could have ended before this
       *[other] something else is expected here
     }
    .help = Here could stand: { syntax-could }.
j0109 = This clause, which starts with `{ $clause }`, is not complete.
    .label = something is still to come
    .help = Here could stand: { syntax-could }.
j0110 = A quote opens here and is not closed on its line.
    .label = the text runs to the end of the line
    .help = A text starts and ends on one line. A quote within a text is written \".
j0111 = Texts stand between straight quotes.
    .label = another kind of quote
    .help = Write "…", with the straight quote at both ends. Within a text, all quotes may be used.
j0112 = `{ $read }` is a word of the language and cannot be a name.
    .label = a name is expected here
    .help = Choose another word. If it is the value of a field, it can be written { $right }.
j0113 = Parentheses or negations stand inside each other more than { $count } deep.
    .label = too deep from here on
    .help = Name a part of it with a definition, and use the name.
j0114 = This clause is too long to be read.
    .label = starts here
    .help = Name parts of it with definitions, or write several declarations.
j0115 = `{ $read }` opens a declaration, and declarations are not indented.
    .label = indented
    .help = Take away the blanks before it.
j0116 = No day of the calendar is written `{ $read }` here.
    .label = a date is expected
    .help = A date is written with four digits for the year, two for the month and two for the day, as in 2024-03-09.
j0117 = No time of the day is written `{ $read }` here.
    .label = a time is expected
    .help = A time is written 09:00, from 00:00 to 23:59; 24:00 may stand where a span ends.
j0118 = `{ $read }` has more than six decimals.
    .label = six decimals are kept
    .help = Write at most six digits after the point.
j0119 = `{ $read }` is too large.
    .label = beyond what can be counted
    .help = Write a smaller number.
j0120 = `{ $read }` names its units twice or out of order.
    .label = largest unit first, each once
    .help = Write years, months, weeks, days, hours, minutes in this order, as in `{ $example }`.
j0121 = `{ $read }` could mean two things.
    .label = which of the two?
    .help = For any stretch of that length, write `{ $rolling }`; for a period of the calendar, write `{ $calendar }`.
j0122 = `{ $read }` is not in the form of a name.
    .label = a name has single hyphens between its parts
    .help = Write `{ $right }`.
j0123 = `{ $read }` is no language of Jalon.
    .label = a language is expected here
    .help = The languages of texts and labels are: { $words }.
j0124 = `{ $read }` is written another way.
    .label = to be written another way
    .help = Write `{ $right }`.
j0125 = After a level, `{ $read }` is not used.
    .label = rather `{ $right }`?
    .help = `{ $at }` means the value or more, `{ $above }` more than the value, `{ $below }` less than the value.
j0126 = `{ $read }` has a fraction.
    .label = whole numbers of each unit
    .help = Write the fraction in a smaller unit, as in `{ $example }`.
j0127 = Here `{ $read }` needs parentheses around what is looked for in the past.
    .label = to be put in parentheses with what is before it
    .help = Open a parenthesis before what is looked for, and close it before `{ $right }`.
j0128 = `{ $read }` starts with a digit, and a name starts with a letter.
    .label = a value is expected here
    .help = Such a value is written in straight quotes: { $right }.
j0129 = There are two texts for `{ $read }`.
    .label = the second
    .first = the first
    .help = Keep one for each language.
j0130 = This clause is not understood: { $read }
    .label = this clause
    .help = Please compare it with the examples of the language page.
j0131 = A number and its unit are two words.
    .label = written as one word
    .help = Write `{ $right }`.
j0132 = There are more than { $count } findings: the rest of the file was not read.
    .label = reading stopped here
    .help = Is this a rules file? If so, the first findings may explain the others.
j0133 = `{ $read }` starts a new condition, and does not say what is asked.
    .label = a value alone
    .help = Write `{ $right }`.
j0134 = Units of time are written in full.
    .label = shortened
    .help = Write `{ $right }`.
j0135 = `{ $read }` has a decimal comma.
    .label = a comma parts the items of a list
    .help = Write `{ $right }`.
j0140 = The values of `{ $field }` are joined by `{ $and }` in a test.
    .label = joined by a semicolon
    .help = A semicolon parts values in a log; in a test it opens how often a row stands there.
