# What one does with a checkout of Copytaster. `make help` lists it.
.DEFAULT_GOAL := help
BIN := .venv/bin
WORKERS ?= 2
FUZZ_SECONDS ?= 600
COMPILED := $(shell find src -name '*.pyx')
LOCKED := pyproject.toml uv.lock constraints.txt tools/environment.sh tools/compile.py hatch_build.py $(COMPILED)

.PHONY: help run test test-all check bench bench-long quality train screens docs lock clean

help: ## list these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-9s %s\n", $$1, $$2}'

run: .venv/ready-run ## start the sample press, read it and serve the app
	@$(BIN)/copytaster demo $(ARGS)

test: .venv/ready-dev ## the default test suite
	@$(BIN)/pytest -n $(WORKERS) -m "not slow"

test-all: .venv/ready-dev ## every test, kills and other long ones too, then fuzzing (FUZZ_SECONDS=600)
	@$(BIN)/pytest -n $(WORKERS)
	@$(BIN)/python -m tests.fuzz.target $(FUZZ_SECONDS)

check: .venv/ready-dev ## format, lint, types, floors, architecture, documentation
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q tests/architecture tests/docs

bench: .venv/ready-dev .bench/feeds/ready ## measure, and write rows in BENCHMARKS.md (PAGES=folder of pages)
	$(BIN)/python -m benchmarks.reading_and_filing $(PAGES)
	$(BIN)/python -m benchmarks.screens
	$(BIN)/python -m benchmarks.feed_round

bench-long: .venv/ready-dev ## the largest measurements, for hours; goes on where it was stopped (in .bench)
	$(BIN)/python -m benchmarks.press_at_scale --workers $(WORKERS)
	$(BIN)/python -m benchmarks.screens --articles 100000 --home .bench/press/100000-1/newsroom

quality: .venv/ready-dev .bench/peers/ready ## scored page sets and their floors; the sample press, into BENCHMARKS.md
	$(BIN)/pytest -q tests/quality tests/end_to_end/test_press_pages.py
	$(BIN)/python -m benchmarks.press
	$(BIN)/python -m benchmarks.pages

train: .bench/learning/ready ## learn the weights for reading web pages from the marked pages, and score them by publisher
	PYTHONPATH=. .bench/learning/bin/python -m training
	$(BIN)/python -m benchmarks.pages --said .bench/training/said.jsonl

screens: .venv/ready-dev ## axe-core, html-validate and the Nu checker over every screen (needs node, java, Chromium)
	npm install --silent --no-save --prefix .checkers axe-core@4 html-validate@11 vnu-jar@26
	$(BIN)/python -m tools.check_screens $(ADDRESS)

docs: .venv/ready-dev ## check the documentation: links, settings, commands, routes
	$(BIN)/pytest -q tests/docs

lock: ## choose newer versions of everything (needs uv)
	uv lock --upgrade
	uv export --quiet --frozen --all-groups --no-emit-project --no-hashes --no-annotate --output-file constraints.txt

clean: ## remove the environment and what tools left behind
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis htmlcov .coverage*

.venv/ready-run: $(LOCKED)
	@if [ -e .venv/ready-dev ]; then sh tools/environment.sh dev; fi
	@sh tools/environment.sh run

.bench/learning/ready: training/needs.txt $(LOCKED)
	@sh tools/environment.sh learning

.bench/feeds/ready: benchmarks/feeds.txt
	@sh tools/environment.sh feeds || echo "The other reader of feeds is left out: it could not be installed."

.bench/peers/ready: benchmarks/pages/peers.txt
	@sh tools/environment.sh peers || echo "Other readers are left out: they could not be installed."

.venv/ready-dev: $(LOCKED)
	@sh tools/environment.sh dev
	@touch .venv/ready-run
