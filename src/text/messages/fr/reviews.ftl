### Les réponses des gens aux alertes.

reviews-not-read = Les réponses de { $path } n'ont pas pu être lues : { system-reason }.
reviews-not-kept = La réponse n'a pas pu être conservée dans { $path } : { system-reason }.
reviews-line-unfinished = { $path }, ligne { $line } : cette réponse a été coupée pendant son écriture et n'a pas été conservée ; redonnez-la si elle manque. Les autres réponses sont lues. La ligne commence par « { $found } ».
reviews-line-damaged = { $path }, ligne { $line } : cette ligne n'est plus telle qu'elle a été écrite, et elle est laissée de côté. Les autres réponses sont lues. La ligne commence par « { $found } ».
reviews-line-unknown = { $path }, ligne { $line } : une version plus récente de ce programme a écrit cette réponse, et elle est laissée de côté. Les autres réponses sont lues. La ligne commence par « { $found } ».

reviews-fits = cela correspond
reviews-agreed = déjà convenu
reviews-not-right = ce n'est pas exact
reviews-change-rule = la règle devrait changer
reviews-talk = parlons-en
reviews-said = { $answer } ({ $day })
reviews-said-until = { $answer }, jusqu'au { $until } ({ $day })

reviews-seen-own = Vous, partout où cette alerte est montrée. Elle ne va à la personne responsable de l'équipe que si vous répondez { $talk }.
reviews-seen-talk = Vous, et la personne responsable de l'équipe quand vous ferez une remise : la prochaine remise contient cette alerte avec votre réponse.
reviews-seen-lead = Vous, et la personne responsable de l'équipe, qui voit cette alerte dès le { $from }, avec votre réponse à côté.
reviews-seen-authors = Les auteurs de la règle n'apprennent qu'un nombre : dès que trois alertes d'une règle ont cette réponse, { $command } la leur nomme.
reviews-seen-note = Votre note ne va à personne d'autre : elle n'entre dans aucune remise ni aucun rapport. Elle est dans le fichier telle que vous l'avez écrite.

reviews-unanswered = Celles-ci n'ont pas encore de réponse, et aucune n'en exige : répondez là où vous avez quelque chose à dire.
reviews-all-answered = Chaque alerte a sa réponse.
reviews-how = { $command } suivi d'un identifiant en montre une, et ce qui peut se répondre ; ses quatre premiers caractères suffisent.
reviews-choices = { $command } suivi d'un de ces mots conserve votre réponse :
reviews-choice = { $word } : { $answer }

reviews-no-alert = Il n'y a pas d'alerte « { $id } » ici. { $command } donne la liste de celles qui attendent une réponse.
reviews-near = Il n'y a pas d'alerte « { $id } » ici. Celles-ci en sont proches :
reviews-several = Plusieurs alertes commencent par « { $id } » ; un ou deux caractères de plus les distinguent :
reviews-id-short = « { $id } » est trop court pour dire de quelle alerte il s'agit : il faut au moins { $least } caractères de son identifiant. { $command } donne la liste des alertes qui attendent une réponse.
reviews-whose = Cette alerte ne concerne pas un pair en particulier ; pour garder une note, il faut savoir de qui elle est : { $flag } le dit. Rien n'a été conservé.

reviews-other-file = { $path } n'est pas un fichier de réponses, et reste tel quel : choisissez-en un autre.
reviews-none-there = Il n'y a pas de réponses dans { $path } : ce fichier n'existe pas.
