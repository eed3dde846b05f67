#!/usr/bin/env bash
# Measures the figures of README.md on this machine. Where `buf` is not installed, npm brings it
# into target/tools; without either its row is left out.
set -euo pipefail
cd "$(dirname "$0")/.."
buf=$(realpath -m "${CARGO_TARGET_DIR:-target}")/tools/buf
if ! command -v buf >/dev/null && command -v npm >/dev/null; then
    [ -d "$buf/node_modules" ] || npm install --silent --prefix "$buf" @bufbuild/buf@1.75.0 || true
    # The program itself: the one npm links is a script that starts it.
    for bin in "$buf"/node_modules/@bufbuild/buf-*/bin; do
        [ -d "$bin" ] && PATH=$bin:$PATH
    done
fi
cargo bench --locked --quiet -p kilter --bench figures
cargo bench --locked --quiet -p kilter --bench engine
