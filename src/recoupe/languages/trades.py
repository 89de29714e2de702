"""What a firm adds to its name to say what it does, and leaves out once it is known, folded.

Source: the descriptive element of company names (WIPO, *The International Classification of Goods
and Services*; the sector words of the London, New York and Paris lists of shares), those words only
that no foundation, museum or club ends with: « Thames Water … Thames ».
"""

TRADES = frozenset(
    "water energy power gas steel homes foods rail airlines airways pharmaceuticals pharma motors "
    "logistics telecom energies acier transports industries systems technologies group groupe "
    "holding holdings".split()
)
