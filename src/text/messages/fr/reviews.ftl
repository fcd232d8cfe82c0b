### Les réponses des gens aux alertes.
