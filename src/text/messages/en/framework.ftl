### What the checker of a framework says.

# Names

j0201 = The name `{ $name }` is declared twice.
    .label = declared again here
    .first = first declared here
    .help = Give the second one a name of its own, or remove it.

j0202 = `{ $name }` would stand for two things: { $first } and { $second }.
    .label = here for { $second }
    .first = here for { $first }
    .help = A label, singular or plural, is also a name. Change one of the two, so that rules and logs can tell them apart.

j0203 = { $where ->
        [column] `{ $name }` already has a meaning in every log.
       *[text] `{ $name }` already has a meaning between braces in a text.
    }
    .label = already taken
    .help = { $where ->
        [column] Each interaction has its own column `{ $name }`. Choose another name or label.
       *[text] A text prints something else in its place. Choose another name.
    }

j0204 = `{ $name }` is declared with `{ $keyword }`, and something else is asked here.
    .label = another sort of thing is asked here
    .declared = declared here
    .help = Name what this place asks for, or declare it under another name.

j0205 = `{ $name }` is listed twice.
    .label = again here
    .first = first here
    .help = Once is enough: remove the second.

j0210 = No kind or definition is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] Declared are: { $known }.
       *[none] Declare it with `{ $keyword }`.
    }

j0211 = No field or party is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] Declared are: { $known }.
       *[none] Declare it with `{ $keyword }`.
    }

j0212 = No field is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] Declared are: { $known }.
       *[none] Declare it with `{ $keyword }`.
    }

j0213 = No party is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] Declared are: { $known }.
       *[none] Declare it with `{ $keyword }`.
    }

j0214 = `{ $name }` is not one of the values of this field.
    .label = not among the values
    .declared = the field is declared here
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] Its values are: { $known }.
       *[none] Add the value where the field is declared.
    }

j0215 = No hours are called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] Declared are: { $known }.
       *[none] Declare them with `{ $keyword }`.
    }

j0216 = No days are called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] Declared are: { $known }.
       *[none] Declare them with `{ $keyword }`.
    }

j0217 = No parameter is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] Declared are: { $known }.
       *[none] Declare it with `{ $keyword }`, or write the amount itself.
    }

j0218 = No source is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] Declared are: { $known }.
       *[none] Declare it with `{ $keyword }`.
    }

j0219 = The source `{ $source }` has no passage `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] Its passages are: { $known }.
       *[none] Write the passage under its source.
    }

j0220 = `{ $name }` is neither a kind nor a party.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] Declared are: { $known }.
       *[none] Declare it with `{ $keyword }`.
    }

j0221 = `{ $name }` stands for itself: { $chain }.
    .label = comes back to itself
    .help = Write one of them without naming the others.

j0222 = `{ $name }` names definitions that name others, more than { $most } deep.
    .label = too deep
    .help = Write this definition from kinds.

j0223 = Nothing fills `{ $name }` between braces.
    .label = would be left empty
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
       *[other] Between braces a text may name a parameter, a party, or one of observed, asked, start.
    }

j0224 = No time zone is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
       *[none] Zones have names such as `America/Toronto` or `Europe/Paris`.
    }

# Types and units

j0301 = `{ $test }` cannot be asked of `{ $field }`, which is { $type ->
        [party] a party
       *[other] `{ $type }`
    }.
    .label = this test does not go with it
    .help = It can be asked with: { $tests }.

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
        [yes-or-no] Write one of the two words.
        [date] Write a day such as 2024-03-01.
       *[other] Write one of the values listed where the field is declared.
    }

j0303 = { $asked ->
        [number] A number is asked here, and `{ $found }` is none.
        [whole] A whole number is asked here, and `{ $found }` is none.
        [percent] A percent is asked here, and `{ $found }` is none.
        [elapsed] A time in hours and minutes is asked here, and `{ $found }` is none.
        [span] A length of time is asked here, and `{ $found }` is none.
       *[date] A date is asked here, and `{ $found }` is none.
    }
    .label = { $asked ->
        [number] a number is asked
        [whole] a whole number is asked
        [percent] a percent is asked
        [elapsed] hours and minutes are asked
        [span] a length of time is asked
       *[date] a date is asked
    }
    .declared = declared here
    .help = { $asked ->
        [number] Write a bare number, such as 5 or 2.5.
        [whole] Write a whole number without a unit, such as 8.
        [percent] Write a percent, such as 40%.
        [elapsed] Write hours and minutes, such as 1 hour 30 minutes.
        [span] Write a length of time, such as 24 hours or 28 days.
       *[date] Write a day such as 2024-03-01.
    }

j0304 = `{ $found }` depends on the calendar, and hours and minutes are asked here.
    .label = hours and minutes are asked
    .declared = declared here
    .help = A day can last 23 or 25 hours. Write the hours that you mean, such as 48 hours.

j0305 = `{ $found }` is a percent, and this limit says of nothing what it is a percent of.
    .label = a percent of what?
    .help = Say what the whole is, in a line of its own; or ask for an amount instead.

j0306 = `{ $found }` is not a whole number, and whole things are counted here.
    .label = a whole number is asked
    .declared = declared here
    .help = Write a whole number, such as 3.

j0307 = `{ $found }` asks for nothing, and at least one is needed here.
    .label = at least 1 is needed
    .declared = declared here
    .help = Write 1 or more; for none at all, a condition says `{ $none }`.

j0308 = This set has { $count } values, and a set holds at most { $most }.
    .label = too many values
    .help = Make two fields of it, or use `{ $other }`.

j0309 = An empty cell cannot mean `{ $found }` for a field of type `{ $type }`.
    .label = not a value of this field
    .help = { $hint ->
        [yes-or-no] Write one of the two words of `{ $type }`.
        [set-of] Write one of its values, or that there is none.
        [set-of-text] Such a field can only be empty of values.
        [number] Write a number, such as 0.
        [duration] Write hours and minutes, such as 0 minutes.
        [one-of] Write one of its values.
       *[other] An empty cell stays missing for such a field: leave this part out.
    }

j0310 = The parameter `{ $name }` is { $found }, which its own range leaves out.
    .label = not between { $least } and { $most }
    .range = the range
    .help = Choose a value from { $least } to { $most }, or widen the range.

j0311 = The range of `{ $name }` is in another unit than its value.
    .label = another unit
    .value = the value
    .help = Write the value and both ends of its range in the same unit.

j0312 = The range of `{ $name }` ends before it starts.
    .label = from the greater to the smaller
    .help = Write the smaller end first.

j0313 = A parameter cannot be `{ $found }`.
    .label = not a number, a length of time or a percent
    .help = A parameter is a number, a length of time or a percent.

j0314 = Some time is needed here, and this is none.
    .label = more than nothing is needed
    .declared = declared here
    .help = Write a length of time such as 30 minutes or 2 days.

j0315 = `{ $field }` is asked of { $kinds }, for which it is not declared.
    .label = not there for { $kinds }
    .declared = declared for { $owners }
    .help = { $hint ->
        [none] Name another field, or add { $kinds } where this one is declared.
       *[some] Select only { $having }, or add { $kinds } where the field is declared.
    }

j0316 = `{ $field }` is known of each { $party }, not of each interaction.
    .label = a field of an interaction is asked
    .declared = declared here
    .help = Its value comes from the programme's list of members. Name a field that interactions carry.

j0317 = `{ $field }` can hold several values at once, and here interactions are counted that have the same.
    .label = a set cannot be matched one by one
    .declared = declared here
    .help = Only a condition with `{ $no }` or `{ $any }` can compare sets. Name another field, or a party.

j0318 = `{ $field }` is `{ $type }`, and `{ $place }` cannot use that.
    .label = of another type than needed
    .declared = declared here
    .help = { $place ->
        [total] Only numbers and durations can be added up.
       *[other] Consent can cover texts, and fields whose values are listed.
    }

j0319 = `{ $found }` is more than can be counted here: at most { $most }.
    .label = too large
    .declared = declared here
    .help = Write a smaller amount.

j0320 = There are more than { $most } of these, and no more can be held.
    .label = one too many
    .help = Split the framework, or remove what is not used.

j0321 = `{ $field }` is not a field of { $party }.
    .label = not a field of { $party }
    .declared = declared here
    .help = Declare it for { $party }, or name a field that is.

j0322 = `{ $found }` comes from the programme's list of members, and cannot stand here.
    .label = not here
    .help = Write the amount itself, or a parameter that a programme may change.

j0323 = These hours end where they start.
    .label = no time in between
    .help = Write a start before 24:00 and another end; hours over midnight are written 22:00-07:00.

j0324 = `{ $measure }` and `{ $base }` are counted in different units: one in time, the other not.
    .label = another unit
    .help = A percent is a part of a whole: compare time with time, and numbers with numbers.

j0325 = A field is tied to kinds, or to one party.
    .label = both, or several parties
    .help = Declare one field for the kinds and another for the party.

# Rules and their clauses

j0401 = `{ $name }` needs a line `{ $clause }`.
    .label = not complete yet
    .help = Each rule of the family `{ $family }` needs it.

j0402 = `{ $clause }` comes after `{ $before }`, and only one of them can stand here.
    .label = a second one
    .first = the first is here
    .help = Keep one of the two.

j0403 = `{ $clause }` has no meaning in a rule of the family `{ $family }`.
    .label = belongs to another family
    .help = It belongs to: { $families }.

j0404 = `{ $name }` does not say over what time it measures.
    .label = over what time?
    .help = There are two ways: any stretch of a given length, or each day, week or month of the calendar.

j0405 = There are two windows, and a limit has one.
    .label = a second window
    .first = the first is here
    .help = Keep one; for both, write two limits.

j0406 = `{ $measure }` has no window: it counts as long as the days follow each other.
    .label = nothing to add here
    .help = Remove the line that begins with `{ $clause }`.

j0407 = `{ $what }` needs whole days, weeks or months of the calendar.
    .label = only with a period of the calendar
    .help = Measure it in each day, week or month.

j0408 = A rest is worth a look when it is short, and `{ $side }` asks for a long one.
    .label = `{ $below }` is asked
    .help = Say below which length the rest is too short.

j0409 = `{ $below }` goes with a percent or a rest, and `{ $measure }` is neither.
    .label = only `{ $at }` or `{ $above }` here
    .help = What is counted starts from nothing, so it is below every value at first. Use `{ $at }` or `{ $above }`, or make it a percent.

j0410 = `{ $side }` and `{ $other }` look from two sides.
    .label = from the other side
    .first = from this side first
    .help = Write two limits: one that looks for much, one that looks for little.

j0411 = The level `{ $level }` is raised twice.
    .label = again here
    .first = first here
    .help = Each level has one value: keep one of them, or choose another level.

j0412 = A rule of the family `{ $family }` raises one level, without a value.
    .label = more than one level, or a value
    .help = What it looks for happened or did not: there is nothing to compare with.

j0414 = `{ $level }` does not say from how much on.
    .label = from how much on?
    .help = Write `{ $at }` or `{ $above }` and a value.

j0415 = `{ $words }` needs to know over what time the usual is taken.
    .label = usual over what time?
    .help = Add a line of its own.

j0416 = The usual is measured, and no level compares with it.
    .label = not used
    .help = Remove the line, or compare a level with it.

j0417 = `{ $measure }` has no usual to compare with.
    .label = not here
    .help = Compare it with a value.

j0418 = `{ $found }` is not a whole number of { $period ->
        [day] days
        [week] weeks
       *[month] months
    }.
    .label = not whole periods
    .help = The usual is the middle of whole past periods.

j0419 = `{ $found }` is too short or too long: a usual is taken over { $least } to { $most } { $period ->
        [day] days
        [week] weeks
       *[month] months
    }.
    .label = too few or too many
    .help = Fewer than { $least } do not make a habit, and what is long past is none any more.

j0420 = `{ $name }` is not part of what this limit measures for: { $key }.
    .label = not one of them
    .help = Named here can be: { $key }. Otherwise leave this part out.

j0421 = Nothing starts the duty `{ $name }`.
    .label = owed when?
    .help = A duty is owed `{ $after }` something, or `{ $every }` so often.

j0422 = This duty has two starts: `{ $after }` and `{ $every }`.
    .label = a second start
    .first = the first is here
    .help = Write two duties.

j0423 = `{ $clause }` goes with `{ $goes }`, and this duty has `{ $here }`.
    .label = no meaning here
    .help = Remove it, or start the duty with `{ $goes }`.

j0424 = `{ $measure }` cannot stand after `{ $clause }` in a limit of `{ $main }`.
    .label = not over the same window
    .help = Both are taken over one window, and this one has another or none. Write a limit of its own for it.

j0425 = `{ $clause }` does not say of what so much is needed.
    .label = of what?
    .help = Name a measure, or say with `{ $out }` what the whole is.

j0426 = The last day comes before the first.
    .label = ends before it starts
    .help = Write the earlier day first.

j0427 = No alert can be told to `{ $name }`.
    .label = not known
    .help = Alerts are told to the peer, to the lead, or to both.

j0429 = The peer is told, and no party is called `peer`.
    .label = who is the peer?
    .help = Declare the party whose contacts are read.

j0430 = A programme's profile cannot answer this.
    .label = not a question to a profile
    .help = A profile holds single words, which can be asked with: { $tests }.

j0431 = `{ $field }` is private, and no rule may read it.
    .label = private
    .declared = declared private here
    .help = A private field is for the peer alone. Use a field that she agreed to share, or leave this part out.

j0432 = Consent is asked about, and the framework lacks `{ $what }`.
    .label = asks whether consent was given
    .declared = declared otherwise here
    .help = Consent is recorded as an interaction of kind `consent`, with a party `person`, a `status` that can be `granted`, and perhaps a date `until`.

j0433 = No file says which framework this is.
    .label = no header
    .help = One of the files opens with the framework's name and zone.

j0434 = There is a second header, `{ $name }`.
    .label = a second header
    .first = the first is here
    .help = A framework has one header, in one of its files.

j0435 = The framework `{ $name }` does not say in which time zone its days begin.
    .label = in which zone?
    .help = Add the zone under the header.

j0436 = This limit is measured for { $key }, so it cannot ask the list of members about one { $party }.
    .label = { $party } is not one of them
    .help = Add { $party } to `{ $per }`, or compare with a value.

j0437 = `{ $found }` is not a number of days, and days with these hours are counted here.
    .label = 1 to { $most } days are asked
    .help = Write whole days.

j0440 = No rule is called `{ $name }`.
    .label = not known
    .help = { $hint ->
        [near] Did you mean `{ $near }`?
        [list] There are: { $known }.
       *[none] There is no rule yet.
    }

j0441 = `{ $rule }` never raises `{ $level }`.
    .label = a level it does not raise
    .help = { $count ->
        [one] It raises { $levels }.
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
   *[one] `{ $found }` is not what `{ $field }` can hold.
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
        [yes-or-no] Write yes or no.
        [date] It is written with year, month and day, as in 2024-03-09.
       *[other] Write one value of the field.
    }

j0444 = { $part ->
    [times] How often the row stands there is a whole number from 1 to { $most }.
   *[every] How far apart the rows are is a length of time.
}
    .label = { $part ->
        [times] not a number from 1 to { $most }
       *[every] not a length of time
    }
    .help = It is written as in: 8 times every 30 minutes.

j0445 = { $clause ->
    [given] The test “{ $name }” gives no interactions.
   *[expect] The test “{ $name }” expects nothing.
}
    .label = not complete yet
    .help = { $clause ->
        [given] Add a line `{ $clause }` with the interactions, one on each line.
       *[expect] Add a line `{ $clause }` with what should come of them.
    }

j0446 = `{ $name }` stands for several kinds, and an interaction is of one.
    .label = several kinds
    .help = Write one of: { $kinds }.

j0447 = An interaction of the kind `{ $kind }` has no field `{ $field }`.
    .label = not there for { $kind }
    .declared = declared for { $owners }
    .help = Leave it out, or add { $kind } where the field is declared.

# Advice
j0501 = The rule `{ $name }` has no title.
    .label = reports will print this name
    .help = A title in the words of your team reads better.

j0502 = No rule and no judgement speaks to the passage `{ $passage }` of `{ $source }`.
    .label = left open
    .help = Cite it in a rule, or say with `{ $judgement }` why no rule can hold it.

j0503 = The finding `{ $code }` is silenced here, and there is none.
    .label = nothing to silence
    .help = The finding is gone, or stands in another declaration: remove this line.

j0504 = `{ $code }` keeps the framework from running, so it cannot be allowed.
    .label = stays
    .help = Only warnings and advice can be silenced.

j0505 = The framework `{ $name }` has no party `peer`, and alerts are told to the peer.
    .label = nobody would be told
    .help = Declare the party whose contacts are read.

j0506 = { $count ->
        [one] There is one more finding.
       *[other] There are { $count } more findings.
    }
    .label = the last that is shown
    .help = Errors are shown first. Look again when these are done.
