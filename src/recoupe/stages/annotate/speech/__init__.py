"""Rooms behind `quotes`, `attributions` and `clauses`.

surface        words and utterances, as they stand on the page
marks          pairs of quotation marks
cues           verb groups that report
noun_phrases   who stands beside a cue
draft          an attribution while it is put together
scene          what the readers of one utterance share
complements    where the content behind a verb begins
incises        content first: « …, a dit X »
verbs          all reports of an utterance that a verb makes
phrases        « selon », "according to"
openings       headlines, colons, nouns, sentences that point back
loose          quotes whose source stands elsewhere
chain          relays, kinds of source
speakers       who a pronoun is
grade          what decides how firmly a clause says something
intervals      spans looked up by place
"""
