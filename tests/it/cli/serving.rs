//! The preview: fetched as a browser does, while the files change under it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{PAGE, folder, run, said, status, write};

const SETTINGS: &str = "format = 1\nname = \"NAME\"\ncurrency = \"CNY\"\nlanguages = [\"en\"]\n";

/// How long a change may take to show.
const PATIENCE: Duration = Duration::from_secs(20);

/// A preview that ends with the test.
struct Preview {
    child: Child,
    port: u16,
}

impl Preview {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(assert_cmd::cargo::cargo_bin!("sunbook"))
            .args(["serve", "--port", "0", "--lang", "en"])
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program runs");
        let mut line = String::new();
        let mut told = BufReader::new(child.stdout.take().expect("its words"));
        told.read_line(&mut line).expect("a line");
        let port = line.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next());
        let port = port.and_then(|port| port.parse().ok()).expect(&line);
        Self { child, port }
    }

    /// Asks for a path; the answer with its head.
    fn ask(&self, path: &str, host: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        let head = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).expect("a question");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("an answer");
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Asks until the answer holds `wanted`.
    fn await_answer(&self, path: &str, wanted: &str) -> String {
        let began = Instant::now();
        loop {
            let answer = self.ask(path, "localhost");
            if answer.contains(wanted) {
                return answer;
            }
            assert!(began.elapsed() < PATIENCE, "no {wanted} in {answer}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn community(name: &str) -> tempfile::TempDir {
    let here = folder("");
    write(here.path(), "theme/templates/pages/front.html", PAGE);
    write(here.path(), "community.toml", &SETTINGS.replace("NAME", name));
    here
}

#[test]
fn a_change_shows_and_so_do_errors_until_they_are_mended() {
    let here = community("Maple Court");
    let preview = Preview::start(here.path());
    let first = preview.ask("/", "localhost:1");
    assert!(first.starts_with("HTTP/1.1 200") && first.contains("Maple Court"), "{first}");
    assert!(first.contains("text/html; charset=utf-8") && first.contains("livereload"), "{first}");

    write(here.path(), "community.toml", &SETTINGS.replace("NAME", "Birch Court"));
    preview.await_answer("/index.html", "Birch Court");

    write(
        here.path(),
        "community.toml",
        &(SETTINGS.replace("NAME", "Oak <b>") + "nmae = \"<i>\"\n"),
    );
    let trouble = preview.await_answer("/", "The website waits for these");
    assert!(trouble.starts_with("HTTP/1.1 503"), "{trouble}");
    for part in ["community.toml, line 5", "nmae = &quot;&lt;i&gt;&quot;", "livereload"] {
        assert!(trouble.contains(part), "{part} in {trouble}");
    }
    let style = preview.ask("/style.css", "127.0.0.1");
    assert!(style.starts_with("HTTP/1.1 200"), "the last good site is still there: {style}");

    write(here.path(), "community.toml", &SETTINGS.replace("NAME", "Oak Court"));
    preview.await_answer("/", "Oak Court");

    write(here.path(), "theme/templates/pages/front.html", "{{ frame.nothing }}");
    let trouble = preview.await_answer("/", "The website could not be made");
    assert!(trouble.contains("front.html"), "{trouble}");
}

#[test]
fn only_the_site_is_served_and_only_to_this_computer() {
    let here = community("Maple Court");
    write(here.path(), "secret.txt", "kept");
    let preview = Preview::start(here.path());
    let status = |path: &str, host: &str| preview.ask(path, host)[9..12].to_owned();
    assert_eq!(status("/", "127.0.0.1"), "200");
    assert_eq!(status("/", "[::1]:8000"), "200");
    assert_eq!(status("/", "elsewhere.example"), "421");
    for path in ["/secret.txt", "/../secret.txt", "/%2e%2e/secret.txt", "/community.toml", "/%ff"] {
        assert_eq!(status(path, "localhost"), "404", "{path}");
    }
}

#[test]
fn a_port_that_is_taken_is_said_with_its_cure() {
    let here = community("Maple Court");
    let preview = Preview::start(here.path());
    let second = run(here.path(), &format!("serve --port {} --lang en", preview.port));
    assert_eq!(status(&second), 3);
    assert!(said(&second.stderr).contains("Choose another one with --port"));
}

#[cfg(unix)]
#[test]
fn a_preview_ends_quietly_at_the_keyboard() {
    use rustix::process::{Pid, Signal, kill_process};
    let here = community("Maple Court");
    let mut preview = Preview::start(here.path());
    let pid = i32::try_from(preview.child.id()).ok().and_then(Pid::from_raw).expect("a process");
    kill_process(pid, Signal::INT).expect("a signal");
    assert_eq!(preview.child.wait().expect("an end").code(), Some(0));
}
