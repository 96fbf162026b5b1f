//! What a change of the books means in money: figures of both versions side by side.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::{Analysis, LineUse, PaperState, paper_state};
use crate::model::{Books, Direction, ItemKind, Relation};
use crate::units::{Date, Localized, Money, Rate};

use super::side::Side;

/// A figure before and after.
pub(super) type Pair<T> = [T; 2];

/// What changed in money.
#[derive(Clone, Debug, Default)]
pub(super) struct Effect {
    /// Income and spending of each year in which one of them changed.
    pub(super) years: Vec<YearEffect>,
    /// Budget lines whose budget or actual changed, by year, in the order of the budget.
    pub(super) lines: Vec<LineEffect>,
    /// Balances that changed, on the last day of both versions.
    pub(super) funds: Vec<FundEffect>,
    /// What the trustee earns, where it changed.
    pub(super) pays: Vec<PayEffect>,
    /// Who is paid for the first time.
    pub(super) parties: Vec<NewParty>,
    /// Vouchers that lack papers and did not before.
    pub(super) unpapered: Vec<Unpapered>,
}

#[derive(Clone, Debug)]
pub(super) struct YearEffect {
    pub(super) year: i16,
    pub(super) income: Pair<Money>,
    pub(super) spending: Pair<Money>,
}

#[derive(Clone, Debug)]
pub(super) struct LineEffect {
    pub(super) year: i16,
    pub(super) item: String,
    pub(super) name: Localized,
    pub(super) kind: ItemKind,
    /// The budget with its adjustments.
    pub(super) budget: Pair<Option<Money>>,
    pub(super) actual: Pair<Money>,
    pub(super) used: Pair<Option<Rate>>,
}

#[derive(Clone, Debug)]
pub(super) struct FundEffect {
    pub(super) fund: String,
    pub(super) name: Localized,
    pub(super) date: Date,
    pub(super) balance: Pair<Money>,
}

#[derive(Clone, Debug)]
pub(super) struct PayEffect {
    pub(super) year: i16,
    pub(super) rule: String,
    pub(super) name: Localized,
    pub(super) due: Pair<Option<Money>>,
    pub(super) paid: Pair<Option<Money>>,
}

#[derive(Clone, Debug)]
pub(super) struct NewParty {
    pub(super) id: String,
    pub(super) name: Localized,
    pub(super) spent: Money,
    pub(super) is_declared: bool,
    pub(super) related: Option<Localized>,
}

#[derive(Clone, Debug)]
pub(super) struct Unpapered {
    pub(super) voucher: String,
    pub(super) date: Date,
    pub(super) paid: Money,
}

/// Compares the figures of two versions; the second one has to have books.
pub(super) fn effect(before: &Side<'_>, after: &Side<'_>) -> Effect {
    let Some(new) = after.books else { return Effect::default() };
    let old = before.books;
    Effect {
        years: years(old, new),
        lines: lines(old, new),
        funds: funds(old, new),
        pays: pays(old, new),
        parties: parties(old, new),
        unpapered: unpapered(old, new),
    }
}

type Known<'b> = (&'b Books, &'b Analysis);

/// The year and the id of a budget line.
type LineKey = (i16, String);

/// Both values of each key, those of the first version first.
fn paired<K: Ord, V>(
    old: impl IntoIterator<Item = (K, V)>,
    new: impl IntoIterator<Item = (K, V)>,
) -> BTreeMap<K, Pair<Option<V>>> {
    let mut pairs: BTreeMap<K, Pair<Option<V>>> = BTreeMap::new();
    for (key, value) in old {
        pairs.entry(key).or_insert([None, None])[0] = Some(value);
    }
    for (key, value) in new {
        pairs.entry(key).or_insert([None, None])[1] = Some(value);
    }
    pairs
}

fn years(old: Option<Known<'_>>, new: Known<'_>) -> Vec<YearEffect> {
    let of = |(_, analysis): Known<'_>| {
        let flows = |it: &crate::analysis::YearFigures| {
            (it.year.number(), (it.continuity.income, it.continuity.spending))
        };
        analysis.years.iter().map(flows).collect::<Vec<_>>()
    };
    let zero = (new.0.zero(), new.0.zero());
    let pairs = paired(old.map(of).unwrap_or_default(), of(new));
    let effects = pairs.into_iter().filter(|(_, [old, new])| old != new).map(|(year, pair)| {
        let [old, new] = pair.map(|one| one.unwrap_or(zero));
        YearEffect { year, income: [old.0, new.0], spending: [old.1, new.1] }
    });
    effects.collect()
}

fn lines(old: Option<Known<'_>>, new: Known<'_>) -> Vec<LineEffect> {
    fn of<'a>((books, analysis): Known<'a>) -> Vec<(LineKey, (&'a LineUse, &'a Books))> {
        let lines = analysis.years.iter().flat_map(|figures| {
            figures.execution.lines.iter().map(move |line| (figures.year.number(), line))
        });
        let keyed = |(year, line): (i16, &'a LineUse)| {
            ((year, books.items[line.item].id.clone()), (line, books))
        };
        lines.map(keyed).collect()
    }
    let pairs = paired(old.map(of).unwrap_or_default(), of(new));
    let zero = new.0.zero();
    let mut effects: Vec<(Option<usize>, LineEffect)> = Vec::new();
    for ((year, item), pair) in pairs {
        let budget = pair.map(|one| one.and_then(|(line, _)| line.adjusted));
        let actual = pair.map(|one| one.map_or(zero, |(line, _)| line.actual));
        let Some((line, books)) = pair[1].or(pair[0]) else { continue };
        if budget[0] == budget[1] && actual[0] == actual[1] {
            continue;
        }
        let used = pair.map(|one| one.and_then(|(line, _)| line.used()));
        let name = books.items[line.item].name.clone();
        let place = new.0.items.find(&item).map(|id| id.index());
        effects
            .push((place, LineEffect { year, item, name, kind: line.kind, budget, actual, used }));
    }
    effects.sort_by_key(|(place, effect)| (effect.year, place.unwrap_or(usize::MAX)));
    effects.into_iter().map(|(_, effect)| effect).collect()
}

fn funds(old: Option<Known<'_>>, new: Known<'_>) -> Vec<FundEffect> {
    let last = |(books, _): Known<'_>| books.entries.iter().map(|entry| entry.date).max();
    let Some(date) = old.and_then(last).max(last(new)) else { return Vec::new() };
    let of = |(books, analysis): Known<'_>| {
        let balance = |fund| (books.funds[fund].id.clone(), analysis.balances.of_fund(fund, date));
        books.funds.ids().map(balance).collect::<Vec<_>>()
    };
    let pairs = paired(old.map(of).unwrap_or_default(), of(new));
    let zero = new.0.zero();
    let effects = pairs.into_iter().filter_map(|(fund, pair)| {
        let balance = pair.map(|one| one.unwrap_or(zero));
        let books = [Some(new.0), old.map(|(books, _)| books)];
        let found = books
            .into_iter()
            .flatten()
            .find_map(|books| Some(books.funds[books.funds.find(&fund)?].name.clone()));
        (balance[0] != balance[1]).then_some(FundEffect { fund, name: found?, date, balance })
    });
    effects.collect()
}

fn pays(old: Option<Known<'_>>, new: Known<'_>) -> Vec<PayEffect> {
    let of = |(books, analysis): Known<'_>| {
        let all = analysis.years.iter().flat_map(|figures| &figures.remunerations);
        let keyed = all.map(|it| {
            let rule = &books.remunerations[it.rule];
            let name = books.items[rule.item].name.clone();
            ((it.year.number(), rule.id.clone()), (name, it.due, it.paid))
        });
        keyed.collect::<Vec<_>>()
    };
    let pairs = paired(old.map(of).unwrap_or_default(), of(new));
    let mut effects = Vec::new();
    for ((year, rule), pair) in pairs {
        let due = [0, 1].map(|side: usize| pair[side].as_ref().and_then(|one| one.1));
        let paid = [0, 1].map(|side: usize| pair[side].as_ref().map(|one| one.2));
        let [before, after] = pair;
        let Some((name, ..)) = after.or(before) else { continue };
        if due[0] != due[1] || paid[0] != paid[1] {
            effects.push(PayEffect { year, rule, name, due, paid });
        }
    }
    effects
}

fn parties(old: Option<Known<'_>>, new: Known<'_>) -> Vec<NewParty> {
    fn spent((books, analysis): Known<'_>) -> BTreeMap<String, Money> {
        let mut sums = BTreeMap::new();
        for party in analysis.years.iter().flat_map(|figures| &figures.parties) {
            let sum = sums.entry(books.counterparties[party.party].id.clone());
            *sum.or_insert(books.zero()) += party.spent;
        }
        sums.retain(|_, sum| sum.is_positive());
        sums
    }
    let known = old.map(spent).unwrap_or_default();
    let books = new.0;
    let new = spent(new).into_iter().filter(|(id, _)| !known.contains_key(id));
    let parties = new.filter_map(|(id, spent)| {
        let party = &books.counterparties[books.counterparties.find(&id)?];
        let related = match &party.related {
            Relation::Related(words) => Some(words.clone()),
            Relation::None | Relation::Undeclared => None,
        };
        let (name, is_declared) = (party.name.clone(), party.is_declared);
        Some(NewParty { id, name, spent, is_declared, related })
    });
    parties.collect()
}

fn unpapered(old: Option<Known<'_>>, new: Known<'_>) -> Vec<Unpapered> {
    fn missing((books, _): Known<'_>) -> Vec<(String, Date, Money)> {
        let lacks = |voucher| matches!(paper_state(books, voucher), PaperState::Missing(_));
        let vouchers = books.vouchers.ids().filter(|&voucher| lacks(voucher));
        let row = |voucher| {
            let entries = books.entries_of(voucher).iter();
            let paid = entries.filter(|entry| entry.direction == Direction::Out);
            let paid = Money::total(books.currency(), paid.map(|entry| entry.amount));
            let voucher = &books.vouchers[voucher];
            (voucher.id.clone(), voucher.date, paid)
        };
        vouchers.map(row).collect()
    }
    let known = old.map(missing).unwrap_or_default();
    let known: BTreeSet<String> = known.into_iter().map(|(id, ..)| id).collect();
    let new = missing(new).into_iter().filter(|(id, ..)| !known.contains(id));
    new.map(|(voucher, date, paid)| Unpapered { voucher, date, paid }).collect()
}
