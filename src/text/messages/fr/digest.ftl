### Le rapport à une équipe, tiré de ce que ses pairs ont remis.

digest-title = Ce qui revient à l'organisation, et ce qui a été apporté
digest-from = De la part de { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
}, sur ce qui a été noté du { $from } au { $to } ; en date du { $as-of }.
digest-from-nothing = De la part de { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
} ; rien n'a encore été noté.
digest-frameworks = Plus d'un cadre, ou plus d'une version, a servi.
digest-small = Un nombre sous { $small } n'est pas montré, et d'autres sont tus là où une somme le révélerait : rien ici ne le précise davantage. Une ligne qui nomme une règle dit qu'il y en a au moins un.
digest-no-peers = Personne n'est nommé, rien n'est dit par pair, et rien n'est classé : les lignes suivent l'ordre des noms.
digest-few = moins de { $small }
digest-held = non montré
digest-total = Ensemble
digest-quoted = « { $words } »
digest-month = { $month } { $year }
digest-earlier = plus tôt
digest-later = depuis
digest-few-months = { $caption } : moins de { $small } chaque mois.
digest-few-rules = { $caption } : moins de { $small } pour chaque règle.
digest-few-answers = { $caption } : moins de { $small } de chacune.
digest-no-count = { $caption } : aucun nombre n'est montré.

digest-theme-boundary = Ce qui ne devait pas arriver
digest-theme-limit = Combien, c'est beaucoup
digest-theme-consent = Ce qui demande un oui
digest-theme-duty = Ce qui était promis

digest-head-rule = Règle
digest-head-settled = Donné plus tard
digest-head-unsettled = Pas donné
digest-head-both = Ensemble
digest-head-open = Pas encore échu
digest-head-brought = Apporté
digest-head-month = Mois
digest-head-owed = Pas à temps
digest-head-answer = Réponse
digest-head-all = Ensemble
digest-head-missing = Faute de
digest-head-rules = Règles
digest-head-times = Fois, au moins

digest-owed-heading = Ce qui revient à l'organisation
digest-owed-says = Ces règles demandent quelque chose à l'organisation, pas à un pair. Pas donné veut dire : d'après les journaux.
digest-owed-nothing = Rien de ce que le cadre demande à l'organisation n'est ouvert ni n'a tardé.
digest-owed-no-rules = Le cadre n'a pas de règle sur ce qui revient à l'organisation : aucune ne s'adresse à la seule personne responsable.
digest-owed-since = { $rule } : encore ouvert ; le plus ancien depuis le { $day }.
digest-owed-next = { $rule } : la prochaine échéance est le { $day }.
digest-roster-lacks = Non rempli dans la liste des membres pour au moins un pair : { $fields }.
digest-owed-caption = Ce que l'organisation n'a pas donné à temps
digest-open-caption = Ce qui reviendra à l'organisation

digest-brought-heading = Ce qui a été apporté
digest-brought-says = Ce qu'une règle dit d'elle-même à la personne responsable, une fois venu son moment, et ce dont un pair a choisi de parler. Ce qui reste aux pairs n'est pas compté ici.
digest-brought-nothing = Rien n'a été apporté.
digest-brought-few-peers = Avec moins de { $few } pairs, un nombre serait celui d'une seule personne : il n'y en a pas, les règles sont nommées.
digest-brought-rules = { $theme } : { $rules }
digest-brought-caption = Ce qui a été apporté, par thème et par règle

digest-trend-heading = De mois en mois
digest-trend-owed-caption = Ce que l'organisation n'a pas donné à temps, par mois
digest-trend-brought-caption = Ce qui a été apporté, par mois

digest-answers-heading = Ce que les pairs ont répondu
digest-answers-says = Une réponse se tient à côté de ce à quoi elle répond ; ne pas répondre en est une aussi.
digest-answers-caption = Les réponses à ce qui a été apporté, par thème

digest-exceptions-heading = Convenu d'avance
digest-exceptions-none = Aucune exception n'est en vigueur.
digest-exception = { $rule } : du { $from } au { $until }.
digest-exception-ending = { $rule } : du { $from } au { $until } ; c'est bientôt, est-ce encore ce qu'il faut ?
digest-exception-to-come = { $rule } : pas encore, du { $from } au { $until }.

digest-rules-heading = Des règles à revoir ensemble
digest-rules-says = La question va à qui écrit le cadre. Sont nommées les règles qui font plus du tiers de tout ce qui a été apporté, et celles qu'au moins { $least } réponses demandent de changer.
digest-rules-none = Aucune règle ne fait plus du tiers de tout ce qui a été apporté, et aucune n'est à changer selon { $least } réponses, d'après les nombres montrés.
digest-rule-often = { $rule } : plus du tiers de tout ce qui a été apporté. Parle-t-elle trop souvent ?
digest-rule-change = { $rule } : au moins { $least } réponses demandent une autre règle.

digest-untold-heading = Ce qui n'a pas pu être dit
digest-untold-says = Un rapport vide n'est pas un rapport sans rien : ici, une règle n'a pas pu se prononcer, car quelque chose n'était pas noté. Quand plusieurs fichiers parlent d'un même journal, il ne compte qu'une fois.
digest-untold-nothing = Chaque règle a pu se prononcer.
digest-untold-caption = Faute de quoi des règles n'ont pas pu se prononcer

digest-csv-part = Partie
digest-csv-table = Tableau
digest-csv-row = Ligne
digest-csv-column = Colonne
digest-csv-value = Nombre
digest-nobody = Aucun pair n'a été trouvé, ni dans le journal ni dans la liste des membres.
digest-written = Écrit dans { $path }, que seul ce compte peut lire.
