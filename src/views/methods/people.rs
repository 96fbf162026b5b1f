//! Who does what, and who may approve how much.

use crate::diag::Value;
use crate::model::{ApprovalLevel, Role};
use crate::views::listing::ListRow;
use crate::views::scene::Scene;

/// The roles with their part in the trust, or the role that they belong to.
pub(super) fn people(scene: Scene<'_>) -> Vec<ListRow> {
    let roles = scene.books().roles.iter();
    roles
        .map(|(_, role)| ListRow::text(scene.text(&role.name)).with_more(part(scene, role)))
        .collect()
}

fn part(scene: Scene<'_>, role: &Role) -> String {
    if let Some(term) = &role.term {
        let (name, does) = (format!("term-{term}"), format!("role-{term}"));
        let name = if scene.words.has(&name) { scene.words.say(&name, &[]) } else { term.clone() };
        let does = scene.words.has(&does).then(|| scene.words.say(&does, &[]));
        return match does {
            Some(does) => {
                scene.words.say("role-part", &[("name", name.into()), ("does", does.into())])
            }
            None => name,
        };
    }
    let whole = role.of.as_ref().and_then(|of| scene.books().roles.find(of));
    let name = whole.map(|id| scene.text(&scene.books().roles[id].name));
    name.map_or_else(String::new, |name| scene.words.say("role-of", &[("name", name.into())]))
}

/// Who may approve how much, from the settings.
pub(super) fn approvals(scene: Scene<'_>) -> Vec<ListRow> {
    let levels = scene.books().approvals.iter();
    levels
        .map(|(_, level)| {
            ListRow::text(scene.text(&level.name))
                .with_more(scene.sentences(conditions(scene, level)))
        })
        .collect()
}

fn conditions(scene: Scene<'_>, level: &ApprovalLevel) -> Vec<String> {
    let say = |key, values: &[(&str, Value)]| scene.words.say(key, values);
    let mut sentences = Vec::new();
    sentences.push(match level.up_to {
        Some(amount) => say("level-up-to", &[("amount", amount.into())]),
        None => say("approval-any", &[]),
    });
    if !level.roles.is_empty() {
        let roles = level.roles.iter();
        let names: Vec<&str> =
            roles.map(|role| scene.text(&scene.books().roles[*role].name)).collect();
        sentences.push(say("approval-by", &[("names", scene.words.list(&names).into())]));
    }
    if let Some(amount) = level.above_per_household {
        sentences.push(say("approval-household", &[("amount", amount.into())]));
    }
    if level.needs_decision {
        sentences.push(say("level-decision", &[]));
    }
    if let Some(quotes) = level.quotes {
        let count = Value::Count(i64::from(quotes));
        sentences.push(say("level-quotes", &[("count", count)]));
    }
    if level.under_contract {
        sentences.push(say("level-contract", &[]));
    }
    if level.unbudgeted {
        sentences.push(say("approval-unbudgeted", &[]));
    }
    sentences
}
