"""Rooms behind `quotes`, `attributions` and `clauses`.

surface   the text as a reader of speech cuts it
pieces    what the readers of an utterance work with
sources   who can say something, and who it is
ways      the way that words took to the page
reports   reports that a verb, a noun or a preposition makes
unframed  marked words that no such report holds, and whose they are
grades    how firmly a clause says something, and whose word it is
"""
