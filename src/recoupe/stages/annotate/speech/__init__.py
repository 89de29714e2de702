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
loose          quotes whose source stands elsewhere
chain          relays, kinds of source
speakers       who a pronoun is
people         gender, and nouns that stand for somebody named before
grade          what decides how firmly a clause says something
intervals      spans looked up by place
"""
