#!/usr/bin/env bash
# How many crates a program compiles that uses Kilter, by features. With `time`, how long a build
# from nothing takes, too: by the clock, and by the processors, which says the same on a busy machine.
set -euo pipefail
cd "$(dirname "$0")/.."

row() {
    local label=$1
    shift
    local crates seconds="" busy=""
    crates=$(cargo tree -p kilter -e normal,build --prefix none --locked "$@" | sed 's/ (.*//' | sort -u | wc -l)
    if [ "${TIME:-}" = yes ]; then
        local folder start
        folder=$(mktemp -d)
        start=$(date +%s)
        busy=$( (TIMEFORMAT='%U %S'; time CARGO_TARGET_DIR=$folder cargo build -q -p kilter --lib --locked "$@") 2>&1 | tail -n 1)
        busy=$(awk '{ printf "%d", $1 + $2 }' <<<"$busy")
        seconds=$(($(date +%s) - start))
        rm -rf "$folder"
    fi
    printf '%-34s %8s %8s %10s\n' "$label" "$crates" "$seconds" "$busy"
}

[ "${1:-}" = time ] && TIME=yes
printf '%-34s %8s %8s %10s\n' features crates "${TIME:+seconds}" "${TIME:+processor}"
row "all (the command line)"
row "postgres" --no-default-features --features postgres
row "mysql" --no-default-features --features mysql
row "sqlite" --no-default-features --features sqlite
