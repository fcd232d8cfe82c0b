### Ce que dit un constat : jNNNN est la phrase, .label se place sous l'endroit, .help dit ce qui serait juste.

finding-error = erreur
finding-warning = attention
finding-advice = conseil
finding-help = aide
finding-suggestion = par exemple
