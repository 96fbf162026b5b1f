### Builds from a commit, and the proof that a site is what its commit gives.

git-unreadable = The repository in “{ $folder }” cannot be read. Fetch it again, or build from a copy of the files outside it.
git-not-owned = The repository in “{ $folder }” belongs to another user of this computer, so nothing of it was read. If you trust it, type: git config --global --add safe.directory "{ $folder }"
git-too-large = The commit has more files or deeper folders than can be read: { $object }.
git-shallow = This copy of the repository lacks older commits, so the history is not whole. Fetch the rest with: git fetch --unshallow (on GitHub: fetch-depth: 0 at the checkout)
git-partial = This copy of the repository lacks older versions of files, so the history is not whole. Clone it again without --filter.

cli-build-rev = Build from this commit, branch or tag instead of the files in the folder; REV:FOLDER names a folder in it
    .value = revision
cli-build-require-history = Stop (exit status 3) if the copy of the repository is not whole

build-from-files = Fingerprint { $fingerprint }. The files are in no commit, so nobody else can prove what the site was made from.
build-from-altered = Fingerprint { $fingerprint }, from commit { $commit } and changes that are not committed; only a site of committed files can be proven.
build-from-commit = Fingerprint { $fingerprint }, from commit { $commit }.
