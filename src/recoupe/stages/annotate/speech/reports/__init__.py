"""Reports that a verb, a noun or a preposition makes.

senses        whether a verb of several senses says what stands behind it
standing      the last look at a report of a verb
complements   where the content behind a verb begins
bare_clauses  whether a clause without its conjunction begins behind a verb
endings       where the content behind a verb ends
incises       content first
inversion     where the subject behind a verb stands
likewise      reports in a comparison
verbs         all reports of one utterance that a verb makes; subject first ones are found here
phrases       « selon X », "according to X"
opinions      « Pour l'opposition, la dette explose »
relatives     « un rapport selon lequel », "a report according to which"
openings      reports without a verb beside them
nominal       nouns that report
own_words     « en ses termes », "in his words"
quoting       somebody who is quoted
posts         posts of social networks
"""
