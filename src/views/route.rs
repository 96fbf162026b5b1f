//! Which pages there are, and where each one is.
//!
//! Addresses are flat files made from declared ids. The community's first
//! language stands at the root, others each below their tag.

use super::paper::PaperKind;
use super::scene::Matter;
use crate::model::{Books, Contract, Counterparty, Decision, Id, Item, Voucher};
use crate::units::{FiscalYear, Language, Month};

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The front page.
    Front,
    /// The budget of a year.
    Budget(FiscalYear),
    /// A budget line across the years.
    Item(Id<Item>),
    /// Every entry of a budget line in a year; the number counts from 1.
    ItemEntries(Id<Item>, FiscalYear, usize),
    /// The ledger: all months.
    Ledger,
    /// A month of the ledger; the number counts from 1.
    Month(Month, usize),
    /// A voucher.
    Voucher(Id<Voucher>),
    /// Who is paid and who pays.
    Suppliers,
    /// A counterparty.
    Party(Id<Counterparty>),
    /// A contract, on the page of contracts.
    Contract(Id<Contract>),
    /// Funds, accounts and reconciliation.
    Money,
    /// What the trustee earns.
    Trustee,
    /// Billed and collected.
    Collection,
    /// Service assessments.
    Assessment,
    /// What one home pays for.
    Share,
    /// A sheet for the notice board.
    Paper(PaperKind),
    /// Decisions.
    Decisions,
    /// A decision.
    Decision(Id<Decision>),
    /// What was changed in the last month that has changes.
    Changes,
    /// What was changed in a month; the number counts from 1.
    ChangesOf(Month, usize),
    /// What was changed after its month was closed.
    Corrections,
    /// A further part of it, from 2.
    CorrectionsPart(usize),
    /// A voucher or a budget line that was taken out, by its position.
    Gone(usize),
    /// What was found.
    Findings,
    /// How figures come about, and the glossary.
    Methods,
    /// Announcements.
    Notices,
    /// An announcement, by its position.
    Notice(usize),
    /// A standing page, by its position.
    Policy(usize),
    /// Searching the books.
    Search,
    /// Files to download.
    Downloads,
    /// Everything that the site has.
    Contents,
    /// The page that a wrong address leads to.
    NotFound,
}

/// The address of a page, from the root of the site.
pub fn address(matter: &Matter<'_>, language: &Language, route: Route) -> String {
    let path = match route {
        Route::Gone(index) => gone_path(matter, index),
        _ => path(matter.books, route),
    };
    match language == matter.books.language() || route == Route::NotFound {
        true => path,
        false => format!("{}/{path}", language.tag().to_lowercase()),
    }
}

fn gone_path(matter: &Matter<'_>, index: usize) -> String {
    let gone = matter.past.and_then(|past| past.gone().get(index));
    gone.map(|gone| format!("{}.html", gone.path)).unwrap_or_default()
}

fn path(books: &Books, route: Route) -> String {
    let numbered = |stem: String, number: usize| match number {
        0 | 1 => format!("{stem}.html"),
        number => format!("{stem}-{number}.html"),
    };
    match route {
        Route::Front => "index.html".to_owned(),
        Route::Budget(year) => format!("budget-{}.html", year.number()),
        Route::Item(item) => format!("i/{}.html", books.items[item].slug),
        Route::ItemEntries(item, year, number) => {
            numbered(format!("i/{}-entries-{}", books.items[item].slug, year.number()), number)
        }
        Route::Ledger => "ledger.html".to_owned(),
        Route::Month(month, number) => numbered(format!("m/{month}"), number),
        Route::Voucher(voucher) => format!("v/{}.html", books.vouchers[voucher].slug),
        Route::Suppliers => "suppliers.html".to_owned(),
        Route::Party(party) => format!("s/{}.html", books.counterparties[party].slug),
        Route::Contract(contract) => {
            format!("suppliers.html#c-{}", books.contracts[contract].slug)
        }
        Route::Money => "money.html".to_owned(),
        Route::Trustee => "trustee.html".to_owned(),
        Route::Collection => "collection.html".to_owned(),
        Route::Assessment => "assessment.html".to_owned(),
        Route::Share => "share.html".to_owned(),
        Route::Paper(kind) => format!("sheet/{}.html", kind.slug()),
        Route::Decisions => "decisions.html".to_owned(),
        Route::Decision(decision) => format!("d/{}.html", books.decisions[decision].slug),
        Route::Changes => "changes.html".to_owned(),
        Route::ChangesOf(month, number) => numbered(format!("c/{month}"), number),
        Route::Corrections => "corrections.html".to_owned(),
        Route::CorrectionsPart(number) => numbered("corrections".to_owned(), number),
        // Made from the history, which books do not know.
        Route::Gone(_) => String::new(),
        Route::Findings => "findings.html".to_owned(),
        Route::Methods => "methods.html".to_owned(),
        Route::Notices => "notices.html".to_owned(),
        Route::Notice(index) => format!("n/{}.html", books.notices[index].slug),
        Route::Policy(index) => format!("p/{}.html", books.pages[index].slug),
        Route::Search => "search.html".to_owned(),
        Route::Downloads => "data.html".to_owned(),
        Route::Contents => "contents.html".to_owned(),
        Route::NotFound => "404.html".to_owned(),
    }
}
