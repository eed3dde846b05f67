#!/usr/bin/env bash
# Checks licenses, sources and bans of all dependencies, also those of the example, the fuzzer and the
# conformance programs, each by its own lock file, with cargo-deny, which is built once into target/tools. Advisories are not checked: they live in a repository that CI cannot reach.
set -euo pipefail
cd "$(dirname "$0")/.."
version=0.20.2
root=${CARGO_TARGET_DIR:-target}/tools
deny=$(command -v cargo-deny || echo "$root/bin/cargo-deny")
if [ ! -x "$deny" ] || ! "$deny" --version | grep -qF "$version"; then
    deny=$root/bin/cargo-deny
    # It runs for seconds: its own release profile (one unit, fat LTO) costs minutes more than it saves.
    CARGO_PROFILE_DEV_DEBUG=0 cargo install cargo-deny --version "$version" --debug --locked \
        --no-default-features --quiet --root "$root"
fi
for lock in Cargo.lock {examples,conformance}/*/Cargo.lock fuzz/Cargo.lock; do
    echo "$lock"
    "$deny" --manifest-path "${lock%lock}toml" --config deny.toml --locked \
        check --hide-inclusion-graph licenses bans sources
done
