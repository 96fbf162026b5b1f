//! Service assessments recomputed from their parts.

use rust_decimal::Decimal;

use crate::model::{Assessment, Books, Criterion, Grade, Id, Rater};
use crate::units::{Quantity, Rate};

/// An assessment with every figure recomputed.
#[derive(Clone, Debug)]
pub struct Rating {
    /// The assessment, by its position in the books.
    pub assessment: usize,
    /// The weighted score of all raters; `None` where only the total is known.
    pub score: Option<Quantity>,
    /// The sum of the weights.
    pub weights: Rate,
    /// The grade that the score earns.
    pub grade: Option<Id<Grade>>,
    /// The raters in their order.
    pub raters: Vec<RaterFigures>,
}

/// A rater's figures, recomputed.
#[derive(Clone, Debug)]
pub struct RaterFigures {
    /// The score from criteria or survey; `None` where it is stated only.
    pub score: Option<Quantity>,
    /// The score times the weight, in points of the whole.
    pub points: Quantity,
    /// The share of those asked who answered.
    pub response: Option<Rate>,
    /// The share of the answers that count as satisfied.
    pub satisfied: Option<Rate>,
    /// The number of answers that count as satisfied.
    pub satisfied_count: u64,
    /// The sum of all answers.
    pub answers: u64,
    /// For each criterion the points that were not given.
    pub lost: Vec<Quantity>,
}

/// The decimals to which scores are rounded.
const DECIMALS: u32 = 2;

impl Rating {
    pub(super) fn of(books: &Books, index: usize, assessment: &Assessment) -> Self {
        let raters: Vec<RaterFigures> = assessment.raters.iter().map(rater_figures).collect();
        let points = raters.iter().fold(Quantity::ZERO, |sum, rater| sum.plus(rater.points));
        let score = (!raters.is_empty()).then(|| rounded(points));
        let weights = assessment
            .raters
            .iter()
            .fold(Decimal::ZERO, |sum, rater| sum.saturating_add(rater.weight.fraction()));
        let effective = score.unwrap_or(assessment.score);
        let grade = books.grades.iter().find(|(_, grade)| effective >= grade.min);
        Self {
            assessment: index,
            score,
            weights: Rate::of_fraction(weights),
            grade: grade.map(|(id, _)| id),
            raters,
        }
    }
}

fn rater_figures(rater: &Rater) -> RaterFigures {
    let by_criteria = (!rater.criteria.is_empty()).then(|| {
        rater.criteria.iter().fold(Quantity::ZERO, |sum, criterion| sum.plus(criterion.score.value))
    });
    let survey = rater.survey.as_ref();
    let count = |only_satisfied: bool| {
        let answers = survey.iter().flat_map(|survey| &survey.answers);
        let wanted = answers.filter(|answer| answer.is_satisfied || !only_satisfied);
        wanted.map(|answer| u64::from(answer.count.value)).sum::<u64>()
    };
    let (answers, satisfied_count) = (count(false), count(true));
    let by_survey = survey.and_then(|survey| {
        let points = survey.answers.iter().fold(Quantity::ZERO, |sum, answer| {
            sum.plus(answer.value.value.times(Quantity::from(u64::from(answer.count.value))))
        });
        let mean = points.number().checked_div(Decimal::from(answers))?;
        Some(rounded(Quantity::of(mean)))
    });
    let score = by_criteria.or(by_survey);
    let weight = Quantity::of(rater.weight.fraction());
    RaterFigures {
        score,
        points: score.unwrap_or(rater.score).times(weight),
        response: survey.and_then(|survey| {
            let of = |count: u32| Quantity::from(u64::from(count));
            of(survey.valid.value).share_of(of(survey.asked.value))
        }),
        satisfied: Quantity::from(satisfied_count).share_of(Quantity::from(answers)),
        satisfied_count,
        answers,
        lost: rater.criteria.iter().map(lost).collect(),
    }
}

fn lost(criterion: &Criterion) -> Quantity {
    let (most, given) = (criterion.max.value.number(), criterion.score.value.number());
    Quantity::of(most.saturating_sub(given))
}

fn rounded(score: Quantity) -> Quantity {
    let strategy = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
    Quantity::of(score.number().round_dp_with_strategy(DECIMALS, strategy))
}
