//! What is to be known of a voucher, name by name.

mod agreed;

use crate::diag::Value;
use crate::model::{Account, Counterparty, Direction, Entry, Id, Item, ItemKind, Voucher};
use crate::units::Period;
use crate::views::facts::{Fact, FactValue, Facts};
use crate::views::note::Badge;
use crate::views::route::Route;
use crate::views::scene::Scene;

/// A voucher's entries with their positions in the books.
#[derive(Clone, Copy)]
pub(super) struct Lines<'s> {
    scene: Scene<'s>,
    id: Id<Voucher>,
}

impl<'s> Lines<'s> {
    fn entries(self) -> &'s [Entry] {
        self.scene.matter.books.entries_of(self.id)
    }

    /// What the entries have in a column, each value once, in their order.
    fn each<T: PartialEq>(self, column: impl Fn(&'s Entry) -> Option<T>) -> Vec<T> {
        let mut values: Vec<T> = Vec::new();
        for value in self.entries().iter().filter_map(column) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }

    /// The last position at which an entry is as wanted, entries being taken by day.
    fn last(self, is_wanted: impl Fn(&Entry) -> bool) -> Option<usize> {
        let books = self.scene.matter.books;
        let positions = books.vouchers[self.id].entries.clone();
        let wanted = positions.filter(|&position| is_wanted(&books.entries[position]));
        wanted.max_by_key(|&position| (books.entries[position].date, position))
    }

    fn say(self, key: &str) -> String {
        self.scene.words.say(key, &[])
    }
}

pub(super) fn facts(scene: Scene<'_>, id: Id<Voucher>) -> Vec<Fact> {
    let lines = Lines { scene, id };
    let mut facts = Facts::default();
    let dates = lines.each(|entry| Some(entry.date)).into_iter();
    facts.add(lines.say("fact-date"), dates.map(|date| FactValue::text(scene.words.date(date))));
    let parties = lines.each(|entry| entry.counterparty);
    facts.add(party_label(lines), parties.into_iter().map(|party| party_fact(lines, party)));
    let items = lines.each(|entry| Some(entry.item)).into_iter();
    facts.add(lines.say("fact-item"), items.map(|item| item_fact(lines, item)));
    let accounts = lines.each(|entry| Some(entry.account)).into_iter();
    facts.add(
        lines.say("fact-account"),
        accounts.filter_map(|account| account_fact(lines, account)),
    );
    if scene.books().funds.len() > 1 {
        let funds = lines.each(|entry| Some(entry.fund)).into_iter();
        facts.add(lines.say("fact-fund"), funds.map(|fund| fund_fact(lines, fund)));
    }
    agreed::add(lines, &mut facts);
    small(lines, &mut facts);
    facts.finish()
}

fn party_label(lines: Lines<'_>) -> String {
    let all = |direction| lines.entries().iter().all(|entry| entry.direction == direction);
    let key = match (all(Direction::Out), all(Direction::In)) {
        (true, _) => "fact-paid-to",
        (_, true) => "fact-paid-by",
        _ => "fact-party",
    };
    lines.say(key)
}

fn party_fact(lines: Lines<'_>, party: Id<Counterparty>) -> FactValue {
    let scene = lines.scene;
    let counterparty = &scene.matter.books.counterparties[party];
    let is_its = |entry: &Entry| {
        entry.counterparty == Some(party)
            && matches!(entry.kind, ItemKind::Income | ItemKind::Expense)
    };
    let so_far = lines.last(is_its).map(|position| {
        let so_far = scene.analysis().party_so_far[position];
        let year = scene.books().community.year_start.year_of(scene.books().entries[position].date);
        let values = [
            ("year", Value::Text(scene.words.period(Period::Year(year.number())))),
            ("times", Value::count(so_far.times)),
            ("sum", so_far.sum.into()),
        ];
        scene.words.say("party-so-far", &values)
    });
    FactValue::link(scene.link(scene.text(&counterparty.name), Route::Party(party)))
        .in_language(scene.foreign(&counterparty.name))
        .badged(scene.related(party))
        .beside(so_far.unwrap_or_default())
}

fn item_fact(lines: Lines<'_>, item: Id<Item>) -> FactValue {
    let scene = lines.scene;
    let value = FactValue::link(scene.link(scene.item(item), Route::Item(item)))
        .in_language(scene.foreign(&scene.matter.books.items[item].name));
    let kind = scene.books().items[item].kind;
    if matches!(kind, ItemKind::Transfer | ItemKind::Held) {
        let key = if kind == ItemKind::Transfer { "item-transfer" } else { "voucher-item-held" };
        return value.beside(lines.say(key));
    }
    let share = scene.analysis().line_share(scene.books(), lines.id, item);
    let used =
        share.and_then(|share| Some((share.budget?, share.used_before()?, share.used_after()?)));
    let Some((budget, before, after)) = used else {
        return value.beside(lines.say("item-no-budget"));
    };
    let values = [
        ("budget", Value::from(budget)),
        ("before", scene.words.rate(before, 1).into()),
        ("after", scene.words.rate(after, 1).into()),
    ];
    let key = if kind == ItemKind::Income { "item-received-share" } else { "item-used-share" };
    let over = (kind == ItemKind::Expense && after > crate::units::Rate::WHOLE)
        .then(|| Badge { tone: "bad", text: lines.say("badge-over-budget") });
    value.badged(over).beside(scene.words.say(key, &values))
}

/// An account with its balance after the voucher; an account without a name is its balance alone.
fn account_fact(lines: Lines<'_>, account: Id<Account>) -> Option<FactValue> {
    let scene = lines.scene;
    let books = scene.books();
    let is_named = !books.accounts[account].name.is_empty();
    let named = is_named.then(|| FactValue::text(scene.account_number(account)));
    let Some(position) = lines.last(|entry| entry.account == account) else { return named };
    let computed = scene.knows_balances().then(|| scene.analysis().balances.after(position));
    let typed = books.entries[position].balance;
    let Some(balance) = computed.or(typed) else { return named };
    let text = scene.words.say("account-balance-after", &[("balance", balance.into())]);
    let differing = typed.filter(|typed| *typed != balance).map(|typed| {
        let text = scene.words.say("account-balance-typed", &[("balance", typed.into())]);
        Badge { tone: "bad", text }
    });
    let value = match named {
        Some(value) => value.beside(text),
        None => FactValue::text(text),
    };
    Some(value.badged(differing))
}

fn fund_fact(lines: Lines<'_>, fund: Id<crate::model::Fund>) -> FactValue {
    let is_own = lines.scene.books().is_own(fund);
    let aside = if is_own { String::new() } else { lines.say("fund-outside") };
    FactValue::text(lines.scene.fund(fund)).beside(aside)
}

/// The invoice, the period, the tax, the number of papers and remarks.
fn small(lines: Lines<'_>, facts: &mut Facts) {
    let scene = lines.scene;
    let invoices = lines.each(|entry| entry.invoice.as_deref()).into_iter();
    facts.add(lines.say("fact-invoice"), invoices.map(FactValue::text));
    let periods = lines.each(|entry| entry.period).into_iter();
    let period = |period| FactValue::text(scene.words.period(period));
    facts.add(lines.say("fact-period"), periods.map(period));
    let taxes = lines.each(|entry| entry.tax).into_iter();
    let tax = |tax| FactValue::text(scene.words.money_unit(tax)).beside(lines.say("tax-included"));
    facts.add(lines.say("fact-tax"), taxes.map(tax));
    let notes = lines.each(|entry| entry.note.as_ref()).into_iter();
    let note = |note| FactValue::text(scene.text(note)).in_language(scene.foreign(note));
    facts.add(lines.say("fact-note"), notes.map(note));
}
