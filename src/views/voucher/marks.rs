//! Whether a voucher is proven and agreed, at a glance.

use crate::analysis::{PaperState, paper_state};
use crate::diag::{Severity, Subject, Value};
use crate::model::{Direction, Entry, Id, ItemKind, Voucher};
use crate::views::note::Badge;
use crate::views::scene::Scene;

/// Papers, approval, the month's state, and what still waits for an answer.
pub(super) fn marks(scene: Scene<'_>, id: Id<Voucher>) -> Vec<Badge> {
    let month = scene.books().vouchers[id].date.month();
    let mut marks = Vec::new();
    marks.extend(paper_mark(scene, id));
    marks.extend(approval_mark(scene, id));
    marks.extend(crate::views::ledger::state(scene, month));
    marks.extend(findings_mark(scene, id));
    marks
}

fn paper_mark(scene: Scene<'_>, id: Id<Voucher>) -> Option<Badge> {
    let mark = |tone, key, values: &[(&str, Value)]| {
        Some(Badge { tone, text: scene.words.say(key, values) })
    };
    match paper_state(scene.books(), id) {
        PaperState::Published => {
            let count = Value::count(scene.books().papers_of(id).len());
            mark("ok", "badge-papers", &[("count", count)])
        }
        PaperState::Missing(since) => {
            let days = i64::from(scene.analysis().today.days_since(since));
            let key = if days > 0 { "badge-paper-missing" } else { "badge-paper-missing-today" };
            mark("bad", key, &[("days", Value::Count(days))])
        }
        PaperState::Withheld => mark("quiet", "mark-withheld", &[]),
        PaperState::NotNeeded => None,
    }
}

/// Who agreed, where money was spent.
fn approval_mark(scene: Scene<'_>, id: Id<Voucher>) -> Option<Badge> {
    let books = scene.books();
    let entries = books.entries_of(id);
    if let Some(level) = entries.iter().find_map(|entry| entry.approval) {
        let values = [("level", Value::from(&books.approvals[level].name))];
        return Some(Badge { tone: "ok", text: scene.words.say("mark-approved", &values) });
    }
    let is_spent =
        |entry: &Entry| entry.kind == ItemKind::Expense && entry.direction == Direction::Out;
    let is_asked = !books.approvals.is_empty() && entries.iter().any(is_spent);
    let text = || scene.words.say("mark-no-approval", &[]);
    is_asked.then(|| Badge { tone: "bad", text: text() })
}

/// What was found and has no answer; that all is answered, where it is.
fn findings_mark(scene: Scene<'_>, id: Id<Voucher>) -> Option<Badge> {
    let subject = Subject::Voucher(scene.books().vouchers[id].id.clone());
    let loud = |(_, finding): &(usize, &crate::diag::Finding)| finding.severity != Severity::Note;
    let findings: Vec<_> = scene.matter.about(&subject).filter(loud).collect();
    let open = findings.iter().filter(|(_, finding)| finding.answer.is_none()).count();
    let (tone, key, count) = match (findings.len(), open) {
        (0, _) => return None,
        (all, 0) => ("quiet", "mark-answered", all),
        (_, open) => ("bad", "mark-open-findings", open),
    };
    Some(Badge { tone, text: scene.words.say(key, &[("count", Value::count(count))]) })
}
