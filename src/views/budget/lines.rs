//! Income and spending, budget line by budget line, with a sum for each group and fund.

use serde::Serialize;

use super::Told;
use super::columns::Columns;
use super::opening::last_told;
use crate::analysis::{LineUse, Sums};
use crate::diag::Value;
use crate::model::{Fund, Group, Id, ItemKind};
use crate::views::figure::Link;
use crate::views::frame::{Drawing, Drawings};
use crate::views::uses::variance_row;

/// All income, or all spending.
#[derive(Clone, Debug, Serialize)]
pub struct Side {
    /// The part's place on the page: `income` or `expense`.
    pub id: &'static str,
    /// The catalogue's word for it.
    pub name: &'static str,
    /// The answer in a sentence.
    pub text: String,
    /// How to read the bars.
    pub key: Option<String>,
    /// The heads of the columns.
    pub heads: ColumnHeads,
    /// The funds.
    pub funds: Vec<FundPart>,
    /// All funds together, where there are several.
    pub total: Option<Sum>,
}

/// The heads of the columns; a column without one is not there.
#[derive(Clone, Debug, Serialize)]
pub struct ColumnHeads {
    /// The budget of the year.
    pub budget: Option<String>,
    /// What came of it.
    pub actual: Option<String>,
    /// The difference.
    pub difference: Option<String>,
    /// The share that is used.
    pub used: Option<String>,
    /// How many there are, the names of the lines among them.
    pub count: usize,
}

/// The budget lines of one fund.
#[derive(Clone, Debug, Serialize)]
pub struct FundPart {
    /// Its name, where there are several funds.
    pub name: Option<String>,
    /// Its groups.
    pub groups: Vec<GroupPart>,
    /// Its sum.
    pub sum: Sum,
}

/// The budget lines of one group.
#[derive(Clone, Debug, Serialize)]
pub struct GroupPart {
    /// Its name, where it has one.
    pub name: Option<String>,
    /// Its sum, where it has several lines.
    pub sum: Option<Columns>,
    /// Its lines.
    pub lines: Vec<LineRow>,
}

/// A sum with its name.
#[derive(Clone, Debug, Serialize)]
pub struct Sum {
    /// What it is the sum of.
    pub label: String,
    /// The figures.
    pub columns: Columns,
}

/// One budget line.
#[derive(Clone, Debug, Serialize)]
pub struct LineRow {
    /// Its page.
    pub link: Link,
    /// Its figures.
    pub columns: Columns,
    /// Budget against actual as a bar, where there are both.
    pub chart: Option<Drawing>,
    /// Why it differs.
    pub reason: Option<String>,
}

/// All lines of a kind; `None` where the year has none.
pub(super) fn side(told: Told<'_>, kind: ItemKind, drawings: &mut Drawings) -> Option<Side> {
    let (scene, execution) = (told.scene, &told.figures.execution);
    let books = scene.books();
    let lines: Vec<&LineUse> = execution.own(books, kind).collect();
    if lines.is_empty() {
        return None;
    }
    let total = execution.total(books, kind);
    let funds: Vec<FundPart> = books
        .funds
        .ids()
        .filter_map(|fund| fund_part(told, kind, fund, &lines, drawings))
        .collect();
    let is_income = kind == ItemKind::Income;
    let label = if is_income { "budget-total-income" } else { "budget-total-expense" };
    let all = || Sum {
        label: scene.words.say(label, &[]),
        columns: Columns::of_sums(told, kind, &total),
    };
    Some(Side {
        id: if is_income { "income" } else { "expense" },
        name: if is_income { "budget-way-income" } else { "budget-way-expense" },
        text: text(told, kind, &total),
        key: bar_key(told),
        heads: heads(told, kind),
        total: (funds.len() > 1).then(all),
        funds,
    })
}

fn bar_key(told: Told<'_>) -> Option<String> {
    let key =
        if told.figures.execution.is_over { "variances-key" } else { "variances-key-under-way" };
    told.is_compared().then(|| told.scene.words.say(key, &[]))
}

/// What the sum of all funds is called.
fn total_key(kind: ItemKind) -> &'static str {
    if kind == ItemKind::Income { "budget-total-income" } else { "budget-total-expense" }
}

/// What came of the budget, in a sentence.
fn text(told: Told<'_>, kind: ItemKind, total: &Sums) -> String {
    let execution = &told.figures.execution;
    let key = match (told.year.has_budget, told.has_entries, execution.is_over) {
        (false, ..) => "budget-side-unplanned",
        (true, false, _) => "budget-side-planned",
        (true, true, true) => "budget-side-over",
        (true, true, false) if execution.told > 0 => "budget-side-under-way",
        (true, true, false) => "budget-side-begun",
    };
    let difference = if execution.is_over { total.variance() } else { total.ahead };
    let values = [
        ("kind", Value::from(if kind == ItemKind::Income { "income" } else { "expense" })),
        ("budget", total.budget.into()),
        ("planned", total.planned.into()),
        ("actual", total.actual.into()),
        ("so-far", total.so_far.into()),
        ("month", last_told(told.scene, told.figures).unwrap_or_default().into()),
        ("difference", difference.into()),
        ("used", total.used().map_or_else(|| "".into(), Value::Rate)),
    ];
    told.scene.words.say(key, &values)
}

fn heads(told: Told<'_>, kind: ItemKind) -> ColumnHeads {
    let say = |key: &str| told.scene.words.say(key, &[]);
    let is_over = told.figures.execution.is_over;
    let pick = |is_first: bool, first, second| say(if is_first { first } else { second });
    let is_income = kind == ItemKind::Income;
    let (has_budget, has_actual, bars) =
        (told.year.has_budget, told.has_entries, told.is_compared());
    let count = [true, has_budget, has_actual, bars, bars].iter().filter(|has| **has).count();
    ColumnHeads {
        budget: has_budget.then(|| pick(is_over, "budget-head-budget", "budget-head-budget-year")),
        actual: has_actual.then(|| say("budget-head-actual")),
        difference: bars.then(|| pick(is_over, "budget-head-difference", "budget-head-ahead")),
        used: bars.then(|| pick(is_income, "budget-head-used-income", "budget-head-used")),
        count,
    }
}

fn fund_part(
    told: Told<'_>,
    kind: ItemKind,
    fund: Id<Fund>,
    lines: &[&LineUse],
    drawings: &mut Drawings,
) -> Option<FundPart> {
    let lines: Vec<&LineUse> = lines.iter().copied().filter(|line| line.fund == fund).collect();
    if lines.is_empty() {
        return None;
    }
    let books = told.scene.books();
    let mut groups: Vec<Option<Id<Group>>> = Vec::new();
    for line in &lines {
        if !groups.contains(&line.group) {
            groups.push(line.group);
        }
    }
    let sums = Sums::of(books, lines.iter().copied());
    let label = match (books.funds.len() > 1, kind) {
        (true, ItemKind::Income) => "budget-fund-income",
        (true, _) => "budget-fund-expense",
        (false, _) => total_key(kind),
    };
    let label = told.scene.words.say(label, &[("fund", told.scene.fund(fund).into())]);
    let mut part = |group| group_part(told, kind, group, &lines, drawings);
    Some(FundPart {
        name: (books.funds.len() > 1).then(|| told.scene.fund(fund)),
        groups: groups.into_iter().map(&mut part).collect(),
        sum: Sum { label, columns: Columns::of_sums(told, kind, &sums) },
    })
}

fn group_part(
    told: Told<'_>,
    kind: ItemKind,
    group: Option<Id<Group>>,
    lines: &[&LineUse],
    drawings: &mut Drawings,
) -> GroupPart {
    let scene = told.scene;
    let lines: Vec<&LineUse> = lines.iter().copied().filter(|line| line.group == group).collect();
    let sums = || Columns::of_sums(told, kind, &Sums::of(scene.books(), lines.iter().copied()));
    GroupPart {
        name: group.map(|group| scene.text(&scene.books().groups[group].name).to_owned()),
        sum: (group.is_some() && lines.len() > 1).then(sums),
        lines: lines.iter().map(|line| line_row(told, line, drawings)).collect(),
    }
}

fn line_row(told: Told<'_>, line: &LineUse, drawings: &mut Drawings) -> LineRow {
    let scene = told.scene;
    let has_bar = told.is_compared() && line.adjusted.is_some();
    let bar = has_bar.then(|| variance_row(scene, told.figures, line, drawings));
    LineRow {
        link: scene.link(scene.item(line.item), crate::views::Route::Item(line.item)),
        columns: Columns::of_line(told, line),
        chart: bar.as_ref().map(|bar| bar.chart),
        reason: bar.and_then(|bar| bar.reason),
    }
}
