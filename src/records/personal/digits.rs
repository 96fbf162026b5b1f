//! Runs of digits as people write them: in chunks, full-width, with blanks or hyphens between.

/// Digits that stand together.
pub(super) struct Chunk {
    /// Their half-width form.
    pub(super) digits: Vec<u8>,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Chunks with one blank or hyphen between each two.
pub(super) struct Run {
    pub(super) chunks: Vec<Chunk>,
    pub(super) end: usize,
}

/// How far a run goes, without its digits: most runs are too short to be looked at.
pub(super) struct Extent {
    /// The number of digits.
    pub(super) digits: usize,
    /// The last chunk.
    pub(super) last: std::ops::Range<usize>,
    /// The number of digits of the last chunk.
    pub(super) last_digits: usize,
    pub(super) end: usize,
}

impl Extent {
    /// The extent of the run whose first digit stands at `start`.
    pub(super) fn of(text: &str, start: usize) -> Self {
        let mut extent = Self { digits: 0, last: start..start, last_digits: 0, end: start };
        let mut next = Some(start);
        for _ in 0..MOST_CHUNKS {
            let Some(from) = next else { break };
            let (mut at, mut count) = (from, 0);
            while let Some(length) = digit_length(&text.as_bytes()[at..]) {
                (at, count) = (at + length, count + 1);
            }
            if count == 0 {
                break;
            }
            (extent.last, extent.last_digits, extent.end) = (from..at, count, at);
            extent.digits += count;
            next = separator(&text[at..]).map(|length| at + length);
        }
        extent
    }
}

/// The bytes of the digit that starts here, if one does.
fn digit_length(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [b'0'..=b'9', ..] => Some(1),
        [0xEF, 0xBC, 0x90..=0x99, ..] => Some(3),
        _ => None,
    }
}

/// More chunks than any number has; a longer run is read in parts.
const MOST_CHUNKS: usize = 64;

/// Whether a full-width digit starts here.
pub(super) fn starts(bytes: &[u8]) -> bool {
    matches!(bytes, [0xEF, 0xBC, 0x90..=0x99, ..])
}

impl Run {
    /// Reads the run whose first digit stands at `start`.
    pub(super) fn read(text: &str, start: usize) -> Self {
        let mut run = Self { chunks: Vec::new(), end: start };
        let mut next = Some(start);
        while let Some(from) = next.filter(|_| run.chunks.len() < MOST_CHUNKS) {
            let chunk = read_chunk(text, from);
            if chunk.digits.is_empty() {
                break;
            }
            run.end = chunk.end;
            next = separator(&text[chunk.end..]).map(|length| chunk.end + length);
            run.chunks.push(chunk);
        }
        run
    }
}

fn read_chunk(text: &str, start: usize) -> Chunk {
    let mut chunk = Chunk { digits: Vec::new(), start, end: start };
    for c in text[start..].chars() {
        let Some(digit) = digit_of(c) else { break };
        chunk.digits.push(digit);
        chunk.end += c.len_utf8();
    }
    chunk
}

/// The value of a half- or full-width digit.
fn digit_of(c: char) -> Option<u8> {
    let wide = u32::from(c).checked_sub(u32::from('０')).filter(|value| *value < 10);
    let digit = c.to_digit(10).or(wide)?;
    u8::try_from(digit).ok()
}

/// The length of a blank or hyphen that may stand inside a number.
fn separator(rest: &str) -> Option<usize> {
    let c = rest.chars().next().filter(|c| !c.is_ascii_alphanumeric() && *c != ',')?;
    let is_one = matches!(c, ' ' | '-' | '\u{a0}' | '　' | '－' | '–' | '—' | '‑' | '·');
    is_one.then(|| c.len_utf8())
}
