# `make try` shows ToneGuard at work, `make test` runs every check. Both need Python 3.11 or newer and make, nothing else.

.DEFAULT_GOAL := try
.PHONY: try test check format evaluate evaluate-rewrites bench corpus model images fuzz formats mails thunderbird wheel clean

# Which Python makes .venv: PYTHON if given, or the first of these that is new enough.
PYTHON ?= python3
PYTHONS = $(PYTHON) python3 python3.15 python3.14 python3.13 python3.12 python3.11 python
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
NEW_ENOUGH = import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 16))

$(READY): pyproject.toml
	@if ! test -x $(BIN)/python; then \
		for python in $(PYTHONS); do \
			if $$python -c '$(NEW_ENOUGH)' 2>/dev/null; then found=$$python; break; fi; \
		done; \
		if test -z "$$found"; then \
			echo "ToneGuard needs Python 3.11 to 3.15; name one with: make PYTHON=/path/to/python3.11" >&2; exit 1; \
		fi; \
		echo "Setting up $(VENV) with $$($$found --version) ..."; \
		$$found -m venv $(VENV); \
	fi
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@$(BIN)/python -m compileall -q src
	@touch $@

# Exit code 1 says that there is something to change in the sample, which is what it is for.
try: $(READY)
	@$(BIN)/toneguard check --no-daemon examples/reply.txt --to examples/customer.txt || test $$? -eq 1

test: check
	@tests/mail/install-programs
	$(BIN)/toneguard rules test
	$(BIN)/pytest --numprocesses 2 --dist loadgroup --quiet

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Precision, recall and F1 against labelled replies.
evaluate: $(READY)
	$(BIN)/python -m evaluation $(ARGUMENTS)

# Speed and memory, beside other linters; ARGUMENTS='--write' puts the figures into docs/performance.md.
bench: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	$(BIN)/python -m benchmarks $(ARGUMENTS)

# How often each rule fires on real replies.
corpus: $(READY)
	$(BIN)/python -m evaluation.corpus $(ARGUMENTS)

# How many labelled stretches get a rewrite; with ARGUMENTS='--sheet 200 --out FILE', rewrites to read.
evaluate-rewrites: $(READY)
	$(BIN)/python -m evaluation.rewrites $(ARGUMENTS)

# What the readers make of real files, format by format.
formats: $(READY)
	$(BIN)/python -m evaluation.formats $(ARGUMENTS)

# How many real mails are stripped to the words that their owners expect.
mails: $(READY)
	$(BIN)/python -m evaluation.mails $(ARGUMENTS)

# Damaged files for the readers, rule files and configurations; with ARGUMENTS='--examples 50000 --seconds 300', for longer.
fuzz: $(READY)
	@$(BIN)/python -m pip install --quiet --only-binary :all: 'atheris>=3' || echo "No atheris for this Python; going on without it." >&2
	$(BIN)/python -m fuzzing $(ARGUMENTS)

# The packaged English pipeline, trained again from the treebanks.
model: $(READY)
	$(BIN)/python -m training $(ARGUMENTS)

# The pictures of the README, made from real output.
images: $(READY)
	$(BIN)/python docs/images/make.py

# The add-on for Thunderbird, in dist/.
thunderbird: $(READY)
	$(BIN)/python thunderbird/pack.py

# With what is installed here, so that the wheel can hold the built-in pack as it was read.
wheel: $(READY)
	$(BIN)/python -m build --quiet --no-isolation

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
