# FamilySafe. `make help` lists what there is.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help run setup dev test check fix tour bench bench-guard attacks screens bundle protect texts lock clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

run: setup ## Set everything up and open the program (without a display: play the tour)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(BIN)/familysafe; \
	else echo "There is no display here: playing the tour on a virtual one."; $(MAKE) --no-print-directory tour; fi

setup: $(VENV)/.ready ## Make .venv with pinned dependencies, the texts, and the system libraries that Qt needs

$(VENV)/.ready: requirements/run.txt pyproject.toml tools/system_packages.sh
	@tools/system_packages.sh run
	@echo "Making $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv $(VENV)
	@echo "Installing pinned dependencies (requirements/run.txt)"
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements/run.txt
	@$(BIN)/pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
	@$(MAKE) --no-print-directory texts
	@$(BIN)/python -m compileall -q familysafe tools $(VENV)/lib || true
	@touch $@

texts: ## Compile translations/*.ts into the catalogues
	@$(BIN)/python -m tools.texts compile

dev: $(VENV)/.dev ## Add what tests and builds need

$(VENV)/.dev: $(VENV)/.ready requirements/dev.txt
	@tools/system_packages.sh dev
	@echo "Installing development tools (requirements/dev.txt)"
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

check: dev texts ## Format, lint, types, layers, texts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tools.texts check

fix: dev ## Format and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

test: check ## Run every test
	tools/run_tests.sh

tour: setup texts ## Play the story on a virtual display; pictures land in build/tour
	@tools/system_packages.sh tour
	$(BIN)/python -m tools.tour

bench: dev texts ## Measure start, guard, vault, search against a baseline
	$(BIN)/python -m bench

bench-guard: dev texts ## Measure the guard beside the timekprd of Debian, in one run; see build/bench/guard.json
	$(BIN)/python -m bench.beside

attacks: dev texts ## Play what a child could try, as the child, on a computer of its own; see build/attacks.json
	$(BIN)/python -m tools.attacks

screens: dev texts ## Draw the golden pictures of all screens anew
	QT_QPA_PLATFORM=offscreen UPDATE_SCREENS=1 $(BIN)/pytest -q -n 2 tests/screens tests/gui

bundle: dev texts ## Build the bundle into dist/
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller build.spec

protect: bundle ## Put the programs on this computer and start the service, so that limits hold (asks for sudo)
	sudo packaging/linux/protect.sh install dist

lock: ## Pin requirements/*.in anew, with hashes and without addresses (needs uv)
	for f in run:x86_64-manylinux_2_36 dev:x86_64-manylinux_2_36 windows-python:x86_64-manylinux_2_36 windows:windows; do uv pip compile -q --python-version 3.11 \
	  --python-platform $${f#*:} --generate-hashes --no-header --no-annotate --no-emit-index-url \
	  requirements/$${f%:*}.in -o requirements/$${f%:*}.txt; done

clean: ## Remove what was built
	rm -rf build dist $(VENV) familysafe/resources/catalogue
