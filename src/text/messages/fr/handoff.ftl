### Ce qu'un pair remet.

handoff-title = Ce que verra la personne responsable
handoff-from = De la part de { $peer }, sur ce qui a été lu du { $from } au { $to } ; en date du { $as-of }.
handoff-from-nothing = De la part de { $peer } ; rien n'a été lu ; en date du { $as-of }.
handoff-pseudonyms = Personne n'est nommé : la même marque est la même personne, et seule la clé de l'équipe dit de qui il s'agit.
handoff-nobody = personne en particulier
handoff-peer = pair
handoff-everyone = tout le monde

handoff-owed-heading = Ce qui revient à l'organisation
handoff-owed-nothing = Rien.
handoff-open = { $rule } ({ $who }) : d'ici le { $due }, depuis le { $since }
handoff-roster-lacks = Non rempli dans la liste des membres : { $fields }
handoff-brought-heading = Ce que j'apporte
handoff-brought-nothing = Rien.
handoff-entry = { $rule } : { $level }
handoff-label-who = Qui
handoff-label-when = Quand
handoff-label-seen = Vu
handoff-label-reached = Atteint
handoff-label-settled = Réglé
handoff-label-why = Pourquoi ici
handoff-label-answer = Réponse
handoff-from-to = du { $from } au { $to }
handoff-interactions = { $number } { $count ->
    [one] interaction le montre
   *[other] interactions le montrent
}
handoff-unit-interactions = { $number } fois
handoff-unit-conversations = { $number } { $count ->
    [one] conversation
   *[other] conversations
}
handoff-unit-days = { $number } { $count ->
    [one] jour
   *[other] jours
}
handoff-unit-values = { $number } { $count ->
    [one] valeur
   *[other] valeurs différentes
}
handoff-why-told = par la règle : { $told }
handoff-why-talk = transmis, pour en parler (la règle seule : { $told })
handoff-exceptions-heading = Convenu d'avance
handoff-exception = { $rule } ({ $who }) : du { $from } au { $until }
handoff-untold-heading = Ce qui n'a pas pu être dit, dans tout le journal

handoff-answer-none = sans réponse

handoff-left = { $count ->
    [0] Rien d'autre n'a été vu : rien ne reste en arrière.
    [one] { $count } chose de plus reste avec vous, et le fichier ne dit pas qu'elle existe :
   *[other] { $count } choses de plus restent avec vous, et le fichier ne dit pas qu'elles existent :
}
handoff-left-hers = { $count ->
    [one] { $count } n'est que pour vous ; la réponse « { $talk } » la transmettrait
   *[other] { $count } ne sont que pour vous ; la réponse « { $talk } » en transmettrait une
}
handoff-left-early = { $count ->
    [one] { $count } parviendra plus tard à la personne responsable : son moment n'est pas venu
   *[other] { $count } parviendront plus tard à la personne responsable : leur moment n'est pas venu
}
handoff-left-folded = { $count ->
    [one] { $count } est repliée, venue après le début d'un temps de silence
   *[other] { $count } sont repliées, venues après le début d'un temps de silence
}
handoff-left-on-trial = { $count ->
    [one] { $count } vient d'une règle à l'essai
   *[other] { $count } viennent de règles à l'essai
}
handoff-left-always = Jamais dans le fichier : les notes, les raisons, tout texte libre, les noms de fichiers et de lignes, les codes des personnes.

handoff-ask = Écrire ceci dans { $path } ? { $yes } ou { $no }
handoff-yes = oui
handoff-no = non
handoff-not-written = Le fichier n'a pas été écrit. { $flag } écrit ce qui est montré plus haut dans { $path }.
handoff-declined = Rien n'a été écrit.
handoff-written = Écrit dans { $path }, que seul ce compte peut lire. Rien n'a été envoyé : vous choisissez à qui vous le donnez.
handoff-no-chance = Le système ne donne pas de nombres au hasard, aucune clé ne peut donc être faite : rien n'a été écrit.
handoff-no-key = { $path } n'est pas une clé : elle n'a pas 32 octets. Remettez la clé de l'équipe depuis une copie ; sans copie, déplacez ce fichier, et une nouvelle clé sera faite, sous laquelle les personnes ont d'autres marques.
handoff-taken = { $path } existe déjà et reste tel quel ; { $flag } le remplace.
handoff-kept = { $path } reste tel quel : { $flag } remplace une remise ou un rapport antérieur, jamais un journal, des réponses, une clé, un programme, ni rien de ce que lit cette commande. Choisissez un autre nom.
handoff-form = { $path } commence comme ce qu'un pair remet et ne peut pas se lire, peut-être parce qu'une autre version de ce programme l'a écrit : { $reason }
handoff-unread = { $path } n'a pas pu être lu : { system-reason }.
handoff-unwritten = { $path } n'a pas pu être écrit : { system-reason }.
handoff-key-made = { $path } a été fait : c'est la clé de l'équipe. Avec elle, la même personne a la même marque dans tout ce qui est remis ; gardez-en une copie, et ne la donnez à personne.
