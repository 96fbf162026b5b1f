//! `community.toml`: who the community is, and by which rules its books are kept.

mod approval;
mod books;
mod checks;
mod identity;
mod opening;
mod service;
mod trust;

pub use approval::ApprovalRecord;
pub use books::{AccountKind, AccountRecord, ChargeRecord, FundRecord};
pub use checks::CheckSettings;
pub use identity::{Allowed, Identity, Profile, Publication, Withheld};
pub use opening::{OpeningBalance, OpeningRecord};
pub use service::{Cycle, DisclosureRecord, GradeRecord};
pub use trust::{BudgetStatus, PayCycle, RemunerationRecord, RoleRecord, YearRecord};

use super::Context;
use super::form::{Settings, is_readable, read_settings};
use crate::diag::{At, Report};
use crate::sources::File;
use crate::units::Localized;

/// Everything that `community.toml` says.
#[derive(Clone, Debug)]
pub struct CommunityRecord {
    /// Name, languages, currency, dates, size.
    pub identity: Identity,
    /// What may be published, and who said so.
    pub publication: Publication,
    /// Whose money there is.
    pub funds: Vec<FundRecord>,
    /// Where it lies.
    pub accounts: Vec<AccountRecord>,
    /// What there was when the books began.
    pub opening: Option<OpeningRecord>,
    /// What is charged, and to which budget lines its money goes.
    pub charges: Vec<ChargeRecord>,
    /// The names of groups of budget lines, by id, in the order in which they are shown.
    pub groups: Vec<(String, Localized)>,
    /// The latin beginnings of voucher addresses, by the Chinese one.
    pub voucher_slugs: Vec<(String, At<String>)>,
    /// The state of each year's budget.
    pub years: Vec<YearRecord>,
    /// Who does what.
    pub roles: Vec<RoleRecord>,
    /// Who may approve how much.
    pub approvals: Vec<ApprovalRecord>,
    /// How the trustee is paid.
    pub remunerations: Vec<RemunerationRecord>,
    /// What a score means.
    pub grades: Vec<GradeRecord>,
    /// What must be published when.
    pub disclosures: Vec<DisclosureRecord>,
    /// The thresholds of checks.
    pub checks: CheckSettings,
}

/// Reads the settings of a community, and by what the other files are read.
///
/// `None` where the name or the currency is missing: then nothing else can be
/// understood.
pub(super) fn read(file: &File, report: &mut Report) -> Option<(Context, CommunityRecord)> {
    if !is_readable(file, report) {
        return None;
    }
    read_settings(file, 0..file.text().len(), report, read_community)
}

fn read_community(
    settings: &Settings<'_, '_>,
    report: &mut Report,
) -> Option<(Context, CommunityRecord)> {
    let identity = identity::read(settings, report);
    let context = identity.as_ref().map(|identity| Context {
        currency: identity.currency,
        language: identity.languages[0].clone(),
    });
    let fallback = Context::fallback();
    let record = read_rest(settings, context.as_ref().unwrap_or(&fallback), report);
    let (identity, context) = (identity?, context?);
    Some((context, record(identity)))
}

/// Reads all but the identity, so that its faults do not hide others.
fn read_rest(
    settings: &Settings<'_, '_>,
    context: &Context,
    report: &mut Report,
) -> impl FnOnce(Identity) -> CommunityRecord + use<> {
    let publication = identity::read_publication(settings, context, report);
    let funds = books::read_funds(settings, context, report);
    let accounts = books::read_accounts(settings, context, report);
    let opening = opening::read_opening(settings, context, report);
    let charges = books::read_charges(settings, context, report);
    let groups = books::read_groups(settings, context, report);
    let voucher_slugs = books::read_voucher_slugs(settings, report);
    let approvals = approval::read_approvals(settings, context, report);
    let years = trust::read_years(settings, context, report);
    let roles = trust::read_roles(settings, context, report);
    let remunerations = trust::read_remunerations(settings, report);
    let grades = service::read_grades(settings, context, report);
    let disclosures = service::read_disclosures(settings, context, report);
    let checks = checks::read_checks(settings, context, report);
    move |identity| CommunityRecord {
        identity,
        publication,
        funds,
        accounts,
        opening,
        charges,
        groups,
        voucher_slugs,
        years,
        roles,
        approvals,
        remunerations,
        grades,
        disclosures,
        checks,
    }
}
