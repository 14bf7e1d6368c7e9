# Every target works alone on a fresh clone: it makes the environment first if that is missing or outdated.
PYTHON ?= python3
VENV ?= .venv

BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
REQUIREMENTS := requirements/run.txt requirements/site.txt requirements/dev.txt
SAMPLE := examples/practice-hub
SCHEMA := docs/schemas/integration-guide.schema.json
RULE_PAGES := docs/rules
REFERENCE := docs/reference
ZENSICAL ?= $(VENV)/zensical
CHECKOUTS ?= .checkouts
AXE := 4.14.1
LIGHTHOUSE := 12.8.2

# mkdocs prints a notice about its next major version without this.
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := guides
.PHONY: guides test browser offline lighthouse lint format generated generated-check pictures serve zensical bench accuracy mutants sample wheel clean help venv

guides: $(STAMP) ## build the guides, prove them against the code, build the site
	@echo "==> guides: specs/ -> docs/guides/integrations/"
	@$(BIN)/guidewright build
	@echo "==> check: every claim against the code"
	@$(BIN)/guidewright check
	@$(BIN)/guidewright claims --summary
	@echo "==> site: docs/ -> site/"
	@$(BIN)/mkdocs build --strict
	@echo
	@echo "Done. The guides are in docs/guides/integrations/, the site is in site/."
	@echo "To read the site: make serve"

test: $(STAMP) ## run the tests
	@$(BIN)/python -m pytest -n auto

browser: $(VENV)/.browser ## drive the site in Chromium: axe, two-step tasks, filters, search, offline (needs Chromium and npm)
	@$(BIN)/python -m pytest -n 2 tests/browser

offline: $(STAMP) ## build the site as a folder that works from file://, into site-offline/
	@$(BIN)/mkdocs build --strict --config-file mkdocs.offline.yml
	@echo "Open site-offline/index.html in a browser."

lighthouse: $(VENV)/.lighthouse ## score five pages of the site by Lighthouse (needs Chromium, Node and npm)
	@$(BIN)/python benchmarks/lighthouse.py

lint: $(STAMP) generated-check ## ruff, mypy, import-linter, and whether generated pages are up to date
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

format: $(STAMP) ## let ruff format and repair what it can
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

generated: $(STAMP) ## write the JSON Schema, the rule pages and the generated parts of the reference
	@$(BIN)/guidewright schema --output $(SCHEMA)
	@$(BIN)/guidewright rules --output $(RULE_PAGES)
	@$(BIN)/guidewright reference --output $(REFERENCE)

# Writes beside the tree and compares, so that a check never changes what it checks. `.meta.yml` is for the search alone.
generated-check: $(STAMP)
	@new=$$(mktemp -d) && trap 'rm -rf "$$new"' EXIT && \
	$(BIN)/guidewright schema --output "$$new/$(SCHEMA)" >/dev/null && \
	$(BIN)/guidewright rules --output "$$new/$(RULE_PAGES)" >/dev/null && \
	cp -R $(REFERENCE) "$$new/$(REFERENCE)" && \
	$(BIN)/guidewright reference --output "$$new/$(REFERENCE)" >/dev/null && \
	for path in $(SCHEMA) $(RULE_PAGES) $(REFERENCE); do \
	  diff -ru --exclude=.meta.yml "$$path" "$$new/$$path" || { echo "$$path is out of date: run \`make generated\`" >&2; exit 1; }; \
	done

pictures: guides ## draw the pictures of the README anew (the one of the site needs Chromium)
	@$(BIN)/python pictures/make.py --site

serve: $(STAMP) ## show the site at http://127.0.0.1:8000/ and rebuild it when a page changes
	@$(BIN)/mkdocs serve

zensical: $(STAMP) $(ZENSICAL)/.installed ## build the site with Zensical too, and hold every page against that of MkDocs
	@$(BIN)/python tests/site/same_pages.py $(ZENSICAL)/bin/zensical

bench: $(STAMP) ## time the tool on 300 specs, the scan on 4,000 files, the site on 500 guides
	@$(BIN)/python benchmarks/run.py
	@$(BIN)/python benchmarks/scan.py
	@$(BIN)/python benchmarks/site.py

accuracy: $(STAMP) ## score what is read from code on public repositories (brings them, or takes CHECKOUTS=folder)
	@$(BIN)/python benchmarks/accuracy.py $(CHECKOUTS)

mutants: $(STAMP) ## count the branches of the extractors that no test needs (about an hour)
	@$(BIN)/python benchmarks/mutants.py

sample: ## type-check and test the documented code base (needs Node 20 or later and npm)
	@command -v npm >/dev/null || { echo "make sample needs Node 20 or later, with npm" >&2; exit 1; }
	@cd $(SAMPLE) && npm install --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error
	@cd $(SAMPLE) && npx --no-install tsc --noEmit
	@cd $(SAMPLE) && npx --no-install vitest run

wheel: $(STAMP) ## build the wheel into dist/
	@$(BIN)/python -m build --wheel --no-isolation --outdir dist . >/dev/null
	@ls dist/*.whl

clean: ## remove the environment, the site and all caches
	rm -rf $(VENV) site site-offline dist build .guidewright_cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find tooling tests benchmarks -type d -name __pycache__ -prune -exec rm -rf {} +

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | expand -t 12

venv: $(STAMP) ## make the environment only

$(STAMP): $(REQUIREMENTS) pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Guidewright needs Python 3.11 or later; '$(PYTHON)' is $$($(PYTHON) -V 2>&1)." >&2; \
	  echo "Name another one: make $(or $(MAKECMDGOALS),guides) PYTHON=python3.12" >&2; exit 1; }
	@echo "==> environment: $(VENV) (once, about half a minute)"
	@$(PYTHON) -m venv $(VENV) || { \
	  echo "$(PYTHON) cannot make virtual environments; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@$(BIN)/python -m pip install -qq $(REQUIREMENTS:%=--requirement %)
	@$(BIN)/python -m pip install -qq --no-deps --no-build-isolation --editable .
	@touch $@

# Third-party scripts for tests, beside the environment's own packages and never committed.
$(VENV)/.browser: $(STAMP) requirements/browser.txt
	@$(BIN)/python -m pip install -qq --requirement requirements/browser.txt
	@npm install --prefix $(VENV)/axe --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error axe-core@$(AXE)
	@touch $@

$(VENV)/.lighthouse: $(VENV)/.browser
	@npm install --prefix $(VENV)/lighthouse --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error lighthouse@$(LIGHTHOUSE)
	@touch $@

# With the versions that MkDocs has, so that only the builders differ.
$(ZENSICAL)/.installed: requirements/zensical.txt requirements/run.txt requirements/site.txt | $(STAMP)
	@$(PYTHON) -m venv $(ZENSICAL)
	@$(ZENSICAL)/bin/python -m pip install -qq --requirement requirements/zensical.txt \
	  --constraint requirements/run.txt --constraint requirements/site.txt
	@touch $@
