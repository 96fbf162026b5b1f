//! `sitemap.xml` and `robots.txt`, for a site that knows its own address.

use std::io::{self, Write};

use super::PublishedFile;
use crate::units::Date;

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Its address from the site's root, such as `v/ji-2025-03-012.html`.
    pub path: String,
    /// The day on which what it shows last changed.
    pub changed: Option<Date>,
}

/// The most addresses that one file may hold.
///
/// # Source
///
/// The sitemap protocol 0.9.
const MOST_ADDRESSES: usize = 50_000;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The sitemap of the site at `url` in one file or, for a large site, several, and the pointer to it.
///
/// `url` ends with a slash; the addresses are listed in the order given.
pub fn sitemap<'a>(url: &'a str, addresses: &'a [Address]) -> Vec<PublishedFile<'a>> {
    let pointer = move |out: &mut dyn Write| {
        write!(out, "User-agent: *\nAllow: /\nSitemap: {url}sitemap.xml\n")
    };
    let mut files = vec![PublishedFile::new("robots.txt", pointer)];
    if addresses.len() <= MOST_ADDRESSES {
        files.push(PublishedFile::new("sitemap.xml", move |out| list(url, addresses, out)));
        return files;
    }
    let parts = addresses.chunks(MOST_ADDRESSES);
    let count = parts.len();
    files.push(PublishedFile::new("sitemap.xml", move |out| index(url, count, out)));
    for (number, part) in (1..).zip(parts) {
        let write = move |out: &mut dyn Write| list(url, part, out);
        files.push(PublishedFile::new(format!("sitemap-{number}.xml"), write));
    }
    files
}

fn list(url: &str, addresses: &[Address], out: &mut dyn Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"{NAMESPACE}\">")?;
    for address in addresses {
        write!(out, "<url><loc>{}{}</loc>", escaped(url), escaped(&address.path))?;
        if let Some(day) = address.changed {
            write!(out, "<lastmod>{day}</lastmod>")?;
        }
        writeln!(out, "</url>")?;
    }
    writeln!(out, "</urlset>")?;
    out.flush()
}

fn index(url: &str, count: usize, out: &mut dyn Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    writeln!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"{NAMESPACE}\">"
    )?;
    for number in 1..=count {
        writeln!(out, "<sitemap><loc>{}sitemap-{number}.xml</loc></sitemap>", escaped(url))?;
    }
    writeln!(out, "</sitemapindex>")?;
    out.flush()
}

/// The text with the five characters that XML gives a meaning replaced, without those it forbids.
pub(super) fn escaped(text: &str) -> String {
    let is_allowed = |c: &char| !c.is_control() || matches!(c, '\t' | '\n');
    let text: String =
        text.chars().filter(is_allowed).filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&apos;")
}
