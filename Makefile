# `make demo` shows Kilter at work; `make test` runs every test.

.PHONY: help demo test bench fuzz check setup conformance conformance-record conformance-random properties conformance-seaorm conformance-seaorm-record conformance-seaorm-random conformance-seaorm-sync-record conformance-migrators test-servers

help: ## List the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

demo: ## Walk through the whole workflow on an embedded SQLite database
	@cargo build --quiet --locked -p kilter -p kilter-db --bin kilter --example sql
	@bash scripts/demo.sh

test: setup ## Run all tests, on SQLite and on every database server that is installed
	@bash scripts/test.sh

test-servers: setup ## The tests that ask a server, on other versions of it: make test-servers SERVER=postgres-18 (or all; N=100 adds random pairs)
	@bash scripts/servers.sh test $(or $(SERVER),all)

bench: setup ## Measure, and print a table
	@bash scripts/bench.sh

conformance: setup ## Compare Kilter with real GORM on three databases (live where Go is installed)
	@bash scripts/test.sh -p kilter-conformance

conformance-record: setup ## Record what real GORM makes of the packages in conformance/gorm (needs Go)
	@UPDATE=1 bash scripts/test.sh -p kilter-conformance -- corpus:: gorm::

conformance-random: setup ## The same for N random packages, live: make conformance-random N=500 SEED=1
	@PACKAGES=$(or $(N),500) SEED=$(or $(SEED),1) bash scripts/test.sh -p kilter-conformance -- random

properties: setup ## Random pairs of schemas on real databases: make properties N=10000 SEED=1 ENGINE=sqlite
	@N=$(or $(N),1000) SEED=$(or $(SEED),1) ENGINE=$(ENGINE) FAILURES=$(or $(FAILURES),3) \
		bash scripts/test.sh -p kilter-properties -- --nocapture pairs live

conformance-seaorm: setup ## Compare Kilter with real SeaORM 1.1 and 2.0, compiled here, on three databases
	@SEAORM=live bash scripts/test.sh -p kilter-conformance -- seaorm::live seaorm::ours

conformance-seaorm-record: setup ## Record what real SeaORM makes of the modules in conformance/seaorm
	@UPDATE=1 bash scripts/test.sh -p kilter-conformance -- seaorm::live

conformance-seaorm-random: setup ## The same for N random entities: make conformance-seaorm-random N=300 SEED=1
	@ENTITIES=$(or $(N),300) SEED=$(or $(SEED),1) SEAORM=live bash scripts/test.sh -p kilter-conformance -- seaorm::random

conformance-seaorm-sync-record: setup ## Record what real SeaORM's schema sync does to tables that are there
	@SYNC=live UPDATE=1 bash scripts/test.sh -p kilter-conformance -- seaorm::sync::real

conformance-migrators: setup ## Take over databases that real refinery and sea-orm-migration made, compiled here
	@MIGRATORS=live bash scripts/test.sh -p kilter --test it -- import_real

SECONDS ?= 600
fuzz: setup ## Fuzz every target of fuzz/ for SECONDS=600 each, or TARGET=name alone
	@bash scripts/fuzz.sh "$(SECONDS)" each $(TARGET)

check: ## Format and lints
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- -D warnings

setup: ## Install what the tests need (Debian, as root; says what is missing elsewhere)
	@bash scripts/setup.sh
