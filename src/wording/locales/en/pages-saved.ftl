### Pages that are kept as one file: where they came from, and how to keep them.

saved-origin = From the public books of { $community }:{" "}
saved-link = Save as one file
saved-text = The file opens without the internet and can be passed on; its links to other pages work only on the site itself.
