### Ce que dit un constat : jNNNN est la phrase, .label se place sous l'endroit, .help dit ce qui serait juste.

finding-error = erreur
finding-warning = attention
finding-advice = conseil
# Le deux-points que le dessin ajoute a son espace insécable.
finding-help = aide{ "\u00A0" }
finding-within-titled = dans « { $title } » ({ $keyword } { $name })
finding-within = dans « { $name } » ({ $keyword })
finding-right = { $place ->
        [elsewhere] serait juste, dans { $file }, { $how ->
            [added] à insérer en ligne { $line }
           *[instead] ligne { $line }
        } :
       *[here] serait juste, { $how ->
            [added] à insérer en ligne { $line }
           *[instead] ligne { $line }
        } :
    }

help-why = Pourquoi c'est important
help-wrong = Par exemple, ceci est relevé :
help-right = Et ceci est juste :
help-codes = Les codes des constats, et ce que chacun dit
finding-right-without = { $place ->
        [elsewhere] serait juste, dans { $file }, sans { $count ->
            [one] la ligne { $line }
           *[other] les lignes { $line } à { $last }
        }
       *[here] serait juste sans { $count ->
            [one] la ligne { $line }
           *[other] les lignes { $line } à { $last }
        }
    }
