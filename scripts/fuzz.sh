#!/usr/bin/env bash
# Fuzzes the targets of fuzz/. SECONDS is what each of them has, one after the other, or what all of
# them take together, on two cores: those of GORM on one, the rest on the other.
#     scripts/fuzz.sh [SECONDS [together|each [TARGET]]]
# Stops at the first input that breaks a target, and says where it is and how to replay it. Corpora
# grow in fuzz/corpus from one run to the next; they start with the project's own test data.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}
share=${2:-together}
wanted=${3:-}
targets=()
for file in fuzz/src/bin/*.rs; do
    name=$(basename "$file" .rs)
    if [ -z "$wanted" ] || [ "$name" = "$wanted" ]; then targets+=("$name"); fi
done
[ ${#targets[@]} -gt 0 ] || { echo "there is no target \`$wanted\` in fuzz/src/bin" >&2; exit 2; }

(cd fuzz && cargo build --release --locked --quiet)
bin=$(echo fuzz/target/*/release)

# What a target says about itself in its first lines.
about() { sed -n "s|^//! $2: ||p" "fuzz/src/bin/$1.rs"; }

# One file for each seed, named by its content.
sow() {
    local name=$1 corpus=fuzz/corpus/$1 pieces
    pieces=$(about "$name" Pieces)
    mkdir -p "$corpus" "fuzz/artifacts/$name"
    # The globs are meant to be opened.
    # shellcheck disable=SC2046
    if [ -z "$pieces" ]; then
        for seed in $(about "$name" Seeds); do
            cp "$seed" "$corpus/$(sha1sum "$seed" | cut -c 1-40)"
        done
    else
        grep -ohE -- "$pieces" $(about "$name" Seeds) | sort -u | while IFS= read -r piece; do
            printf '%s' "$piece" >"$corpus/$(printf '%s' "$piece" | sha1sum | cut -c 1-40)"
        done
    fi
}

# One target for a time.
run() {
    local name=$1 seconds=$2 log dictionary input counters options
    sow "$name"
    log=fuzz/artifacts/$name/log
    options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=16384
        -print_final_stats=1 -artifact_prefix="fuzz/artifacts/$name/")
    dictionary=$(about "$name" Dictionary)
    [ -z "$dictionary" ] || options+=(-dict="fuzz/dictionaries/$dictionary.dict")
    if ! "$bin/$name" "${options[@]}" "fuzz/corpus/$name" >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        input=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)
        printf '\nthe target %s broke; its input is in %s\n' "$name" "${input:-none (see above)}" >&2
        [ -z "$input" ] || printf 'replay: %s %s\nshorten: %s -minimize_crash=1 -runs=10000 %s\n' \
            "$bin/$name" "$input" "$bin/$name" "$input" >&2
        exit 1
    fi
    # Without counters in the code the fuzzer would be blind and silent about it.
    counters=$(sed -n 's/.*Loaded 1 modules *(\([0-9]*\) inline 8-bit counters).*/\1/p' "$log")
    if [ "${counters:-0}" -lt 1000 ]; then
        echo "the target $name was built without coverage counters; see fuzz/.cargo/config.toml" >&2
        exit 1
    fi
    cov() { sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | "$@" -n 1; }
    printf '%s: %s runs, coverage %s -> %s of %s, corpus %s files\n' "$name" \
        "$(sed -n 's/.*number_of_executed_units: *//p' "$log")" "$(cov head)" "$(cov tail)" \
        "$counters" "$(find "fuzz/corpus/$name" -type f | wc -l)"
}

if [ "$share" = each ]; then
    for name in "${targets[@]}"; do run "$name" "$seconds"; done
    exit
fi
of_gorm=() rest=()
for name in "${targets[@]}"; do
    case $name in go_reader | tag_parser) of_gorm+=("$name") ;; *) rest+=("$name") ;; esac
done
lane() { for name in "$@"; do run "$name" $((seconds / $#)); done; }
lane "${of_gorm[@]}" & gorm=$!
lane "${rest[@]}" & others=$!
broke=0
wait "$gorm" || broke=1
wait "$others" || broke=1
exit "$broke"
