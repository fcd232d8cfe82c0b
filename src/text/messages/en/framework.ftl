### What the checker of a framework says.

# Names

j0201 = The name `{ $name }` is declared twice.
    .label = declared again here
    .first = first declared here
    .help = Nobody could tell the two apart. Give the second one a name of its own, or remove it.

j0202 = `{ $name }` would stand for two things: `{ $first }` and `{ $second }`.
    .label = here for `{ $second }`
    .first = here for `{ $first }`
    .help = A label, singular or plural, is also a name. Change one of the two, so that rules and logs can tell them apart.

j0203 = { $where ->
        [column] `{ $name }` already has a meaning in every log.
       *[text] `{ $name }` already has a meaning between braces in a text.
    }
    .label = already taken
    .help = { $where ->
        [column] Every row of a log has a column `{ $name }` of its own. Choose another name or label.
       *[text] A text would print something else there. Choose another name.
    }

j0204 = `{ $name }` { $sort ->
        [party] is a party
        [kind] is a kind of interaction
        [field] is a field
        [define] is a definition
        [hours] is the name of hours
        [days] is the name of days
        [parameter] is a parameter
        [source] is a source
        [value] is a value of the field `{ $field }`
       *[rule] is a rule
    }, and cannot stand here.
    .label = { $asked ->
        [kind] a kind of interaction or a definition is asked here
        [subject] a field or a party is asked here
        [field] a field is asked here
        [party] a party is asked here
        [hours] hours are asked here
        [days] days are asked here
        [parameter] an amount or a parameter is asked here
       *[source] a source is asked here
    }
    .declared = declared here
    .help = { $sort ->
        [hours] Hours stand in a condition, after `inside` or `outside`.
        [days] Days stand in a condition, after `on`.
        [field] { $asked ->
            [parameter] Only what the list of members says of a party can stand here, written with its party.
           *[other] A field stands in a condition, with what is asked of it.
        }
        [value] A value stands after its field.
        [parameter] A parameter stands where an amount would.
       *[other] { $hint ->
            [list] What can stand here: { $known }.
            [some] What can stand here, among others: { $known }.
           *[none] The framework has no such name yet: declare one first.
        }
    }

j0205 = `{ $name }` is listed twice.
    .label = again here
    .first = first here
    .help = Once is enough: remove the second.

j0210 = No kind or definition is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] The framework has: { $known }.
        [some] The framework has, among others: { $known }.
       *[none] Declare it with `{ $keyword }`.
    }

j0211 = No field or party is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] The framework has: { $known }.
        [some] The framework has, among others: { $known }.
       *[none] Declare it with `{ $keyword }`.
    }

j0212 = No field is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] The framework has: { $known }.
        [some] The framework has, among others: { $known }.
       *[none] Declare it with `{ $keyword }`.
    }

j0213 = No party is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] The framework has: { $known }.
        [some] The framework has, among others: { $known }.
       *[none] Declare it with `{ $keyword }`.
    }

j0214 = `{ $name }` is not one of the values of `{ $field }`.
    .label = not among the values
    .declared = the field is declared here
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [elsewhere] It is a value of the field `{ $other }`.
        [list] Its values are: { $known }.
        [some] Its values are, among others: { $known }.
       *[none] Add the value where the field is declared.
    }

j0215 = No hours are called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] The framework has: { $known }.
        [some] The framework has, among others: { $known }.
       *[none] Declare them with `{ $keyword }`.
    }

j0216 = No days are called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] The framework has: { $known }.
        [some] The framework has, among others: { $known }.
       *[none] Declare them with `{ $keyword }`.
    }

j0217 = No parameter is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] The framework has: { $known }. Or write the amount itself.
        [some] The framework has, among others: { $known }. Or write the amount itself.
       *[none] Declare it with `{ $keyword }`, or write the amount itself.
    }

j0218 = No source is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] The framework has: { $known }.
        [some] The framework has, among others: { $known }.
       *[none] Declare it with `{ $keyword }`.
    }

j0219 = The source `{ $source }` has no passage `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] Its passages are: { $known }.
        [some] Its passages are, among others: { $known }.
       *[none] Write the passage under its source, in the words of the source.
    }

j0220 = `{ $name }` is neither a kind nor a party.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] The framework has: { $known }.
        [some] The framework has, among others: { $known }.
       *[none] Declare it with `{ $keyword }`.
    }

j0221 = `{ $name }` stands for itself: { $chain }.
    .label = comes back to itself
    .help = Nobody could tell what it holds. Write one of them without naming the others.

j0222 = `{ $name }` names definitions that name others, more than { $most } deep.
    .label = too deep
    .help = A reader would be lost on the way. Write this definition from kinds.

j0223 = Nothing fills `{ $name }` between braces.
    .label = would be left empty
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
       *[other] Between braces a text may name a parameter, a party, or one of `observed`, `asked`, `start`.
    }

j0224 = No time zone is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
       *[none] Zones are named by a continent and a city, such as `America/Toronto` or `Europe/Paris`.
    }

# Types and units

j0301 = `{ $test }` cannot be asked of `{ $field }`, which is { $type ->
        [party] a party
        [one-of] one of a list of values
        [set-of] a list that may hold several values
        [set-of-text] a list that may hold several texts
        [duration] a length of time
        [number] a number
        [yes-or-no] answered with yes or no
        [date] a date
       *[text] a text
    }.
    .label = this test does not go with it
    .help = { $listed ->
        [none] It can be asked with { $tests }.
        [some] It can be asked with { $tests }. Among its values are { $values }.
       *[list] It can be asked with { $tests }. Its values are { $values }.
    }

j0302 = `{ $found }` is not a value that `{ $field }` can have.
    .label = { $hint ->
        [text] a text is asked here
        [party] a code is asked here
        [yes-or-no] yes or no is asked here
        [date] a date is asked here
       *[other] one of its declared values is asked here
    }
    .help = { $hint ->
        [text] Write it between quotes.
        [party] Write the code between quotes.
        [yes-or-no] Write `yes` or `no`.
        [date] Write a day as year, month and day.
       *[other] Write one of the values listed where the field is declared.
    }

j0303 = `{ $found }` is not { $asked ->
        [number] a number
        [whole] a whole number
        [percent] a percent
        [elapsed] a time in hours and minutes
        [span] a length of time
       *[date] a date
    }.
    .label = { $asked ->
        [number] a number is asked here
        [whole] a whole number is asked here
        [percent] a percent is asked here
        [elapsed] hours and minutes are asked here
        [span] a length of time is asked here
       *[date] a date is asked here
    }
    .declared = declared here
    .help = { $asked ->
        [number] It stands without a unit, such as 5 or 2.5.
        [whole] It stands without a unit, such as 8.
        [percent] It ends in a percent sign, such as 40%.
        [elapsed] They are written as in `1 hour 30 minutes`.
        [span] It is written with its unit, such as `24 hours` or `28 days`.
       *[date] It is written with year, month and day, such as 2024-03-01.
    }

j0304 = `{ $found }` can be longer or shorter, by the calendar.
    .label = hours and minutes are asked here
    .declared = declared here
    .help = When the clocks change a day lasts 23 or 25 hours. Write the hours that you mean.

j0305 = `{ $found }` is a percent, and this limit does not say of what.
    .label = a percent of what?
    .help = Write an amount; or keep the percent and say what the whole is, in a line that begins with `{ $clause }`.

j0306 = `{ $found }` is not a whole number.
    .label = whole interactions or days are counted here
    .declared = declared here
    .help = Half of one is never reached: round it up or down.

j0307 = `{ $found }` is reached before anything has happened.
    .label = at least 1 is needed
    .declared = declared here
    .help = Where none at all is meant, a condition says `{ $none }`.

j0308 = This set has { $count } values, and a set holds at most { $most }.
    .label = too many values
    .help = Make two fields of it, or let it hold any words with `{ $other }`.

j0309 = An empty cell cannot mean `{ $found }` for this field.
    .label = not a value of this field
    .help = { $hint ->
        [yes-or-no] The field is answered with `yes` or `no`.
        [set-of] Write one of its values, or `none`.
        [set-of-text] Such a field can only hold nothing: `none`.
        [number] Write a number, such as 0.
        [duration] Write hours and minutes, such as `0 minutes`.
        [one-of] Write one of its values.
       *[other] For such a field an empty cell stays without an answer: leave these words out.
    }

j0310 = The parameter `{ $name }` is { $found }, which its own range leaves out.
    .label = not between { $least } and { $most }
    .range = the range
    .help = Widen the range, or choose a value from { $least } to { $most }.

j0311 = The range of `{ $name }` is in another unit than its value.
    .label = another unit
    .value = the value
    .help = Write the value and both ends of its range in the same unit.

j0312 = The range of `{ $name }` ends before it starts.
    .label = from the greater to the smaller
    .help = Write the smaller end first.

j0313 = A parameter cannot be `{ $found }`.
    .label = not a number, a length of time or a percent
    .help = A parameter is a number, a length of time or a percent, written out. Dates have a line of their own, with `days`.

j0314 = Nothing can happen within this.
    .label = no time at all
    .declared = declared here
    .help = Write a length of time, such as `30 minutes` or `2 days`.

j0315 = `{ $field }` is asked here, and there is none for { $kinds }.
    .label = never filled in for { $kinds }
    .declared = declared for { $owners }
    .help = { $hint ->
        [none] Add { $kinds } where the field is declared, or name another field.
       *[some] Select only { $having }, or add { $kinds } where the field is declared.
    }

j0316 = `{ $field }` is known of each `{ $party }`, not of each interaction.
    .label = a field of an interaction is asked
    .declared = declared here
    .help = Its value comes from the programme's list of members. Name a field that interactions carry, or a party.

j0317 = `{ $field }` can hold several values at once, and interactions cannot be paired by it here.
    .label = which of its values?
    .declared = declared here
    .help = Only a condition with `{ $no }` or `{ $any }` can compare them. Name another field, or a party.

j0318 = `{ $field }` is { $type ->
        [one-of] one of a list of values
        [set-of] a list that may hold several values
        [set-of-text] a list that may hold several texts
        [duration] a length of time
        [number] a number
        [yes-or-no] yes or no
        [date] a date
       *[text] a text
    }, and { $place ->
        [total] that cannot be added up
       *[other] consent cannot cover that
    }.
    .label = does not fit here
    .declared = declared here
    .help = { $place ->
        [total] Only numbers and lengths of time can be added up.
       *[other] Consent can cover texts, and fields whose values are listed.
    }

j0319 = `{ $found }` is more than can be counted here: at most `{ $most }`.
    .label = too large
    .declared = declared here
    .help = Write a smaller amount.

j0320 = There are more than { $most } of these, and no more can be held.
    .label = one too many
    .help = Split the framework, or remove what is not used.

j0321 = `{ $field }` is not a field of `{ $party }`.
    .label = nobody says it of each `{ $party }`
    .declared = declared here
    .help = Only what the programme's list of members holds can stand here.

j0322 = `{ $found }` comes from the programme's list of members, and cannot stand here.
    .label = not here
    .help = Write the amount itself, or a parameter that a programme may change.

j0323 = These hours end where they start.
    .label = no time in between
    .help = Write a start before 24:00 and another end. Hours that cross midnight are written 22:00-07:00.

j0324 = `{ $measure }` and `{ $base }` are counted in different units: one in time, the other not.
    .label = another unit
    .help = A percent is a part of a whole: compare time with time, and numbers with numbers.

j0325 = A field belongs to kinds, or to one party, and not to both.
    .label = both, or several parties
    .help = Declare one field for the kinds, and another, with a name of its own, for the party.

j0326 = { $place ->
        [total] `{ $total } { $name }` does not say of which interactions.
        [history] This look back does not say who is the same then and now.
       *[test] `{ $name }` stands alone: what is asked of it is not said.
    }
    .label = { $place ->
        [total] of which?
        [history] with whom?
       *[test] what of it?
    }
    .help = { $place ->
        [total] Behind `{ $of }` stand the interactions that are added up.
        [history] Behind `{ $with }` stand the parties, or the fields, that are the same in both.
       *[test] { $hint ->
            [field] It can be asked with { $tests }.
           *[none] A condition asks something of a field, or whether it is `{ $inside }` named hours, or `{ $on }` named days.
        }
    }

# Rules and their clauses

j0401 = `{ $name }` needs a line `{ $clause }`.
    .label = not complete yet
    .help = { $clause ->
        [flag] It says which interactions the rule is about.
        [count] It says what is measured.
        [sharing] It says what is shared, and so needs a yes.
        [covering] It says what the yes has to be about.
        [expect] It says what is owed.
        [within] It says how much time there is.
        [raise] It says what an alert of this rule asks for.
       *[other] Each { $family } has one.
    }

j0402 = { $again ->
        [same] There are two lines `{ $clause }`, and one is needed.
       *[other] `{ $clause }` comes after `{ $before }`, and only one of them can stand here.
    }
    .label = a second one
    .first = the first is here
    .help = { $hint ->
        [join] Both can be said in one line.
       *[one] Nobody could tell which of the two counts: keep one.
    }

j0403 = `{ $clause }` has no meaning in a `{ $family }`.
    .label = it would change nothing here
    .help = { $hint ->
        [here] Here the same is said with `{ $here }`.
       *[none] It belongs to: { $families }.
    }

j0404 = `{ $name }` does not say over what time it measures.
    .label = over what time?
    .help = Say `{ $any }` for any stretch of that length, or `{ $each }` for each week, day or month of the calendar.

j0405 = There are two windows of time, and a limit has one.
    .label = a second window
    .first = the first is here
    .help = Keep one. To look at both, write two limits.

j0406 = `{ $measure }` has no window of time, and `{ $clause }` gives it one.
    .label = not needed
    .help = It counts for as long as one day follows another.

j0407 = `{ $what }` needs whole days, weeks or months of the calendar.
    .label = only with a period of the calendar
    .help = A stretch that moves along has no first and no last day. `{ $each }` has both.

j0408 = A rest is worth a look when it is short, and `{ $side }` looks for a long one.
    .label = `{ $below }` is asked
    .help = Say below which length the rest is too short.

j0409 = `{ $below }` goes with a percent or a rest, and `{ $measure }` is neither.
    .label = everything starts below
    .help = What is counted starts from nothing, so every period would be below at first. For too much, write `{ $at }` or `{ $above }`; for too little, a duty with `{ $every }`, or a percent with `{ $out }`.

j0410 = `{ $side }` and `{ $other }` look for opposite things.
    .label = the opposite
    .first = this one first
    .help = A limit looks for too much or for too little. Keep one side here, and write a second limit for the other.

j0411 = The level `{ $level }` is raised twice.
    .label = again here
    .first = first here
    .help = Each level begins at one value. Choose another level, or keep one of the two.

j0412 = A `{ $family }` raises one level, without a value.
    .label = more than one level, or a value
    .help = What it looks for happened or did not: there is nothing to compare with.

j0414 = `{ $level }` does not say where it begins.
    .label = from how many, or how much?
    .help = Write one of these words and a value: { $sides }.

j0415 = `{ $words }` compares with a habit, and nothing says over what time the habit is taken.
    .label = usual over what time?
    .help = A line `{ $clause }` says how far back to look, in whole periods of the calendar.

j0416 = The usual is measured, and no level compares with it.
    .label = not used
    .help = Leave the line out; or compare a level with it, by adding `{ $words }` after a number.

j0417 = `{ $measure }` has no usual to compare with.
    .label = not here
    .help = { $hint ->
        [line] A rest, or a run of days, goes on past the end of a week.
       *[value] Compare it with a value of its own.
    }

j0418 = `{ $found }` is not a whole number of { $period ->
        [day] days
        [week] weeks
       *[month] months
    }.
    .label = not whole periods
    .help = The usual is the middle one of whole past { $period ->
        [day] days
        [week] weeks
       *[month] months
    }.

j0419 = `{ $found }` is too short or too long: a usual is taken over { $least } to { $most } { $period ->
        [day] days
        [week] weeks
       *[month] months
    }.
    .label = too few or too many
    .help = Fewer than { $least } do not make a habit, and what is long past is none any more.

j0420 = `{ $name }` is not among those whom this limit is measured for: { $key }.
    .label = not one of them
    .help = Add `{ $name }` to `{ $per }`, or leave this part out.

j0421 = Nothing starts the duty `{ $name }`.
    .label = owed when?
    .help = A duty is owed `{ $after }` something, or `{ $every }` so often.

j0422 = This duty has two starts: `{ $after }` and `{ $every }`.
    .label = a second start
    .first = the first is here
    .help = Keep one. If both are owed, write two duties.

j0423 = `{ $clause }` goes with `{ $goes }`, and this duty has `{ $here }`.
    .label = no meaning here
    .help = { $hint ->
        [same] A duty that comes back says with `{ $per }` for whom it does.
       *[other] Leave it out, or start the duty with `{ $goes }`.
    }

j0424 = `{ $measure }` cannot stand after `{ $clause }` in a limit of `{ $main }`.
    .label = not over the same window
    .help = Both are taken over one window of time, and this one has another or none.

j0425 = `{ $clause }` does not say of what so much is needed.
    .label = of what?
    .help = Name a measure, or say with `{ $out }` what the whole is.

j0426 = The last day comes before the first.
    .label = ends before it starts
    .help = The rule would never be in force. Write the earlier day first.

j0427 = No alert can be told to `{ $name }`.
    .label = not known
    .help = Alerts are told to `{ $peer }`, to `{ $lead }`, or to both, and to nobody else.

j0429 = Alerts are told to the peer, and no party is called `{ $peer }`.
    .label = who is this?
    .help = Declare it with `{ $party }`: the peer is the person whose contacts the log holds.

j0430 = A programme's profile cannot answer this.
    .label = not a question to a profile
    .help = A profile holds single words, which can be asked with: { $tests }.

j0431 = `{ $field }` is private, and no rule may read it.
    .label = private
    .declared = declared private here
    .help = It is for the peer alone: whoever reads the alert would learn what it holds. Use a field that she agreed to share, or leave this part out.

j0432 = Consent is asked about, and the framework lacks: { $what }.
    .label = asks whether consent was given
    .declared = declared otherwise here
    .help = A yes or a no is an interaction of kind `{ $consent }` about a `{ $person }`, whose `{ $status }` can be `{ $granted }`; a date `{ $until }` may end it.

j0433 = No file says which framework this is.
    .label = no header
    .help = One of the files opens with the framework's name and time zone.

j0434 = There is a second header, `{ $name }`.
    .label = a second header
    .first = the first is here
    .help = All the files together are one framework, and one `{ $framework }` line names it.

j0435 = The framework `{ $name }` does not say in which time zone its days begin.
    .label = in which zone?
    .help = A line `{ $zone }` says it: the continent, and a large city near you.

j0436 = This limit is measured for { $key }, so it cannot ask what was agreed with one { $party }.
    .label = which { $party }?
    .help = Add `{ $party }` to `{ $per }`, or compare with a value.

j0437 = `{ $found }` is not a number of days, and days with these hours are counted here.
    .label = 1 to { $most } days are asked
    .help = Write whole days, or leave out `{ $of }` and what follows: then time is counted as it passes.

j0440 = No rule is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] The rules are: { $known }.
        [some] The rules are, among others: { $known }.
       *[none] There is no rule yet.
    }

j0441 = `{ $rule }` never raises `{ $level }`.
    .label = not one of its levels
    .help = { $count ->
        [one] Its only level is { $levels }.
       *[other] Its levels are: { $levels }.
    }

j0442 = There are more codes here than parties.
    .label = { $count ->
        [one] one too many: one party has its code before this
       *[other] too many: { $count } parties have their codes before this
    }
    .help = The codes are given in this order: { $parties }. A dash stands for none.

j0443 = { $several ->
    [several] `{ $field }` holds one value, and several are written here.
   *[one] `{ $field }` cannot be `{ $found }`.
}
    .label = { $several ->
        [several] several values
       *[one] { $hint ->
            [duration] a length of time is expected
            [number] a number is expected
            [yes-or-no] yes or no is expected
            [date] a date is expected
           *[other] another value is expected
        }
    }
    .help = { $hint ->
        [duration] It is written as in a log: 45, 45 min, 1 h 30 or 90 minutes.
        [number] It is written in digits, as 5 or 2.5.
        [yes-or-no] Where it is not known, leave the field out.
        [date] It is written with year, month and day, as in 2024-03-09.
       *[other] Write one value of the field.
    }

j0444 = { $part ->
    [times] A row is repeated a whole number of times.
   *[every] The time from one row to the next has a unit.
}
    .label = { $part ->
        [times] from 1 to { $most } is asked here
       *[every] a length of time is asked here
    }
    .help = It is written as in: 8 times every 30 minutes.

j0445 = { $clause ->
    [given] The test “{ $name }” gives no interactions.
   *[expect] The test “{ $name }” does not say what it expects.
}
    .label = not complete yet
    .help = { $clause ->
        [given] Add a line `{ $clause }` with the interactions, one on each line.
       *[expect] Add a line `{ $clause }` with the alerts that should come of it, or that none should.
    }

j0446 = `{ $name }` stands for several kinds, and an interaction is of one.
    .label = several kinds
    .help = Write one of: { $kinds }.

j0447 = An interaction of the kind `{ $kind }` has no field `{ $field }`.
    .label = never filled in for { $kind }
    .declared = declared for { $owners }
    .help = Leave it out, or add { $kind } where the field is declared.

# Advice
j0501 = The rule `{ $name }` has no title.
    .label = reports will print this name
    .help = A title in the words of your team reads better; this one is only a start.

j0502 = No rule and no judgement speaks to the passage `{ $passage }` of `{ $source }`.
    .label = left open
    .help = If a rule holds it, write `{ $cited }` there. If none can, say why with `{ $judgement }`, in your own words.

j0503 = The finding `{ $code }` is silenced here, and there is none.
    .label = nothing to silence
    .help = It is gone, or stands in another declaration.

j0504 = `{ $code }` keeps the framework from running, and this line lets it pass.
    .label = cannot be silenced
    .help = Only warnings and advice can be. Put the error right, and take this line out.

j0505 = The framework `{ $name }` has no party `{ $peer }`, and alerts are told to the peer.
    .label = nobody would be told
    .help = Declare it with `{ $party }`: the peer is the person whose contacts the log holds.

j0506 = { $count ->
        [one] There is one more finding.
       *[other] There are { $count } more findings.
    }
    .label = the last that is shown
    .help = Errors are shown first. Look again when these are done.
