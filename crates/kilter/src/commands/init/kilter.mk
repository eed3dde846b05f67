# Database targets; take them into a Makefile with: include kilter.mk
# Every target works on the database in DATABASE_URL, or on the dev environment of kilter.toml
# when that is not set.

KILTER ?= kilter

.PHONY: db-migrate db-status db-validate db-dry-run db-auto-migrate ci-db-validate new-migration

db-migrate: ## Run pending migrations
	$(KILTER) migrate

db-status: ## Show migration status
	$(KILTER) status

db-validate: ## Validate models against protos and migrations
	$(KILTER) validate

db-dry-run: ## Try pending migrations without applying them
	$(KILTER) dry-run

db-auto-migrate: ## Do what GORM's AutoMigrate does (development only)
	$(KILTER) auto-migrate

ci-db-validate: ## Everything a pull request has to pass
	$(KILTER) ci

new-migration: ## Write the next migration: make new-migration name=add_column_xyz
	@test -n '$(name)' || { echo 'usage: make new-migration name=add_column_xyz' >&2; exit 2; }
	$(KILTER) new '$(name)'
