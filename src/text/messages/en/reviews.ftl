### People's answers to alerts.

reviews-not-read = The answers in { $path } could not be read: { system-reason }.
reviews-not-kept = The answer could not be kept in { $path }: { system-reason }.
reviews-line-unfinished = { $path }, line { $line }: this answer was cut off while it was being written, and was not kept; give it again if it is missing. The other answers are read. The line begins with “{ $found }”.
reviews-line-damaged = { $path }, line { $line }: this line is not as it was written, and is left aside. The other answers are read. The line begins with “{ $found }”.
reviews-line-unknown = { $path }, line { $line }: a later version of this program wrote this answer, and it is left aside. The other answers are read. The line begins with “{ $found }”.

reviews-fits = it fits
reviews-agreed = already agreed
reviews-not-right = not right
reviews-change-rule = the rule should change
reviews-talk = let's talk about it
reviews-said = { $answer } ({ $day })
reviews-said-until = { $answer }, until { $until } ({ $day })

reviews-seen-own = You, wherever this alert is shown. It goes to the lead only if you answer { $talk }.
reviews-seen-talk = You, and the lead once you hand over: the next handoff holds this alert with your answer.
reviews-seen-lead = You, and the lead, who is shown this alert from { $from }, with your answer beside it.
reviews-seen-authors = The authors of the rule learn a number alone: where three alerts of a rule have this answer, { $command } names the rule to them.
reviews-seen-note = Your note goes to nobody else: no handoff and no report holds it. It stands in the file as you wrote it.

reviews-unanswered = These have no answer yet, and none needs one: answer where you have something to say.
reviews-all-answered = Each alert has its answer.
reviews-how = { $command } with an id shows one of them and what can be answered; its first four characters will do.
reviews-choices = { $command } with one of these words keeps your answer:
reviews-choice = { $word }: { $answer }

reviews-no-alert = There is no alert “{ $id }” here. { $command } lists those that wait for an answer.
reviews-near = There is no alert “{ $id }” here. These are near:
reviews-several = More than one alert begins with “{ $id }”; a character or two more will tell them apart:
reviews-id-short = “{ $id }” is too short to say which alert is meant: at least { $least } characters of its id are needed. { $command } lists the alerts that wait for an answer.
reviews-whose = This alert is about no peer in particular, so a note needs to know whose it is: { $flag } says so. Nothing was kept.

reviews-other-file = { $path } is no file of answers, and stays as it is: choose another one.
reviews-none-there = There are no answers in { $path }: it is not there.
