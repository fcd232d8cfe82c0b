### What the lints say of a framework that can be run.

# The framework as a text

j0516 = { $name } was to be looked at again by { $day }.
    .label = this day is over
    .help = Look at the rule with those it is about, then set the next day or take the line out.

# What the field has learnt
