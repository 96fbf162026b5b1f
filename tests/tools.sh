# shellcheck shell=bash
# What the scripts beside this file share: saying what is done, and installing what is missing.
# Not run by itself. Its callers stand in the project's folder.

stage() { printf '== %s\n' "$*"; }

give_up() {
    printf '== FAILED: %s\n' "$*" >&2
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

updated=no
install_debian() { # what it is for, package
    have apt-get || give_up "$1 is missing: install it (Debian's package is $2)"
    stage "installing $2: $1 is missing"
    if [ "$updated" = no ]; then
        as_root apt-get update -qq || give_up "the list of packages could not be fetched: install $2 by hand"
        updated=yes
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null \
        || give_up "$1 is missing and could not be installed: install it (Debian's package is $2)"
}

# A Rust toolchain compiles, but leaves linking to the system's C compiler.
need_rust() {
    have cargo || give_up "cargo is missing: install Rust 1.95 or newer"
    have cc || install_debian "a linker for Rust" build-essential
}
