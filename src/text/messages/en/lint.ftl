### What the lints say of a framework that can be run.

# The framework as a text

j0516 = { $name } was to be looked at again by { $day }.
    .label = this day is over
    .help = Look at the rule with those it is about, then set the next day or take the line out.

# What the field has learnt

j0530 = A person known before the log began would look new to { $name }.
    .label = true also where what came before is not in the log
    .help = Say with `{ $clause }` what shows that the beginning is in the log, such as a referral. Without it the rule does not judge, and that is counted.

j0531 = { $name } brings `{ $mark }`, which a peer writes of herself, to the lead.
    .label = the lead comes to see it
    .reads = what is looked at
    .help = Only she can say what weighs. If others are to read it, it will no longer be written: keep it for her own eyes.

j0532 = { $name } asks for contact with a person again and again{ $lacks ->
        [end] , without an end
        [level] , and for more than the peer's own eyes
       *[both] , without an end and for more than the peer's own eyes
    }.
    .label = a number of contacts to reach
    .help = How often two people meet is theirs to find. A reminder helps for a while, as a `{ $note }` to the peer{ $lacks ->
        [level] .
       *[end] : give it an end with `{ $for }`.
    }

j0533 = { $name } would go on after a closing, or after a death.
    .label = what is owed from here on, nothing ends
    .help = Say with `{ $clause }` what ends it with nothing owed.

j0534 = { $name } looks at the hour and does not excuse a crisis.
    .label = true of a crisis too
    .help = Whoever answers because someone is in danger is there when it counts. Say with `{ $clause }` that `{ $mark }` needs no second look.

j0535 = { $name } looks only at what the person did, and the lead comes to see it.
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
    .help = What is in a log can be asked for, lost or used. Take it out: look at what was agreed, offered or done instead.

j0537 = A programme may change `{ $parameter }`, and this title would go on saying “{ $read }”.
    .label = what it is unless a programme says otherwise
    .help = Let the title print the value that holds.

j0538 = { $name } has a threshold that no source speaks for.
    .label = why this much?
    .help = Name with `{ $source }` the passage that it stands on. A choice of your own counts too: the minutes of the meeting in which you made it are a source. Where no number can follow from a passage, a `{ $judgement }` says so, and no rule is needed.

j0539 = { $name } asks not to wait, and does not say what it cannot see.
    .label = this asks not to wait
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

j0541 = The lead hears of { $name } at once, before the peer has had a moment with it.
    .label = no wait
    .help = What happened between two people is the peer's to look at first. At once is for what the organization owes her.

j0542 = { $name } does not say all that an alert is read with: it lacks { $clauses }.
    .label = an alert of this rule would say less than others
    .help = Why it is asked, what could explain it innocently, one question, one next step: with these an alert is a talk, without them a verdict.

j0543 = { $name } compares a peer with the others.
    .label = a part of what all peers did together
    .help = People have different days. Compare with all that the same peer did.
