"""Trains the tagger of a language from the treebanks: `python -m training fr`."""
