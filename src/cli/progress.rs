//! A bar for builds that take longer than a moment.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::pipeline::Progress;

/// How long nobody wonders what the program does.
const PATIENCE: Duration = Duration::from_secs(1);

/// Pages that are made, out of those that are to be made.
pub(super) struct Pages {
    bar: ProgressBar,
    began: Instant,
    is_quiet: bool,
}

impl Pages {
    /// Begins to count; the bar shows past a second, and on a terminal only.
    pub(super) fn new(is_quiet: bool) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len}") {
            bar.set_style(style);
        }
        Self { bar, began: Instant::now(), is_quiet }
    }

    /// Takes note of one step.
    pub(super) fn count(&self, step: Progress) {
        match step {
            Progress::Pages(pages) => {
                self.bar.set_length(u64::try_from(pages).unwrap_or(u64::MAX));
            }
            Progress::Page => {
                if !self.is_quiet && self.bar.is_hidden() && self.began.elapsed() > PATIENCE {
                    self.bar.set_draw_target(ProgressDrawTarget::stderr());
                }
                self.bar.inc(1);
            }
        }
    }

    /// Takes the bar away.
    pub(super) fn end(&self) {
        self.bar.finish_and_clear();
    }
}
