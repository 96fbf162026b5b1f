//! The names that rows point to in one language, and the pages of the site.

use super::parts::Part;
use super::script::Script;
use crate::published::Facts;
use crate::units::Language;
use crate::views::{SearchName, SearchNames};

/// The file of names of a language.
///
/// `parts` says how many rows each part has and whether it has texts in this language.
pub(super) fn file(
    facts: Facts<'_>,
    language: &Language,
    names: &SearchNames,
    parts: &[Part],
    has_readings: bool,
) -> String {
    let mut file = Script::new("names");
    file.text("voucher", &names.voucher);
    file.plain("decimals", facts.books.currency().decimals());
    file.plain("pinyin", u8::from(has_readings));
    file.list("parts", |list| {
        for part in parts {
            let is_other = language != facts.books.language();
            let has_texts = is_other && part.is_translated(facts, language);
            list.items(|list| {
                list.number(part.rows.len());
                list.number(u8::from(has_texts));
            });
        }
    });
    list_of(&mut file, "items", &names.items);
    list_of(&mut file, "parties", &names.parties);
    list_of(&mut file, "funds", &names.funds);
    list_of(&mut file, "accounts", &names.accounts);
    file.list("months", |list| {
        for (month, name) in &names.months {
            list.items(|list| {
                list.item(month);
                list.item(name);
            });
        }
    });
    file.list("kinds", |list| names.kinds.iter().for_each(|kind| list.item(kind)));
    file.list("pages", |list| {
        for page in &names.pages {
            list.items(|list| {
                list.number(page.kind);
                list.item(&page.title);
                list.item(&page.href);
                list.item(&page.more);
            });
        }
    });
    file.finish()
}

/// Names by the position to which rows point: id, name, address, whether in the books' language.
fn list_of(file: &mut Script, key: &str, names: &[SearchName]) {
    file.list(key, |list| {
        for name in names {
            list.items(|list| {
                list.item(&name.id);
                list.item(&name.name);
                list.item(&name.href);
                if name.is_foreign {
                    list.number(1);
                }
            });
        }
    });
}
