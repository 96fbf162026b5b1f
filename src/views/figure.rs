//! Figures and links as pages show them.

use serde::Serialize;

use super::route::Route;
use super::scene::Scene;
use crate::units::{Money, Quantity, Rate};

/// A figure on a page: the words that people read and the exact number behind them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The words, such as `1,250.50`.
    pub text: String,
    /// The same as a plain decimal.
    pub value: String,
    /// The sign that the number has: `below`, `none` or `above` nothing.
    pub sign: &'static str,
}

/// Words that lead to another page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The words.
    pub text: String,
    /// The address, from the root of the site.
    pub href: String,
}

/// A path as an address writes it.
pub(super) fn encoded(path: &str) -> String {
    let mut address = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                address.push(char::from(byte));
            }
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address
}

fn sign_of(is_negative: bool, is_zero: bool) -> &'static str {
    match (is_negative, is_zero) {
        (_, true) => "none",
        (true, false) => "below",
        (false, false) => "above",
    }
}

impl Scene<'_> {
    /// An amount with all its decimals, without its unit.
    pub fn figure(&self, amount: Money) -> Figure {
        self.figure_as(amount, self.words.money(amount))
    }

    /// An amount with a plus or minus before it.
    pub fn signed_figure(&self, amount: Money) -> Figure {
        self.figure_as(amount, self.words.money_with_sign(amount))
    }

    /// An amount rounded for a headline, with its unit; the exact one stands behind it.
    pub fn rounded_figure(&self, amount: Money) -> Figure {
        self.figure_as(amount, self.words.rounded_money(amount))
    }

    /// An amount in its own words.
    pub fn figure_as(&self, amount: Money, text: String) -> Figure {
        let sign = sign_of(amount.is_negative(), amount.is_zero());
        Figure { text, value: amount.to_string(), sign }
    }

    /// A rate in percent.
    pub fn rate_figure(&self, rate: Rate, decimals: u32) -> Figure {
        let percent = Quantity::of(rate.percent());
        let sign = sign_of(rate < Rate::ZERO, rate == Rate::ZERO);
        Figure { text: self.words.rate(rate, decimals), value: percent.to_string(), sign }
    }

    /// A difference in percent, with a plus or minus before it.
    pub fn signed_rate_figure(&self, rate: Rate) -> Figure {
        let text = self.words.signed_rate(rate, 1);
        Figure { text, ..self.rate_figure(rate, 1) }
    }

    /// A number of things.
    pub fn quantity_figure(&self, quantity: Quantity) -> Figure {
        let sign = sign_of(quantity < Quantity::ZERO, quantity == Quantity::ZERO);
        Figure { text: self.words.quantity(quantity), value: quantity.to_string(), sign }
    }

    /// Words that lead to a page.
    pub fn link(&self, text: impl Into<String>, route: Route) -> Link {
        Link { text: text.into(), href: self.address(route) }
    }
}
