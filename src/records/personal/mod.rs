//! Texts that point at people: telephone, identity and card numbers, number plates, flats.
//!
//! Works on any text and knows no file. What it finds of the sure kinds is
//! found by structure: real number segments, dates and check digits.

mod digits;
mod marks;
mod numbers;

use std::ops::Range;

/// What points at a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonalKind {
    /// A mobile telephone number of mainland China.
    Phone,
    /// A resident identity number of mainland China.
    ResidentId,
    /// The number of a bank card.
    BankCard,
    /// A number plate of mainland China.
    Plate,
    /// A flat, such as 5号楼301室.
    Flat,
    /// An e-mail address.
    Email,
}

impl PersonalKind {
    /// Whether the form alone leaves no doubt.
    pub const fn is_sure(self) -> bool {
        matches!(self, Self::Phone | Self::ResidentId | Self::BankCard)
    }
}

/// A stretch of a text that points at a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Personal {
    /// What it is.
    pub kind: PersonalKind,
    /// The bytes it takes up.
    pub range: Range<usize>,
}

/// Everything in `text` that points at a person, in its order.
pub fn personal(text: &str) -> Vec<Personal> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let is_digit = byte.is_ascii_digit() || (*byte == 0xEF && digits::starts(&bytes[at..]));
        at = match byte {
            _ if is_digit => {
                let run = digits::Extent::of(text, at);
                if run.digits >= numbers::FEWEST_DIGITS {
                    numbers::find(text, &digits::Run::read(text, at), &mut found);
                }
                marks::find_flat(text, &run, &mut found);
                run.end
            }
            b'@' => marks::find_email(text, at, &mut found),
            b'A'..=b'Z' if at > 0 && bytes[at - 1] >= 0x80 => {
                marks::find_plate(text, at, &mut found)
            }
            _ => at + 1,
        };
    }
    found
}
