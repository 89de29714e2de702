"""Reports that a verb, a noun or a preposition makes.

senses        whether a verb of several senses says what stands behind it
standing      the last look at a report of a verb
complements   where the content behind a verb begins
conjunctions  whether « que » opens what is said
infinitives   where the content is an infinitive
objects       which nouns behind a verb are its content
bare_clauses  whether a clause without its conjunction begins behind a verb
endings       where the content behind a verb ends
contents      what a verb behind its content tells of
incises       content first, its verb inverted
inner_incises an incise between the marks
postposed     content first, then its subject and its verb
inversion     where the subject behind a verb stands
likewise      reports in a comparison
verbs         all reports of one utterance that a verb makes; subject first ones are found here
accordings    where « selon X », "according to X" stand
cited_phrases whom they cite
phrases       what is reported by them
opinions      « Pour l'opposition, la dette explose »
relatives     « un rapport selon lequel », "a report according to which"
openings      reports without a verb beside them
backward      sentences that tell who says the one before
hearings      what a court is told
attitudes     « Le parquet est formel : aucun coup n'a été tiré »
headlines     headlines that name their source without a verb
nominal       nouns that report
own_words     « en ses termes », "in his words"
quoting       somebody who is quoted
posts         posts of social networks
"""
