//! What a site was made from, as one digest and as a short form for paper.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::records;
use crate::sources::Files;

/// The inputs of a build, with their digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inputs {
    version: String,
    files: Vec<InputFile>,
    others: usize,
    digest: [u8; 32],
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct InputFile {
    pub(super) path: String,
    pub(super) size: usize,
    pub(super) sha256: String,
}

/// The digits of Crockford's base 32: no I, L, O or U, which are misread on paper.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Inputs {
    /// The inputs of a build by version `version` of the program.
    ///
    /// Files that were read count with their text; a checkout may change line
    /// ends, so they count as line feeds. Papers are copied, not read: they
    /// count with path and size here, and with their bytes in the manifest's
    /// list of published files. What a community keeps beside its books, such
    /// as a letter or a picture of its own, makes no site and counts not at all.
    pub fn of(files: &Files, version: &str) -> Self {
        let mut hasher = Sha256::new();
        add(&mut hasher, "sunbook");
        add(&mut hasher, version);
        let mut read = Vec::new();
        for file in files.iter() {
            let text = file.text();
            let sha256 = hexadecimal(&Sha256::digest(text.as_bytes()));
            add(&mut hasher, &file.path);
            add(&mut hasher, &sha256);
            read.push(InputFile { path: file.path.clone(), size: text.len(), sha256 });
        }
        let mut others = 0;
        for (path, size) in files.unread().filter(|(path, _)| records::is_own(path)) {
            add(&mut hasher, path);
            add(&mut hasher, &size.to_string());
            others += 1;
        }
        let version = version.to_owned();
        Self { version, files: read, others, digest: hasher.finalize().into() }
    }

    /// The short form that notices carry, such as `7H2K-QX9D`: the digest's first forty bits.
    ///
    /// It tells two builds apart that differ by mistake or by a later change.
    /// Against forgery compare the whole digest, which the manifest has.
    pub fn fingerprint(&self) -> String {
        let bits = self.digest[..5].iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let mut text = String::new();
        for index in 0..8_u32 {
            if index == 4 {
                text.push('-');
            }
            let digit = usize::try_from(bits >> (35 - 5 * index) & 31).unwrap_or(0);
            text.push(char::from(DIGITS[digit]));
        }
        text
    }

    /// The whole digest in hexadecimal.
    pub fn sha256(&self) -> String {
        hexadecimal(&self.digest)
    }

    /// The version of the program.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The files that were read, in the order of paths.
    pub(super) fn files(&self) -> &[InputFile] {
        &self.files
    }

    /// How many files were seen but not read.
    pub(super) fn others(&self) -> usize {
        self.others
    }
}

/// Adds a text with its length, so that no two lists of texts look alike.
fn add(hasher: &mut Sha256, text: &str) {
    hasher.update(format!("{}:", text.len()));
    hasher.update(text);
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a string cannot fail.
        let _: std::fmt::Result = write!(text, "{byte:02x}");
        text
    })
}
