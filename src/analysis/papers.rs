//! Which vouchers lack the papers that prove them.

use crate::model::{Books, Direction, Entry, Id, Voucher};
use crate::units::{Date, Money};

/// What is published of a voucher's papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperState {
    /// They are there.
    Published,
    /// They are kept back for a stated reason.
    Withheld,
    /// They should be there and are not, since this day.
    Missing(Date),
    /// None are needed, or none are published.
    NotNeeded,
}

/// What is published of a voucher's papers.
///
/// A payment from the threshold on needs them. Where the community publishes
/// papers, a file must be there; where it does not, the row must count at
/// least one.
pub fn paper_state(books: &Books, voucher: Id<Voucher>) -> PaperState {
    let entries = books.entries_of(voucher);
    if books.is_withheld(voucher) {
        return PaperState::Withheld;
    }
    if !books.papers_of(voucher).is_empty() {
        return PaperState::Published;
    }
    let paid = largest_payment(books, entries);
    let counted = entries.iter().any(|entry| entry.attachments.is_some_and(|count| count > 0));
    let is_shown = books.community.publication.vouchers;
    if paid < books.checks.attachment_from || paid.is_zero() || (!is_shown && counted) {
        return PaperState::NotNeeded;
    }
    let states_count = entries.iter().any(|entry| entry.attachments.is_some());
    if !is_shown && !states_count {
        return PaperState::NotNeeded;
    }
    PaperState::Missing(books.vouchers[voucher].date)
}

/// The largest payment of a voucher that moves money out of the community's hands.
fn largest_payment(books: &Books, entries: &[Entry]) -> Money {
    let payments = entries.iter().filter(|entry| {
        entry.direction == Direction::Out
            && entry.kind == crate::model::ItemKind::Expense
            && entry.corrects.is_none()
            && books.is_own(entry.fund)
    });
    payments.map(|entry| entry.amount).max().unwrap_or(books.zero())
}
