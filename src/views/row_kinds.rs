//! What a row of each kind of file is called.

use crate::records::FileKind;

/// The word of the catalogue for a row of a kind.
pub const fn row_word(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Community => "history-of-settings",
        FileKind::Budget => "history-of-budget",
        FileKind::Adjustments => "history-of-adjustment",
        FileKind::Ledger => "history-of-entry",
        FileKind::Tariffs => "history-of-tariff",
        FileKind::Collections => "history-of-collection",
        FileKind::Bank => "history-of-bank",
        FileKind::Periods => "history-of-period",
        FileKind::Explanations => "history-of-explanation",
        FileKind::Redactions => "history-of-redaction",
        FileKind::Contracts => "history-of-contract",
        FileKind::Counterparties => "history-of-counterparty",
        FileKind::Assessment => "history-of-assessment",
        FileKind::Decision => "history-of-decision",
        FileKind::Story => "history-of-story",
        FileKind::Notice => "history-of-notice",
        FileKind::Page => "history-of-page",
    }
}
