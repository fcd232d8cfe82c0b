### Ajouter à un journal, et vérifier un journal seul.
