# What this project can do. `make` alone lists it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SETUP := $(VENV)/.made
SECONDS := 20

.DEFAULT_GOAL := help
.PHONY: help setup check fix test crash browser fuzz quality quality-update speed docs demo language lock clean

help: ## list what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

setup: $(SETUP) ## make the virtual environment with everything in it

$(SETUP): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Recoupe needs Python 3.11 or newer; try: make PYTHON=python3.11 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	# pip 23.2 fails on the extra in lxml[html-clean].
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --editable .
	@touch $(SETUP)

demo: setup ## build the dossiers of the bundled pile and say where to open them
	$(BIN)/recoupe build examples/pile -o demo
	$(BIN)/recoupe verify demo

test: setup ## pass the tests
	$(BIN)/python -m pytest -q --ignore=tests/browser

crash: setup ## kill add, watch and build at fifty random moments, and see that nothing is lost
	RECOUPE_KILLS=17 $(BIN)/python -m pytest -q tests/crash

browser: setup ## pass the tests in a real browser (needs Chromium or Chrome on this machine)
	$(BIN)/python -m pip install --quiet --editable '.[browser]'
	# A browser on a busy machine may miss a deadline: what failed is tried once more, by itself.
	$(BIN)/python -m pytest -q -rs --durations=5 tests/browser || $(BIN)/python -m pytest -q -rs --last-failed tests/browser

fuzz: setup ## fuzz all that reads bytes, SECONDS a target (needs atheris: CPython on Linux)
	@$(BIN)/python -c 'import atheris' 2>/dev/null || \
	  $(BIN)/python -m pip install --quiet 'atheris>=3.0' || \
	  { echo "atheris has no wheel for this Python or system: make fuzz runs with CPython on Linux."; \
	    echo "Elsewhere, make test mutates the same seeds (tests/property)."; exit 1; }
	$(BIN)/python -m fuzz --seconds $(SECONDS)

check: setup ## lint, types, import contracts, generated docs, gold, floors of quality (what CI runs)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m docs.generate --check
	$(BIN)/python examples/check_gold.py
	$(BIN)/python -m quality

fix: setup ## let ruff mend and format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

quality: setup ## scores per stage against gold, beside their floors
	$(BIN)/python -m quality

quality-update: setup ## raise the floors to the scores; asks before lowering one
	$(BIN)/python -m quality --update

speed: setup ## pages per second and memory, beside named peers in the same run
	$(BIN)/python -m speed
	$(BIN)/python -m speed.reading
	$(BIN)/python -m speed.candidates
	$(BIN)/python -m speed.store
	$(BIN)/python -m speed.scale --sizes 100 1000

docs: setup ## write the reference pages that are made from the code
	$(BIN)/python -m docs.generate

language: setup ## train the tagger of a language: make language TAG=fr
	$(BIN)/python -m training $(TAG)

lock: setup ## pin the newest fitting versions of all dependencies
	$(BIN)/pip-compile --quiet --strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-header --allow-unsafe --extra dev --extra browser --output-file requirements.lock pyproject.toml

clean: ## take away what was made
	rm -rf $(VENV) demo build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
