//! What is wrong with a catalogue, as plain data.

/// A fault of a catalogue, found without wording anything.
///
/// A key is that of a message, or of one of its attributes as `key.attribute`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// The path is neither `<tag>.ftl` nor `<tag>/<room>.ftl` of a language.
    Misplaced {
        /// The path.
        path: String,
    },
    /// Something in the file is not in Fluent's syntax; the rest of it is used.
    Unreadable {
        /// The path.
        path: String,
        /// The line, from 1.
        line: usize,
    },
    /// Two messages of one language have the same key; the later one is used.
    Twice {
        /// The path of the later one.
        path: String,
        /// The key.
        key: String,
    },
    /// Another language has it, this one does not.
    Missing {
        /// The tag of the language.
        language: String,
        /// The key.
        key: String,
    },
    /// Another language names this value there, this one does not.
    Unused {
        /// The tag of the language.
        language: String,
        /// The key.
        key: String,
        /// The name of the value.
        value: String,
    },
    /// Words of a community's own name a value that the message does not get.
    NotGiven {
        /// The key.
        key: String,
        /// The name of the value.
        value: String,
    },
    /// It refers to a message or a term that does not exist.
    Unresolved {
        /// The tag of the language.
        language: String,
        /// The key.
        key: String,
        /// The key it refers to.
        reference: String,
    },
}
