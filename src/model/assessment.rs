//! Service assessments: who rated what, and which grade follows.

use super::{Decision, Declared, Id};
use crate::diag::Place;
pub use crate::records::assessments::{CriterionRecord as Criterion, SurveyRecord as Survey};
use crate::units::{Date, Localized, Period, Quantity, Rate};

/// What a score means.
#[derive(Clone, Debug)]
pub struct Grade {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// The lowest score that earns it.
    pub min: Quantity,
    /// The factor on the performance remuneration.
    pub factor: Option<Quantity>,
    /// By how much the fee may rise.
    pub fee_change_max: Option<Rate>,
    /// What follows, in words.
    pub then: Option<Localized>,
}

/// A service assessment with the figures that it states.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The period that was rated.
    pub period: Period,
    /// The score as stated.
    pub score: Quantity,
    /// The grade as stated.
    pub grade: Id<Grade>,
    /// The factor as stated.
    pub factor: Option<Quantity>,
    /// The change of the fee as stated.
    pub fee_change: Option<Rate>,
    /// When the result was confirmed.
    pub date: Option<Date>,
    /// The decision that confirmed it.
    pub decision: Option<Id<Decision>>,
    /// What follows, in words.
    pub summary: Option<Localized>,
    /// Who rated, with which weight.
    pub raters: Vec<Rater>,
    /// Where the score stands.
    pub score_place: Place,
    /// Where the grade stands.
    pub grade_place: Place,
    /// Where the factor stands.
    pub factor_place: Option<Place>,
    /// The top of the file.
    pub place: Place,
}

/// One rater of an assessment.
#[derive(Clone, Debug)]
pub struct Rater {
    /// Its id.
    pub id: String,
    /// What kind of rating it is.
    pub name: Localized,
    /// Who gave it.
    pub by: Option<Localized>,
    /// Its share of the whole score.
    pub weight: Rate,
    /// Its score as stated.
    pub score: Quantity,
    /// The criteria it is made of.
    pub criteria: Vec<Criterion>,
    /// The survey it rests on.
    pub survey: Option<Survey>,
    /// Where the score stands.
    pub place: Place,
}

impl Declared for Grade {
    fn id(&self) -> &str {
        &self.id
    }

    fn name(&self) -> Option<&Localized> {
        Some(&self.name)
    }
}
