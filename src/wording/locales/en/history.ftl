### What happened to the books: repositories, changes, and their effect.

git-no-repository = “{ $folder }” is not kept in git, so it has no history. Start one there with: git init
git-no-commit = Nothing has been committed yet, so there is no history.
git-unknown-revision = There is no single commit called “{ $revision }”. Name a branch, a tag or a commit’s id.
git-no-folder = The commit { $revision } has no folder “{ $folder }”.
git-missing-object = The repository lacks an object that its history needs: { $object }. Fetch it again, in full.
git-broken-object = An object of the repository cannot be read: { $object }. Fetch the repository again.
