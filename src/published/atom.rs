//! The feeds of changes, and of notices and decisions, in Atom.
//!
//! # Source
//!
//! RFC 4287, The Atom Syndication Format.

use std::io::{self, Write};

use super::PublishedFile;
use super::sitemap::escaped;
use crate::views::{Feed, FeedEntry};

/// The feed as a file.
///
/// Links are full addresses where the site's own is known, and lead from the feed otherwise.
pub fn atom(feed: &Feed) -> PublishedFile<'_> {
    PublishedFile::new(feed.path.clone(), move |out| write(feed, out))
}

fn write(feed: &Feed, out: &mut dyn Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    let way = feed.url.clone().unwrap_or_else(|| "../".repeat(feed.path.matches('/').count()));
    let link = |path: &str| escaped(&format!("{way}{path}"));
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    let lang = escaped(&feed.lang);
    writeln!(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">")?;
    writeln!(out, "<id>{}</id>", escaped(&feed.id))?;
    writeln!(out, "<title>{}</title>", escaped(&feed.title))?;
    writeln!(out, "<updated>{}T00:00:00Z</updated>", feed.updated)?;
    writeln!(out, "<author><name>{}</name></author>", escaped(&feed.title))?;
    writeln!(out, "<link href=\"{}\"/>", link(&feed.page))?;
    if feed.url.is_some() {
        writeln!(out, "<link rel=\"self\" href=\"{}\"/>", link(&feed.path))?;
    }
    for entry in &feed.entries {
        write_entry(entry, &link(&entry.href), &mut out)?;
    }
    writeln!(out, "</feed>")?;
    out.flush()
}

fn write_entry(entry: &FeedEntry, link: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<entry>")?;
    writeln!(out, "<id>{}</id>", escaped(&entry.id))?;
    writeln!(out, "<title>{}</title>", escaped(&entry.title))?;
    writeln!(out, "<updated>{}T00:00:00Z</updated>", entry.day)?;
    writeln!(out, "<link href=\"{link}\"/>")?;
    writeln!(out, "<content type=\"text\">{}</content>", escaped(&entry.lines.join("\n")))?;
    writeln!(out, "</entry>")
}
