//! A year's money from its sources through the funds to its uses.
//!
//! What one fund gives another leaves it as a use and reaches the other as a
//! source, so that what flows into a fund is what flows out of it.

use serde::Serialize;

use super::Told;
use super::streams::{End, Stream, Streams, streams};
use crate::analysis::FundBalance;
use crate::diag::Value;
use crate::units::Money;
use crate::views::chart::{Flow, FlowNode, Mark, Name, Ribbon};
use crate::views::equation::reach;
use crate::views::figure::Figure;
use crate::views::frame::{Drawing, Drawings};

/// From sources through funds to uses.
#[derive(Clone, Debug, Serialize)]
pub struct FlowPart {
    /// The question.
    pub title: String,
    /// The answer in a sentence.
    pub text: String,
    /// The chart.
    pub chart: Drawing,
    /// What reached each fund from where.
    pub inflows: Vec<FlowRow>,
    /// What left each fund for what.
    pub outflows: Vec<FlowRow>,
}

/// An amount that went from one place to another.
#[derive(Clone, Debug, Serialize)]
pub struct FlowRow {
    /// The source, or the fund.
    pub from: String,
    /// The fund, or the use.
    pub to: String,
    /// How much.
    pub figure: Figure,
}

/// Where the money came from and where it went; `None` where none moved or is planned.
pub(super) fn flow(told: Told<'_>, drawings: &mut Drawings) -> Option<FlowPart> {
    let scene = told.scene;
    let funds = FundBalance::own(scene.books(), told.figures);
    let (sources, uses) = (streams(told, &funds, true), streams(told, &funds, false));
    if sources.streams.is_empty() || uses.streams.is_empty() {
        return None;
    }
    let is_plan = !told.has_entries;
    let title = if is_plan { "budget-flow-title-plan" } else { "budget-flow-title" };
    let title = scene.words.say(title, &[("year", told.name().into())]);
    let text = summary(told, &sources, &uses);
    let names: Vec<String> = funds.iter().map(|fund| scene.fund(fund.fund)).collect();
    let chart = Flow {
        question: title.clone(),
        summary: text.clone(),
        sources: nodes(told, &sources),
        funds: (0..funds.len()).map(|index| fund_node(told, &names, &sources, index)).collect(),
        uses: nodes(told, &uses),
        inflows: ribbons(&sources),
        outflows: ribbons(&uses),
    };
    let rows = |streams: &Streams| rows(told, &names, streams);
    let (inflows, outflows) = (rows(&sources), rows(&uses));
    Some(FlowPart { title, text, chart: drawings.add(chart), inflows, outflows })
}

fn label(told: Told<'_>, end: End, is_source: bool) -> String {
    let scene = told.scene;
    let side = if is_source { "source" } else { "use" };
    let named = |key: &str| {
        let date = scene.words.short_date(reach(scene, told.figures));
        let plan = match (told.has_entries, scene.knows_balances()) {
            (false, _) => "yes",
            (true, true) => "no",
            (true, false) => "unknown",
        };
        let values = [("side", side.into()), ("date", date.into()), ("plan", Value::from(plan))];
        scene.words.say(key, &values)
    };
    match end {
        End::Group(group) => scene.text(&scene.books().groups[group].name).to_owned(),
        End::Item(item) => scene.item(item).to_owned(),
        End::Opening => named("budget-flow-opening"),
        End::Others => named("budget-flow-others"),
        End::Held => named("budget-flow-held"),
        End::Transfer => named("budget-flow-transfer"),
        End::Closing => named("budget-flow-closing"),
    }
}

fn nodes(told: Told<'_>, side: &Streams) -> Vec<FlowNode> {
    let node = |end: &End| {
        let here = side.streams.iter().filter(|stream| stream.end == *end);
        node(told, label(told, *end, side.is_source), here)
    };
    side.ends.iter().map(node).collect()
}

fn fund_node(told: Told<'_>, names: &[String], sources: &Streams, index: usize) -> FlowNode {
    let here = sources.streams.iter().filter(|stream| stream.fund == index);
    node(told, names[index].clone(), here)
}

fn node<'s>(told: Told<'_>, label: String, streams: impl Iterator<Item = &'s Stream>) -> FlowNode {
    let sum = Money::total(told.scene.books().currency(), streams.map(|stream| stream.amount));
    FlowNode {
        name: Name::only(label),
        mark: Mark::money(sum, told.scene.words.rounded_money(sum)),
    }
}

fn ribbons(side: &Streams) -> Vec<Ribbon> {
    let ribbon = |stream: &Stream| {
        let end = side.ends.iter().position(|end| *end == stream.end)?;
        let (from, to) = if side.is_source { (end, stream.fund) } else { (stream.fund, end) };
        Some(Ribbon { from, to, value: stream.amount.amount() })
    };
    side.streams.iter().filter_map(ribbon).collect()
}

fn rows(told: Told<'_>, funds: &[String], side: &Streams) -> Vec<FlowRow> {
    let row = |stream: &Stream| {
        let (end, fund) = (label(told, stream.end, side.is_source), funds[stream.fund].clone());
        let (from, to) = if side.is_source { (end, fund) } else { (fund, end) };
        FlowRow { from, to, figure: told.scene.figure(stream.amount) }
    };
    let of_end = |end: &End| {
        let end = *end;
        side.streams.iter().filter(move |stream| stream.end == end).map(row)
    };
    side.ends.iter().flat_map(of_end).collect()
}

/// The largest source and the largest use, apart from balances.
fn summary(told: Told<'_>, sources: &Streams, uses: &Streams) -> String {
    let is_named = |end: &&End| matches!(end, End::Group(_) | End::Item(_));
    let largest = |side: &Streams| side.ends.iter().find(is_named).copied();
    let name = |end: Option<End>, is_source| {
        end.map_or_else(String::new, |end| label(told, end, is_source))
    };
    let (source, destination) = (largest(sources), largest(uses));
    let known = match (source, destination) {
        (Some(_), Some(_)) => "both",
        (Some(_), None) => "source",
        (None, Some(_)) => "use",
        (None, None) => "none",
    };
    let values = [
        ("known", Value::from(known)),
        ("source", name(source, true).into()),
        ("use", name(destination, false).into()),
    ];
    told.scene.words.say("budget-flow-text", &values)
}
