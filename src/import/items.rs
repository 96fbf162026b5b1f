//! Which budget line a row belongs to: by rule, by name, or by an id that is made once.

use std::collections::{BTreeMap, BTreeSet};

use super::existing::Existing;
use super::expression::Bound;
use super::fields::{Refusable, Row};
use super::mapping::{IdForm, ItemRules, Test};
use super::slug;
use super::table::SourceTable;
use crate::diag::{Code, Finding, Report};
use crate::records::nearest;

const CATEGORY: Code = Code("import-category");
const NO_ID: Code = Code("import-no-id");

/// The budget lines that are known, and those that this run makes.
pub(super) struct Items<'m> {
    rules: &'m ItemRules,
    names: BTreeMap<String, String>,
    by_name: BTreeMap<String, String>,
    /// Ids by their small letters: `c2002` and `C2002` are one line, and have one address.
    by_letters: BTreeMap<String, String>,
    by_text: BTreeMap<String, String>,
}

/// The columns of the rules, found in one source.
pub(super) struct BoundItems<'m> {
    rules: Vec<(Bound, &'m Test, &'m str)>,
    text: Option<Bound>,
    name: Option<Bound>,
}

impl<'m> Items<'m> {
    /// Starts with the budget lines that the repository declares.
    pub(super) fn new(rules: &'m ItemRules, existing: &Existing<'_>) -> Self {
        let names: BTreeMap<String, String> = existing.budget_lines().collect();
        let by_name = names.iter().map(|(id, name)| (name.clone(), id.clone())).collect();
        let by_letters = names.keys().map(|id| (id.to_lowercase(), id.clone())).collect();
        Self { rules, names, by_name, by_letters, by_text: BTreeMap::new() }
    }

    /// Finds the columns that the rules look at.
    pub(super) fn bind(
        &self,
        table: &SourceTable<'_>,
        report: &mut Report,
    ) -> Option<BoundItems<'m>> {
        let mut rules = Vec::new();
        let mut is_whole = true;
        let mut looked_at = BTreeSet::new();
        for rule in &self.rules.rules {
            // A column that is not there is said once, not once for each rule.
            let is_new = looked_at.insert(&rule.column.alternatives);
            let ignored = &mut Report::default();
            match table.bind(&rule.column, if is_new { &mut *report } else { ignored }) {
                Some(column) => rules.push((column, &rule.test, rule.item.as_str())),
                None => is_whole = false,
            }
        }
        let mut bind = |expression: &Option<_>| match expression {
            Some(expression) => table.bind(expression, report).map(Some),
            None => Some(None),
        };
        let (text, name) = (bind(&self.rules.text), bind(&self.rules.name));
        is_whole.then_some(BoundItems { rules, text: text?, name: name? })
    }

    /// The id of a row's budget line.
    pub(super) fn find(&mut self, bound: &BoundItems<'_>, row: Row<'_, '_>) -> Refusable<String> {
        let holds = |(column, test, _): &&(Bound, &Test, &str)| test.holds(&row.text(column));
        if let Some((_, _, item)) = bound.rules.iter().find(holds) {
            return Ok((*item).to_owned());
        }
        let Some(text) = &bound.text else {
            let finding = Finding::error(CATEGORY, row.place());
            return Err(Box::new(
                finding.with("text", "").with("column", "none").hint("hint-no-rule"),
            ));
        };
        let written = row.filled(text)?;
        if let Some(id) = self.by_text.get(&*written) {
            return Ok(id.clone());
        }
        let name = bound.name.as_ref().map(|name| row.text(name)).filter(|name| !name.is_empty());
        let name = name.as_deref().unwrap_or(&written);
        let id = match self.known(&written, name) {
            Some(id) => id,
            None if self.rules.refuse_unknown => return Err(Box::new(self.unknown(row, text))),
            None => self.make(&written, name).ok_or_else(|| Box::new(row.fault(NO_ID, text)))?,
        };
        self.by_text.insert(written.into_owned(), id.clone());
        Ok(id)
    }

    /// The name of a budget line, where it is known.
    pub(super) fn name(&self, id: &str) -> Option<&str> {
        self.names.get(id).map(String::as_str)
    }

    fn known(&self, text: &str, name: &str) -> Option<String> {
        match self.rules.ids {
            IdForm::Code => {
                slug::code(text).and_then(|id| self.by_letters.get(&id.to_lowercase()).cloned())
            }
            IdForm::Name if self.names.contains_key(text) => Some(text.to_owned()),
            IdForm::Name => self.by_name.get(name).cloned(),
        }
    }

    fn make(&mut self, text: &str, name: &str) -> Option<String> {
        let id = match self.rules.ids {
            IdForm::Code => slug::code(text)?,
            IdForm::Name => slug::free(&slug::slug(text)?, |id| self.names.contains_key(id)),
        };
        self.by_letters.entry(id.to_lowercase()).or_insert_with(|| id.clone());
        self.names.entry(id.clone()).or_insert_with(|| name.to_owned());
        Some(id)
    }

    fn unknown(&self, row: Row<'_, '_>, text: &Bound) -> Finding {
        let finding = row.fault(CATEGORY, text).with("column", "some");
        match nearest(&row.text(text), self.by_name.keys().map(String::as_str)) {
            Some(near) => finding.with("near", near).hint("hint-near"),
            None => finding,
        }
    }
}
