//! Votes of owners, recomputed by the rules the community chose.

use super::context::{Context, of_year};
use super::rules::Share;
use super::voting::{Majority, Standing, is_odd, owners_vote};
use super::{Check, Family};
use crate::diag::{Code, Finding, Report, Subject};
use crate::model::{Decision, DecisionBody, Id, Profile, Tally, Vote};
use crate::units::Rate;

const QUORUM_MISSED: Code = Code("quorum-missed");
const MAJORITY_MISSED: Code = Code("majority-missed");
const VOTE_MISSING: Code = Code("vote-missing");
const VOTE_ODD: Code = Code("vote-odd");
const BUDGET_VOTE_FAILED: Code = Code("budget-vote-failed");

pub(super) const CHECKS: &[Check] = &[
    Check::warning(Family::Governance, QUORUM_MISSED, quorums),
    Check::warning(Family::Governance, MAJORITY_MISSED, majorities),
    Check::warning(Family::Governance, VOTE_MISSING, missing),
    Check::warning(Family::Governance, VOTE_ODD, odd),
    Check::warning(Family::Budget, BUDGET_VOTE_FAILED, failed_budgets),
];

fn about(code: Code, decision: &Decision) -> Finding {
    let place = decision.vote.as_ref().map_or(decision.place, |vote| vote.place);
    Finding::warning(code)
        .at(place)
        .with("decision", decision.id.as_str())
        .with("title", &decision.title)
        .about(Subject::Decision(decision.id.clone()))
        .during(crate::units::Period::Month(decision.date.month()))
}

/// Votes of all owners.
fn votes<'b>(context: &Context<'b>) -> impl Iterator<Item = (&'b Decision, &'b Vote)> {
    let decisions = context.books.decisions.iter().map(|(_, decision)| decision);
    decisions.filter_map(|decision| Some((decision, owners_vote(decision)?)))
}

fn quorums(context: &Context<'_>, report: &mut Report) {
    for rules in &context.rules {
        let Some(rule) = &rules.vote else { continue };
        for (decision, _) in votes(context) {
            let Some(standing) = Standing::of(decision, rule) else { continue };
            if standing.has_quorum() {
                continue;
            }
            let share = |tally: Tally| tally.part.share_of(tally.total).unwrap_or(Rate::ZERO);
            report.push(
                about(QUORUM_MISSED, decision)
                    .with("area", share(standing.area.tally))
                    .with("heads", share(standing.heads.tally))
                    .with("needed", fraction(standing.quorum))
                    .with("law", &rules.name())
                    .with("article", rule.article.as_str()),
            );
        }
    }
}

fn fraction(Share(a, b): Share) -> String {
    format!("{a}/{b}")
}

fn majorities(context: &Context<'_>, report: &mut Report) {
    for rules in &context.rules {
        let Some(rule) = &rules.vote else { continue };
        for (decision, _) in votes(context) {
            let Some(standing) = Standing::of(decision, rule) else { continue };
            if standing.has_majority() {
                continue;
            }
            let favour = |tally: Tally| tally.favour.share_of(tally.part).unwrap_or(Rate::ZERO);
            let how = if matches!(standing.majority, Majority::From(_)) { "from" } else { "above" };
            report.push(
                about(MAJORITY_MISSED, decision)
                    .with("area", favour(standing.area.tally))
                    .with("heads", favour(standing.heads.tally))
                    .with("how", how)
                    .with("needed", fraction(standing.majority.share()))
                    .with("law", &rules.name())
                    .with("article", rule.article.as_str()),
            );
        }
    }
}

/// A decision of all owners states its vote, under the trust model or a rule on votes.
fn missing(context: &Context<'_>, report: &mut Report) {
    let has_rule = context.rules.iter().any(|rules| rules.vote.is_some());
    if context.books.community.profile == Profile::Association && !has_rule {
        return;
    }
    for (_, decision) in context.books.decisions.iter() {
        if decision.body == DecisionBody::Assembly && decision.vote.is_none() {
            report.push(about(VOTE_MISSING, decision));
        }
    }
}

/// No more are in favour than took part, and no more took part than there are.
fn odd(context: &Context<'_>, report: &mut Report) {
    for (decision, vote) in votes(context) {
        if is_odd(vote) {
            report.push(about(VOTE_ODD, decision));
        }
    }
}

/// Whether a vote fails by a rule that the community chose.
fn fails(context: &Context<'_>, decision: Id<Decision>) -> bool {
    let decision = &context.books.decisions[decision];
    let rules = context.rules.iter().filter_map(|rules| rules.vote.as_ref());
    rules.filter_map(|rule| Standing::of(decision, rule)).any(|standing| !standing.passes())
}

/// A budget does not rest on a vote that failed.
fn failed_budgets(context: &Context<'_>, report: &mut Report) {
    for year in &context.books.years {
        let Some(id) = year.decision.filter(|decision| fails(context, *decision)) else { continue };
        let decision = &context.books.decisions[id];
        report.push(
            about(BUDGET_VOTE_FAILED, decision)
                .with("year", of_year(year.year))
                .about(Subject::Budget)
                .during(of_year(year.year)),
        );
    }
}
