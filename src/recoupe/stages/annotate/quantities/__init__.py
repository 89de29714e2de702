"""Numbers with what they count.

What counts as one quantity:

- The span runs from the bound, « au moins », to the unit or to what is counted: *au moins trois
  missiles*; what narrows it stands in `scope`.
- « plus de 100 » has only a lowest value, « moins de 10 » only a highest, « près de 650 » is
  approximate; « des dizaines » is at least twice ten.
- `counted` is a key that all languages share where people came to harm or were held, see
  `PERSON_CASUALTIES` in `languages/tables/numbers.py`; who they were then stands in `scope`.
  Otherwise it is a lemma in the language of the text.
- An age has the unit `year` and counts `age`. « un tiers » has the unit `fraction`.
- Years, hours, ordinals, references (`article 5`), names (`Soyouz-2`), scores and telephone
  numbers are none, nor are « un » and "one" where nobody came to harm, nor « quelques ».
"""

from recoupe.stages.annotate.quantities.finder import find_quantities

__all__ = ["find_quantities"]
