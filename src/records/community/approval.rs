//! Approval levels: who may approve how much.

use crate::diag::{At, Report};
use crate::records::Context;
use crate::records::form::Settings;
use crate::units::{Localized, Money};

/// Who may approve how much: an approval level.
#[derive(Clone, Debug)]
pub struct ApprovalRecord {
    /// Its id.
    pub id: At<String>,
    /// Its name.
    pub name: Localized,
    /// The roles that sign.
    pub roles: Vec<At<String>>,
    /// The most it may approve; `None` for no limit.
    pub up_to: Option<At<Money>>,
    /// Whether a decision must be named.
    pub decision: bool,
    /// How many offers must be compared.
    pub quotes: Option<u32>,
    /// Whether payments rest on a contract that was approved itself.
    pub contract: bool,
    /// Whether it may pay what no budget line covers.
    pub unbudgeted: bool,
    /// The amount per household above which only this level may decide.
    pub above_per_household: Option<At<Money>>,
}

pub(super) fn read_approvals(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> Vec<ApprovalRecord> {
    let approvals = settings.tables("approval", report);
    let read = |level: &Settings<'_, '_>| {
        let id = level.filled_id("id", report).map(|id| id.map(str::to_owned));
        let name = level.filled_localized("name", &context.language, report);
        let roles = level.texts("roles", report);
        let roles = roles.into_iter().map(|role| role.map(str::to_owned)).collect();
        let up_to = level.amount("up_to", context.currency, report);
        let quotes = level.count("quotes", report).map(|quotes| quotes.value);
        let mut switch = |key| level.switch(key, report).is_some_and(|switch| switch.value);
        let (decision, contract, unbudgeted) =
            (switch("decision"), switch("contract"), switch("unbudgeted"));
        let above_per_household = level.amount("above_per_household", context.currency, report);
        level.finish(report);
        let (id, name) = (id?, name?.value);
        Some(ApprovalRecord {
            id,
            name,
            roles,
            up_to,
            decision,
            quotes,
            contract,
            unbudgeted,
            above_per_household,
        })
    };
    approvals.iter().filter_map(read).collect()
}
