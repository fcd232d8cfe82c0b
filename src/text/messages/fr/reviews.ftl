### Les réponses des gens aux alertes.

reviews-not-read = Les réponses de { $path } n'ont pas pu être lues : { system-reason }.
reviews-not-kept = La réponse n'a pas pu être conservée dans { $path } : { system-reason }.
reviews-line-unfinished = { $path }, ligne { $line } : cette réponse a été coupée pendant son écriture et n'a pas été conservée ; redonnez-la si elle manque. Les autres réponses sont lues. La ligne commence par { $found }
reviews-line-damaged = { $path }, ligne { $line } : cette ligne n'est plus telle qu'elle a été écrite, et elle est laissée de côté. Les autres réponses sont lues. La ligne commence par { $found }
reviews-line-unknown = { $path }, ligne { $line } : une version plus récente de ce programme a écrit cette réponse, et elle est laissée de côté. Les autres réponses sont lues. La ligne commence par { $found }
