//! Telephone, identity and card numbers.
//!
//! # Source
//!
//! Telephone: the number segments of the national numbering plan. Identity:
//! GB 11643-1999. Cards: ISO/IEC 7812 with the digit of Luhn.

use super::digits::{Chunk, Run};
use super::{Personal, PersonalKind};
use crate::units::Date;

/// The fewest digits of a number that is looked for.
pub(super) const FEWEST_DIGITS: usize = 11;

/// The longest number with the chunks it may be written in.
const MOST_CHUNKS: usize = 5;

/// Finds the numbers in a run of chunks.
pub(super) fn find(text: &str, run: &Run, found: &mut Vec<Personal>) {
    let mut first = 0;
    while first < run.chunks.len() {
        let last = (first..run.chunks.len().min(first + MOST_CHUNKS)).find_map(|last| {
            let personal = number(text, run, first, last)?;
            found.push(personal);
            Some(last)
        });
        first = last.map_or(first + 1, |last| last + 1);
    }
}

/// The number that the chunks from `first` to `last` make, if they make one.
fn number(text: &str, run: &Run, first: usize, last: usize) -> Option<Personal> {
    let chunks = &run.chunks[first..=last];
    let count: usize = chunks.iter().map(|chunk| chunk.digits.len()).sum();
    if !(FEWEST_DIGITS..=19).contains(&count) {
        return None;
    }
    let lengths: Vec<usize> = chunks.iter().map(|chunk| chunk.digits.len()).collect();
    let digits: Vec<u8> = chunks.iter().flat_map(|chunk| chunk.digits.iter().copied()).collect();
    let mut range = chunks[0].start..chunks[chunks.len() - 1].end;
    let has_x = text[range.end..].starts_with(['X', 'x', 'Ｘ', 'ｘ']);
    let kind = match count {
        17 if has_x && is_resident(&digits, true) && in_groups(&lengths, RESIDENT_X) => {
            range.end += text[range.end..].chars().next().map_or(0, char::len_utf8);
            PersonalKind::ResidentId
        }
        18 if is_resident(&digits, false) && in_groups(&lengths, RESIDENT) => {
            PersonalKind::ResidentId
        }
        11 | 13 | 15 if is_phone(&digits, &lengths) => PersonalKind::Phone,
        16..=19 if is_card(&digits) && is_card_group(&lengths) => PersonalKind::BankCard,
        _ => return None,
    };
    let is_alone = stands_alone(text, range.start, range.end, kind)
        && is_joined_by_blank(text, run.chunks[..first].last(), range.start)
        && is_joined_by_blank_after(text, range.end, run.chunks.get(last + 1));
    is_alone.then_some(Personal { kind, range })
}

const RESIDENT: &[&[usize]] = &[&[18], &[6, 8, 4], &[6, 4, 4, 4], &[6, 4, 2, 2, 4], &[3, 3, 8, 4]];
const RESIDENT_X: &[&[usize]] =
    &[&[17], &[6, 8, 3], &[6, 4, 4, 3], &[6, 4, 2, 2, 3], &[3, 3, 8, 3]];
const PHONE: &[&[usize]] =
    &[&[11], &[4, 4, 3], &[3, 4, 4], &[3, 8], &[7, 4], &[4, 3, 4], &[3, 3, 5]];

fn in_groups(lengths: &[usize], groups: &[&[usize]]) -> bool {
    groups.contains(&lengths)
}

/// A number of a mainland mobile network, with or without the country's code.
fn is_phone(digits: &[u8], lengths: &[usize]) -> bool {
    let (digits, lengths): (&[u8], Vec<usize>) = match digits {
        [8, 6, rest @ ..] if rest.len() == 11 => (rest, without(lengths, 2)),
        [0, 0, 8, 6, rest @ ..] if rest.len() == 11 => (rest, without(lengths, 4)),
        _ => (digits, lengths.to_vec()),
    };
    let [1, second, third, ..] = digits else { return false };
    let is_segment = match second {
        3 | 8 => true,
        4 => !matches!(third, 2 | 3),
        5 => *third != 4,
        6 => matches!(third, 2 | 5 | 6 | 7),
        7 => *third != 9,
        9 => *third != 4,
        _ => false,
    };
    digits.len() == 11 && is_segment && in_groups(&lengths, PHONE)
}

/// The lengths of the chunks without the digits of a code before them.
fn without(lengths: &[usize], code: usize) -> Vec<usize> {
    match lengths {
        [first, rest @ ..] if *first == code => rest.to_vec(),
        [first, rest @ ..] if *first > code => {
            std::iter::once(first - code).chain(rest.iter().copied()).collect()
        }
        _ => Vec::new(),
    }
}

/// A real province, a day of the calendar, and the check digit; `has_x` stands for ten.
fn is_resident(digits: &[u8], has_x: bool) -> bool {
    let number = |range: std::ops::Range<usize>| {
        digits[range].iter().fold(0_i16, |sum, digit| sum * 10 + i16::from(*digit))
    };
    let province = number(0..2);
    let is_province = matches!(province, 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83);
    let small = |range| i8::try_from(number(range)).unwrap_or(0);
    let born = Date::new(number(6..10), small(10..12), small(12..14));
    let is_born = born.is_some_and(|born| (1900..2100).contains(&born.year()));
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 =
        digits.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    let check = (12 - sum % 11) % 11;
    let last = if has_x { 10 } else { digits.get(17).map_or(99, |digit| u32::from(*digit)) };
    is_province && is_born && check == last
}

/// A card of a network in use, with the digit of Luhn.
fn is_card(digits: &[u8]) -> bool {
    let is_network = match digits {
        [6, 2, ..] => true,
        [4, ..] | [5, 1..=5, ..] | [3, 5, ..] => digits.len() == 16,
        _ => false,
    };
    let has_many = digits.iter().any(|digit| *digit != digits[digits.len() - 1]);
    is_network && has_many && luhn(digits)
}

fn luhn(digits: &[u8]) -> bool {
    let value = |(index, digit): (usize, &u8)| {
        let doubled = if index % 2 == 1 { digit * 2 } else { *digit };
        u32::from(if doubled > 9 { doubled - 9 } else { doubled })
    };
    digits.iter().rev().enumerate().map(value).sum::<u32>() % 10 == 0
}

/// Written in one piece, in fours, or as six and the rest.
fn is_card_group(lengths: &[usize]) -> bool {
    match lengths {
        [_] => true,
        [6, _] => true,
        [fours @ .., last] => fours.iter().all(|length| *length == 4) && *last <= 4,
        [] => false,
    }
}

/// Words that may stand right before a telephone number.
const BEFORE_PHONE: [&str; 7] = ["tel", "phone", "mobile", "mob", "wx", "vx", "wechat"];

/// Whether no letter, digit or decimal point joins the number to something longer.
fn stands_alone(text: &str, start: usize, end: usize, kind: PersonalKind) -> bool {
    let before = &text[..start];
    let after = &text[end..];
    let letters = before.len() - before.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
    let word = before[before.len() - letters..].to_ascii_lowercase();
    let is_word = kind == PersonalKind::Phone && BEFORE_PHONE.contains(&word.as_str());
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    let digit_beyond = |mut rest: std::str::Chars<'_>, back: bool| {
        let point = if back { rest.next_back() } else { rest.next() };
        let next = if back { rest.next_back() } else { rest.next() };
        matches!(point, Some('.' | ','))
            && next.is_some_and(|c| c.is_ascii_digit())
            && (point == Some('.') || kind != PersonalKind::Phone)
    };
    (letters == 0 || is_word)
        && !joins(after.chars().next())
        && !before.ends_with('_')
        && !before.ends_with('.')
        && !digit_beyond(after.chars(), false)
}

/// Whether a chunk before the number is apart from it: joined by no hyphen.
fn is_joined_by_blank(text: &str, before: Option<&Chunk>, start: usize) -> bool {
    before.is_none_or(|chunk| {
        text[chunk.end..start].chars().all(char::is_whitespace)
            || matches!(chunk.digits.as_slice(), [8, 6] | [0, 0, 8, 6])
    })
}

fn is_joined_by_blank_after(text: &str, end: usize, after: Option<&Chunk>) -> bool {
    after.is_none_or(|chunk| {
        text.get(end..chunk.start).is_none_or(|between| between.chars().all(char::is_whitespace))
    })
}
