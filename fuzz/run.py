"""One target under atheris, in a process of its own: libFuzzer ends it at the first find.

`python -m fuzz.run TARGET [libFuzzer options] [folders of seeds]`
"""

import sys

import atheris

with atheris.instrument_imports(include=["recoupe"]):
    from fuzz.targets import TARGETS


def main() -> None:
    """Fuzzes the target named first until libFuzzer has enough."""
    target = TARGETS[sys.argv[1]]
    atheris.Setup([sys.argv[0], *sys.argv[2:]], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
