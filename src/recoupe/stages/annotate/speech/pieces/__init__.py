"""What the readers of an utterance work with.

phrase_words    words that belong to a noun phrase though their like end it
noun_phrases    who stands behind a cue
phrases_before  who stands before it
finiteness      whether a form that may report is finite where it stands
verb_groups     what may stand inside a verb group
cues            verb groups that report
media_names     names that media bear
media           the medium that a phrase names
draft           an attribution while it is put together
chain           kinds of source, and how a source or a relay is named
way             a way that words took, and the medium that it names
scene           what the readers of one utterance share
"""
