# Putting a finished site into a folder: what is said when that cannot be done.

output-no-name = There is nowhere to put the site: “{ $path }” is not a usable folder name. Name a folder, for example --out site.
output-is-root = The site cannot take the place of the whole disk, “{ $path }”. Choose a folder of its own.
output-not-a-folder = “{ $path }” is not a folder, so nothing was written. Choose another name.
output-is-a-link = “{ $path }” is a link to somewhere else. Nothing was written, so that nothing there is lost. Name the real folder instead.
output-not-ours = “{ $path }” already has files in it, and nothing shows that Sunbook wrote them. A build replaces the whole folder, so it was left alone. Choose a new or empty folder.
output-has-other-files = “{ $name }” in “{ $path }” was not put there by Sunbook. A build replaces the whole folder: move that file elsewhere, then build again.
output-newer = The site in “{ $path }” was made by a newer Sunbook. Update Sunbook, or choose another folder.
output-holds-sources = “{ $path }” contains the books’ own folder, “{ $folder }”, so the site cannot replace it. Choose another folder.
output-among-sources = “{ $path }” lies within “{ $name }”, which belongs to the books: the next build would read the site as if it were data. Choose another folder, for example site.
output-in-git = “{ $path }” lies within git’s own folder. Choose another folder for the site.
output-is-a-mount = “{ $path }” is a storage volume of its own and cannot be exchanged for a new site as a whole. Name a folder inside it.
output-staging-taken = A new site is first prepared in “{ $path }”, but something else already has that name. Move it elsewhere.
output-bad-path = A file of the site has a name that cannot be used: “{ $path }”. A name must not be empty, lead out of the site, contain any of \ : < > " | ? * or end with a point or a blank.
output-path-twice = Two files of the site want the same name, “{ $path }”. Give one of them another id or address.

output-busy = Another build is writing to “{ $path }” (process { $pid }). Wait until it has finished, then try again.
output-busy-unnamed = Another build is writing to “{ $path }”. Wait until it has finished, then try again.
output-disk-full = The disk is full: “{ $path }” does not fit, after { $written } bytes of the new site. The old site is unchanged. Make room and try again.
output-disk-full-at = The disk is full: “{ $path }” needs { $needed } bytes and does not fit, after { $written } bytes of the new site. The old site is unchanged. Make room and try again.

output-cannot-look = “{ $path }” could not be looked at: { $reason }.
output-cannot-prepare = The new site could not be prepared in “{ $path }”: { $reason }. The old site is unchanged.
output-cannot-clear = What an earlier build left in “{ $path }” could not be removed: { $reason }.
output-cannot-read = “{ $path }”, which belongs on the site, could not be read: { $reason }. The old site is unchanged.
output-cannot-write = “{ $path }” could not be written: { $reason }. The old site is unchanged.
output-cannot-exchange = The new site could not take the place of “{ $path }”: { $reason }. The old site is unchanged.

output-reason-not-allowed = permission is missing
output-reason-read-only = the disk can only be read
output-reason-missing = there is no such file or folder
output-reason-not-a-folder = a part of the path is not a folder
output-reason-full = the disk is full
output-reason-name-too-long = the name is too long
output-reason-other-disk = the old and the new place are not on the same disk
output-reason-in-use = it is in use
output-reason-not-empty = the folder still holds other files

output-interrupted = Stopped. The site is whole as it stands; what was unfinished is cleared by the next build.
