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
    [hours] days and times, such as `mon to fri 09:00-17:00`
    [weekday] a day of the week
    [days] dates, days of the week or declared days
    [unit] a unit of time
    [name] a name
    [code] the code of a finding, such as J0538
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
    .label = { $sort ->
        [near] rather `{ $right }`?
        [clause] a clause, at the start of a line
       *[other] not known at the start of a line
     }
    .help = { $sort ->
        [near] A line that is not indented opens a declaration, and its first word says which.
        [clause] It is a clause of { $words }: it stands below the line that opens one, indented.
       *[other] A line that is not indented opens a declaration, with a word such as { $words }. A note of your own stands behind a #.
     }
j0102 = This line belongs to no declaration.
    .label = indented, with no declaration above it
    .help = { $sort ->
        [clause] An indented line goes with the declaration above it, and here none is open. Give it the line that opens one.
       *[other] An indented line goes with the declaration above it, and here none is open. A note of your own stands behind a #.
     }
j0103 = `{ $read }` is not read by this version of Jalon.
    .label = for a later version
    .help = The word is kept for frameworks that build on others. Until then a framework holds all of its rules itself.
j0104 = `{ $read }` is a clause of `{ $home }`, and clauses are indented.
    .label = not indented
    .help = What is indented belongs to the declaration above; two spaces are enough.
j0105 = `{ $read }` is no clause of `{ $home }`.
    .label = rather `{ $right }`?
    .help = A clause starts with words of its own, letter for letter, in small letters.
j0106 = `{ $read }` starts no clause of `{ $home }`.
    .label = nor does it go on with the line above
    .help = Clauses of `{ $home }` are, for example: { $words }. A note of your own stands behind a #.
j0107 = `{ $read }` is no clause of `{ $home }`.
    .label = belongs elsewhere
    .help = { $count ->
        [one] It is a clause of { $words }.
       *[other] It is a clause of other declarations, such as { $words }.
     }
j0108 = { $seen ->
        [no] A sign that cannot be seen stands here.
       *[yes] `{ $read }` is not understood here.
     }
    .label = { $rather ->
        [other] rather `{ $right }`?
        [without] rather without it?
       *[none] { $notion ->
            [end] the clause could have ended before this
           *[other] { $count ->
                [0] expected: { syntax-notion }
               *[other] something else could stand here
             }
         }
     }
    .help = { $rather ->
        [none] { $count ->
            [0] { $fixed ->
                [yes] { "" }
               *[no] A clause of this sort reads, for example: `{ $example }`.
             }
           *[other] { $fixed ->
                [yes] Here could stand: { syntax-could }.
               *[no] Here could stand: { syntax-could }. A clause of this sort reads, for example: `{ $example }`.
             }
         }
       *[other] Here could stand: { syntax-could }.
     }
j0109 = This clause, which starts with `{ $clause }`, is not complete.
    .label = how does it go on?
    .help = { $fixed ->
        [yes] Here could stand: { syntax-could }.
       *[no] Here could stand: { syntax-could }. A clause of this sort reads, for example: `{ $example }`.
     }
j0110 = A quote opens here and is not closed on its line.
    .label = where does the text end?
    .help = A text starts and ends on one line. A quote within a text is written \".
j0111 = Texts stand between straight quotes.
    .label = another kind of quote
    .help = A straight quote, ", stands at both ends. Within a text, all other quotes may be used.
j0112 = `{ $read }` has a meaning of its own in Jalon, and cannot be a name.
    .label = a name is expected here
    .help = { $fixed ->
        [yes] As the value of a field it may stand in quotes.
       *[no] Choose another word, or join a second one to it with a hyphen.
     }
j0113 = Parentheses or negations stand inside each other more than { $count } deep.
    .label = too deep from here on
    .help = Name a part of it with `{ $define }`, and use the name.
j0114 = This clause is too long to be read.
    .label = starts here
    .help = Name parts of it with `{ $define }`, or write several rules.
j0115 = `{ $read }` opens a declaration, and declarations are not indented.
    .label = indented
    .help = A declaration starts at the very left of its line; its clauses stand below it, indented.
j0116 = `{ $read }` is not read as a day of the calendar.
    .label = { $sort ->
        [one] year, month and day, in this order
        [two] { $first }, or { $second }?
        [month] the month ends on { $last }
       *[none] a date is expected
     }
    .help = { $sort ->
        [two] Day and month cannot be told apart here: write { $first } or { $second }, whichever is meant.
        [month] Is the last day of the month meant, or the first of the next?
       *[other] A date is written with four digits for the year, two for the month and two for the day, as in 2024-03-09.
     }
j0117 = `{ $read }` is not read as a time of the day.
    .label = a time is expected
    .help = A time is written 09:00, from 00:00 to 23:59; 24:00 may stand where a span ends.
j0118 = `{ $read }` has more than six decimals.
    .label = six decimals are kept
    .help = Six digits after the point are as fine as Jalon counts.
j0119 = `{ $read }` is too large to be counted with.
    .label = a digit too many?
    .help = A span of some years and a count of some thousands are within reach.
j0120 = `{ $read }` names its units twice or out of order.
    .label = largest unit first, each once
    .help = A length of time goes from years to minutes, as in `{ $example }`.
j0121 = `{ $read }` could mean two things.
    .label = which of the two?
    .help = For any stretch of that length, write `{ $rolling }`; for a period of the calendar, write `{ $calendar }`.
j0122 = `{ $read }` is not in the form of a name.
    .label = rather `{ $right }`?
    .help = Names are letters and digits, with one hyphen between two parts.
j0123 = `{ $read }` is not read as a language.
    .label = English or French?
    .help = Texts and labels are in one of { $words }, in small letters. Another language may stand in a note behind a #.
j0124 = `{ $read }` is written another way.
    .label = rather `{ $right }`?
    .help = Conditions are read aloud: what is asked of a field is said in words.
j0125 = After a level, `{ $read }` is not used.
    .label = rather `{ $right }`?
    .help = `{ $at }` means the value or more, `{ $above }` more than the value, `{ $below }` less than the value.
j0126 = `{ $read }` has a fraction.
    .label = whole numbers of each unit
    .help = The fraction is written in a smaller unit, as in `{ $example }`.
j0127 = Here `{ $read }` needs parentheses around what is looked for in the past.
    .label = to be put in parentheses with what is before it
    .help = Parentheses show where what is looked for ends, before `{ $right }`.
j0128 = `{ $read }` starts with a digit, and a name starts with a letter.
    .label = a value is expected here
    .help = A value that starts with a digit stands in straight quotes.
j0129 = There are two texts for `{ $read }`.
    .label = the second
    .first = the first
    .help = Each language has one text.
j0130 = This clause is not understood: { $read }
    .label = this clause
    .help = Please compare it with the examples of the language page.
j0131 = `{ $read }` is a length of time, written as one word.
    .label = rather `{ $right }`?
    .help = A number and its unit are two words, and the unit is written in full.
j0132 = There are more than { $count } findings: the rest of the file was not read.
    .label = reading stopped here
    .help = Is this a rules file? If so, the first findings may explain the others.
j0133 = `{ $read }` starts a new condition, and does not say what is asked.
    .label = a value alone
    .help = Several values of one field stand in one list, with commas between.
j0134 = Units of time are written in full.
    .label = rather `{ $right }`?
    .help = In full, `{ $read }` is read the same way by everyone.
j0135 = `{ $read }` has a decimal comma.
    .label = rather `{ $right }`?
    .help = A comma stands between the items of a list; a decimal is written with a point.
j0136 = { $sort ->
        [empty] This file is empty.
        [unmarked] This Markdown file marks none of its lines as rules.
        [markdown] This is a Markdown file, not a rules file.
        [table] This is a table, such as a log, not a rules file.
        [json] This is data in JSON, not a rules file.
        [toml] These are settings in TOML, not a rules file.
       *[prose] This is not a rules file: none of its lines opens a declaration.
     }
    .label = { $sort ->
        [empty] nothing to read
       *[other] starts here
     }
    .help = { $sort ->
        [empty] A framework starts with a line such as `{ $example }`.
        [unmarked] Rules stand in a block between a line with three backticks and the word jalon, and a line with three backticks.
        [markdown] Rules within Markdown are read from a file whose name ends in { $literate }, in blocks marked jalon.
        [table] A log is read with `{ $run }`. Rules stand in files whose names end in { $plain }.
        [json] A log is read with `{ $run }`. Rules stand in files whose names end in { $plain }.
        [toml] The choices of a team are in a file named { $toml }. Rules stand in files whose names end in { $plain }.
       *[prose] A rules file starts with a line such as `{ $example }`, and its rules with { $words }.
     }
j0140 = The values of `{ $field }` are joined by `{ $and }` in a test.
    .label = joined by a semicolon
    .help = A semicolon stands between values in a log; in a test, what follows it says how often the row stands there.
