//! What other programs call our columns, in English and in Chinese.

use super::expression::folded;

/// What a heading of a foreign table is likely to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Id,
    Date,
    Item,
    ItemName,
    Summary,
    Counterparty,
    Amount,
    In,
    Out,
    Debit,
    Credit,
    Direction,
    Balance,
    Account,
    Fund,
    Invoice,
    Note,
    Year,
    Kind,
    Group,
}

/// The headings, folded; the earlier one wins where several stand in one table.
///
/// # Source
///
/// Bank and accounting exports of mainland banks and packages, councils' payment
/// lists, and published budgets.
const SYNONYMS: &[(Meaning, &[&str])] = &[
    (
        Meaning::Id,
        &[
            "凭证字号",
            "凭证号",
            "凭证编号",
            "交易流水号",
            "流水号",
            "交易单号",
            "业务编号",
            "序号",
            "transno",
            "transactionno",
            "transactionid",
            "transactionnumber",
            "voucher",
            "code",
            "编号",
            "编码",
        ],
    ),
    (
        Meaning::Date,
        &[
            "交易日期",
            "记账日期",
            "业务日期",
            "交易时间",
            "入账日期",
            "日期",
            "收讫时间",
            "paiddate",
            "paymentdate",
            "transactiondate",
            "postingdate",
            "date",
        ],
    ),
    (
        Meaning::Item,
        &[
            "收支项目",
            "科目",
            "会计科目",
            "预算项",
            "费用类别",
            "expenditurecategory",
            "expenditurecatergory",
            "expenditureunit",
            "accountcategory",
            "category",
            "account",
            "项目",
        ],
    ),
    (Meaning::ItemName, &["科目名称", "项目名称", "名称", "name"]),
    (
        Meaning::Summary,
        &[
            "摘要",
            "用途",
            "交易摘要",
            "附言",
            "商品",
            "description",
            "narrative",
            "details",
            "memo",
        ],
    ),
    (
        Meaning::Counterparty,
        &[
            "对方户名",
            "往来单位",
            "收款方",
            "对方单位",
            "交易对方",
            "收款人",
            "对方名称",
            "suppliername",
            "supplier",
            "payee",
            "vendor",
            "counterparty",
        ],
    ),
    (Meaning::Debit, &["借方金额", "借方发生额", "借方", "debit", "debitamount"]),
    (Meaning::Credit, &["贷方金额", "贷方发生额", "贷方", "credit", "creditamount"]),
    (Meaning::In, &["收入金额", "收费金额", "收入", "存入", "paidin", "moneyin", "in"]),
    (Meaning::Out, &["支出金额", "支出", "支取", "paidout", "moneyout", "out"]),
    (Meaning::Direction, &["收/支", "收支", "借贷标志", "借贷方向", "借贷"]),
    (
        Meaning::Amount,
        &[
            "交易金额",
            "金额",
            "发生额",
            "金额(元)",
            "预算金额",
            "预算数",
            "amount",
            "total",
            "value",
        ],
    ),
    (Meaning::Balance, &["本期余额", "账户余额", "余额", "结余", "balance"]),
    (Meaning::Account, &["账户", "本方账号", "bankaccount"]),
    (Meaning::Fund, &["资金", "fund", "fundcode"]),
    (Meaning::Invoice, &["发票号", "发票号码", "invoice", "invoiceno"]),
    (Meaning::Note, &["备注", "note", "notes", "remark", "remarks"]),
    (Meaning::Year, &["年度", "预算年度", "budgetyear", "fiscalyear", "year"]),
    (Meaning::Kind, &["类别", "收支类型", "accounttype", "kind", "type"]),
    (Meaning::Group, &["分组", "部门", "department", "group"]),
];

/// For each meaning the column whose heading says it best, each column once.
pub(super) fn meanings(headings: &[String]) -> Vec<(Meaning, usize)> {
    let folded: Vec<String> = headings.iter().map(|heading| folded(heading)).collect();
    let mut found: Vec<(Meaning, usize)> = Vec::new();
    for (meaning, names) in SYNONYMS {
        let free = |position: &usize| !found.iter().any(|(_, taken)| taken == position);
        let position = names
            .iter()
            .find_map(|name| folded.iter().position(|heading| heading == name).filter(free));
        found.extend(position.map(|position| (*meaning, position)));
    }
    found
}
