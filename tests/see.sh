#!/usr/bin/env bash
# Builds the sample community's site and says how to look at it: bash tests/see.sh
set -euo pipefail
cd "$(dirname "$0")/.."

. tests/tools.sh

need_rust
stage "building the program (some minutes the first time)"
cargo build --locked --quiet
rm -rf target/wangtong
cargo run --locked --quiet -- init --sample target/wangtong
cargo run --locked --quiet -- build target/wangtong --out target/sample-site
stage "look at target/sample-site/index.html with a browser, or run: cargo run -- serve target/wangtong"
