### What a peer hands over.

handoff-title = What the lead will see
handoff-from = From { $peer }, over what was read from { $from } to { $to }; as of { $as-of }.
handoff-from-nothing = From { $peer }; nothing was read; as of { $as-of }.
handoff-pseudonyms = Nobody is named: the same mark is the same person, and only the team's key tells whose it is.
handoff-nobody = nobody by name
handoff-peer = the peer
handoff-everyone = everyone

handoff-owed-heading = What the organization owes
handoff-owed-nothing = Nothing.
handoff-open = { $rule } ({ $who }): due by { $due }, since { $since }
handoff-roster-lacks = Not filled in the list of members: { $fields }
handoff-brought-heading = What I bring
handoff-brought-nothing = Nothing.
handoff-entry = { $rule }: { $level }
handoff-label-who = Who
handoff-label-when = When
handoff-label-seen = Seen
handoff-label-reached = Reached
handoff-label-settled = Settled
handoff-label-why = Why here
handoff-label-answer = Answer
handoff-from-to = { $from } to { $to }
handoff-interactions = { $number } { $count ->
    [one] interaction shows
   *[other] interactions show
} it
handoff-unit-interactions = { $number } { $count ->
    [one] time
   *[other] times
}
handoff-unit-conversations = { $number } { $count ->
    [one] conversation
   *[other] conversations
}
handoff-unit-days = { $number } { $count ->
    [one] day
   *[other] days
}
handoff-unit-values = { $number } different
handoff-why-told = by the rule: { $told }
handoff-why-talk = forwarded, to talk about it (the rule alone: { $told })
handoff-exceptions-heading = Agreed beforehand
handoff-exception = { $rule } ({ $who }): from { $from } to { $until }
handoff-untold-heading = What could not be told, in the whole log

handoff-answer-none = no answer

handoff-left = { $count ->
    [0] Nothing else was seen: nothing stays back.
    [one] One more thing stays with you, and the file does not say that it exists:
   *[other] { $count } more things stay with you, and the file does not say that they exist:
}
handoff-left-hers = { $count ->
    [one] one is for your own eyes; the answer “{ $talk }” would forward it
   *[other] { $count } are for your own eyes; the answer “{ $talk }” would forward one
}
handoff-left-early = { $count ->
    [one] one reaches the lead later: its time has not come
   *[other] { $count } reach the lead later: their time has not come
}
handoff-left-folded = { $count ->
    [one] one is folded away, come after the beginning of a time of silence
   *[other] { $count } are folded away, come after the beginning of a time of silence
}
handoff-left-on-trial = { $count ->
    [one] one is of a rule on trial
   *[other] { $count } are of rules on trial
}
handoff-left-always = Never in the file: notes, reasons, any free text, names of files and rows, codes of people.

handoff-ask = Write this to { $path }? { $yes } or { $no }
handoff-yes = yes
handoff-no = no
handoff-not-written = The file was not written. { $flag } writes what is shown above to { $path }.
handoff-declined = Nothing was written.
handoff-written = Written to { $path }, readable by this account alone. Nothing was sent: you choose whom you give it to.
handoff-no-chance = The system gives no random numbers, so no key can be made: nothing was written.
handoff-no-key = { $path } is not a key: it is not 32 bytes long. Put the team's key back from a copy; without one, move the file away, and a new key is made, under which people have other marks.
handoff-taken = { $path } is there already, and stays as it is; { $flag } replaces it.
handoff-kept = { $path } stays as it is: { $flag } replaces an earlier handoff or report, never a log, answers, a key, a programme, nor anything that this command reads. Choose another name.
handoff-form = { $path } begins like a handoff and cannot be read as one, perhaps since another version of this program wrote it: { $reason }
handoff-unread = { $path } could not be read: { system-reason }.
handoff-unwritten = { $path } could not be written: { system-reason }.
handoff-key-made = { $path } was made: the team's key. Under it the same person has the same mark in every handoff; keep a copy, and give it to nobody.
