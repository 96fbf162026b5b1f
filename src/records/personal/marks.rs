//! Number plates, flats and e-mail addresses.

use super::digits::Extent;
use super::{Personal, PersonalKind};

/// The characters with which plates begin, one for each province.
const PROVINCES: &str = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

/// Finds a plate whose first letter stands at `at`; returns where to go on.
pub(super) fn find_plate(text: &str, at: usize, found: &mut Vec<Personal>) -> usize {
    let next = at + 1;
    let Some(province) = text[..at].chars().next_back().filter(|c| PROVINCES.contains(*c)) else {
        return next;
    };
    let rest = &text[next..];
    let mark = rest.trim_start_matches(['·', '•', ' ', '-']);
    let skipped = rest.len() - mark.len();
    let length = mark.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let has_digit = mark.bytes().take(length).filter(u8::is_ascii_digit).count() >= 3;
    let is_plain = mark.bytes().take(length).all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    if skipped > 2 || !(5..=6).contains(&length) || !has_digit || !is_plain {
        return next;
    }
    let end = next + skipped + length;
    let range = at - province.len_utf8()..end;
    found.push(Personal { kind: PersonalKind::Plate, range });
    end
}

/// Words between the number of a building and that of a flat.
const BUILDINGS: [&str; 7] = ["号楼", "幢", "栋", "#", "座", "单元", "＃"];

/// Finds a flat whose number is the last chunk of `run`: 5号楼301室, 5#2单元1002.
pub(super) fn find_flat(text: &str, run: &Extent, found: &mut Vec<Personal>) {
    let chunk = &run.last;
    if !(3..=4).contains(&run.last_digits) {
        return;
    }
    let before = text[..chunk.start].trim_end_matches(['-', ' ']);
    let Some(word) = BUILDINGS.iter().find(|word| before.ends_with(**word)) else { return };
    let building = &before[..before.len() - word.len()];
    let is_numbered = building
        .chars()
        .next_back()
        .is_some_and(|c| c.is_numeric() || "一二三四五六七八九十".contains(c));
    let is_flat = text[chunk.end..].starts_with(['室', '户', '房']) || *word == "单元";
    if is_numbered && is_flat {
        let start = building.trim_end_matches(|c: char| c.is_numeric()).len();
        found.push(Personal { kind: PersonalKind::Flat, range: start..chunk.end });
    }
}

/// Finds the address around an `@`; returns where to go on.
pub(super) fn find_email(text: &str, at: usize, found: &mut Vec<Personal>) -> usize {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%');
    let name = text[..at].chars().rev().take_while(|c| is_part(*c)).count();
    let host: String = text[at + 1..].chars().take_while(|c| is_part(*c)).collect();
    let host = host.trim_end_matches('.');
    let ending = host.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_host = ending.len() >= 2 && ending.bytes().all(|byte| byte.is_ascii_alphabetic());
    if name == 0 || !is_host {
        return at + 1;
    }
    let end = at + 1 + host.len();
    found.push(Personal { kind: PersonalKind::Email, range: at - name..end });
    end
}
