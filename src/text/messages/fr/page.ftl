### Les pages : leur cadre, et ce qui se lit à côté de leurs images.

page-skip = Aller au contenu
page-sections = Sur cette page
page-made = Page faite sur cet ordinateur par Jalon { $version }. Elle ne demande rien à personne : gardez-la, imprimez-la ou effacez-la, comme vous voulez.
page-same-numbers = La même chose en chiffres
