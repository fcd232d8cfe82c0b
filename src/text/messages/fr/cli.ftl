### La ligne de commande : son aide, et ce qui se dit sur la sortie d'erreur.

cli-heading-usage = Utilisation :
cli-heading-commands = Commandes :
cli-heading-arguments = Arguments :
cli-heading-options = Options :
cli-about-jalon = Lit un journal de contacts avec le cadre éthique du soutien par les pairs, et dit ce qui mérite peut-être un regard.
cli-about-run = Juge des journaux, et affiche ce qui mérite peut-être un regard.
cli-about-answer = Conserve ce que vous dites d'une alerte ; sans alerte, donne la liste de celles qui attendent une réponse.
cli-about-check = Vérifie des cadres et des programmes, et affiche chaque constat.
cli-about-test = Exécute les tests de cadres, et montre à côté de ce que chacun attend ce qui a été trouvé.
cli-about-status = Dit quelle marge il reste, ce qui est dû et quand, et à quoi les gens ont dit oui.
cli-about-log = Ajoute une interaction à un journal, ou vérifie un journal.
cli-about-log-add = Ajoute une interaction à un journal, puis dit ce qu'elle change.
cli-about-log-check = Vérifie un journal en lui-même : son ordre, ce qui y est deux fois, ses silences, et ce qui y manque aux règles.
cli-about-handoff = Montre à un pair ce que verra la personne responsable, et l'écrit dans un fichier s'il dit oui.
cli-about-report = Fait rapport à une équipe : ce qui revient à l'organisation, puis ce que les pairs ont apporté, sans les petits nombres.
cli-about-schema = Affiche le schéma JSON d'un résultat.
cli-help-help = Affiche cette aide
cli-help-version = Affiche la version
cli-help-run-logs = Journaux en CSV, JSON Lines ou TOML ; { $stdin } est l'entrée standard
cli-help-framework = Le cadre : un nom livré, ou le chemin d'un fichier ou d'un dossier ; sinon celui du programme, sinon celui livré
cli-help-programme = Les choix de l'équipe ; sinon { $programme } à côté du premier journal, ou dans ce dossier si aucun journal n'est nommé
cli-help-run-peer = Ne montre que ce qui concerne ce pair ; tout le journal est lu
cli-help-as-of = Juge jusqu'à un instant (RFC 3339 ou local), la fin d'un jour, ou { $now } ; sinon la dernière interaction du journal
cli-help-journal = Le fichier où les réponses sont conservées ; sinon { $answers } à côté du programme, ou du premier journal
cli-help-lang = La langue du résultat ; sinon celle du programme, sinon celle de l'environnement
cli-help-run-format = Pour une personne, en une valeur JSON, une alerte par ligne, un tableau pour un tableur, en SARIF, ou une page
cli-help-handoff-logs = Journaux en CSV, JSON Lines ou TOML ; sinon celui que le programme nomme
cli-help-handoff-peer = Qui remet
cli-help-handoff-out = Le nouveau fichier à remettre
cli-help-handoff-yes = Écrit ce qui est montré sans le demander
cli-help-replace = Remplace le fichier s'il existe
cli-help-report-inputs = Fichiers remis par des pairs, et journaux, dont n'est pris que ce qui est dit à la personne responsable ; sinon le journal que le programme nomme
cli-help-report-out = Le nouveau fichier du rapport ; sinon il est affiché
cli-help-report-format = La forme ; sinon celle que dit la fin du nom du fichier, sinon du texte
cli-help-report-small-cells = Les nombres sous celui-ci, de 1 à 100, ne sont pas montrés ; 5 sauf avis contraire
cli-help-run-fail-on = Sort avec 1 s'il y a une alerte de ce niveau ou d'un plus haut, ou avec 4 si quelque chose n'a pu être décidé
cli-help-run-set-aside = Juge les lignes lisibles, et écrit les autres ici avec les raisons
cli-help-run-threads = Lit et juge sur tant de fils d'exécution, avec le même résultat ; sinon sur autant qu'en a la machine, jusqu'à quatre
cli-help-run-on-trial = Applique aussi les règles à l'essai ; ce qu'elles disent n'est que pour vous
cli-help-run-all = Montre aussi ce qui est replié, et toute la marge restante
cli-help-answer-id = L'identifiant de l'alerte, ou ses quatre premiers caractères ou plus ; sinon, la liste des alertes qui attendent une réponse
cli-help-answer-answer = Cela correspond, c'était convenu, ce n'est pas exact, la règle devrait changer, ou vous voulez en parler ; sinon, l'alerte est montrée
cli-help-answer-until = Le dernier jour pour lequel la réponse vaut, comme 2024-06-15
cli-help-answer-note = Une note à vous, qui n'entre dans aucune remise ni aucun rapport
cli-help-answer-log = Un journal, une fois pour chacun ; sinon celui que nomme le programme
cli-help-answer-peer = Qui répond : seules ses propres alertes sont cherchées et listées
cli-help-check-journal = Les réponses aux alertes, qui font nommer les règles qu'on demande de changer ; sinon { $answers } à côté du programme ou des règles
cli-help-check-paths = Un fichier ou un dossier de fichiers { $jalon } et { $literate }, ou le fichier { $toml } d'un programme ; sinon le programme de ce dossier, sinon le cadre livré
cli-help-test-paths = Un fichier ou un dossier de fichiers { $jalon } et { $literate }, ou le nom d'un cadre livré ; sinon le cadre livré
cli-help-test-coverage = Nomme les règles qu'aucun test ne fait parler ou taire, et les niveaux qu'aucun n'atteint
cli-help-test-programme = Les choix de l'équipe ; sinon { $programme } dans le dossier du cadre
cli-help-test-filter = N'exécute que les tests dont le nom contient ce texte
cli-help-test-lang = La langue du résultat ; sinon celle du programme, sinon celle de l'environnement
cli-help-test-format = Pour une personne, ou en une valeur JSON
cli-help-check-lang = La langue des constats ; sinon celle de l'environnement
cli-help-check-format = Pour une personne, en une valeur JSON, ou en SARIF pour les éditeurs et les forges
cli-help-status-logs = Des journaux en CSV, JSON Lines ou TOML ; sinon celui que nomme le programme
cli-help-status-peer = Le pair qui demande ; inutile si le journal n'en connaît qu'un
cli-help-status-person = Ne montre, parmi les personnes, que celle-ci
cli-help-status-as-of = Jusqu'à quand (RFC 3339 ou heure locale), la fin d'un jour, ou { $now }, qui vaut sauf indication contraire
cli-help-status-format = Pour une personne, ou en une seule valeur JSON
cli-help-status-all = Montre aussi ce qui est loin : toute la marge, les échéances plus lointaines, tous les consentements
cli-help-log-add-words = Un genre, puis qui a pris part, dans l'ordre du vocabulaire ({ $none } pour personne), puis { $form } pour chaque champ ; sans rien, des questions sont posées
cli-help-log-add-at = Quand : une date et une heure, ou une heure seule, la dernière fois que l'horloge l'a montrée ; sinon maintenant
cli-help-log-add-log = Le journal, un CSV ; sinon celui que nomme le programme
cli-help-log-add-new = Crée le journal, avec une colonne pour tout ce que connaît le vocabulaire
cli-help-log-add-ask = Pose les questions même si les réponses ne viennent pas d'un terminal
cli-help-log-add-as-of = Jusqu'à quand dire ce qui change ; sinon maintenant, ou la dernière entrée si elle est lointaine
cli-help-log-check-logs = Des journaux en CSV, JSON Lines ou TOML ; sinon celui que nomme le programme
cli-help-log-check-format = Pour une personne, ou en une seule valeur JSON
cli-about-self-check = Montre à une paire aidante ses propres alertes, ses habitudes en images, son ordre du jour de supervision et ses heures.
cli-help-self-check-logs = Journaux, comme pour { $run } ; sinon celui que le programme nomme
cli-help-self-check-peer = De qui est ce point
cli-help-self-check-format = Pour une personne, en une page, en une valeur JSON, ou les heures par mois pour un tableur
cli-help-self-check-only = Une seule partie : l'ordre du jour de supervision, ou les heures et sortes de travail par mois
cli-help-self-check-since = Ne montre, parmi les alertes, que celles de ce jour ou d'après, comme 2024-05-01
cli-help-self-check-order = Ce qui vient d'abord à l'ordre du jour : identifiants d'alertes, ou leurs premiers signes, et noms de règles
cli-help-out = Écrit dans ce fichier, qui n'existe pas encore, et non sur la sortie standard
cli-about-help = Dit ce qu'un code signifie, avec des exemples, ou ce que fait une commande.
cli-help-help-topic = Un code comme { $code }, le nom d'une commande, ou { $codes } pour la liste des codes
cli-help-help-lang = La langue de la page ; sinon celle de l'environnement

cli-usage-help = { $help } montre ce qui peut se demander.
cli-usage-unknown = L'argument « { $argument } » n'existe pas.
cli-usage-command = La commande « { $command } » n'existe pas.
cli-usage-missing = Il manque ceci : « { $argument } ».
cli-usage-no-value = { $argument } demande une valeur.
cli-usage-value = « { $value } » n'est pas une valeur de { $argument }, qui accepte : { $known }.
cli-usage-number = « { $value } » n'est pas une valeur de { $argument }, qui accepte un nombre entier à partir de 1.
cli-usage-twice = { $argument } est donné deux fois.
cli-usage-both = { $argument } et { $other } ne vont pas ensemble.
cli-usage-near = Peut-être « { $nearest } » ?

cli-no-framework = Le cadre « { $name } » n'existe pas, ni parmi ceux livrés ni à ce chemin.
    .near = Peut-être « { $nearest } » ?
cli-no-rules = { $path } ne contient pas de règles : aucun fichier n'y finit par { $plain } ou { $literate }. Un cadre est un tel fichier, ou un dossier qui en contient.
cli-not-found = { $path } n'existe pas.
cli-not-allowed = Ce compte n'a pas le droit de lire { $path }.
cli-io = { $path } n'a pas pu être lu : { system-reason }.
cli-not-text = { $path } n'est pas un texte. Les règles sont du texte brut, enregistré en UTF-8 dans un fichier dont le nom finit par { $plain } ; depuis un traitement de texte, enregistrez-les en texte brut ; dans le Bloc-notes, choisissez l'encodage UTF-8 au moment d'enregistrer.
cli-not-utf8 = { $path }, ligne { $line } : ce n'est pas de l'UTF-8. Enregistrez le fichier de nouveau en UTF-8 : dans le Bloc-notes, sous Enregistrer sous, l'encodage se choisit à côté du bouton.
cli-framework-broken = { $count ->
    [one] Le cadre ne peut pas servir tel quel : une chose est à reprendre.
   *[other] Le cadre ne peut pas servir tel quel : { $count } choses sont à reprendre.
}
cli-programme-broken = { $count ->
    [one] Le programme ne peut pas servir tel quel : une chose est à reprendre.
   *[other] Le programme ne peut pas servir tel quel : { $count } choses sont à reprendre.
}
cli-rules-passed-over = { $folder } contient des règles, et elles ne servent pas : rien ne les nomme, le cadre est donc { $framework }. { $flag }, ou une première ligne { $line } dans un { $programme } à côté du journal, les emploie.
cli-as-of = « { $text } » n'est ni un instant ni un jour. Un instant s'écrit 2024-03-06T00:00:00-05:00 ou "2024-03-06 00:00", un jour 2024-03-06.
cli-standard-input-twice = L'entrée standard ({ $name }) ne peut se lire qu'une fois.
cli-no-day = « { $text } » n'est pas un jour. Un jour s'écrit 2024-03-06.
cli-no-log = Aucun journal n'est nommé : nommez-en un, ou écrivez { $line } sous { $table } dans { $programme }, et placez-vous dans son dossier.
cli-log-twice = { $path } est nommé deux fois : chacune de ses lignes compterait double.
cli-order-unknown = « { $word } » ne nomme rien à l'ordre du jour.
cli-out-taken = { $path } existe déjà et n'est pas remplacé : choisissez un autre nom, ou déplacez-le.
cli-set-aside-taken = { $path } existe déjà et n'est pas remplacé : les lignes mises de côté vont dans un nouveau fichier.
cli-columns-absent = Le programme nomme des colonnes qu'aucun journal n'a ; rien n'en a été lu : { $columns }.
cli-set-aside-over-log = { $path } est lui-même un journal lu : les lignes mises de côté vont dans un autre fichier.
cli-set-aside-io = { $path } n'a pas pu être écrit : { system-reason }.
cli-refused-more = { $count ->
    [one] Et une ligne de plus.
   *[other] Et { $count } lignes de plus.
}
cli-refused = { $count ->
    [one] Une ligne est illisible ; rien n'a donc été jugé : une ligne manquante peut cacher une alerte. { $flag } FICHIER juge les autres.
   *[other] { $count } lignes sont illisibles ; rien n'a donc été jugé : une ligne manquante peut cacher une alerte. { $flag } FICHIER juge les autres.
}

cli-set-aside = { $count ->
    [one] Une ligne a été mise de côté dans { $files }.
   *[other] { $count } lignes ont été mises de côté dans { $files }.
}
cli-framework-warnings = { $count ->
    [one] Il y a un avertissement sur le cadre lui-même : { $command } le montre.
   *[other] Il y a { $count } avertissements sur le cadre lui-même : { $command } les montre.
}
cli-exception-all = tout le monde
cli-exception-ended = L'exception à { $rule } pour { $who } a pris fin le { $until }.
cli-exception-unused = L'exception à { $rule } pour { $who }, du { $from } au { $until }, n'a rien retenu dans ce journal.
cli-log-later = Le journal commence plus tard, le { $first } : rien n'y a pu être regardé jusque-là.
cli-peer-unknown = « { $peer } » n'apparaît pas dans ce journal.
cli-progress = { $count } lignes lues

cli-help-unknown = Rien n'est connu de « { $topic } ».
cli-help-codes = { $command } donne la liste des codes.
cli-check-help = { $command } en dit plus, et de même pour chaque code.
cli-check-nothing = Aucun constat.
cli-check-count = Constats : { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}, { $advice ->
    [one] { $advice } conseil
   *[other] { $advice } conseils
}.
