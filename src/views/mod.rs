//! What each page shows, in finished words: one view for each kind of page.
//!
//! A view is plain data. It does no arithmetic on money beyond taking what
//! `analysis` has computed, and its template decides nothing.

pub mod chart;
mod scene;
mod route;
mod figure;
mod frame;
mod framing;
mod saving;
mod note;
mod rows;
mod facts;
mod sheet;
mod short;
mod listing;
mod prose;
mod equation;
mod announced;
mod axis;
mod badge;
mod per_head;
mod shares;
mod uses;
mod recent;
mod remarks;
mod walk;
mod ways;
mod front;
mod gallery;
mod budget;
mod item;
mod ledger;
mod month;
mod voucher;
mod spoken;
mod suppliers;
mod paper;
mod preview;
mod party;
mod past;
mod money;
mod my_share;
mod trustee;
mod collection;
mod assessment;
mod decisions;
mod notices;
mod findings;
mod methods;
mod downloads;
mod contents;
mod search;
mod not_found;
mod paragraphs;
mod revision;
mod row_kinds;

pub use announced::announced;
pub use assessment::{AssessmentPage, assessment};
pub use badge::{BadgeField, StatusBadge, status_badge};
pub use budget::{Budget, budget};
pub use collection::{CollectionPage, collection};
pub use contents::{Contents, ContentsPart, MonthsOfYear, contents};
pub use decisions::{
    DecisionPage, DecisionRow, DecisionYear, Decisions, Test, VoteLaw, VotePart, VoteRow, decision,
    decisions,
};
pub use downloads::{
    ColumnView, DataColumn, DataTable, DocumentView, Downloads, TableView, downloads,
};
pub use equation::{Equation, EquationRow};
pub use facts::{Fact, FactValue};
pub use figure::{Figure, Link};
pub use findings::{
    CheckRow, Checked, FindingGroup, FindingPart, FindingView, Findings, Topic, UsedRule, findings,
};
pub use frame::{Drawing, Frame, NavLink, Page, Section, Translation};
pub use front::{Front, front};
pub use gallery::{Gallery, gallery};
pub use item::{Entries, ItemPage, item, item_entries};
pub use ledger::{Ledger, LedgerChart, LedgerMonth, LedgerYear, VoidRow, ledger};
pub use listing::{ListRow, Listing};
pub use methods::{Methods, Published, Rebuild, Step, Term, methods};
pub use money::{MoneyPage, money};
pub use month::{Day, MonthPage, MonthSummary, PlanRow, month};
pub use my_share::{
    AreaRow, AreaTable, HomeCell, HomeHead, HomeRow, MyShare, OwnFigure, Piece, ShareForm,
    ShareYear, my_share,
};
pub use not_found::{InOther, NotFound, not_found};
pub use note::{Badge, Note, StoryStep};
pub use notices::{NoticePage, NoticeYear, Notices, notice, notices, policy};
pub use paper::{Block, Paper, PaperKind, Seal, Side, paper, papers};
pub use party::{Party, PartyLineRow, PartyMonth, Relationship, party};
pub use past::{
    ChangesPage, Cited, CommitView, CorrectionsPage, Feed, FeedEntry, Gone, GonePage, Past, Record,
    RecordStep, changes, changes_pages, corrections, feed, gone,
};
pub use preview::{
    Bank, Picture, Pictured, Planned, Plans, Preview, Previews, Shows, Tone, Walk, WalkStep,
    all_pictured, picture, previews,
};
pub use prose::Prose;
pub use revision::{CellView, ChangeView, RevisionView, Telling, TextView};
pub use route::{Route, address};
pub use row_kinds::row_word;
pub use rows::{EntryRow, Pager, page_count};
pub use saving::Saving;
pub use scene::{Build, Matter, Scene};
pub use search::{
    Found, SearchForm, SearchName, SearchNames, SearchPage, SearchTarget, search, search_names,
};
pub use suppliers::{ContractGroup, ContractRow, PartyRow, SupplierYear, Suppliers, suppliers};
pub use trustee::{TrusteePage, trustee};
pub use voucher::{
    Beside, Chain, ChainRow, EntryLine, EntryTable, PaperLink, Papers, VoucherPage, voucher,
};
