//! `budget/YEAR.csv`: the open budget, one row per budget line and per component of one.

use std::borrow::Cow;

use super::Context;
use super::form::{Column, ColumnForm as Form, Row, Slot, Table};
use super::plan::{self, Plan};
use crate::diag::{At, Place, Report};
use crate::sources::File;
use crate::units::{Localized, Money, Quantity, Rate};

/// The columns of a budget file.
pub const COLUMNS: &[Column] = &[
    Column::required("id", "编号", Form::Id),
    Column::optional("line", "分项", Form::Count),
    Column::required("name", "名称", Form::Text).translated(),
    Column::optional("fund", "资金", Form::Reference),
    Column::optional("to_fund", "转入资金", Form::Reference),
    Column::required("kind", "类别", Form::Word),
    Column::optional("group", "分组", Form::Reference),
    Column::optional("heading", "法定科目", Form::Word),
    Column::optional("quantity", "数量", Form::Number),
    Column::optional("unit", "单位", Form::Text).translated(),
    Column::optional("unit_price", "单价", Form::Number),
    Column::optional("periods", "期数", Form::Number),
    Column::optional("rate", "比率", Form::Rate),
    Column::optional("amount", "预算金额", Form::Amount),
    Column::optional("plan", "分月", Form::Text),
    Column::optional("basis", "依据", Form::Text).translated(),
];

const ID: Slot = Slot::of(COLUMNS, "id");
const LINE: Slot = Slot::of(COLUMNS, "line");
const NAME: Slot = Slot::of(COLUMNS, "name");
const FUND: Slot = Slot::of(COLUMNS, "fund");
const TO_FUND: Slot = Slot::of(COLUMNS, "to_fund");
const KIND: Slot = Slot::of(COLUMNS, "kind");
const GROUP: Slot = Slot::of(COLUMNS, "group");
const HEADING: Slot = Slot::of(COLUMNS, "heading");
const QUANTITY: Slot = Slot::of(COLUMNS, "quantity");
const UNIT: Slot = Slot::of(COLUMNS, "unit");
const UNIT_PRICE: Slot = Slot::of(COLUMNS, "unit_price");
const PERIODS: Slot = Slot::of(COLUMNS, "periods");
const RATE: Slot = Slot::of(COLUMNS, "rate");
const AMOUNT: Slot = Slot::of(COLUMNS, "amount");
const PLAN: Slot = Slot::of(COLUMNS, "plan");
const BASIS: Slot = Slot::of(COLUMNS, "basis");

/// What a budget line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// Income 收入.
    Income,
    /// Spending 支出.
    Expense,
    /// Movement between own funds or accounts 划转.
    Transfer,
    /// Money kept for others 代管.
    Held,
}

impl ItemKind {
    /// The word that files and published data use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Income => "income",
            Self::Expense => "expense",
            Self::Transfer => "transfer",
            Self::Held => "held",
        }
    }
}

/// The words of a kind, English and Chinese.
pub const KINDS: &[(&str, &str, ItemKind)] = &[
    ("income", "收入", ItemKind::Income),
    ("expense", "支出", ItemKind::Expense),
    ("transfer", "划转", ItemKind::Transfer),
    ("held", "代管", ItemKind::Held),
];

/// The headings of a statement that a law or rule prescribes.
///
/// # Source
///
/// Expenses: the nine cost headings of the property-service fee measure
/// (发改价格〔2003〕1864号, art. 11). Income: our own five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// Expense heading 1 to 9.
    Cost(u8),
    /// The fee of the year 物业费.
    Fee,
    /// Fees of earlier years 往年欠费.
    Arrears,
    /// Income from common parts 公共收益.
    Common,
    /// Interest 利息.
    Interest,
    /// Anything else 其他.
    Other,
}

/// The words of a heading, English and Chinese.
pub const HEADINGS: &[(&str, &str, Heading)] = &[
    ("1", "1", Heading::Cost(1)),
    ("2", "2", Heading::Cost(2)),
    ("3", "3", Heading::Cost(3)),
    ("4", "4", Heading::Cost(4)),
    ("5", "5", Heading::Cost(5)),
    ("6", "6", Heading::Cost(6)),
    ("7", "7", Heading::Cost(7)),
    ("8", "8", Heading::Cost(8)),
    ("9", "9", Heading::Cost(9)),
    ("fee", "物业费", Heading::Fee),
    ("arrears", "往年欠费", Heading::Arrears),
    ("common", "公共收益", Heading::Common),
    ("interest", "利息", Heading::Interest),
    ("other", "其他", Heading::Other),
];

/// One row of a budget: a budget line, or a component of one.
#[derive(Clone, Debug)]
pub struct BudgetRow<'s> {
    /// The whole row.
    pub place: Place,
    /// The budget line's id.
    pub id: At<Cow<'s, str>>,
    /// The component's number; `None` for the budget line itself.
    pub line: Option<At<u32>>,
    /// Its name.
    pub name: At<Localized>,
    /// The fund that pays or receives.
    pub fund: Option<At<Cow<'s, str>>>,
    /// The fund that the money moves to.
    pub to_fund: Option<At<Cow<'s, str>>>,
    /// What it is; components take it from their budget line.
    pub kind: Option<At<ItemKind>>,
    /// The group it stands in.
    pub group: Option<At<Cow<'s, str>>>,
    /// The heading of the prescribed statement.
    pub heading: Option<At<Heading>>,
    /// How the amount comes about.
    pub product: Product,
    /// The amount; `None` where nothing is planned.
    pub amount: Option<At<Money>>,
    /// In which months it is expected.
    pub plan: Option<At<Plan>>,
    /// Why it is so much.
    pub basis: Option<Localized>,
}

/// Quantity × unit price × periods × rate, as far as they are given.
#[derive(Clone, Debug, Default)]
pub struct Product {
    /// How many.
    pub quantity: Option<At<Quantity>>,
    /// Of what.
    pub unit: Option<Localized>,
    /// The price of one.
    pub unit_price: Option<At<Quantity>>,
    /// How many times.
    pub periods: Option<At<Quantity>>,
    /// The share that is expected.
    pub rate: Option<At<Rate>>,
}

/// Reads the rows of a budget file.
pub(super) fn read<'s>(
    file: &'s File,
    context: &Context,
    report: &mut Report,
) -> Vec<BudgetRow<'s>> {
    let Some(table) = Table::open(file, COLUMNS, report) else { return Vec::new() };
    table.read_rows(report, |row, report| read_row(row, context, report))
}

fn read_row<'s>(
    row: &mut Row<'_, 's>,
    context: &Context,
    report: &mut Report,
) -> Option<BudgetRow<'s>> {
    let id = row.declared_id(ID, report);
    let line = row.count(LINE, report);
    row.filled(NAME, report);
    if row.text(LINE).is_none() {
        row.filled(KIND, report);
    }
    let kind = row.word(KIND, KINDS, report);
    let heading = row.word(HEADING, HEADINGS, report);
    let product = product(row, report);
    let amount = row.amount(AMOUNT, context.currency, report);
    let plan = plan::read(row, PLAN, report);
    Some(BudgetRow {
        place: row.place(),
        id: id?,
        line,
        name: row.localized(NAME)?,
        fund: row.text(FUND),
        to_fund: row.text(TO_FUND),
        kind,
        group: row.text(GROUP),
        heading,
        product,
        amount,
        plan,
        basis: row.localized(BASIS).map(|basis| basis.value),
    })
}

fn product(row: &mut Row<'_, '_>, report: &mut Report) -> Product {
    Product {
        quantity: row.number(QUANTITY, report),
        unit: row.localized(UNIT).map(|unit| unit.value),
        unit_price: row.number(UNIT_PRICE, report),
        periods: row.number(PERIODS, report),
        rate: row.rate(RATE, report),
    }
}
