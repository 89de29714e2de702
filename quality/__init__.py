"""Scores per stage against gold, with floors. Run `make quality`."""
