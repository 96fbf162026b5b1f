//! The look of a site: templates and style, built in, laid over with a community's own.

use std::collections::BTreeMap;

use tera::{Kwargs, State, Tera, TeraResult};

use super::own::{built_in, own_files};
use super::{alone, lean, markdown};
use crate::sources::{Snapshot, SourceError};
use crate::units::Language;
use crate::wording::{Problem, Words};

/// The order in which style sheets are joined, which is their architecture.
const SHEETS: [&str; 6] = ["tokens", "elements", "layout", "parts", "charts", "print"];

/// The sheet of the gallery, which no site has a page for.
const GALLERY: &str = "css/gallery.css";

/// The sheet that stands in the pages of vouchers, for where no other is.
const ALONE: &str = "css/alone.css";

/// The mark that a browser shows beside a page's title.
const ICON: &str = "icon.svg";

/// Templates, style and scripts of a site.
#[derive(Debug)]
pub struct Theme {
    templates: Tera,
    style: String,
    extras: BTreeMap<String, String>,
}

/// What is wrong with a community's own theme.
#[derive(Debug)]
pub enum ThemeFault {
    /// A template cannot be used; the text names file and line.
    Template(String),
    /// Words cannot be used.
    Words(Problem),
    /// A file cannot be read.
    Source(SourceError),
}

impl From<tera::Error> for ThemeFault {
    fn from(error: tera::Error) -> Self {
        Self::Template(error.to_string())
    }
}

impl From<SourceError> for ThemeFault {
    fn from(error: SourceError) -> Self {
        Self::Source(error)
    }
}

impl Theme {
    /// The built-in theme, with a community's files from its folder `theme/` laid over it.
    ///
    /// A file of the same path replaces ours: `theme/css/tokens.css`,
    /// `theme/templates/parts/footer.html`, `theme/js/reading.js`. One that says the same
    /// as ours is as if it were not there.
    ///
    /// # Errors
    ///
    /// Where a template of the community does not parse, or a file cannot be read.
    pub fn load(words: &[(Language, Words)], community: &dyn Snapshot) -> Result<Self, ThemeFault> {
        let mut own = own_files(community)?;
        let ours = built_in("");
        own.retain(|(path, text)| !ours.iter().any(|(our, same)| our == path && same == text));
        let mut templates = Tera::new();
        register(&mut templates, words);
        let (style, mut extras) = (style(&own), extras(&own));
        alone::register(&mut templates, &style, &extras.remove(ALONE).unwrap_or_default());
        templates.set_fallback_prefixes(["builtin/"])?;
        let mut sources: Vec<(String, String)> = Vec::new();
        for (path, text) in built_in("templates/") {
            sources.push((format!("builtin/{path}"), text.to_owned()));
        }
        for (path, text) in &own {
            if let Some(path) = path.strip_prefix("templates/") {
                sources.push((path.to_owned(), text.clone()));
            }
        }
        templates.add_raw_templates(sources.iter().map(|(path, text)| (&**path, &**text)))?;
        Ok(Self { templates, style, extras })
    }

    /// Files by themselves, each with its address: sheets that only some pages link, and
    /// scripts, which are optional.
    pub fn extras(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files().filter(|(path, _)| *path != GALLERY)
    }

    /// The same with what only the gallery needs.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.extras.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// All style sheets, joined.
    pub fn style(&self) -> &str {
        &self.style
    }

    /// Renders a template.
    ///
    /// # Errors
    ///
    /// Where a template names what a view does not have.
    pub(super) fn render(&self, name: &str, context: &tera::Context) -> Result<String, ThemeFault> {
        Ok(self.templates.render(name, context)?)
    }
}

fn style(own: &[(String, String)]) -> String {
    let sheets = built_in("css/");
    let mut style = String::new();
    for name in SHEETS {
        let path = format!("{name}.css");
        let replaced = own.iter().find(|(own, _)| *own == format!("css/{path}"));
        let sheet = sheets.iter().find(|(sheet, _)| *sheet == path);
        match (replaced, sheet) {
            (Some((_, own)), _) => style.push_str(own),
            (None, Some((_, ours))) => style.push_str(&lean::sheet(ours)),
            (None, None) => {}
        }
    }
    style
}

/// Our scripts and the sheets that are not joined, a community's own in place of those of the
/// same name, and its further ones.
fn extras(own: &[(String, String)]) -> BTreeMap<String, String> {
    let is_joined = |path: &str| SHEETS.iter().any(|name| path == format!("css/{name}.css"));
    let lean = |(path, text): (String, &'static str)| {
        let text = match path.split_once('/') {
            Some(("js", _)) => lean::script(text),
            Some(_) => lean::sheet(text),
            None => text.to_owned(),
        };
        (path, text)
    };
    let mut extras: BTreeMap<String, String> = built_in("").into_iter().map(lean).collect();
    extras.extend(own.iter().cloned());
    extras.retain(|path, _| match path.split_once('/') {
        Some(("js", _)) => true,
        Some(("css", _)) => !is_joined(path),
        Some(_) => false,
        None => path == ICON,
    });
    extras
}

/// The words that templates may ask for, and Markdown.
fn register(templates: &mut Tera, words: &[(Language, Words)]) {
    let words: Vec<(String, Words)> =
        words.iter().map(|(language, words)| (language.tag().to_owned(), words.clone())).collect();
    templates.register_function(
        "t",
        move |keys: Kwargs, state: &State<'_>| -> TeraResult<String> {
            let key = keys.must_get::<&str>("key")?;
            let lang: String = state.get("lang")?.unwrap_or_default();
            let found = words.iter().find(|(tag, words)| *tag == lang && words.has(key));
            match found {
                Some((_, words)) => Ok(words.say(key, &[])),
                None => Err(tera::Error::message(format!("no words for `{key}` in `{lang}`"))),
            }
        },
    );
    templates.register_filter("markdown", |text: &str, _: Kwargs, _: &State<'_>| {
        markdown::to_html(text)
    });
}
