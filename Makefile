# One word a job; ./run and ./test call these. `make help` lists them.
SHELL := bash
.ONESHELL:
.SHELLFLAGS := -euo pipefail -c
NODE := . tools/env.sh &&

.PHONY: help setup contract release screens test-build test approve asan check tidy check-web journeys schema format

help:        ## this list
	@grep -E '^[a-z-]+: .*##' Makefile | sed 's/:.*##/ -/'
setup:       ## install what is missing
	@tools/setup.sh
contract:    ## what is derived from api/openapi.yaml
	@$(NODE) npm run --silent contract
build/generated/openapi.json: api/openapi.yaml tools/contract.mjs
	@$(NODE) npm run --silent contract
	touch $@
release: build/generated/openapi.json ## the binary build/release/sen
	@$(NODE) [ -e build/release/build.ninja ] || cmake --preset release >/dev/null
	cmake --build --preset release | { grep -vE '^\[|^ninja: no work' || true; }
screens: web/dist/.stamp ## the office and the public style sheet, into web/dist
web/dist/.stamp: package-lock.json $(shell find web/src data/locale web/index.html web/vite.config.ts -type f 2>/dev/null)
	@$(NODE) npm run --silent build
	touch $@
test-build: build/generated/openapi.json ## every test, without optimisation
	@$(NODE) [ -e build/dev/build.ninja ] || cmake --preset dev >/dev/null
	cmake --build --preset dev
test: test-build ## every C++ test, on both databases
	@rm -f build/exchanges.jsonl build/statements.jsonl
	$(NODE) SEN_TEST_EXCHANGES=$$PWD/build/exchanges.jsonl SEN_TEST_STATEMENTS=$$PWD/build/statements.jsonl \
	    tools/with_postgres.sh ctest --test-dir build/dev --output-on-failure --no-tests=error -j2
	node tools/exchanges.mjs build/exchanges.jsonl
	tools/with_postgres.sh node tools/plans.mjs build/statements.jsonl
approve: build/generated/openapi.json ## tests/golden/ written anew, to be reviewed as a diff
	@$(NODE) [ -e build/dev/build.ninja ] || cmake --preset dev >/dev/null
	cmake --build --preset dev --target app_test
	SEN_TEST_APPROVE=1 SEN_TEST_ENGINES=sqlite build/dev/app_test --gtest_brief=1 --gtest_filter='*GoldenFiles.*:-*compared*'
	git status --short tests/golden
asan: build/generated/openapi.json ## the C++ tests under the address and undefined sanitizers
	@$(NODE) [ -e build/asan/build.ninja ] || cmake --preset asan >/dev/null
	cmake --build --preset asan
	LSAN_OPTIONS=suppressions=$$PWD/tools/lsan.supp SEN_TEST_ENGINES=sqlite ctest --test-dir build/asan --output-on-failure --no-tests=error -j2
check:       ## what can be said without running Sen
	@$(NODE) for check in tools/check_*.mjs; do echo "$$check"; node $$check; done
	npm run --silent contract -- --check
	npm run --silent lint:contract
	tools/schema.sh --check
	clang-format-14 --dry-run -Werror $$(git ls-files '*.cpp' '*.hpp')
tidy: build/generated/openapi.json ## clang-tidy over what changed and a part of the rest; tools/tidy.mjs --all looks at everything
	@$(NODE) [ -e build/dev/build.ninja ] || cmake --preset dev >/dev/null
	node tools/tidy.mjs
check-web:   ## the screens' types, style and tests
	@$(NODE) npm run --silent typecheck
	npm run --silent lint
	npm test --silent
journeys:    ## the main jobs in a real browser, on the release binary
	@$(NODE) for journey in tests/journeys/*.mjs; do node $$journey build/release/sen; done
schema:      ## migrations/schema.sql, for reading
	@tools/schema.sh
format:      ## lay the C++ out
	@clang-format-14 -i $$(git ls-files '*.cpp' '*.hpp')
