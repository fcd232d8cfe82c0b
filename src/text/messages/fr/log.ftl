### Ce qui est dit d'un journal : log-* d'un fichier entier, j07NN d'une ligne ; .near et .help disent ce qui serait juste.

log-refused-cell = { $file }, ligne { $line }, colonne { $column } ({ $name }) : { $what } [{ $code }]
log-refused-place = { $file }, ligne { $line }, colonne { $column } : { $what } [{ $code }]
log-refused-row = { $file }, ligne { $line } : { $what } [{ $code }]

# Pourquoi le système n'a pas lu ou pas écrit un fichier.
system-reason = { $why ->
    [absent] il n'existe pas
    [no-folder] son dossier n'existe pas
    [not-allowed] ce compte n'y a pas droit
    [folder] c'est un dossier
    [not-a-folder] une partie du chemin n'est pas un dossier
    [taken] il existe déjà
    [full] il n'y a plus de place
    [read-only] rien ne peut y être écrit
    [large] il est trop gros
    [name] aucun fichier ne peut porter ce nom
    [busy] un autre programme s'en sert
    [late] aucune réponse n'est venue à temps
    [cut] il a fini trop tôt
   *[other] en anglais : { $reason }
 }

log-set-aside-column = mis de côté parce que

# Certains noms, ou tous.
log-kinds = { $sort ->
    [all] Les sortes sont { $known }.
   *[some] Parmi les sortes : { $known }.
 }
log-values = { $sort ->
    [all] Les valeurs sont { $known }.
   *[some] Parmi les valeurs : { $known }.
 }

j0701 = Le moment n'est pas indiqué.
    .help = Une date et une heure s'écrivent 2024-03-04 09:00, ou 2024-03-04T09:00:00-05:00.
j0702 = « { $found } » ne se lit pas comme une date et une heure du calendrier.
    .right = L'année, le mois et le jour viennent dans cet ordre : « { $right } ».
    .two = Le jour et le mois ne se distinguent pas : écrivez « { $one } » ou « { $other } », selon ce que vous voulez dire.
    .month = Ce mois finit le { $last }.
    .help = Une date et une heure s'écrivent 2024-03-04 09:00, ou 2024-03-04T09:00:00-05:00.
j0703 = La sorte d'interaction n'est pas indiquée.
    .help = { log-kinds }
j0704 = « { $found } » n'est pas une sorte d'interaction que le cadre connaît.
    .near = Vouliez-vous dire « { $nearest } » ?
    .help = { log-kinds }
j0705 = « { $found } » n'est pas une des valeurs de cette colonne.
    .near = Vouliez-vous dire « { $nearest } » ?
    .help = { log-values }
j0706 = « { $found } » est dans une colonne que { $kind } n'a pas.
    .help = Videz la case, ou choisissez une sorte qui l'a, comme { $kinds }.
j0707 = « { $found } » ne se lit pas comme une durée.
    .help = Une durée s'écrit 45, 45 min, 1 h 30, 0:45 ou PT45M.
j0708 = « { $found } » n'est pas un nombre.
    .help = Un nombre s'écrit 12 ou 2,5, avec au plus six décimales.
j0709 = « { $found } » ne se lit pas comme une date du calendrier.
    .right = L'année, le mois et le jour viennent dans cet ordre : « { $right } ».
    .two = Le jour et le mois ne se distinguent pas : écrivez « { $one } » ou « { $other } », selon ce que vous voulez dire.
    .month = Ce mois finit le { $last }.
    .help = Une date s'écrit 2024-03-04.
j0710 = « { $found } » n'est ni oui ni non.
    .near = Vouliez-vous dire « { $nearest } » ?
    .help = La réponse s'écrit oui ou non, yes ou no, true ou false, 1 ou 0.
j0711 = La ligne s'arrête après { $cells ->
        [one] { $cells } case
       *[other] { $cells } cases
    } ; l'en-tête en a { $columns }.
    .help = Chaque colonne a sa case, même vide.
j0712 = Une lettre, sans doute « { $letter } », n'est pas en UTF-8 : elle semble être en { $encoding }, octet { $byte }.
    .help = Enregistrez le fichier de nouveau en UTF-8 : dans un tableur, choisissez « CSV UTF-8 ».
j0713 = Un guillemet s'ouvre ici et ne se referme jamais.
    .help = Une case qui s'ouvre par un guillemet se referme par un autre ; à l'intérieur, un guillemet s'écrit deux fois.
j0714 = Quelque chose suit le guillemet qui ferme cette case.
    .help = À l'intérieur d'une case entre guillemets, un guillemet s'écrit deux fois.
j0715 = Il y a ici quelque chose qu'aucun texte ne contient : un octet nul.
    .help = Le fichier est peut-être abîmé, ou dans un autre encodage : enregistrez-le de nouveau en UTF-8.
j0716 = La ligne n'est pas du JSON.
    .help = Chaque ligne est entière à elle seule, comme {"{"}"at": "2024-03-04 09:00", "kind": "call"{"}"}.
j0717 = La ligne est du JSON, mais ses valeurs n'ont pas de noms.
    .help = Chaque ligne nomme ses valeurs, comme {"{"}"at": "2024-03-04 09:00", "kind": "call"{"}"}.
j0718 = « { $found } » contient plus d'une valeur.
    .help = Seul un champ à plusieurs valeurs reçoit une liste, et aucune valeur n'a ses propres parties.
j0720 = Ce que dit « { $first } » est dit ici une deuxième fois.
    .help = Une fois suffit : que vouliez-vous dire ?
j0721 = La ligne continue sur { $cells } cases ; l'en-tête en a { $columns }.
    .help = Une case dont les mots contiennent le signe qui sépare les cases, comme une virgule, s'écrit entre guillemets.

log-io = { $file } n'a pas pu être lu : { system-reason }.
log-changed = { $file } a changé pendant sa lecture ; il n'y a donc pas de résultat complet. Relancez quand plus personne n'y écrit, ou sur une copie.
log-utf16 = { $file } est en UTF-16. Enregistrez-le de nouveau en UTF-8 : dans un tableur, choisissez « CSV UTF-8 ».
log-not-utf8 = { $file }, ligne { $line } : une lettre, sans doute « { $letter } », n'est pas en UTF-8 : elle semble être en { $encoding }, octet { $byte }. Enregistrez le fichier de nouveau en UTF-8 : dans un tableur, choisissez « CSV UTF-8 ».
log-not-text = { $file } n'est pas un fichier de texte. Un journal est en CSV, en JSON Lines ou en TOML : depuis un tableur, exportez-le en CSV UTF-8.
log-no-header = { $file } est vide. La première ligne d'un journal en colonnes les nomme ; { $at } et { $kind } sont nécessaires.
log-broken-header = { $file }, ligne { $line } : un guillemet de l'en-tête ne se referme jamais. Un nom de colonne qui s'ouvre par un guillemet se referme par un autre.
log-no-column = { $file } n'a pas de colonne pour { $name } : il n'y a pas de « { $header } » parmi { $headers }. Si l'une d'elles convient, nommez-la dans le programme : columns.{ $name } = "…" sous [log].
log-two-columns = { $file } : les colonnes « { $first } » et « { $second } » tiennent toutes deux lieu de { $name }. Renommez-en une, ou choisissez dans le programme : columns.{ $name } = "…" sous [log].
log-long-line = { $file }, la ligne { $line } dépasse le million de caractères : ce n'est guère un journal de contacts.
log-toml = { $file }, ligne { $line }, colonne { $column } : ce n'est pas du TOML : { toml-reason }.
log-no-tables = { $file }, ligne { $line } : chaque interaction vient sous sa propre ligne [[interaction]].
