//! The file by which a folder is known to be a site that we wrote.

use super::error::{Doing, OutputError, Refusal};
use std::{
    collections::BTreeSet,
    fs::File,
    io::{ErrorKind, Read},
    path::Path,
};

/// The name of the marker in a site.
pub(crate) const NAME: &str = ".sunbook-site";

/// The form in which this program lays out a site and its marker.
const FORMAT: u32 = 1;

const HEAD: &str =
    "Written by sunbook, and replaced whole by its next build: keep nothing else here.";

/// The text of the marker of a site with these names at its top.
///
/// The names let the next build see what somebody else laid beside them.
pub(crate) fn text<'a>(paths: impl Iterator<Item = &'a str>) -> String {
    let tops: BTreeSet<&str> = paths.filter_map(|path| path.split('/').next()).collect();
    let mut text = format!("{HEAD}\nformat {FORMAT}\n");
    for top in tops {
        text.push_str(top);
        text.push('\n');
    }
    text
}

/// Whether `folder` holds a site that we wrote.
pub(crate) fn is_site(folder: &Path) -> bool {
    folder.join(NAME).is_file()
}

/// The names at the top of the site in `folder`, or nothing where it has no marker.
pub(super) fn read(folder: &Path) -> Result<Option<BTreeSet<String>>, OutputError> {
    let path = folder.join(NAME);
    let mut text = String::new();
    // A marker names what lies at the top of a site: a few hundred names at most.
    match File::open(&path).and_then(|file| file.take(1 << 20).read_to_string(&mut text)) {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == ErrorKind::InvalidData => return Ok(None),
        Err(error) => return Err(Doing::Look.at(&path)(error)),
    }
    let mut lines = text.lines().skip(1);
    let format = lines.next().and_then(|line| line.strip_prefix("format "));
    match format.and_then(|number| number.parse::<u32>().ok()) {
        None => Ok(None),
        Some(format) if format > FORMAT => Err(Refusal::Newer.of(folder)),
        Some(_) => Ok(Some(lines.map(str::to_owned).collect())),
    }
}
