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
mod equation;
mod uses;
mod recent;
mod remarks;
mod ways;
mod front;

pub use figure::{Figure, Link};
pub use frame::{Drawing, Frame, NavLink, Page, Section, Translation};
pub use front::{Front, front};
pub use note::{Badge, Note, StoryStep};
pub use route::{Route, address};
pub use rows::{EntryRow, Pager};
pub use scene::{Build, Matter, Scene};
