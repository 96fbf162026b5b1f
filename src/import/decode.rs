//! Turns the bytes of a foreign file into text, or says at which byte that fails.

use encoding_rs::{DecoderResult, GB18030, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// An encoding that a mapping can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Gb18030,
    Utf16,
    Windows1252,
}

/// The words by which a mapping names them.
pub(super) const ENCODINGS: &[(&str, Encoding)] = &[
    ("utf-8", Encoding::Utf8),
    ("gb18030", Encoding::Gb18030),
    ("utf-16", Encoding::Utf16),
    ("windows-1252", Encoding::Windows1252),
];

/// A text, and what stood in the way of reading all of it.
pub(super) struct Decoded {
    /// The text, with a replacement character where bytes mean nothing.
    pub(super) text: String,
    /// The first byte that means nothing.
    pub(super) fault: Option<Fault>,
}

/// Bytes that mean nothing in the encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// The first of them, in the bytes of the file.
    pub(super) offset: usize,
    /// Where the text that was read before them ends.
    pub(super) at: usize,
}

/// Decodes by the byte-order mark, else as declared, else as UTF-8, else as GB18030.
///
/// GB18030 gives some text for almost any bytes; where it would need characters
/// of the private-use area it is taken to be the wrong guess.
pub(super) fn decode(bytes: &[u8], declared: Option<Encoding>) -> Decoded {
    if let Some((encoding, length)) = encoding_rs::Encoding::for_bom(bytes) {
        return strictly(&bytes[length..], encoding, length);
    }
    match declared {
        Some(Encoding::Utf8) => strictly(bytes, UTF_8, 0),
        Some(Encoding::Gb18030) => strictly(bytes, GB18030, 0),
        Some(Encoding::Utf16) => strictly(bytes, utf_16(bytes), 0),
        Some(Encoding::Windows1252) => strictly(bytes, WINDOWS_1252, 0),
        None => {
            let plain = strictly(bytes, UTF_8, 0);
            if plain.fault.is_none() {
                return plain;
            }
            let chinese = strictly(bytes, GB18030, 0);
            let is_private = |c: char| matches!(c, '\u{e000}'..='\u{f8ff}');
            if chinese.fault.is_none() && !chinese.text.contains(is_private) {
                return chinese;
            }
            // Where neither fits, the one that came further is the likelier one.
            let came = |decoded: &Decoded| decoded.fault.map_or(0, |fault| fault.offset);
            if came(&chinese) > came(&plain) { chinese } else { plain }
        }
    }
}

/// The byte order without a mark: that in which the first character is a plain one.
fn utf_16(bytes: &[u8]) -> &'static encoding_rs::Encoding {
    if bytes.first() == Some(&0) { UTF_16BE } else { UTF_16LE }
}

fn strictly(bytes: &[u8], encoding: &'static encoding_rs::Encoding, skipped: usize) -> Decoded {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let most = decoder.max_utf8_buffer_length_without_replacement(bytes.len());
    let mut text = String::with_capacity(most.unwrap_or(0));
    let (result, read) = decoder.decode_to_string_without_replacement(bytes, &mut text, true);
    let bad = match result {
        DecoderResult::InputEmpty => return Decoded { text, fault: None },
        DecoderResult::Malformed(bad, after) => usize::from(bad) + usize::from(after),
        DecoderResult::OutputFull => 0,
    };
    let fault = Fault { offset: skipped + read.saturating_sub(bad), at: text.len() };
    let text = encoding.decode_without_bom_handling(bytes).0.into_owned();
    Decoded { text, fault: Some(fault) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8], declared: Option<Encoding>) -> Result<String, usize> {
        let decoded = decode(bytes, declared);
        decoded.fault.map_or(Ok(decoded.text), |fault| Err(fault.offset))
    }

    #[test]
    fn the_encoding_is_found_or_the_byte_is_named() {
        let chinese = "电费，元";
        let gb = GB18030.encode(chinese).0.into_owned();
        let utf_16: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain("a电".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        assert_eq!(decoded(chinese.as_bytes(), None).as_deref(), Ok(chinese));
        assert_eq!(decoded(&gb, None).as_deref(), Ok(chinese));
        assert_eq!(decoded(&gb, Some(Encoding::Gb18030)).as_deref(), Ok(chinese));
        assert_eq!(decoded(&gb, Some(Encoding::Utf8)), Err(0));
        assert_eq!(decoded(&utf_16, None).as_deref(), Ok("a电"));
        assert_eq!(decoded(&utf_16[2..], Some(Encoding::Utf16)).as_deref(), Ok("a电"));
        assert_eq!(decoded(b"caf\xe9 1", Some(Encoding::Windows1252)).as_deref(), Ok("café 1"));
        assert_eq!(decoded(b"ab\xff\xff", None), Err(2));
        assert_eq!(decoded(b"", None).as_deref(), Ok(""));
    }
}
