//! One finding.

use super::{Place, Value};
use crate::units::{Date, Localized, Period};

/// The readable, stable name of a kind of finding, such as `missing-voucher`; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code(pub &'static str);

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The files cannot be read or contradict themselves in form; blocks a build.
    Error,
    /// Conduct, or figures that do not agree; published, loud.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The word that settings and machine formats use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// What a finding is about, so that it stands on the page it concerns.
///
/// The names are ids as the files write them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The community as a whole.
    Community,
    /// A budget line.
    Item(String),
    /// A voucher.
    Voucher(String),
    /// A fund.
    Fund(String),
    /// An account.
    Account(String),
    /// A charge, such as the property fee.
    Charge(String),
    /// A counterparty.
    Counterparty(String),
    /// A contract.
    Contract(String),
    /// A decision.
    Decision(String),
    /// The service assessment of the finding's period.
    Assessment,
    /// The budget of the finding's period.
    Budget,
    /// A month of the ledger: the finding's period.
    Month,
}

impl Subject {
    /// The id as the files write it, where the subject has one.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Item(id)
            | Self::Voucher(id)
            | Self::Fund(id)
            | Self::Account(id)
            | Self::Charge(id)
            | Self::Counterparty(id)
            | Self::Contract(id)
            | Self::Decision(id) => Some(id),
            Self::Community | Self::Assessment | Self::Budget | Self::Month => None,
        }
    }
}

/// A published answer to a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What was answered.
    pub reason: Localized,
    /// When.
    pub date: Date,
    /// By which role.
    pub by: Localized,
}

/// Something to be said about the files: a code with named values and a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Its kind.
    pub code: Code,
    /// Its weight.
    pub severity: Severity,
    /// Where it is, if it is in one place.
    pub place: Option<Place>,
    /// What its sentence names.
    pub values: Vec<(&'static str, Value)>,
    /// The variant of the hint, for findings that have several.
    pub hint: &'static str,
    /// Other places that belong to it, such as the first use of a duplicate id.
    pub related: Vec<Place>,
    /// What it is about.
    pub subject: Option<Subject>,
    /// The period that it is about.
    pub period: Option<Period>,
    /// The published answer, if there is one.
    pub answer: Option<Answer>,
}

impl Finding {
    /// A finding of a given weight, without a place yet.
    pub fn new(code: Code, severity: Severity) -> Self {
        Self {
            code,
            severity,
            place: None,
            values: Vec::new(),
            hint: "hint",
            related: Vec::new(),
            subject: None,
            period: None,
            answer: None,
        }
    }

    /// An error at `place`.
    pub fn error(code: Code, place: Place) -> Self {
        Self::new(code, Severity::Error).at(place)
    }

    /// A warning.
    pub fn warning(code: Code) -> Self {
        Self::new(code, Severity::Warning)
    }

    /// A note.
    pub fn note(code: Code) -> Self {
        Self::new(code, Severity::Note)
    }

    /// The same finding, found at `place`.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The same finding with a value that its sentence names.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The same finding with another variant of its hint.
    #[must_use]
    pub fn hint(mut self, variant: &'static str) -> Self {
        self.hint = variant;
        self
    }

    /// The same finding with another place that belongs to it.
    #[must_use]
    pub fn related(mut self, place: Place) -> Self {
        self.related.push(place);
        self
    }

    /// The same finding, about `subject`.
    #[must_use]
    pub fn about(mut self, subject: Subject) -> Self {
        self.subject = Some(subject);
        self
    }

    /// The same finding, about `period`.
    #[must_use]
    pub fn during(mut self, period: Period) -> Self {
        self.period = Some(period);
        self
    }
}
