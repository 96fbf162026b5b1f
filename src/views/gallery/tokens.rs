//! The tokens of a theme by name, each with what it is for.

use serde::Serialize;

use super::kit::Kit;

/// The tokens, by what they decide.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Tokens {
    modes: Vec<Mode>,
    grounds: Vec<Token>,
    inks: Vec<Token>,
    series: Vec<Token>,
    rules: Vec<Token>,
    types: Vec<Token>,
    fonts: Vec<Token>,
    spaces: Vec<Token>,
}

/// A way of seeing a page, by the class that turns it on.
#[derive(Clone, Debug, Serialize)]
struct Mode {
    class: &'static str,
    name: String,
}

/// A token.
#[derive(Clone, Debug, Serialize)]
struct Token {
    name: &'static str,
    role: String,
}

const MODES: [(&str, &str); 4] = [
    ("by-day", "gallery-mode-day"),
    ("by-night", "gallery-mode-night"),
    ("by-day is-clear", "gallery-mode-day-clear"),
    ("by-night is-clear", "gallery-mode-night-clear"),
];
const GROUNDS: [(&str, &str); 6] = [
    ("paper", "gallery-token-paper"),
    ("sheet", "gallery-token-sheet"),
    ("seal-wash", "gallery-token-seal-wash"),
    ("ok-wash", "gallery-token-ok-wash"),
    ("track", "gallery-token-track"),
    ("rule", "gallery-token-rule"),
];
const INKS: [(&str, &str); 6] = [
    ("ink", "gallery-token-ink"),
    ("quiet", "gallery-token-quiet"),
    ("link", "gallery-token-link"),
    ("in", "gallery-token-in"),
    ("out", "gallery-token-out"),
    ("seal", "gallery-token-seal"),
];
const SERIES: [&str; 6] = ["s0", "s1", "s2", "s3", "s4", "s5"];
const RULES: [(&str, &str); 3] = [
    ("hair", "gallery-token-hair"),
    ("single", "gallery-token-single"),
    ("double", "gallery-token-double"),
];
const TYPES: [&str; 9] = [
    "type-note",
    "type-quiet",
    "type-table",
    "type-body",
    "type-lead",
    "type-sum",
    "type-h2",
    "type-h1",
    "type-figure",
];
const FONTS: [(&str, &str); 2] = [("serif", "gallery-token-serif"), ("sans", "gallery-token-sans")];
const SPACES: [&str; 11] =
    ["g1", "g2", "row", "g3", "g4", "g5", "g6", "g7", "g8", "thumb", "measure"];

pub(super) fn tokens(kit: Kit<'_>) -> Tokens {
    let told = |all: &[(&'static str, &'static str)]| -> Vec<Token> {
        all.iter().map(|(name, role)| Token { name, role: kit.say(role) }).collect()
    };
    let alike = |all: &[&'static str], role: &'static str| -> Vec<Token> {
        all.iter().map(|name| Token { name, role: kit.say(role) }).collect()
    };
    Tokens {
        modes: MODES.map(|(class, name)| Mode { class, name: kit.say(name) }).to_vec(),
        grounds: told(&GROUNDS),
        inks: told(&INKS),
        series: alike(&SERIES, "gallery-token-series"),
        rules: told(&RULES),
        types: alike(&TYPES, "gallery-sample"),
        fonts: told(&FONTS),
        spaces: alike(&SPACES, "gallery-sample"),
    }
}
