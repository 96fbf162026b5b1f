//! The style that pages carry themselves, because they are kept and sent as files.
//!
//! Templates ask for it and put it where it belongs; no page is searched or copied for it.

use tera::{Kwargs, State, Tera, TeraResult};

use super::addresses::{ROOT, rooted};

/// Lets templates ask for all of the joined sheet, `whole_style()`, and for the little by which
/// a page can be read where that sheet is missing, `alone_style()`.
pub(super) fn register(templates: &mut Tera, joined: &str, alone: &str) {
    let (joined, alone) = (quiet_end(&rooted(joined)), quiet_end(alone));
    templates.register_function(
        "whole_style",
        move |_: Kwargs, state: &State<'_>| -> TeraResult<String> {
            let root: String = state.get("root")?.unwrap_or_default();
            Ok(joined.replace(ROOT, &root))
        },
    );
    templates.register_function("alone_style", move |_: Kwargs, _: &State<'_>| alone.clone());
}

/// A sheet that cannot end the element that it stands in: within quotes it says the same, and
/// elsewhere `</` says nothing.
fn quiet_end(sheet: &str) -> String {
    sheet.replace("</", "<\\/")
}
