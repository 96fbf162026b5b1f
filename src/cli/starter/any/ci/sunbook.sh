#!/bin/sh
# Checks, builds and proves the website on any machine: what GitHub's workflows
# call, and what GitLab, Gitee, a nightly job or a mirror can call as well.
# 在任何机器上检查、生成并核验网站：GitHub 的工作流用它，GitLab、Gitee、定时任务和镜像也能用它。
#
#   sh ci/sunbook.sh install                      install the version below, unless it is there
#   sh ci/sunbook.sh publish FOLDER [ADDRESS]     build the commit that is checked out, and prove it;
#                                                 ADDRESS is where the website is published now
#   sh ci/sunbook.sh review BASE HEAD FOLDER      what HEAD changes, and a preview of its website
#   sh ci/sunbook.sh mirror REPOSITORY FOLDER     fetch, build and prove somebody else's website
#   sh ci/sunbook.sh prove ADDRESS FOLDER         copy the website as it is published, and prove it
#                                                 from the repository that this runs in
#
# It needs git, curl, and either Rust or a sunbook of this version in the path.
# On GitLab, for example, .gitlab-ci.yml is:
#
#   pages:
#     image: rust:1.95
#     variables: { GIT_DEPTH: 0 }
#     script: sh ci/sunbook.sh publish public "$CI_PAGES_URL"
#     artifacts: { paths: [public] }
#     rules: [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]
set -eu

# The one place that says which Sunbook makes this website. Change it together
# with a look at the preview: another version may write other bytes.
version=VERSION

PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

say() { printf '%s\n' "$*" >&2; }

give_up() {
    say "$*"
    exit 2
}

is_installed() { [ "$(sunbook --version 2>/dev/null)" = "sunbook $version" ]; }

install() {
    if is_installed; then return; fi
    say "Installing Sunbook $version"
    cargo install --locked --force sunbook --version "$version"
}

# The manifest of the website as it is published now, if there is one.
fetch_previous() { # address, file
    rm -f "$2"
    [ -n "$1" ] || return 0
    if ! curl --fail --silent --show-error --location --proto '=http,https' \
        --max-time 60 --max-filesize 50000000 --output "$2" "${1%/}/manifest.json"; then
        say "No manifest could be fetched from $1: the website is built as if it were the first."
        rm -f "$2"
    elif ! grep -q '"tool": "sunbook"' "$2"; then
        say "What is published at $1 was not made by Sunbook."
        rm -f "$2"
    fi
}

publish() { # folder, address
    install
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    fetch_previous "$2" "$work/previous.json"
    set -- "$1"
    if [ -f "$work/previous.json" ]; then set -- "$1" --previous "$work/previous.json"; fi
    folder=$1
    shift
    sunbook build --rev HEAD --require-history --out "$folder" "$@"
    sunbook verify "$folder"
}

# Says what a change means in money, and builds its website.
review() { # base, head, folder
    install
    mkdir -p "$3"
    sunbook diff "$1" "$2" --format markdown > "$3/report.md" || say "The report is not whole."
    if [ ! -s "$3/report.md" ]; then
        echo 'No report could be made; the check says why. 无法生成报告，原因见检查结果。' > "$3/report.md"
    fi
    sunbook build --rev "$2" --out "$3/site"
}

# A mirror keeps what was published, so that nobody can take it back unseen.
mirror() { # repository, folder
    install
    if [ -d "$2.git" ]; then
        git -C "$2.git" fetch --quiet --prune origin '+refs/heads/*:refs/heads/*'
    else
        git clone --quiet --bare "$1" "$2.git"
    fi
    if [ ! -f "$2/manifest.json" ]; then
        sunbook build "$2.git" --rev HEAD --require-history --out "$2"
        sunbook verify "$2" "$2.git"
        return
    fi
    cp "$2/manifest.json" "$2.previous.json"
    sunbook build "$2.git" --rev HEAD --require-history --previous "$2.previous.json" --out "$2"
    # Fails, and says so loudly, where history was written anew.
    sunbook verify "$2" "$2.git" --previous "$2.previous.json"
}

# Copies the files that the manifest of a published website lists, and compares them.
prove() { # address, folder
    install
    mkdir -p "$2"
    curl --fail --silent --show-error --location --proto '=http,https' \
        --output "$2/manifest.json" "${1%/}/manifest.json"
    # Where each file lies, and where it goes; a path that leads out of the folder is not followed.
    LC_ALL=C awk -v address="${1%/}" -v folder="$2" '
        BEGIN { for (i = 1; i < 256; i++) code[sprintf("%c", i)] = sprintf("%%%02X", i) }
        /^  "files": / { listing = 1 }
        listing && match($0, /"path": "[^"]*"/) {
            path = substr($0, RSTART + 9, RLENGTH - 10)
            if (path == ".nojekyll" || path ~ /\\/ || path ~ /^\// || path ~ /(^|\/)\.\.(\/|$)/) next
            encoded = ""
            for (i = 1; i <= length(path); i++) {
                c = substr(path, i, 1)
                encoded = encoded (c ~ /[A-Za-z0-9._\/-]/ ? c : code[c])
            }
            printf "url = \"%s/%s\"\noutput = \"%s/%s\"\n", address, encoded, folder, path
        }' "$2/manifest.json" > "$2.list"
    curl --fail --silent --location --proto '=http,https' --parallel --create-dirs \
        --config "$2.list" || say "Not every file could be fetched; those that are missing are named below."
    rm -f "$2.list"
    sunbook verify "$2"
}

case "${1-}" in
    install) install ;;
    publish) [ $# -ge 2 ] || give_up "publish needs a folder" && publish "$2" "${3-}" ;;
    review) [ $# -eq 4 ] || give_up "review needs BASE, HEAD and a folder" && review "$2" "$3" "$4" ;;
    mirror) [ $# -eq 3 ] || give_up "mirror needs a repository and a folder" && mirror "$2" "$3" ;;
    prove) [ $# -eq 3 ] || give_up "prove needs an address and a folder" && prove "$2" "$3" ;;
    *) give_up "usage: sh ci/sunbook.sh install | publish | review | mirror | prove (see the head of the file)" ;;
esac
