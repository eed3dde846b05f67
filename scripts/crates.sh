#!/usr/bin/env bash
# How many crates a program compiles that uses Kilter, by features. With `time`, how long a build
# from nothing takes, too.
set -euo pipefail
cd "$(dirname "$0")/.."

row() {
    local label=$1
    shift
    local crates seconds=""
    crates=$(cargo tree -p kilter -e normal,build --prefix none --locked "$@" | sed 's/ (.*//' | sort -u | wc -l)
    if [ "${TIME:-}" = yes ]; then
        local folder start
        folder=$(mktemp -d)
        start=$(date +%s)
        CARGO_TARGET_DIR=$folder cargo build -q -p kilter --lib --locked "$@"
        seconds=$(($(date +%s) - start))
        rm -rf "$folder"
    fi
    printf '%-34s %8s %8s\n' "$label" "$crates" "$seconds"
}

[ "${1:-}" = time ] && TIME=yes
printf '%-34s %8s %8s\n' features crates "${TIME:+seconds}"
row "all (the command line)"
row "postgres" --no-default-features --features postgres
row "mysql" --no-default-features --features mysql
row "sqlite" --no-default-features --features sqlite
