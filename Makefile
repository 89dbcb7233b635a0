# Everything starts with `make setup`; `make` alone tells what there is.

PYTHON ?= python3
VENV_PYTHON := .venv/bin/python
SETUP_OPTIONS ?=
# handed through, for example: make test ARGS="-k dial", make demo ARGS="--generation v12"
ARGS ?=

.PHONY: help setup demo test check lint bench faults soak screenshots package debian translations lock clean
.NOTPARALLEL:

help: ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/  make \1	\2/p' Makefile

setup: ## everything that is needed, once: Debian packages, .venv, locked dependencies, assemblies
	@$(PYTHON) packaging/set_up.py $(SETUP_OPTIONS)

demo: setup ## the window against the demo PBX; without a screen a picture of it in build/demo.png
	@$(VENV_PYTHON) packaging/run_demo.py $(ARGS)

test: setup ## all tests
	@$(VENV_PYTHON) packaging/run_tests.py $(ARGS)

check: lint test ## what has to pass before a change goes in

lint: setup ## ruff, pyright and the import contracts
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/basedpyright
	@.venv/bin/lint-imports --no-logo

bench: setup ## measure, print a table and write benchmarks/results.json
	@$(VENV_PYTHON) -m benchmarks $(ARGS)

faults: setup ## every fault with a real window, as a table; the whole of it in build/faults/table.md
	@$(VENV_PYTHON) packaging/run_faults.py $(ARGS)

soak: setup ## eight hours of a phone system at 50 events a second, with a cut every ten minutes, in a few minutes
	@$(VENV_PYTHON) -m tests.faults.soak $(ARGS)

screenshots: setup ## pictures of the window in build/screenshots; ARGS=--keep renews those of the README
	@$(VENV_PYTHON) packaging/make_screenshots.py $(ARGS)

package: setup ## freeze the program into build/package, try it and time it; ARGS=--no-test only builds
	@$(VENV_PYTHON) packaging/build_package.py $(ARGS)

debian: setup ## a Debian package of what `make package` has built
	@$(VENV_PYTHON) packaging/debian_package.py $(ARGS)

translations: setup ## put new texts into resources/translations/*.ts, and make what the window reads
	@$(VENV_PYTHON) packaging/translations.py

lock: ## write requirements.lock anew; newer versions with ARGS=--upgrade
	@$(PYTHON) packaging/make_lock.py $(ARGS)

clean: ## forget everything that was made; Debian packages stay
	rm -rf resources/translations/*.qm .venv build dist vendor/*/build tests/*/build .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find gui tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
