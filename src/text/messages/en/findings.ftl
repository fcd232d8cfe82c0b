### What a finding says: jNNNN is the sentence, .label stands under the place, .help says what would be right.

finding-error = error
finding-warning = warning
finding-advice = advice
finding-help = help
finding-within-titled = in the { $keyword } “{ $title }” ({ $name })
finding-within = in the { $keyword } `{ $name }`
finding-right = { $place ->
        [elsewhere] would be right, in { $file }, { $how ->
            [added] put in as line { $line }
           *[instead] line { $line }
        }:
       *[here] would be right, { $how ->
            [added] put in as line { $line }
           *[instead] line { $line }
        }:
    }

help-why = Why it matters
help-wrong = For example, this is found:
help-right = And this is right:
help-codes = What a finding may be called, and what it says
finding-right-without = { $place ->
        [elsewhere] would be right, in { $file }, without { $count ->
            [one] line { $line }
           *[other] lines { $line } to { $last }
        }
       *[here] would be right without { $count ->
            [one] line { $line }
           *[other] lines { $line } to { $last }
        }
    }
