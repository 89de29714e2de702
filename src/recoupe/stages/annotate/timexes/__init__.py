"""Temporal expressions, resolved against the date of the article.

What counts as one expression:

- A preposition stays out, an article and what resolves the expression stay in: « dans *la nuit de
  vendredi à samedi* », « depuis *18 mois* », *three days ago*, *in two weeks*.
- "Around", "at least" stay out. « entre 11h43 et 11h53 » gives two; « 10 au 13 septembre » one,
  because its first day cannot be read alone.
- A day and its hour joined by no more than « à » are one: *mercredi à 11h43*.
- « quelques heures après l'attaque » is the length *quelques heures*; « trois jours plus tard » is
  a date with `X` for what hangs on another event.
- An age is a quantity. Adverbs such as "recently" and "now" give no value that can be checked.

Source: TimeML annotation guidelines 1.2.1 (2006) and Bittar 2010 for French.
"""

from recoupe.stages.annotate.timexes.finder import find_timexes

__all__ = ["find_timexes"]
