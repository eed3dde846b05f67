#!/usr/bin/env bash
# The whole workflow on a copy of examples/deployments-gorm and a SQLite file: each command as it
# is typed, and what it prints. Ends with a rollback, a drift and a broken API contract.
set -euo pipefail
cd "$(dirname "$0")/.."
target=$(realpath "${CARGO_TARGET_DIR:-target}")
export PATH="$target/debug:$PATH"
sql="$target/debug/examples/sql"
unset DATABASE_URL KILTER_URL KILTER_ENV

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R examples/deployments-gorm "$work/deployments"
cd "$work/deployments"
git init -q . && git add -A && git -c user.name=demo -c user.email=demo@example.com commit -qm start

bold=$'\e[1m' dim=$'\e[2m' off=$'\e[0m'
color=always
if [ ! -t 1 ] || [ -n "${NO_COLOR:-}" ]; then bold='' dim='' off='' color=never; fi

say() { printf '\n%s# %s%s\n' "$dim" "$*" "$off"; }
run() { # shows a command, runs it, and insists on the exit status that is expected
    local expected=0
    if [ "$1" = expect ]; then expected=$2; shift 2; fi
    printf '%s$ %s%s\n' "$bold" "$*" "$off"
    local status=0
    "$@" 2>&1 || status=$?
    if [ "$status" -ne "$expected" ]; then
        printf 'demo: exit status %s where %s was expected\n' "$status" "$expected" >&2
        exit 1
    fi
}
kilter() { command kilter --color "$color" "$@"; }

say "A Go project with GORM models, protos and eight migrations; the database does not exist yet."
run kilter status
say "Try them first: on a scratch copy, in memory. The target is only read."
run kilter dry-run
run kilter migrate
run kilter status

say "A model changes: Deployment gets a field."
printf '%s$ %s%s\n' "$bold" "edit internal/database/models.go" "$off"
sed -i 's|^\(\s*\)Status DeploymentStatus .*|&\n\1CustomField string `gorm:"type:text;default:'"''"'" json:"custom_field"`|' internal/database/models.go
git diff --no-color -U0 -- internal/database/models.go | tail -n +5
run expect 1 kilter validate
say "Kilter writes the migration: for every dialect the project has, with its down, safe to run twice."
run kilter new add_custom_field
run kilter migrate
run kilter migrate

say "Roll it back, and forward again."
run kilter rollback 1
run kilter migrate

say "Somebody changes the database by hand. Drift is found, with the SQL for both ways out."
printf '%s$ %s%s\n' "$bold" "sqlite3 deployments.db 'ALTER TABLE builds ADD COLUMN hotfix TEXT'" "$off"
"$sql" sqlite://deployments.db 'ALTER TABLE builds ADD COLUMN hotfix TEXT'
run expect 1 kilter drift

say "The API gets the new field too, under another JSON name. CI catches it, and shows both lines."
printf '%s$ %s%s\n' "$bold" "edit proto/deployments/v1/deployment.proto" "$off"
sed -i '/^message Deployment {/a\  string custom_field = 90 [json_name = "customfield"];' proto/deployments/v1/deployment.proto
sed -i 's|json:"custom_field"|json:"customField"|' internal/database/models.go
run expect 1 kilter ci
printf '\n%sThat was the whole round, on a file that is now gone. Next: README.md%s\n' "$bold" "$off"
