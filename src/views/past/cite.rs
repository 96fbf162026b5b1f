//! Where something stands for good: a line of a file in a commit.

use serde::Serialize;

use super::{Past, Told};
use crate::diag::Value;
use crate::history::{RowId, Shown};
use crate::model::{Id, Item};
use crate::units::Date;
use crate::views::figure::encoded;
use crate::views::frame::Heading;
use crate::views::revision::commit_day;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// A commit that changed something, and the line where it stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cited {
    /// The words: day and commit.
    pub text: String,
    /// The commit's first digits.
    pub commit: String,
    /// The file and the line.
    pub place: String,
    /// The very line in the very commit on the web, where the community names its repository.
    pub href: Option<String>,
}

impl Scene<'_> {
    /// Where a row stands in the commit that changed it.
    pub(in crate::views) fn cited(&self, told: Told<'_>) -> Option<Cited> {
        let past = self.matter.past?;
        let line = Some(told.change.line);
        self.cited_at(past, told.number, &told.change.path, line)
    }

    /// Where a file stands in the last commit that changed it.
    pub(in crate::views) fn cited_file(&self, path: &str) -> Option<Cited> {
        let past = self.matter.past?;
        self.cited_at(past, past.last_of_path(path)?, path, None)
    }

    fn cited_at(
        &self,
        past: &Past,
        number: usize,
        path: &str,
        line: Option<usize>,
    ) -> Option<Cited> {
        let visit = past.history().visits.get(number)?;
        let commit = visit.id.to_string();
        // A path that points at a person is no address to give.
        let Shown::Text(shown) = past.mask().text(path) else { return None };
        let place = match line {
            Some(line) => self.line_words(&shown, line),
            None => shown.to_string(),
        };
        let day = self.commit_day(visit.date);
        let short = visit.id.short();
        let values = [("day", Value::from(day)), ("commit", short.as_str().into())];
        let repository = self.books().community.repository.as_deref();
        let href = repository.map(|it| address(it, &commit, &past.folder, path, line));
        let text = self.words.say("past-cited", &values);
        Some(Cited { text, commit: short, place, href })
    }

    /// The commit that last changed what a page shows.
    ///
    /// A page that is made from everything names the commit of the build at its foot, and no other.
    pub(in crate::views) fn changed(&self, heading: &Heading) -> Option<Cited> {
        let past = self.matter.past?;
        let last = |told: Vec<Told<'_>>| told.last().copied().and_then(|told| self.cited(told));
        let books = self.books();
        match heading.route {
            Route::Voucher(voucher) => last(past.of_voucher(&books.vouchers[voucher].id)),
            Route::Item(item) => self.changed_item(past, item),
            Route::Front | Route::Methods | Route::Findings | Route::Gone(_) => None,
            _ => {
                let files = heading.sources.iter();
                let files = files.filter_map(|place| self.matter.files.file(place.file));
                let paths = files.map(|file| file.path.as_str());
                let latest = paths.max_by_key(|path| past.last_of_path(path))?;
                self.cited_file(latest)
            }
        }
    }

    /// The last commit that changed a budget line, its story or one of its entries.
    fn changed_item(&self, past: &Past, item: Id<Item>) -> Option<Cited> {
        let id = self.books().items[item].id.as_str();
        // A line with many entries has many pages, and each of them asks.
        let latest = past.latest.get(id)?.get_or_init(|| self.latest_of(past, item));
        let (row, number) = latest.as_ref()?;
        self.cited(past.told_of(row, *number)?)
    }

    fn latest_of(&self, past: &Past, item: Id<Item>) -> Option<(RowId, usize)> {
        let books = self.books();
        let told = past.of_item(&books.items[item].id);
        let vouchers = self.analysis().activity.of_item(item);
        let mut vouchers: Vec<_> =
            vouchers.iter().map(|&position| books.entries[position].voucher).collect();
        vouchers.dedup();
        let entries = vouchers.into_iter();
        let entries = entries.flat_map(|voucher| past.of_voucher(&books.vouchers[voucher].id));
        let last = told.into_iter().chain(entries).max_by_key(|told| told.number)?;
        Some((last.change.row.clone(), last.number))
    }

    /// How to quote a page: whose books, which page, as they stood when.
    pub(in crate::views) fn cite(
        &self,
        heading: &Heading,
        changed: Option<&Cited>,
        address: &str,
    ) -> Option<String> {
        let commit = self.matter.build.commit.as_ref().filter(|commit| !commit.is_altered)?;
        let commit = changed.map_or(commit.short_id(), |changed| &changed.commit);
        let community = &self.books().community;
        let url = community
            .url
            .as_ref()
            .map_or_else(|| address.to_owned(), |url| format!("{url}{address}"));
        let values = [
            ("community", Value::from(self.text(&community.name))),
            ("title", heading.title.as_str().into()),
            ("commit", commit.into()),
            ("address", url.into()),
        ];
        Some(self.words.say("past-cite", &values))
    }

    /// The day of a commit in words.
    pub(in crate::views) fn commit_day(&self, date: Option<Date>) -> String {
        commit_day(self.words, date)
    }
}

/// The address of a line of a file in a commit.
///
/// A repository's address that is no pattern is read as GitHub, Gitee and their like write it,
/// or as GitLab does where it is named so.
fn address(
    repository: &str,
    commit: &str,
    folder: &str,
    path: &str,
    line: Option<usize>,
) -> String {
    let path = encoded(&format!("{folder}{path}"));
    let line = line.map(|line| line.to_string());
    if repository.contains("{commit}") {
        let filled = repository.replace("{commit}", commit).replace("{path}", &path);
        return filled.replace("{line}", line.as_deref().unwrap_or("1"));
    }
    let host = repository.split("://").nth(1).unwrap_or_default();
    let host = host.split('/').next().unwrap_or_default();
    let between = if host.contains("gitlab") { "-/blob" } else { "blob" };
    let at = line.map(|line| format!("#L{line}")).unwrap_or_default();
    format!("{repository}/{between}/{commit}/{path}{at}")
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn services_write_the_address_of_a_line_in_their_own_way() {
        let line = |repository| address(repository, "abc", "books/", "账 1.csv", Some(12));
        let path = "books/%E8%B4%A6%201.csv";
        let expected = format!("https://github.com/our/books/blob/abc/{path}#L12");
        assert_eq!(line("https://github.com/our/books"), expected);
        let expected = format!("https://gitlab.com/our/books/-/blob/abc/{path}#L12");
        assert_eq!(line("https://gitlab.com/our/books"), expected);
        let expected = format!("https://git.example/b/src/commit/abc/{path}#L12");
        assert_eq!(line("https://git.example/b/src/commit/{commit}/{path}#L{line}"), expected);
    }
}
