### Ce que le journal montre à une personne de ses propres contacts, et les questions qui vont avec.

pattern-title = Faire le point : { $peer }
pattern-yours = Ceci n'est que pour vous : personne n'en reçoit rien, à moins que vous ne le remettiez.
pattern-silent = Le journal s'arrête au { $last } : ce qui est venu après n'est pas ici.
pattern-no-rows = Le journal ne contient encore rien de vous.
pattern-no-contacts = Le journal ne contient encore aucun contact de vous.

pattern-alerts-heading = À regarder
pattern-alerts-says = Des faits tirés de ce que vous avez noté, jamais un verdict : vous savez ce que le journal ne sait pas.
pattern-alerts-none = Rien n'appelle un regard.
pattern-alerts-none-new = Rien de nouveau ne demande un regard.
pattern-earlier = { $count ->
    [one] { $number } alerte plus ancienne, d'avant le { $day }, n'est pas montrée ici.
   *[other] { $number } alertes plus anciennes, d'avant le { $day }, ne sont pas montrées ici.
}
pattern-folded = { $count ->
    [one] { $number } alerte est repliée, venue après le début d'un temps de silence.
   *[other] { $number } alertes sont repliées, venues après le début d'un temps de silence.
}
pattern-forwarded = responsable d'équipe, puisque vous voulez en parler
pattern-due-says = Des échéances que ce que vous avez noté a ouvertes.
pattern-due-none = Aucune échéance n'est ouverte.

pattern-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
pattern-month = { $month } { $year }
pattern-range = { $from } à { $to }
pattern-none = aucun
pattern-contacts = { $number } { $count ->
    [one] contact
   *[other] contacts
}
pattern-weekday-mon = lun
pattern-weekday-tue = mar
pattern-weekday-wed = mer
pattern-weekday-thu = jeu
pattern-weekday-fri = ven
pattern-weekday-sat = sam
pattern-weekday-sun = dim
pattern-month-1 = janv
pattern-month-2 = févr
pattern-month-3 = mars
pattern-month-4 = avril
pattern-month-5 = mai
pattern-month-6 = juin
pattern-month-7 = juil
pattern-month-8 = août
pattern-month-9 = sept
pattern-month-10 = oct
pattern-month-11 = nov
pattern-month-12 = déc

pattern-calendar-heading = Vos jours
pattern-calendar-says = { $number } { $count ->
    [one] contact
   *[other] contacts
} en { $days } sur { $all }, du { $from } au { $to }.
pattern-on-days = { $number } { $count ->
    [one] jour
   *[other] jours
}
pattern-calendar-earlier = Les { $number } dernières semaines sont dessinées ; ce qui précède est dans les nombres.
pattern-day-says = { $day } : { $number } { $count ->
    [one] contact
   *[other] contacts
}

pattern-hours-heading = Vos heures
pattern-hours-says = { $count ->
    [0] Les { $all } contacts ont tous commencé dans vos heures convenues ({ $agreed }).
    [one] { $number } contact sur { $all } a commencé hors de vos heures convenues ({ $agreed }), jours de congé compris.
   *[other] { $number } contacts sur { $all } ont commencé hors de vos heures convenues ({ $agreed }), jours de congé compris.
}
pattern-hours-none = Quand vos contacts ont commencé ; aucune heure convenue n'est inscrite.
pattern-hours-agreed = heures convenues
pattern-hours-within = contacts aux heures convenues
pattern-hours-outside = contacts à d'autres heures
pattern-span = { $days }, { $from } à { $to }
pattern-days = { $from } au { $to }

pattern-people-heading = Avec chaque personne
pattern-people-says = Le temps avec chaque personne, à une échelle qui lui est propre. La dernière semaine est celle qui a commencé le { $day } ; l'habitude est la médiane des huit semaines, au plus, qui la précèdent, et se connaît après quatre.
pattern-people-none = Aucun contact avec qui que ce soit dans la dernière année.
pattern-people-folded = { $count ->
    [one] { $number } personne est repliée, un temps de silence ayant commencé.
   *[other] { $number } personnes sont repliées, un temps de silence ayant commencé.
}
pattern-people-person = Avec
pattern-people-weeks = Par semaine
pattern-people-last = Dernière semaine
pattern-people-usual = D'habitude
pattern-people-mark = l'habitude
pattern-people-idle = une semaine sans contact
pattern-usual-unknown = pas encore connu
pattern-person-says = { $person } : { $time } et { $contacts } la dernière semaine ; d'habitude { $usual }.
pattern-person-new = { $person } : { $time } et { $contacts } la dernière semaine ; l'habitude n'est { $usual }.

pattern-roles-heading = Vos rôles
pattern-roles-says = { $count ->
    [one] { $number } contact sur { $all } dit quels rôles il a tenus ; un contact peut en tenir plusieurs.
   *[other] { $number } contacts sur { $all } disent quels rôles ils ont tenus ; un contact peut en tenir plusieurs.
}
pattern-roles-unsaid = Aucun contact ne dit quels rôles il a tenus ; la colonne peut rester vide.

pattern-work-heading = Votre travail par mois
pattern-work-says = Tout ce que vous avez noté, sans le code de personne, à remettre là où l'on demande des heures. Une durée qui n'est pas notée n'ajoute pas de temps.
pattern-work-month = Mois
pattern-work-kind = Sorte de travail
pattern-work-count = Combien
pattern-work-hours = Heures
pattern-work-time = Temps
pattern-work-untimed = Sans durée
pattern-work-sum = En tout

pattern-questions-heading = Avant de refermer
pattern-questions-says = Trois regards par lesquels des pairs ont raconté leur travail (MacLellan et autres, 2015). Ne répondez à aucune question, à une ou à toutes, sur papier ou seulement pour vous.
pattern-lens-identity = Qui vous êtes parmi les autres
pattern-ask-identity-1 = Avec qui, ces dernières semaines, avez-vous eu le plus l'impression d'être vous-même dans ce rôle ?
pattern-ask-identity-2 = Quand vous a-t-on demandé d'être autre chose qu'un pair, et qu'en avez-vous fait ?
pattern-ask-identity-3 = Qu'est-ce que quelqu'un vous a laissé voir de la place que vous avez, ici ou dans l'équipe ?
pattern-lens-reciprocity = Ce que vous donnez et ce que vous recevez
pattern-ask-reciprocity-1 = Qu'avez-vous reçu des personnes que vous accompagnez ?
pattern-ask-reciprocity-2 = Où avez-vous donné plus que vous n'aviez, et qui a pris soin de vous ?
pattern-ask-reciprocity-3 = Sur qui pourriez-vous vous appuyer cette semaine ?
pattern-lens-use-of-self = Ce que vous faites de votre propre histoire
pattern-ask-use-of-self-1 = Quelle part de votre histoire avez-vous partagée, et à qui cela a-t-il servi ?
pattern-ask-use-of-self-2 = Quelle part reste à vous pour le moment, et qu'est-ce qui la protège ?
pattern-ask-use-of-self-3 = Après ce qui était lourd, qu'est-ce qui vous a fait revenir à vous ?

pattern-agenda-heading = Votre ordre du jour pour la supervision
pattern-agenda-says = Ce qui est ouvert, dans votre ordre : rayez, déplacez, ajoutez. Ce que vous avez dit juste ou convenu n'y est pas.
pattern-agenda-none = Rien n'est ouvert. De quoi aimeriez-vous parler quand même ?
