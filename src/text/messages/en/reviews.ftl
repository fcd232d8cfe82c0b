### People's answers to alerts.

reviews-not-read = The answers in { $path } could not be read: { system-reason }.
reviews-not-kept = The answer could not be kept in { $path }: { system-reason }.
reviews-line-unfinished = { $path }, line { $line }: this answer was cut off while it was being written, and was not kept; give it again if it is missing. The other answers are read. The line begins with { $found }
reviews-line-damaged = { $path }, line { $line }: this line is not as it was written, and is left aside. The other answers are read. The line begins with { $found }
reviews-line-unknown = { $path }, line { $line }: a later version of this program wrote this answer, and it is left aside. The other answers are read. The line begins with { $found }
