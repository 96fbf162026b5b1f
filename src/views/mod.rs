//! What each page shows, in finished words: one view for each kind of page.
//!
//! A view is plain data. It does no arithmetic on money beyond taking what
//! `analysis` has computed, and its template decides nothing.

pub mod chart;
mod scene;
mod route;
mod figure;
mod frame;
mod note;
mod rows;
mod facts;
mod equation;
mod axis;
mod uses;
mod recent;
mod remarks;
mod ways;
mod front;
mod budget;
mod item;
mod ledger;
mod month;
mod voucher;
mod suppliers;
mod party;

pub use budget::{Budget, budget};
pub use equation::{Equation, EquationRow};
pub use facts::{Fact, FactValue};
pub use figure::{Figure, Link};
pub use frame::{Drawing, Frame, NavLink, Page, Section, Translation};
pub use front::{Front, front};
pub use item::{Entries, ItemPage, item, item_entries};
pub use ledger::{Ledger, LedgerChart, LedgerMonth, LedgerYear, VoidRow, ledger};
pub use month::{Day, MonthPage, MonthSummary, PlanRow, month};
pub use note::{Badge, Note, StoryStep};
pub use party::{Party, PartyLineRow, PartyMonth, Relationship, party};
pub use route::{Route, address};
pub use rows::{EntryRow, Pager, page_count};
pub use scene::{Build, Matter, Scene};
pub use suppliers::{ContractGroup, ContractRow, PartyRow, SupplierYear, Suppliers, suppliers};
pub use voucher::{
    Beside, Chain, ChainRow, EntryLine, EntryTable, PaperLink, Papers, VoucherPage, voucher,
};
