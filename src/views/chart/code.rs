//! An address that a phone can read from paper.

/// An address as a QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// What it leads to, for who cannot see it.
    pub name: String,
    /// The address.
    pub address: String,
}
