#!/usr/bin/env bash
# Installs from Debian what the tests need and the machine lacks: PostgreSQL, MariaDB, the sqlite3
# shell, protoc. The servers are only installed; the tests start their own, unprivileged, on random
# ports, and stop them again. Elsewhere than on Debian, and without root, it says what is missing.
set -euo pipefail

missing=()
need() { # package, then a command or a file that shows it is there
    local package=$1
    shift
    for sign in "$@"; do
        if command -v "$sign" >/dev/null 2>&1 || compgen -G "$sign" >/dev/null; then
            return
        fi
    done
    missing+=("$package")
}

need postgresql '/usr/lib/postgresql/*/bin/initdb' initdb
need mariadb-server mariadbd /usr/sbin/mariadbd
need mariadb-client mariadb
need postgresql-client psql
need sqlite3 sqlite3
need protobuf-compiler protoc
# protoc's own google/protobuf/*.proto, which Debian only recommends.
need libprotobuf-dev /usr/include/google/protobuf/timestamp.proto
need make make
need git git
need gcc cc
# libFuzzer, which comes as source, is C++.
need g++ c++
need libc6-dev '/usr/include/stdio.h'

if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi
if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "missing: ${missing[*]} (install them for the tests on every database)" >&2
    [ "${CI:-}" != true ] || exit 1
    exit 0
fi
echo "installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
# The packages would start system services; the tests want none.
policy=/usr/sbin/policy-rc.d
made_policy=
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    made_policy=1
fi
trap '[ -z "$made_policy" ] || rm -f "$policy"' EXIT
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
