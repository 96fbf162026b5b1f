//! `sunbook init`: a community to start from.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use include_dir::{Dir, DirEntry, include_dir};

use super::args::{Init, Profile};
use super::failure::{Failure, Status};
use super::files;
use super::sample;
use super::terminal::Terminal;
use crate::diag::Value;
use crate::units::{Currency, Date};

/// The files that a community starts with, by language.
static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/starter");

/// Writes the files of a new community, unless one of them is there already; or the sample.
pub(super) fn run(asked: &Init, terminal: &mut Terminal) -> Result<Status, Failure> {
    if asked.sample {
        return sample::run(&asked.folder, terminal);
    }
    let start = Start::of(asked, terminal)?;
    let files = start.files(terminal.words().language().tag());
    for (path, _) in &files {
        if path.symlink_metadata().is_ok() {
            let failure = Failure::new(Status::Misused, "cli-init-exists");
            return Err(failure.with("path", path.display().to_string()));
        }
    }
    files::write_all(&files)?;
    tell(&start, &files, terminal)?;
    Ok(Status::Fine)
}

/// What is known of a community before it has files.
struct Start {
    folder: PathBuf,
    name: String,
    currency: Currency,
    profile: &'static str,
    year: i16,
}

impl Start {
    fn of(asked: &Init, terminal: &Terminal) -> Result<Self, Failure> {
        let is_chinese = terminal.words().language().is_chinese();
        let usual = if is_chinese { "CNY" } else { "USD" };
        let code = asked.currency.as_deref().unwrap_or(usual).to_ascii_uppercase();
        let currency = Currency::parse(&code).ok_or_else(|| {
            Failure::new(Status::Misused, "cli-init-currency-unknown").with("currency", &*code)
        })?;
        let name: Vec<&str> =
            asked.name.as_deref().unwrap_or_default().split_whitespace().collect();
        let name = match name.as_slice() {
            [] => terminal.word("cli-init-name-default", &[]),
            parts => parts.join(" "),
        };
        let profile = match asked.profile {
            Profile::Trust => "trust",
            Profile::Association => "association",
        };
        let year = asked.year.unwrap_or_else(this_year);
        Ok(Self { folder: asked.folder.clone(), name, currency, profile, year })
    }

    /// Every file with its whole path and text.
    fn files(&self, tag: &str) -> Vec<(PathBuf, String)> {
        let mut files = Vec::new();
        for room in [&format!("{tag}/both"), &format!("{tag}/{}", self.profile), "any"] {
            let Some(room) = STARTER.get_dir(room) else { continue };
            gather(room, room.path(), &mut |path, text| {
                let path = path.replace("YEAR", &self.year.to_string());
                files.push((self.folder.join(path), self.fill(text)));
            });
        }
        files.sort();
        files
    }

    /// Puts in what differs from community to community; the name last, as it may hold anything.
    fn fill(&self, text: &str) -> String {
        let cents = match self.currency.decimals() {
            0 => "",
            3 => ".000",
            _ => ".00",
        };
        let text = text
            .replace("CURRENCY", self.currency.code())
            .replace("PROFILE", self.profile)
            .replace("VERSION", env!("CARGO_PKG_VERSION"))
            .replace("YEAR", &self.year.to_string())
            .replace(".00", cents);
        if text.contains("\"NAME\"") {
            return text.replace("\"NAME\"", &toml::Value::from(self.name.as_str()).to_string());
        }
        text.replace("NAME", &self.name)
    }
}

/// The year of the calendar; it stands in the files from now on, so that no build asks a clock.
#[expect(clippy::disallowed_methods, reason = "a person starts a community today")]
fn this_year() -> i16 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
    Date::of_moment(seconds, 0).map_or(1970, Date::year)
}

/// Hands over the files below a folder, with their paths from `root` on.
fn gather(folder: &Dir<'static>, root: &Path, take: &mut dyn FnMut(String, &'static str)) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(folder) => gather(folder, root, take),
            DirEntry::File(file) => {
                let path = file.path().strip_prefix(root).unwrap_or(file.path());
                let path = path.to_string_lossy().replace('\\', "/");
                if let Some(text) = file.contents_utf8() {
                    take(path, text);
                }
            }
        }
    }
}

fn tell(
    start: &Start,
    files: &[(PathBuf, String)],
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    let below = |path: &Path| {
        path.strip_prefix(&start.folder).unwrap_or(path).display().to_string().replace('\\', "/")
    };
    let named = |folder: &str| {
        let mut paths = files.iter().map(|(path, _)| below(path));
        Value::from(paths.find(|path| path.starts_with(folder)).unwrap_or_default())
    };
    let folder = start.folder.display().to_string();
    let values = [
        ("name", start.name.as_str().into()),
        ("folder", folder.as_str().into()),
        ("files", terminal.listed(files.iter().map(|(path, _)| below(path)))),
    ];
    terminal.say("cli-init-done", &values)?;
    terminal.say("cli-init-next", &[])?;
    let edit = [("budget", named("budget/")), ("ledger", named("ledger/"))];
    terminal.say("cli-init-step-edit", &edit)?;
    let typed = if folder.contains(' ') { format!("\"{folder}\"") } else { folder };
    terminal.say("cli-init-step-look", &[("folder", typed.into())])?;
    terminal.say("cli-init-step-publish", &[])
}
