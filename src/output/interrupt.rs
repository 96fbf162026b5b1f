//! A person, or the system, asking the program to stop.

use std::io;

/// How the program was asked to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interrupt {
    /// By a person at the keyboard.
    Keyboard,
    /// By the system or another program.
    System,
}

impl Interrupt {
    /// The exit status that tells it, as shells expect.
    pub const fn status(self) -> i32 {
        match self {
            Self::Keyboard => 130,
            Self::System => 143,
        }
    }
}

/// Calls `act`, in a thread of its own, when the program is asked to stop.
///
/// `act` may end the program at once: a site that stands is whole at any
/// instant, and what was being staged is cleared by the next build.
#[cfg(unix)]
pub fn on_interrupt(act: impl FnOnce(Interrupt) + Send + 'static) -> io::Result<()> {
    use signal_hook::consts::{SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGINT, SIGTERM])?;
    let wait = move || {
        let first = signals.forever().next();
        act(if first == Some(SIGINT) { Interrupt::Keyboard } else { Interrupt::System });
    };
    std::thread::Builder::new().name("interrupt".to_owned()).spawn(wait)?;
    Ok(())
}

/// Elsewhere the system ends the program itself.
#[cfg(not(unix))]
pub fn on_interrupt(_: impl FnOnce(Interrupt) + Send + 'static) -> io::Result<()> {
    Ok(())
}
