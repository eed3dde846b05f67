#!/usr/bin/env bash
# Measures the figures of README.md on this machine.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo bench --locked --quiet -p kilter --bench figures
cargo bench --locked --quiet -p kilter --bench engine
