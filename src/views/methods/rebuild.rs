//! The files behind the site, and how anybody can build it from them again.

use serde::Serialize;

use crate::diag::Value;
use crate::views::listing::ListRow;
use crate::views::scene::Scene;

/// The files behind the site, and how to build it again.
#[derive(Clone, Debug, Serialize)]
pub struct Rebuild {
    /// From which day, commit and program it comes.
    pub made: String,
    /// What the fingerprint is.
    pub fingerprint: String,
    /// The files, by folder.
    pub files: Vec<ListRow>,
    /// What to do, step by step.
    pub steps: Vec<Step>,
}

/// One step, with what to type.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// What it does.
    pub text: String,
    /// What to type.
    pub command: Option<String>,
}

/// Gathers the files and the steps.
pub(super) fn rebuild(scene: Scene<'_>) -> Rebuild {
    let build = scene.matter.build;
    let fingerprint = [("fingerprint", build.fingerprint.as_str().into())];
    Rebuild {
        made: scene.made(),
        fingerprint: scene.words.say("rebuild-fingerprint", &fingerprint),
        files: files(scene),
        steps: steps(scene),
    }
}

/// The files that were read, those of a folder together.
fn files(scene: Scene<'_>) -> Vec<ListRow> {
    let mut folders: Vec<(String, usize)> = Vec::new();
    for file in scene.matter.files.iter() {
        let name = match file.path.split_once('/') {
            Some((folder, _)) => format!("{folder}/"),
            None => file.path.clone(),
        };
        match folders.iter_mut().find(|(other, _)| *other == name) {
            Some((_, count)) => *count += 1,
            None => folders.push((name, 1)),
        }
    }
    let row = |(name, count): (String, usize)| {
        let key = format!("files-{}", name.trim_end_matches('/').split('.').next().unwrap_or(""));
        let what = scene.words.has(&key).then(|| scene.words.say(&key, &[]));
        let count = scene.words.say("files-count", &[("count", Value::count(count))]);
        let more = what.into_iter().chain(name.ends_with('/').then_some(count));
        ListRow::text(name.clone()).with_more(scene.sentences(more))
    };
    folders.into_iter().map(row).collect()
}

fn steps(scene: Scene<'_>) -> Vec<Step> {
    let build = scene.matter.build;
    let step = |key, command: Option<String>| Step { text: scene.words.say(key, &[]), command };
    let checkout = build.commit.as_ref().map(|commit| format!("git checkout {}", commit.id));
    let today = format!("sunbook build . --out site --today {}", build.today);
    let mut steps = vec![step("rebuild-copy", checkout)];
    steps.push(step("rebuild-build", Some(today)));
    steps.push(step("rebuild-compare", Some("sunbook verify site .".to_owned())));
    steps
}
