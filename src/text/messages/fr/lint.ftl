### Ce que les relectures disent d'un cadre qui peut servir.

# Le cadre comme texte

j0516 = { $name } devait être revue avant le { $day }.
    .label = ce jour est passé
    .help = Relire la règle avec les personnes qu'elle concerne, puis écrire le prochain jour ou retirer la ligne.

# Ce que le milieu a appris
