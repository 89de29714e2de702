"""Rooms behind `quotes`, `attributions` and `clauses`.

words          words and marks, as a reader of speech cuts them
surface        utterances, as they stand on the page
marks          pairs of quotation marks
cues           verb groups that report
noun_phrases   who stands beside a cue
draft          an attribution while it is put together
scene          what the readers of one utterance share
complements    where the content behind a verb begins
incises        content first: « …, a dit X »
likewise       reports in a comparison: « comme l'a dit X »
verbs          all reports of an utterance that a verb makes
phrases        « selon », "according to"
relatives      « un rapport selon lequel », rumours
openings       headlines, colons, nouns, sentences that point back
left_over      marked words inside a sentence that no report holds
heads          … behind a colon or a comma: « Même colère chez X : »
asides         … before any verb, a signature, a verdict
tails          … before the rest of their sentence
fragments      … that somebody gives, shows or is said to think
owners         … that a noun calls somebody's: « la petite phrase du ministre »
posts          what a signed post says
gaps           clauses without their verb
again          nouns that name somebody again
loose          quotes whose source stands elsewhere
alone          whose a quotation is that is a sentence or a paragraph
neighbours     verbs that wait for their words, people who are presented
brought_up     whom a sentence brings up
hearing        whether somebody can have said some words
somebody       which words are somebody who may speak
titles         quotations of titles
chain          relays, kinds of source
speakers       who a pronoun is
subjects       whom a pronoun may stand for where nobody has spoken
people         gender, and nouns that stand for somebody named before
grade          what decides how firmly a clause says something
intervals      spans looked up by place
"""
