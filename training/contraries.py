"""Words that exclude each other, from a dictionary: `python -m training.contraries en DICT`.

Of English, DICT is the folder of WordNet 3.0 (`data.verb`, `cntlist.rev`, …; Debian package
wordnet-base): its antonyms, with the words of the same synset of verbs and adverbs. Of French,
DICT is the file `thes_fr.dat` of the thesaurus of LibreOffice (LGPL-2.1+; Debian package
mythes-fr): the words that stand there both bare and with a negative prefix. What comes out is
`languages/*/contraries.tsv`, a pair a line.

The clusters of similar adjectives of WordNet, "indirect antonyms", are left out: of 1,400 such
pairs, read by eye, most exclude each other in some other sense alone ("dizzy" and "well", "concert"
and "separate").
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

from recoupe.algorithms.folding import fold

ROOT = Path(__file__).parent.parent
LEAST_USE = 0.15
"""Share of the uses of a word that its antonym must be one of: "fire" and "hire" are not …"""
LEAST_MATE = 0.4
"""… and of a word of the same synset."""
POS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
KINDS = {"n": 1, "v": 2, "a": 3, "r": 4, "s": 5}
"""Numbers of the parts of speech in the sense keys of WordNet (senseidx(5WN))."""
NOUNS_OF = frozenset({"04", "07", "21", "26"})
"""Files of nouns (lexnames(5WN)) whose antonyms are states of one thing: acts, attributes,
possession, state. A mother and a father, head and foot are two."""
WORD = re.compile(r"[a-z]{3,}")
NOT_EXCLUDING = frozenset(
    # Determiners and what sets apart: two things, not one.
    "all some other same first second last former latter few many much little more less most "
    "least fewer common individual general specific joint separate whole fractional "
    # Places, directions and times, of which one thing has several.
    "left right north south east west northern southern past present future early late inside "
    "outside forward backward forwards backwards back front above below beneath upstairs "
    "downstairs upstream downstream inward outward indoors outdoors postwar prewar side top here "
    "there incoming outgoing "
    # What two do to each other, and what is done by turns.
    "buy sell lend borrow come lead follow precede succeed ask answer attack wind unwind pull push "
    "dress undress pack unpack laugh cry weep sit stand lie ride walk sleep wake boil freeze heat "
    "cool chill darken lighten add subtract divide multiply teach learn show hide supply demand "
    # Kinds of thing, not states of one.
    "mental physical abstract concrete absolute relative qualitative quantitative empirical "
    "theoretical instrumental vocal comedy tragedy spoken written black white round square even "
    "odd linear planar horizontal vertical organic inorganic analytic synthetic figuratively "
    "literally human animal actual potential natural like unlike sour sweet sound silence "
    # Of many senses; the excluding one is rare in news.
    "work idle act refrain claim forfeit resident ready even bound asset liability good well ill "
    "con pro construction interest bore wax wane wrong redress patronize patient impatient "
    "vest divest issue recall interference settled speed race rush linger hope supra due undue "
    "hard soft hot cold big long short high low found have live let major minor gross net avoid "
    "face bust level erect kind just worth feature lost saved cover change breathing shame reward "
    # Of persons and ranks, and of which there are many.
    "female male new old young junior senior primary secondary following leading neutral national "
    "international peace war adopted native".split()
)
PREFIXES = ("in", "im", "il", "ir", "dés", "mal", "non-", "més")
"""Negative prefixes of French: Grevisse and Goosse, *Le bon usage*, § 179 and 185."""
BEFORE = {"im": "bpm", "il": "l", "ir": "r", "dés": "aeiouyhéèê"}
"""Letters that a prefix stands before."""
SHORTEST = 5
UNDOING = frozenset(
    "débloquer débrancher décentraliser déconseiller décroître défavoriser dégarnir démobiliser "
    "démoraliser démotiver dénationaliser dépeupler déplaire dépolitiser déraisonner dérégler "
    "déstabiliser dévaloriser déverrouiller déboucher déboutonner décharger désobéir "
    "défavorable déloyal déloyale démesuré déraisonnable défavorablement déraisonnablement "
    "décroissance défaveur déloyauté dépersonnaliser dévalorisation déverrouillage "
    "discontinu discourtois disqualifier disqualifié discréditer".split()
)
"""Words in « dé- » and « dis- » that undo what the bare one tells; most do not: « détenir »."""
NO_PREFIX = frozenset(
    "incube incité inciter incitation indiction indifférer indisposer indisposé indisposition "
    "indispositions indurer infiltrer infiltration infirme infixe infléchi infléchir "
    "infléchissement inflexion influer influx informe informé informer informatif informative "
    "information informatrice infuser infusion infraction ingérer ingestion inhaler inhumer "
    "injonction innovateur innovatrice innovation insensé insensée insigne insignifiant "
    "insignifiance instance intendance intenter interne intumescence inventé inversé inverser "
    "inversion invocation incorporation incorporel inaugurer inédit insensibilisation indolent "
    "innocuité indigestion infini infinie infortune infortuné infortunée incessible incongru "
    "inanimé inanimée inquiet inquiétude invalidation immeuble immigrant immigrer immigration "
    "immixtion immobilisé immobiliser immobilisation impair imparti impartir impasse "
    "impatienter impayable impitoyable implanté implanter implant implantation importable "
    "import importance important importante importé importée importer importune impose imposé "
    "imposer imposition imposte imposture impression imprimer imprimeur imprécise impulsion "
    "impertinent impertinente impertinence impotence imbriquer impétueux illustre illustré "
    "illustrée illustrer illustration irradiant irradié irradier irradiation désastre désabusé "
    "désabuser désaltérer désintéressé désintéressée désintéresser désintéressement désespéré "
    "désespérer désobligeant désagrément désormais désoler déshabiller déshabillé malaise "
    "malaria malaxer malmener maldonne malentendu malfaçon malformation mésange mésuser non- "
    "être non-lieu non-sens curie incurie secte insecte cuber incuber lettre illettré limite "
    "illimité personnel impersonnel personnelle impersonnelle politique impolitique propre "
    "impropre mesure heur adresse aventure affection désaffection infection désinfection "
    "intoxication désintoxication intoxiquer désintoxiquer infecter désinfecter infectant "
    "désinfectant déshériter inobservation improprement également inégalement différence "
    "indifférence différent indifférent différemment indifféremment division indivision "
    "existence inexistence non-existence expérience inexpérience mésintelligence inoccupation "
    "inorganisation incompris matériel immatériel intempérance intempérant intraitable indemne "
    "insécable intangible inclément incontinent incontinence inconséquent inconséquence "
    "inconduite inculture".split()
)
"""Words that only begin like a prefix, or have gone far from their bare one."""


class Sense(NamedTuple):
    """A synset of WordNet; wndb(5WN)."""

    kind: str
    file: str
    words: list[tuple[str, int]]
    """(word, its number in the lexicographer's file)."""
    antonyms: list[tuple[str, int, int]]
    """(synset, number of the word here, number of the word there)."""


def read_senses(folder: Path) -> dict[str, Sense]:
    """Synsets by part of speech and offset: `v00001740`."""
    found: dict[str, Sense] = {}
    for pos, name in POS.items():
        for line in (folder / f"data.{name}").read_text("latin-1").splitlines():
            if not line.startswith("  "):
                fields = line.split(" | ")[0].split()
                found[pos + fields[0]] = _sense(fields)
    return found


def _sense(fields: list[str]) -> Sense:
    many = int(fields[3], base=16)
    words = [
        (re.sub(r"\(.*", "", fields[4 + 2 * at]).lower(), int(fields[5 + 2 * at], 16))
        for at in range(many)
    ]
    behind = fields[5 + 2 * many : 5 + 2 * many + 4 * int(fields[4 + 2 * many])]
    pointers = [behind[at : at + 4] for at in range(0, len(behind), 4)]
    antonyms = [
        (pos + offset, bytes.fromhex(places)[0] - 1, bytes.fromhex(places)[1] - 1)
        for sign, offset, pos, places in pointers
        if sign == "!"
    ]
    return Sense(fields[2], fields[1], words, antonyms)


def read_uses(folder: Path) -> Counter[tuple[str, str, str, int]]:
    """How often texts of SemCor were tagged with (word, kind, file, number)."""
    found: Counter[tuple[str, str, str, int]] = Counter()
    for line in (folder / "cntlist.rev").read_text("latin-1").splitlines():
        key, _, count = line.split()
        word, _, rest = key.partition("%")
        kind, file, number, *_ = rest.split(":")
        found[word, kind, file, int(number)] += int(count)
    return found


def english_pairs(folder: Path) -> Iterator[tuple[str, str]]:
    """Antonyms of words of which each is mostly used so."""
    senses, uses = read_senses(folder), read_uses(folder)
    totals: Counter[tuple[str, str]] = Counter()
    for (word, kind, _, _), count in uses.items():
        totals[word, kind] += count

    def told(sense: Sense, chosen: int) -> Iterator[str]:
        kind = str(KINDS[sense.kind])
        for at, (word, number) in enumerate(sense.words):
            total = totals[word, kind]
            share = (uses[word, kind, sense.file, number] + 0.5) / (total + 0.5)
            least = LEAST_USE if at == chosen else LEAST_MATE
            known = at == chosen or sense.kind in "vr"
            if total and known and share >= least and WORD.fullmatch(word):
                yield word

    for sense in senses.values():
        if sense.kind == "n" and sense.file not in NOUNS_OF:
            continue
        for other, here, there in sense.antonyms:
            yield from product(told(sense, here), told(senses[other], there))


def french_pairs(file: Path) -> Iterator[tuple[str, str]]:
    """Words that stand in the thesaurus bare and with a negative prefix, of one part of speech."""
    parts: dict[str, set[str]] = {}
    head = ""
    for line in file.read_text("utf-8").splitlines()[1:]:
        first, _, rest = line.partition("|")
        if first.startswith("("):
            parts[head] = parts.get(head, set()) | set(first.strip("()").split())
        elif rest.isdigit():
            head = first
    for word, tags in parts.items():
        for bare in _bare(word):
            if len(bare) >= SHORTEST - 1 and parts.get(bare, set()) & tags:
                yield bare, word


def _bare(word: str) -> Iterator[str]:
    """What a word is without its negative prefix."""
    if word in UNDOING:
        yield re.sub(r"^(dés|dé|dis)", "", word)
        yield re.sub(r"^(dé|dis)", "", word)
    for prefix in PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and word not in NO_PREFIX and rest[:1] in BEFORE.get(prefix, rest[:1]):
            yield rest


def table_of(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Lines of a table: folded pairs, each once, without those that do not exclude."""
    kept = {
        tuple(sorted((fold(one), fold(other))))
        for one, other in pairs
        if not {one, other} & (NOT_EXCLUDING | NO_PREFIX) and fold(one) != fold(other)
    }
    return ["\t".join(pair) for pair in sorted(kept)]


def main() -> None:
    """Writes the table of one language."""
    parser = argparse.ArgumentParser(prog="python -m training.contraries", description=__doc__)
    parser.add_argument("language", choices=("en", "fr"))
    parser.add_argument("dictionary", type=Path)
    asked = parser.parse_args()
    pairs = english_pairs if asked.language == "en" else french_pairs
    path = ROOT / "src" / "recoupe" / "languages" / asked.language / "contraries.tsv"
    lines = table_of(pairs(asked.dictionary))
    path.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{path}: {len(lines)} pairs")  # noqa: T201  a command


if __name__ == "__main__":
    main()
