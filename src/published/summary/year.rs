//! One fiscal year of the summary.

use serde_json::{Value, json};

use crate::analysis::{ChargeCollection, Continuity, Rating, YearFigures};
use crate::model::{Books, BudgetStatus, Fund, Id, ItemKind};
use crate::published::Facts;
use crate::published::texts::{amount, fraction, number, words};
use crate::units::{Money, Quantity};

/// The figures of a year.
pub(super) fn of_year(facts: Facts<'_>, year: &YearFigures) -> Value {
    let books = facts.books;
    let months = year.execution.months;
    let of_fund = |(id, figures): &(Id<Fund>, Continuity)| json!({ "fund": books.funds[*id].id, "figures": continuity(figures) });
    let area = books.community.area;
    let households = books.community.households.map(|count| Quantity::from(u64::from(count)));
    let area_months = area.map(|area| area.times(whole(months)));
    json!({
        "year": year.year.number(),
        "from": year.year.first_day().to_string(),
        "to": year.year.last_day().to_string(),
        "months": months,
        "over": year.execution.is_over,
        "figures": continuity(&year.continuity),
        "funds": year.by_fund.iter().map(of_fund).collect::<Value>(),
        "budget": budget(books, year),
        "per_square_metre": each(&year.continuity, area),
        "per_square_metre_month": each(&year.continuity, area_months),
        "per_household": each(&year.continuity, households),
        "collections": year.collections.iter().map(|one| collection(books, one)).collect::<Value>(),
        "assessments": assessments(facts, year),
    })
}

fn whole(count: usize) -> Quantity {
    Quantity::from(u64::try_from(count).unwrap_or(0))
}

fn continuity(figures: &Continuity) -> Value {
    json!({
        "opening": amount(figures.opening),
        "income": amount(figures.income),
        "spending": amount(figures.spending),
        "surplus": amount(figures.surplus()),
        "held": amount(figures.held),
        "transfers": amount(figures.transfers),
        "closing": amount(figures.closing),
    })
}

/// Own income and spending against the budget; nothing where there is none.
fn budget(books: &Books, year: &YearFigures) -> Option<Value> {
    if !year.execution.has_budget {
        return None;
    }
    let status = books.year(year.year).and_then(|year| year.status).map(|status| match status {
        BudgetStatus::Draft => "draft",
        BudgetStatus::Consulted => "consulted",
        BudgetStatus::Adopted => "adopted",
    });
    let decision = books.year(year.year).and_then(|year| year.decision);
    let sums = |kind| {
        let sums = year.execution.total(books, kind);
        json!({
            "budget": amount(sums.budget),
            "adjusted": amount(sums.adjusted),
            "actual": amount(sums.actual),
        })
    };
    Some(json!({
        "status": status,
        "decision": decision.map(|decision| books.decisions[decision].id.as_str()),
        "income": sums(ItemKind::Income),
        "spending": sums(ItemKind::Expense),
    }))
}

/// Income and spending shared out evenly; nothing where the divisor is not known.
fn each(figures: &Continuity, divisor: Option<Quantity>) -> Option<Value> {
    let share = |whole: Money| divisor.and_then(|divisor| whole.per(divisor));
    let (income, spending) = (share(figures.income)?, share(figures.spending)?);
    Some(json!({ "income": amount(income), "spending": amount(spending) }))
}

/// Money for the year itself, for earlier and for later ones; no figure where too few pay.
fn collection(books: &Books, charge: &ChargeCollection) -> Value {
    let is_shown = charge.is_shown(books);
    let figure = |sum: Money| is_shown.then(|| amount(sum));
    let (current, arrears) = (&charge.current, &charge.arrears);
    json!({
        "charge": books.charges[charge.charge].id,
        "as_of": charge.as_of.to_string(),
        "withheld": !is_shown,
        "billed": figure(current.billed),
        "collected": figure(current.collected),
        "rate": current.rate().filter(|_| is_shown).map(fraction),
        "arrears_opening": figure(arrears.opening),
        "arrears_collected": figure(arrears.collected),
        "unpaid": figure(current.unpaid() + arrears.unpaid()),
        "prepaid": figure(charge.prepaid.collected),
    })
}

/// The assessments of periods that end in the year, as recomputed.
fn assessments(facts: Facts<'_>, year: &YearFigures) -> Value {
    let books = facts.books;
    let start = books.community.year_start;
    let is_its =
        |rating: &&Rating| books.assessments[rating.assessment].period.year(start) == year.year;
    let one = |rating: &Rating| {
        let stated = &books.assessments[rating.assessment];
        json!({
            "period": stated.period.to_string(),
            "score": number(rating.score.unwrap_or(stated.score)),
            "grade": rating.grade.map(|grade| books.grades[grade].id.as_str()),
            "grade_name": rating.grade.map(|grade| words(books, &books.grades[grade].name)),
        })
    };
    facts.analysis.ratings.iter().filter(is_its).map(one).collect()
}
