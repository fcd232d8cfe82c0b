### Ce que les relectures disent d'un cadre qui peut servir.

# Le cadre comme texte

j0516 = { $name } devait être revue avant le { $day }.
    .label = ce jour est passé
    .help = Relire la règle avec les personnes qu'elle concerne, puis écrire le prochain jour ou retirer la ligne.

# Ce que le milieu a appris

j0530 = Une personne connue avant le début du journal paraîtrait nouvelle aux yeux de { $name }.
    .label = vrai aussi quand ce qui précède n'est pas dans le journal
    .help = Dire avec « { $clause } » ce qui montre que le début est dans le journal, une orientation par exemple. Sans cela, la règle ne juge pas, et c'est compté.

j0531 = { $name } porte « { $mark } », ce qu'un pair écrit de lui-même, devant le responsable.
    .label = le responsable finit par le voir
    .reads = ce qui est regardé
    .help = Lui seul peut dire ce qui pèse. Si d'autres le lisent, cela ne s'écrira plus : le garder pour ses seuls yeux.

j0532 = { $name } demande encore et encore un contact avec une personne{ $lacks ->
        [end] , sans fin
        [level] , et pour d'autres yeux que ceux du pair
       *[both] , sans fin et pour d'autres yeux que ceux du pair
    }.
    .label = un nombre de contacts à atteindre
    .help = Le rythme de deux personnes leur appartient. Un rappel aide un temps, comme « { $note } » pour le pair{ $lacks ->
        [level] .
       *[end]  : lui donner une fin avec « { $for } ».
    }

j0533 = { $name } continuerait après une fin de suivi, ou après un décès.
    .label = rien ne met fin à ce qui est attendu à partir d'ici
    .help = Dire avec « { $clause } » ce qui y met fin sans que rien ne reste à faire.

j0534 = { $name } regarde l'heure et n'excuse pas une crise.
    .label = vrai aussi d'une crise
    .help = Qui répond parce que quelqu'un est en danger est là quand il le faut. Dire avec « { $clause } » que « { $mark } » n'appelle pas de second regard.

j0535 = { $name } ne regarde que ce que la personne a fait, et le responsable finit par le voir.
    .label = le responsable finit par le voir
    .reads = seulement ce qui est venu de la personne
    .help = Le cadre parle du travail du pair, non du nombre d'appels de quelqu'un. Le garder pour le pair, qui peut en parler.

j0536 = { $what ->
        [kind] Le genre
        [field] Le champ
       *[value] La valeur
    } « { $name } » met par écrit { $about ->
        [health] la santé de quelqu'un
        [sobriety] si quelqu'un boit ou consomme
        [faith] ce que quelqu'un croit
        [origin] d'où vient quelqu'un
        [intimate] qui quelqu'un aime, ou qui il est
       *[record] le passé judiciaire de quelqu'un
    }.
    .label = pas pour un journal
    .help = Ce qui est dans un journal peut être demandé, perdu, utilisé. Le retirer : regarder plutôt ce qui a été convenu, proposé ou fait.

j0537 = Un programme peut changer « { $parameter } », et ce titre continuerait à dire « { $read } ».
    .label = la valeur tant qu'un programme n'en dit pas une autre
    .help = Laisser le titre écrire la valeur qui vaut.

j0538 = { $name } a un seuil pour lequel aucune source ne parle.
    .label = pourquoi autant ?
    .help = Nommer avec « { $source } » le passage sur lequel il repose. Un choix à vous compte aussi : le compte rendu de la réunion où vous l'avez fait est une source. Là où aucun nombre ne découle d'un passage, un « { $judgement } » le dit, et il ne faut pas de règle.

j0539 = { $name } demande de ne pas attendre, sans dire ce qu'elle ne voit pas.
    .label = ceci demande de ne pas attendre
    .help = Dire avec « { $clause } » ce qu'un journal ne raconte pas : l'appel fait d'un autre téléphone, le mot qui n'est pas noté. Qui lit une alerte en hâte en a le plus besoin.

j0540 = « { $word } » { $why ->
        [fault] donne un nom dur à ce qui est noté, avant d'avoir demandé à qui que ce soit
        [lapse] dit ce qui n'est pas fait comme si la raison en était connue
        [reproach] revient sur ce qui ne peut plus être changé
        [verdict] juge de la bonne mesure sans dire de qui elle vient
       *[trait] tire de quelques contacts ce que quelqu'un serait
    }.
    .label = d'autres mots : { $instead }
    .help = Une personne lira ceci sur elle-même : dire ce qui a été vu, et lui laisser ce que cela veut dire.

j0541 = Le responsable voit aussitôt les alertes de { $name }, avant que le pair ait eu un moment pour y penser.
    .label = sans attente
    .help = Ce qui se passe entre deux personnes, le pair le regarde d'abord. Sans attente convient à ce qui est dû au pair par l'organisation.

j0542 = { $name } ne dit pas tout ce avec quoi une alerte se lit : il manque { $clauses }.
    .label = une alerte de cette règle en dirait moins que les autres
    .help = Pourquoi on le demande, ce qui pourrait l'expliquer simplement, une question, un pas à faire : avec cela une alerte ouvre une conversation, sans cela elle tranche.

j0543 = { $name } compare un pair aux autres.
    .label = une part de ce que tous les pairs ont fait ensemble
    .help = Chacun a ses propres journées. Comparer avec tout ce que le même pair a fait.
