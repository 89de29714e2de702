"""Rooms behind `quotes`, `attributions` and `clauses`.

surface        words and utterances, as they stand on the page
marks          pairs of quotation marks
cues           verb groups that report
noun_phrases   who stands beside a cue
draft          an attribution while it is put together
verbs          subject – verb – content, and content – verb – subject
phrases        « selon », "according to", cue nouns, headlines
loose          quotes whose source stands elsewhere
chain          relays, kinds of source
speakers       who a pronoun is
grade          what decides how firmly a clause says something
"""
