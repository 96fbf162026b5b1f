//! The story of the sample community: which commits there were, and what each of them did.
//!
//! The files of a story hold no copies of the community's files. They say from
//! when on a file or a row of it is there, and where it read otherwise for a
//! while; `story/README.md` explains them.

use serde::Deserialize;

use crate::units::Date;

/// The people, and the quarters one after the other.
const TOLD: &[&str] = &[
    include_str!("story/people.toml"),
    include_str!("story/2025-q1.toml"),
    include_str!("story/2025-q2.toml"),
    include_str!("story/2025-q3.toml"),
    include_str!("story/2025-q4.toml"),
    include_str!("story/2026-q1.toml"),
    include_str!("story/2026-q2.toml"),
];

/// The time zone of the sample, in seconds.
pub(super) const ZONE: i32 = 8 * 3600;

/// A story, or one file of it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Story {
    /// Who makes commits.
    pub(super) person: Vec<Person>,
    /// What they did, the earliest first.
    pub(super) commit: Vec<Telling>,
}

/// Someone who makes commits: a role, never a name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    /// The role's id.
    pub(super) id: String,
    /// What git shows.
    pub(super) name: String,
    /// An address that reaches nobody.
    pub(super) mail: String,
}

/// One commit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Telling {
    /// The day and the minute.
    pub(super) at: String,
    /// Who made it.
    pub(super) by: String,
    /// The branch, where it is not the main one.
    pub(super) branch: Option<String>,
    /// The branch that it brings into the main one.
    pub(super) merges: Option<String>,
    /// Subject, text and trailers.
    pub(super) says: String,
    /// Files, or rows of a file, that are there from now on.
    #[serde(default)]
    pub(super) shows: Vec<String>,
    /// Files, or rows of a file, that are not there for the time being.
    #[serde(default)]
    pub(super) hides: Vec<String>,
    /// Words that read otherwise for now.
    #[serde(default)]
    pub(super) differs: Vec<Difference>,
    /// Differences that end here, by their ids.
    #[serde(default)]
    pub(super) settles: Vec<String>,
}

/// Words of a file that read otherwise for a while.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Difference {
    /// What the commit that ends it calls it.
    pub(super) id: String,
    /// The path of the file.
    pub(super) r#in: String,
    /// What stands there in the end, once in the file.
    pub(super) end: String,
    /// What stands there for now.
    pub(super) now: String,
}

impl Story {
    /// The story of the sample.
    pub(super) fn read() -> Result<Self, String> {
        let mut all = Self::default();
        for text in TOLD {
            let told: Self = toml::from_str(text).map_err(|error| error.to_string())?;
            all.person.extend(told.person);
            all.commit.extend(told.commit);
        }
        Ok(all)
    }

    /// A person by their role.
    pub(super) fn person(&self, id: &str) -> Result<&Person, String> {
        self.person.iter().find(|it| it.id == id).ok_or_else(|| format!("nobody is `{id}`"))
    }
}

impl Telling {
    /// When it was made, in seconds since 1970.
    pub(super) fn seconds(&self) -> Result<i64, String> {
        let wrong = || format!("`{}` is no day and minute", self.at);
        let (day, time) = self.at.split_once(' ').ok_or_else(wrong)?;
        let (hour, minute) = time.split_once(':').ok_or_else(wrong)?;
        let day = Date::parse(day).map_err(|_| wrong())?;
        let first = Date::parse("1970-01-01").map_err(|_| wrong())?;
        let minutes = |text: &str| text.parse::<i64>().map_err(|_| wrong());
        let of_day = minutes(hour)? * 3600 + minutes(minute)? * 60;
        Ok(i64::from(day.days_since(first)) * 86_400 + of_day - i64::from(ZONE))
    }
}
