### Les pages : leur cadre, et ce qui se lit à côté de leurs images.

page-skip = Aller au contenu
page-sections = Sur cette page
page-made = Page faite sur cet ordinateur par Jalon { $version }. Elle ne demande rien à personne : gardez-la, imprimez-la ou effacez-la, comme vous voulez.
page-same-numbers = La même chose en chiffres

page-run-title = Ce qui mérite peut-être un regard
page-run-alerts = Alertes
page-run-everyone = Tout le monde ensemble
page-run-own = Dans l'ensemble
page-run-with = Avec { $who }
page-run-said = comme dit plus haut de cette règle
page-run-room = { $count ->
    [one] { $count } autre a encore plus de la moitié de sa marge
   *[other] { $count } autres ont encore plus de la moitié de leur marge
}
page-run-untold = Ce qui n'a pas pu se dire
page-run-all-told = Chacune a pu se prononcer.
page-run-read = Ce qui a été lu

page-card-rest = La règle, son pourquoi et sa source
page-week = Semaine du
page-hour = Heure
page-contacts = Contacts
page-calendar-title = Contacts, jour après jour
page-hours-title = Contacts, selon l'heure où ils ont commencé
page-people-title = Temps avec chaque personne la dernière semaine, à côté de l'habitude
page-people-words = { $last } (d'habitude { $usual })
page-weeks = Chaque personne, semaine après semaine, en chiffres
page-months-title = Temps, mois après mois
page-month-time = { $month } : { $time }
page-roles-title = Contacts, selon le rôle tenu
page-count = { $name } : { $count }
