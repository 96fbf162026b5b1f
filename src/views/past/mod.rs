//! What became of the rows of the books, arranged by the pages that tell it.
//!
//! Everything is looked up here once, so that no page searches all of history.
//! Old texts leave it through a mask only.

mod arranged;
mod changes;
mod cite;
mod commit;
mod corrections;
mod effect;
mod feed;
mod gaps;
mod gone;
mod kept;
mod record;

pub use changes::{ChangesPage, changes, changes_pages};
pub use cite::Cited;
pub use commit::CommitView;
pub(super) use corrections::Correction;
pub use corrections::{CorrectionsPage, corrections};
pub use feed::{Feed, FeedEntry, feed};
pub use gone::{Gone, GonePage, gone};
pub use record::{Record, RecordStep};

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::history::{History, Life, Mask, RowChange, RowId, Secrets, Then, then_and_now};
use crate::model::Books;
use crate::sources::Visit;
use crate::units::Month;
use crate::views::route::Route;

/// The history of a site's rows.
#[derive(Debug)]
pub struct Past {
    history: History,
    mask: Mask,
    secrets: Secrets,
    folder: String,
    vouchers: BTreeMap<Box<str>, Vec<RowId>>,
    items: BTreeMap<Box<str>, Vec<RowId>>,
    paths: BTreeMap<Box<str>, usize>,
    by_visit: Vec<Vec<(RowId, usize)>>,
    months: BTreeMap<Month, Vec<usize>>,
    kept: kept::Kept,
    gone: Vec<Gone>,
    /// The last change of each budget line and its entries, once a page has asked for it.
    latest: BTreeMap<Box<str>, OnceLock<Option<(RowId, usize)>>>,
    then: Vec<Then>,
}

/// What a commit did to a row.
#[derive(Clone, Copy, Debug)]
pub struct Told<'p> {
    /// The commit, by its number in the history.
    pub number: usize,
    /// The commit.
    pub visit: &'p Visit,
    /// What it did.
    pub change: &'p RowChange,
}

impl Past {
    /// Arranges a history for the pages of some books.
    ///
    /// `folder` is the way from the top of the repository to the community's
    /// folder, with a slash at its end; nothing for the top itself.
    pub fn of(history: History, mask: Mask, folder: &str, books: &Books) -> Self {
        let mut past = Self {
            by_visit: vec![Vec::new(); history.visits.len()],
            months: arranged::months(&history.visits),
            kept: kept::Kept::default(),
            paths: arranged::paths(&history.visits),
            secrets: mask.secrets(history.revisions().iter().map(|it| &it.change)),
            history,
            mask,
            folder: folder.to_owned(),
            vouchers: BTreeMap::new(),
            items: BTreeMap::new(),
            gone: Vec::new(),
            latest: books
                .items
                .iter()
                .map(|(_, it)| (it.id.as_str().into(), OnceLock::new()))
                .collect(),
            then: Vec::new(),
        };
        past.kept = kept::Kept::of(&past.months, past.history.visits.len());
        past.arrange(books);
        past.gone = past.find_gone(books);
        let start = books.community.year_start;
        past.then = then_and_now(&past.history, &past.mask, start, books.currency());
        past
    }

    /// The page about a row of a voucher or a budget line.
    pub fn page_of(&self, books: &Books, row: &RowId) -> Option<Route> {
        if let Some(voucher) = row.voucher() {
            let page = books.vouchers.find(voucher).map(Route::Voucher);
            return page.or_else(|| self.gone_page(true, voucher));
        }
        let (_, line) = row.budget_line()?;
        let page = |id: &str| {
            let page = books.items.find(id).map(Route::Item);
            page.or_else(|| self.gone_page(false, id))
        };
        page(line).or_else(|| page(line.rsplit_once('/')?.0))
    }

    fn gone_page(&self, is_voucher: bool, id: &str) -> Option<Route> {
        // Vouchers stand before budget lines, each in the order of ids.
        let order = |gone: &Gone| (!gone.is_voucher, &*gone.id).cmp(&(!is_voucher, id));
        self.gone.binary_search_by(order).ok().map(Route::Gone)
    }

    /// What may be read of old versions.
    pub fn mask(&self) -> &Mask {
        &self.mask
    }

    /// What of old versions must not be read wherever it stands.
    pub fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// The history itself.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// The vouchers and budget lines that are in no file any more.
    pub fn gone(&self) -> &[Gone] {
        &self.gone
    }

    /// The closings whose figures changed since.
    pub fn then(&self) -> &[Then] {
        &self.then
    }

    /// What happened to the entries of a voucher, the oldest first.
    pub fn of_voucher(&self, id: &str) -> Vec<Told<'_>> {
        self.of_rows(self.vouchers.get(id))
    }

    /// What happened to a budget line in all its years, the oldest first.
    pub fn of_item(&self, id: &str) -> Vec<Told<'_>> {
        self.of_rows(self.items.get(id))
    }

    fn of_rows(&self, rows: Option<&Vec<RowId>>) -> Vec<Told<'_>> {
        let lives = rows.into_iter().flatten().filter_map(|row| self.history.life(row));
        let mut told: Vec<Told<'_>> = lives.flat_map(|life| self.told(life)).collect();
        told.sort_by(|a, b| (a.number, &a.change.row).cmp(&(b.number, &b.change.row)));
        told
    }

    fn told<'p>(&'p self, life: &'p Life) -> impl Iterator<Item = Told<'p>> {
        life.revisions.iter().map(|revision| Told {
            number: revision.visit,
            visit: &self.history.visits[revision.visit],
            change: &revision.change,
        })
    }

    /// What a commit did to a row.
    fn told_of(&self, row: &RowId, number: usize) -> Option<Told<'_>> {
        let life = self.history.life(row)?;
        self.told(life).find(|told| told.number == number)
    }

    /// What a commit did, by rows.
    pub fn of_visit(&self, number: usize) -> impl Iterator<Item = Told<'_>> {
        let count = self.by_visit.get(number).map_or(0, Vec::len);
        (0..count).filter_map(move |place| self.told_at(number, place))
    }

    /// What a commit did to one of its rows.
    fn told_at(&self, number: usize, place: usize) -> Option<Told<'_>> {
        let (row, index) = self.by_visit.get(number)?.get(place)?;
        let revision = self.history.life(row)?.revisions.get(*index)?;
        let visit = &self.history.visits[number];
        Some(Told { number, visit, change: &revision.change })
    }

    /// The months in which something was changed, each with its commits, the oldest first.
    pub fn months(&self) -> &BTreeMap<Month, Vec<usize>> {
        &self.months
    }

    /// Every change of a row whose month had been closed before, the latest first.
    pub fn corrections(&self) -> impl Iterator<Item = Told<'_>> {
        self.corrected().iter().filter_map(|(number, place)| self.told_at(*number, *place))
    }

    /// The last commit that changed a file.
    pub fn last_of_path(&self, path: &str) -> Option<usize> {
        self.paths.get(path).copied()
    }
}
