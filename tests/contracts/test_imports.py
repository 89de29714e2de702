"""The house stands: imports run downwards, and a cold start imports little."""

import subprocess
import sys


def test_help_imports_no_stage():
    """`recoupe --help` must be there at once: nothing heavy may be imported for it."""
    code = (
        "import sys; from recoupe.cli import commands; "
        "heavy = {'lxml', 'numpy', 'sklearn', 'scipy', 'rich', 'babel', 'msgspec', 'jinja2'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    result = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"


def test_import_contracts_hold():
    result = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout[-2000:]
