### What a finding says: jNNNN is the sentence, .label stands under the place, .help says what would be right.

finding-error = error
finding-warning = warning
finding-advice = advice
finding-help = help
finding-suggestion = for example
