"""Fuzzes all targets, or those named, for a bounded time.

`python -m fuzz [--seconds N] [TARGET…]`: N seconds a target. What breaks is kept in `fuzz/finds`.
"""

import argparse
import importlib.util
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from fuzz.seeds import seeds
from fuzz.targets import TARGETS

FINDS = Path(__file__).with_name("finds")
SECONDS = 20
TIMEOUT = 20
"""Seconds for one input; a page of 24 kB takes some milliseconds."""
MEMORY_MB = 2048
PROGRESS = re.compile(r"#\d+\s|stat::|INFO: ")
TOLD_LINES = 40
MAX_BYTES = 32_000
NO_ATHERIS = (
    "Fuzzing needs atheris, which is not installed. Type: pip install 'recoupe[fuzz]'. It has "
    "wheels for CPython 3.11 to 3.13 on Linux; elsewhere, tests/property mutates the same seeds."
)


def fuzz(target: str, seconds: int, folder: Path) -> bool:
    """Whether a target kept its promises for so many seconds."""
    corpus = folder / target
    corpus.mkdir()
    for number, seed in enumerate(seeds()[target]):
        (corpus / f"seed-{number}").write_bytes(seed)
    FINDS.mkdir(exist_ok=True)
    options = (
        f"-max_total_time={seconds}",
        f"-timeout={TIMEOUT}",
        f"-rss_limit_mb={MEMORY_MB}",
        f"-max_len={MAX_BYTES}",
        f"-artifact_prefix={FINDS}/{target}-",
        "-print_final_stats=1",
        str(corpus),
    )
    done = subprocess.run(  # noqa: S603  our own module, our own words
        (sys.executable, "-m", "fuzz.run", target, *options),
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    told = done.stdout + done.stderr
    units = next((line for line in told.splitlines() if "number_of_executed_units" in line), "")
    print(f"{target:10} {'held' if done.returncode == 0 else 'BROKE'}  {units.strip()}", flush=True)
    if done.returncode:
        lines = [line for line in told.splitlines() if not PROGRESS.match(line)]
        print("\n".join(lines[-TOLD_LINES:]), flush=True)
    return done.returncode == 0


def main() -> int:
    """Exit code: 0 where every promise held, 1 where one broke, 2 without atheris."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=SECONDS, help="for each target")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    given = parser.parse_args()
    unknown = sorted(set(given.targets) - set(TARGETS))
    if unknown:
        parser.error(f"no such target: {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    if importlib.util.find_spec("atheris") is None:
        print(NO_ATHERIS, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        held = [fuzz(one, given.seconds, Path(folder)) for one in given.targets or TARGETS]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
