# make demo: see it (ARGS="--script-only" and so on). make test: all checks. Both first set up what they need, once.
PYTHON ?= python3
BIN := .venv/bin
# Tests side by side; each worker starts its own servers.
WORKERS ?= 3
STAMP := .venv/.installed

.PHONY: setup demo test lint bench soak lock clean

setup: $(STAMP)
	@scripts/system-packages.sh apertium

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
		|| { echo "Python 3.11, 3.12 or 3.13 is needed: make PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv \
		|| { echo "The module venv is missing: sudo apt-get install python3-venv"; rm -rf .venv; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: setup
	@$(BIN)/passerelle demo $(ARGS)

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint
	@scripts/system-packages.sh chromium
	$(BIN)/python -m pytest -m "not soak" -n $(WORKERS) --dist loadfile --no-loadscope-reorder

bench: setup
	$(BIN)/python -m tests.bench

soak: setup
	$(BIN)/python -m pytest tests/unit --hypothesis-profile default
	$(BIN)/python -m pytest -m soak --timeout 3600

# The lock files name versions and hashes, and no address: pip finds the files where it is set up to look.
COMPILE = .lock/bin/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --no-header \
	--python-version 3.11

lock:
	$(PYTHON) -m venv .lock
	.lock/bin/python -m pip install --quiet --disable-pip-version-check uv
	$(COMPILE) pyproject.toml --extra demo --group dev -o requirements.lock
	$(COMPILE) pyproject.toml --constraint requirements.lock -o deploy/requirements.lock
	printf 'hatchling\n' | $(COMPILE) - --constraint requirements.lock -o deploy/build.lock
	rm -rf .lock

clean:
	rm -rf .venv .lock .mypy_cache .ruff_cache .import_linter_cache .hypothesis dist build
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
