#!/usr/bin/env bash
# The library compiles, without a warning, with each database alone, and with none.
set -euo pipefail
cd "$(dirname "$0")/.."
for database in "" sqlite postgres mysql; do
    said=$(cargo check --quiet --locked -p kilter --lib --no-default-features --features "$database" 2>&1) ||
        { printf '%s\n' "$said" >&2; exit 1; }
    # A warning is cached with the crate, and told every time.
    [ -z "$said" ] || { printf 'with the features "%s":\n%s\n' "$database" "$said" >&2; exit 1; }
done
