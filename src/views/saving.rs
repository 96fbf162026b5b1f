//! How a page is kept as one file: what the file is called, and where the page came from.

use serde::Serialize;

use super::route::Route;
use super::scene::Scene;

/// What a page says of itself for those who keep it as one file.
#[derive(Clone, Debug, Serialize)]
pub struct Saving {
    /// What the file is called.
    pub name: String,
    /// Whose books it is from.
    pub origin: String,
    /// Where it stands: the full address, or that within the site where the site's is not known.
    pub address: String,
    /// The full address, where the site's own is known: it leads back from a kept file.
    pub href: Option<String>,
}

impl Scene<'_> {
    /// For a page that is kept and passed on by itself; none for others.
    pub(super) fn saving(&self, route: Route, address: &str, url: Option<&str>) -> Option<Saving> {
        let books = self.books();
        let number = match route {
            Route::Voucher(voucher) => books.vouchers[voucher].id.to_string(),
            Route::Month(..) | Route::Gone(_) => stem(address).to_owned(),
            _ => return None,
        };
        let community = self.text(&books.community.name);
        let is_first = self.language == books.language();
        let language = if is_first { String::new() } else { format!("-{}", self.language.tag()) };
        Some(Saving {
            name: file_name(&format!("{community}-{number}{language}.html")),
            origin: self.words.say("saved-origin", &[("community", community.into())]),
            address: url.unwrap_or(address).to_owned(),
            href: url.map(str::to_owned),
        })
    }
}

/// The last part of an address, without its ending.
fn stem(address: &str) -> &str {
    let last = address.rsplit('/').next().unwrap_or(address);
    last.strip_suffix(".html").unwrap_or(last)
}

/// A name that every system takes for a file.
fn file_name(text: &str) -> String {
    let is_taken = |sign: char| sign.is_control() || "/\\:*?\"<>|".contains(sign);
    let name: String = text.chars().map(|sign| if is_taken(sign) { '-' } else { sign }).collect();
    name.split_whitespace().collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn any_name_becomes_one_that_a_disk_takes() {
        assert_eq!(file_name("Oak / Elm: \"A\" 记-1.html"), "Oak---Elm---A--记-1.html");
    }
}
