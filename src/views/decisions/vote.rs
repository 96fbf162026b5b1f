//! A vote of owners: the count by area and by heads, and what the law asks.

use serde::Serialize;

use crate::checks::{Majority, RulePack, Share, Side, Standing, owners_vote};
use crate::diag::Value;
use crate::model::{Decision, Tally};
use crate::units::{Quantity, Rate};
use crate::views::chart::{Bar, Mark, Name, RateBars};
use crate::views::figure::Figure;
use crate::views::frame::{Drawing, Drawings};
use crate::views::scene::Scene;

/// A vote.
#[derive(Clone, Debug, Serialize)]
pub struct VotePart {
    /// By area, then by owners.
    pub rows: Vec<VoteRow>,
    /// What each law asks, and whether the vote meets it.
    pub laws: Vec<VoteLaw>,
}

/// One count of a vote.
#[derive(Clone, Debug, Serialize)]
pub struct VoteRow {
    /// What is counted.
    pub name: String,
    /// All.
    pub total: Figure,
    /// Taking part.
    pub part: Figure,
    /// The same as a share of all.
    pub part_rate: Option<Figure>,
    /// In favour.
    pub favour: Figure,
    /// The same as a share of those taking part.
    pub favour_rate: Option<Figure>,
}

/// What a law asks of a vote.
#[derive(Clone, Debug, Serialize)]
pub struct VoteLaw {
    /// The law with its article.
    pub name: String,
    /// First whether enough took part, then whether enough agreed.
    pub tests: Vec<Test>,
}

/// One thing that a law asks.
#[derive(Clone, Debug, Serialize)]
pub struct Test {
    /// Whether the vote meets it.
    pub is_met: bool,
    /// That in a word.
    pub verdict: String,
    /// What is asked and what was reached.
    pub text: String,
    /// Both counts beside what is asked, where there is anything to count.
    pub charts: Vec<Drawing>,
}

/// The vote of a decision of all owners.
pub(super) fn vote(
    scene: Scene<'_>,
    decision: &Decision,
    laws: &[RulePack],
    drawings: &mut Drawings,
) -> Option<VotePart> {
    let vote = owners_vote(decision)?;
    let rows = vec![row(scene, "vote-area", vote.area), row(scene, "vote-heads", vote.heads)];
    let of_law = |law: &RulePack| {
        let rule = law.vote.as_ref()?;
        let standing = Standing::of(decision, rule)?;
        let law_name = law.name();
        let values = [
            ("law", Value::from(scene.text(&law_name).to_owned())),
            ("article", rule.article.as_str().into()),
        ];
        let name = scene.words.say("vote-law", &values);
        let tests = vec![turnout(scene, &standing, drawings), approval(scene, &standing, drawings)];
        Some(VoteLaw { name, tests })
    };
    Some(VotePart { rows, laws: laws.iter().filter_map(of_law).collect() })
}

fn row(scene: Scene<'_>, key: &str, tally: Tally) -> VoteRow {
    let rate = |rate: Option<Rate>| rate.map(|rate| scene.rate_figure(rate, 1));
    VoteRow {
        name: scene.words.say(key, &[]),
        total: scene.quantity_figure(tally.total),
        part: scene.quantity_figure(tally.part),
        part_rate: rate(tally.part.share_of(tally.total)),
        favour: scene.quantity_figure(tally.favour),
        favour_rate: rate(tally.favour.share_of(tally.part)),
    }
}

/// Whether enough took part.
fn turnout(scene: Scene<'_>, standing: &Standing, drawings: &mut Drawings) -> Test {
    let (area, heads) = (standing.area, standing.heads);
    let part = |side: Side| (side.tally.part, side.tally.total);
    let say = |key, area: Quantity, heads: Quantity| {
        let share = Value::Text(share(scene, standing.quorum));
        scene.words.say(key, &[("share", share), ("area", area.into()), ("heads", heads.into())])
    };
    let asks = say("vote-quorum-asks", area.part_needed, heads.part_needed);
    let reached = say("vote-quorum-reached", area.tally.part, heads.tally.part);
    let bars = bars(scene, "vote-part", [part(area), part(heads)], standing.quorum, drawings);
    test(scene, standing.has_quorum(), [asks, reached], bars)
}

/// Whether enough of those taking part agreed.
fn approval(scene: Scene<'_>, standing: &Standing, drawings: &mut Drawings) -> Test {
    let (area, heads) = (standing.area, standing.heads);
    let favour = |side: Side| (side.tally.favour, side.tally.part);
    let asked = standing.majority.share();
    let how = match standing.majority {
        Majority::From(_) => "from",
        Majority::Above(_) => "above",
    };
    let say = |key, area: Quantity, heads: Quantity| {
        let share = Value::Text(share(scene, asked));
        let values =
            [("how", how.into()), ("share", share), ("area", area.into()), ("heads", heads.into())];
        scene.words.say(key, &values)
    };
    let asks = say("vote-majority-asks", area.favour_needed, heads.favour_needed);
    let reached = say("vote-majority-reached", area.tally.favour, heads.tally.favour);
    let bars = bars(scene, "vote-favour", [favour(area), favour(heads)], asked, drawings);
    test(scene, standing.has_majority(), [asks, reached], bars)
}

fn test(scene: Scene<'_>, is_met: bool, texts: [String; 2], bars: Option<Drawing>) -> Test {
    Test {
        is_met,
        verdict: scene.words.say(if is_met { "vote-met" } else { "vote-not-met" }, &[]),
        text: scene.sentences(texts),
        charts: bars.into_iter().collect(),
    }
}

/// A share of two whole numbers in words: two thirds.
fn share(scene: Scene<'_>, Share(part, whole): Share) -> String {
    let key = format!("share-{part}-{whole}");
    if scene.words.has(&key) { scene.words.say(&key, &[]) } else { format!("{part}/{whole}") }
}

/// Area and owners as bars, with the share that is asked as a line.
fn bars(
    scene: Scene<'_>,
    question: &str,
    [area, heads]: [(Quantity, Quantity); 2],
    asked: Share,
    drawings: &mut Drawings,
) -> Option<Drawing> {
    let rates = [("vote-area", area), ("vote-heads", heads)].map(|(key, (part, whole))| {
        let rate = part.share_of(whole)?;
        let text = scene.words.rate(rate, 1);
        let name = Name::only(scene.words.say(key, &[]));
        Some(Bar::new(name, Mark::rate(rate, text)))
    });
    let bars: Vec<Bar> = rates.into_iter().collect::<Option<_>>()?;
    let Share(part, whole) = asked;
    let number = |number: u32| Quantity::from(u64::from(number));
    let line = number(part).share_of(number(whole))?;
    let words = scene.words.say("vote-line", &[("share", share(scene, asked).into())]);
    let texts: Vec<String> =
        bars.iter().map(|bar| format!("{} {}", bar.name.label, bar.mark.text)).collect();
    Some(drawings.add(RateBars {
        question: scene.words.say(question, &[]),
        summary: scene.words.list(&texts),
        bars,
        average: Some(Mark::rate(line, words)),
    }))
}
