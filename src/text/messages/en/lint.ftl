### What the lints say of a framework that can be run.

# The framework as a text

j0510 = { $lang ->
        [fr] French is missing here, and the framework speaks two languages.
       *[en] English is missing here, and the framework speaks two languages.
    }
    .label = { $lang ->
        [fr] not in French
       *[en] not in English
    }
    .other = in one language too
    .help = { $count ->
        [one] Reports in that language would print these words as they are. Write them in both, or leave out the language where they serve everyone.
       *[other] Reports would print these { $count } texts in the other language as they are. Write them in both, or leave out the language where they serve everyone.
    }

j0511 = { $why ->
        [title] A title also stands where there is no alert, and `{ $placeholder }` would be printed as it is.
        [unfilled] Nothing is filled in here: `{ $placeholder }` would be printed as it is.
        [key] This rule looks at parties without `{ $name }`: `{ $placeholder }` would name nobody.
       *[measured] This kind of rule has no such number: `{ $placeholder }` would print a dash.
    }
    .label = { $why ->
        [key] nobody to name
        [measured] nothing to print
       *[other] stays as written
    }
    .other = here too
    .help = { $why ->
        [title] Say it without, or move it to another text of the rule. In a title only parameters are filled in.
        [unfilled] Write the words themselves. Only the texts of rules are filled in.
        [key] Say it without, or add `{ $name }` to those the rule measures for.
       *[measured] Say it without: what happened stands in the alert's own sentence.
    }

j0512 = { $what ->
        [together] These two tests never hold together.
        [either] One of these two tests always holds.
        [never] This never holds.
        [always] This always holds, wherever it can be told.
        [picked] Nothing that is selected here can be so.
        [excused] Whatever this rule looks at is excused: it would never speak.
        [idle] Nothing that this rule looks at can be excused by this.
       *[needs] Nothing that this rule looks at can be so: it would never judge.
    }
    .label = { $what ->
        [together] cannot hold beside the other
        [either] holds where the other does not
        [never] never
        [always] says nothing
        [picked] not among these
        [excused] excuses everything
        [idle] excuses nothing
       *[needs] never met
    }
    .first = the other
    .picks = what is selected
    .help = { $what ->
        [together] If either will do, join them with `{ $or }`; if one is a slip, take it out.
        [either] If both are meant, join them with `{ $and }`; if not, take the tests out.
        [never] Look at what it compares, or take it out.
        [always] Take it out, or write what it was to set apart.
        [picked] Select something else, or test for something else.
        [excused] Name in `{ $unless }` only what makes this case another one.
        [idle] Take the line out, or write what it was to excuse.
       *[needs] Take the line out, or write what has to be known first.
    }

j0513 = { $when ->
        [same] `{ $higher }` is reached as soon as `{ $lower }`: no alert would ever be a `{ $lower }`.
       *[sooner] `{ $higher }` is reached before `{ $lower }`: no alert would ever be a `{ $lower }`.
    }
    .label = { $when ->
        [same] as soon
       *[sooner] sooner
    }
    .lower = never on its own
    .help = A level that asks for more comes later. Give each its own value, or keep one of the two.

j0514 = { $why ->
        [never] { $holds ->
            [percent] There is never more than 100 percent: this level is never reached.
            [days] { $count ->
                [one] There is one day to count: this level is never reached.
               *[other] There are at most { $count } days to count: this level is never reached.
            }
            [values] There are at most { $count } values to tell apart: this level is never reached.
            [key] Each is measured alone, so there is one to count: this level is never reached.
            [window] There is never as much in that time: this level is never reached.
           *[none] Nothing is less than that: this level is never reached.
        }
        [always] Whatever is measured reaches this level.
       *[given] There is never as much as `{ $given }` asks: the rule would never judge.
    }
    .label = { $why ->
        [never] out of reach
        [always] reached by everything
       *[given] more than there can be
    }
    .help = { $why ->
        [always] Choose a value that sets some apart, or take the level out.
        [never] Choose a value that can be reached, or take the level out.
       *[given] Ask for less, or look at a longer time.
    }

j0515 = { $why ->
        [reach] A programme may set `{ $name }` so that `{ $higher }` is never reached.
       *[order] A programme may set `{ $name }` so that no alert is ever a `{ $lower }`.
    }
    .label = { $why ->
        [reach] may be out of reach
       *[order] may be reached as soon
    }
    .lower = may never be on its own
    .range = what a programme may choose
    .help = Draw the range in, so that whatever a team chooses each level keeps its meaning.

j0516 = `{ $name }` was to be looked at again by { $day }.
    .label = this day is over
    .help = Look at the rule with those it is about, then set the next day or take the line out.

j0517 = `{ $code }` was silenced until { $day }, and that day is over.
    .label = over since
    .help = The finding is shown again. Put right what it says, or look at the reason once more and set the next day.

j0518 = { $count ->
        [one] Nothing uses the { $keyword ->
            [define] definition
            [hours] hours
            [days] days
           *[parameter] parameter
        } `{ $name }`.
       *[other] Nothing uses { $count } of the names that are declared, among them { $names }.
    }
    .label = { $count ->
        [one] used nowhere
       *[other] the first of them
    }
    .help = { $count ->
        [one] Use it where it was meant to serve, or take it out: what is left over keeps a reader looking for what it does.
       *[other] While rules are still being written this is as it should be. In the end, use each of them or take it out.
    }

j0519 = What is shared here is chosen by `{ $field }`, and the consent asked for does not cover it.
    .label = chosen by this
    .covering = covers only these
    .help = A yes given for another `{ $field }` would count as well. Cover it, so that each has its own yes.

j0520 = { $why ->
        [over] `{ $name }` is no longer in force: its last day was { $day }.
       *[profile] No programme can be all of this: `{ $name }` would never be used.
    }
    .label = { $why ->
        [over] over
       *[profile] no such programme
    }
    .help = { $why ->
        [over] It judges what happened until then, and nothing since. Set a later day, or take the rule out when nobody reads those logs any more.
       *[profile] Join with `{ $or }` what are different programmes.
    }

j0521 = `{ $name }` has the title of `{ $other }`.
    .label = the same title
    .first = first here
    .help = Whoever reads an alert could not tell the two apart. Say in each what sets it apart.

j0522 = No rule stands on the source `{ $name }`.
    .label = cited nowhere
    .help = Cite it in the rules that stand on it, quote a `{ $passage }` of it, or take it out.

# What the field has learnt

j0530 = A person known before the log began would look new to `{ $name }`.
    .label = true also where what came before is not in the log
    .help = Say with `{ $clause }` what shows that the beginning is in the log, such as a referral. Without it the rule does not judge, and that is counted.

j0531 = `{ $name }` brings `{ $mark }`, which a peer writes of herself, to the lead.
    .label = the lead comes to see it
    .reads = what is looked at
    .help = Only she can say what weighs. If others are to read it, it will no longer be written: keep it for her own eyes.

j0532 = `{ $name }` asks for contact with a person again and again{ $lacks ->
        [end] , without an end
        [level] , and for more than the peer's own eyes
       *[both] , without an end and for more than the peer's own eyes
    }.
    .label = a number of contacts to reach
    .help = How often two people meet is theirs to find. A reminder helps for a while, as a `{ $note }` to the peer{ $lacks ->
        [level] .
       *[end] : give it an end with `{ $for }`.
    }

j0533 = `{ $name }` would go on after a closing, or after a death.
    .label = what is owed from here on has no end
    .help = Say with `{ $clause }` what ends it with nothing owed.

j0534 = `{ $name }` looks at the hour and does not excuse a crisis.
    .label = true of a crisis too
    .help = Whoever answers because someone is in danger is there when it counts. Say with `{ $clause }` that `{ $mark }` needs no second look.

j0535 = `{ $name }` looks only at what the person did, and goes beyond the peer.
    .label = the lead comes to see it
    .reads = only what came from the person
    .help = The framework is about the peer's work, not about how often someone calls. Keep it for the peer, who can bring it up.

j0536 = The { $what ->
        [kind] kind
        [field] field
       *[value] value
    } `{ $name }` writes down { $about ->
        [health] the health of someone
        [sobriety] whether someone drinks or uses
        [faith] what someone believes
        [origin] where someone comes from
        [intimate] whom someone loves, or who someone is
       *[record] someone's past with the law
    }.
    .label = not for a log
    .help = What is in a log can be demanded by others, lost, or turned against someone. Take it out, and look at what was agreed, offered or done instead.

j0537 = A programme may change `{ $parameter }`, and this title would go on saying “{ $read }”.
    .label = what it is unless a programme says otherwise
    .help = Let the title print the value that holds.

j0538 = `{ $name }` has a threshold that no source speaks for.
    .label = why this much?
    .help = Name with `{ $source }` the passage that it stands on. A choice of your own counts too: the minutes of the meeting in which you made it are a source.

j0539 = `{ $name }` asks not to wait, and does not say what it cannot see.
    .label = somebody will hurry
    .help = Say with `{ $clause }` what a log does not tell: the call made from another phone, the word not written. Who reads an alert in haste needs it most.

j0540 = “{ $word }” { $why ->
        [fault] gives a hard name to what was written, before anyone was asked
        [lapse] says what was left undone as if the reason were known
        [reproach] looks back at what can no longer be changed
        [verdict] judges how much is right, and not by whose measure
       *[trait] makes of a few contacts what someone is like
    }.
    .label = other words: { $instead }
    .help = A person reads this about herself: say what was seen, and leave what it means to her.

j0541 = The lead hears of `{ $name }` at once, before the peer has had a moment with it.
    .label = no wait
    .help = What happened between two people is the peer's to look at first. At once is for what the organisation owes her.

j0542 = `{ $name }` says less than its readers could use: it has no { $clauses }.
    .label = its alerts would say little
    .help = Why it is asked, what could explain it innocently, one question, one next step: with these an alert is a talk, without them a verdict.

j0543 = `{ $name }` compares a peer with the others.
    .label = a part of what all peers did together
    .help = People have different days. Compare with all that the same peer did.

j0544 = `{ $and }` and `{ $or }` stand side by side, and no parentheses say what belongs together.
    .label = read as one, since `{ $and }` binds first
    .help = Put parentheses around this part if that is meant, or around the parts at the `{ $or }` if they belong together.

j0545 = { $count } alerts of `{ $name }` were answered by the people they speak of: the rule should change.
    .label = the rule that is meant
    .help = Look at the rule with them: what does it not see? Once it is changed, or is to stay as it is, an `{ $allow }` line with the reason keeps this quiet until a day.
