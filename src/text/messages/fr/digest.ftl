### Le rapport d'une équipe.
