### Builds from a commit, and the proof that a site is what its commit gives.

git-unreadable = The repository in “{ $folder }” cannot be read. Fetch it again, or build from a copy of the files outside it.
git-not-owned = The repository in “{ $folder }” belongs to another user of this computer, so nothing of it was read. If you trust it, type: git config --global --add safe.directory "{ $folder }"
git-bare = This is a repository without files of its own. Say which commit to build: --rev HEAD, or --rev HEAD:FOLDER where the community lies in a folder.
git-too-large = The commit has more files or deeper folders than can be read: { $object }.
git-shallow = This copy of the repository lacks older commits, so the history is not whole. Fetch the rest with: git fetch --unshallow (on GitHub: fetch-depth: 0 at the checkout)
git-partial = This copy of the repository lacks older versions of files, so the history is not whole. Clone it again without --filter.

cli-build-rev = Build from this commit, branch or tag instead of the files in the folder; REV:FOLDER names a folder in it
    .value = revision
cli-build-require-history = Stop (exit status 3) if the copy of the repository is not whole

build-exposures = { $n ->
    [one] One older version in the repository holds a telephone, identity or card number. The website does not show it, but whoever reads the repository can:
   *[other] { $n } older versions in the repository hold telephone, identity or card numbers. The website does not show them, but whoever reads the repository can:
}
build-from-files = Fingerprint { $fingerprint }. The files are in no commit, so nobody else can prove what the site was made from.
build-from-altered = Fingerprint { $fingerprint }, from commit { $commit } and changes that are not committed; only a site of committed files can be proven.
build-from-commit = Fingerprint { $fingerprint }, from commit { $commit }.

## Verifying

cli-build-previous = The manifest.json of the site published before; the new one will name it, and a break in the history is said
    .value = manifest
cli-verify = Build a site once more from the repository, and name every file that differs
    .usage = sunbook verify <site> [folder] [options]
    .more =
        Nothing is written, and exit status 0 means that every byte is what the commit gives. Examples:
          sunbook verify site our-community
          sunbook verify downloaded our-community.git --previous manifest-of-march.json
cli-verify-site = The folder of the site, with its manifest.json
    .value = site
cli-verify-folder = A folder in the repository, or a bare repository; this folder if left out
    .value = folder
cli-verify-previous = The manifest.json of a site published earlier: is its commit still part of the history?
    .value = manifest
cli-verify-format = text or json
    .value = format

verify-no-manifest = “{ $path }” is not the manifest of a Sunbook site, or was altered so far that it says nothing.
verify-site = The site in “{ $site }” says: made from commit { $commit } by Sunbook { $version }, today being { $today }; fingerprint { $fingerprint }.
verify-site-files = The site in “{ $site }” says: made by Sunbook { $version } from files in no commit, today being { $today }; fingerprint { $fingerprint }.
verify-differs = { $n ->
    [one] One file is other than it should be:
   *[other] { $n } files are other than they should be:
}
verify-missing = { $n ->
    [one] One file is missing:
   *[other] { $n } files are missing:
}
verify-extra = { $n ->
    [one] One file does not belong to the site:
   *[other] { $n } files do not belong to the site:
}
verify-unreadable = { $n ->
    [one] One file cannot be read, or is a link:
   *[other] { $n } files cannot be read, or are links:
}
verify-manifest = The manifest itself was altered; it says otherwise than the commit:
verify-more = and { $n } more
verify-changed-rows = { $n ->
    [one] One row differs from what was published then:
   *[other] { $n } rows differ from what was published then:
}
verify-changed = { $n ->
    [one] One table or document of published data differs between the two:
   *[other] { $n } tables and documents of published data differ between the two:
}
verify-no-commit = The files it was made from were in no repository, so nobody can prove what they were. Only the files were held against the manifest.
verify-altered = It was made from files that were not committed, so nobody can prove what they were. Only the files were held against the manifest.
verify-version = It was made by Sunbook { $version }, and this is Sunbook { $own }, which may write other bytes. Install version { $version } to prove it: cargo install --locked sunbook --version { $version }. Only the files were held against the manifest.
verify-unknown-commit = Commit { $commit } is not in this repository. Fetch it, or name the repository that the site was made from. Only the files were held against the manifest.
verify-partial-there = It was made where the history was not whole, which cannot be repeated. Only the files were held against the manifest.
verify-partial-here = This copy of the repository is not whole, so the site cannot be made again here. Fetch the rest with: git fetch --unshallow. Only the files were held against the manifest.
verify-follows = The commit published before is part of this one’s history: nothing was taken back unseen.
verify-apart = THE HISTORY WAS WRITTEN ANEW: the commit published before is no ancestor of this one. What was published then may have been changed without a trace. Ask why.
verify-gone = THE HISTORY WAS WRITTEN ANEW: the commit published before is no longer in the repository. What was published then may have been changed without a trace. Ask why.
verify-unknown = Whether the commit published before is part of the history cannot be told: this copy of the repository is not whole. Fetch the rest with: git fetch --unshallow
verify-unnamed = Whether this site continues the one before cannot be told: one of the two was made from files in no commit.
verify-named = The site names that manifest as the one it follows.
verify-equal = Proven: all { $files } files are, to the last byte, what the commit gives.
verify-different = Not proven: { $wrong ->
    [one] one of { $files } files is not as it should be.
   *[other] { $wrong } of { $files } files are not as they should be.
}
verify-unproven = Not proven: the { $files } files are as the manifest lists them, but whether the manifest is true cannot be told here.
