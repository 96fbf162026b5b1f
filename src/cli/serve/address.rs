//! Where the preview can be reached.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, TcpListener, UdpSocket};

use fast_qr::QRBuilder;

use crate::cli::args::Serve;
use crate::cli::failure::{Failure, Status};
use crate::cli::terminal::Terminal;
use crate::diag::Value;
use crate::output;

/// The first port that is tried where none is asked for.
const FIRST: u16 = 8000;

/// How many are tried.
const TRIES: u16 = 20;

/// Takes the port that was asked for, else the first free one.
pub(super) fn listen(asked: &Serve, terminal: &mut Terminal) -> Result<TcpListener, Failure> {
    let host = if asked.lan { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    if let Some(port) = asked.port {
        return TcpListener::bind((host, port)).map_err(|error| refused(port, &error));
    }
    for port in FIRST..FIRST + TRIES {
        match TcpListener::bind((host, port)) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {
                let text = terminal.word("cli-serve-taken", &[("port", number(port))]);
                terminal.remark(&text);
            }
            bound => return bound.map_err(|error| refused(port, &error)),
        }
    }
    TcpListener::bind((host, 0)).map_err(|error| refused(0, &error))
}

fn refused(port: u16, error: &io::Error) -> Failure {
    let failure = match error.kind() {
        ErrorKind::AddrInUse => Failure::new(Status::Failed, "cli-serve-taken-cure"),
        _ => Failure::new(Status::Failed, "cli-serve-cannot").with("reason", output::reason(error)),
    };
    failure.with("port", number(port))
}

/// A port as it is typed: without separators.
fn number(port: u16) -> Value {
    port.to_string().into()
}

/// Says where the site is, for this computer and for phones beside it.
pub(super) fn tell(
    listener: &TcpListener,
    is_open: bool,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    let bound = listener.local_addr().map_err(|error| refused(0, &error))?;
    let port = bound.port();
    let address = format!("http://127.0.0.1:{port}/");
    let text = terminal.word("cli-serve-ready", &[("address", address.into())]);
    // Said even where only what is wrong is wanted: without it nobody finds the site.
    terminal.print(&format!("{text}\n"))?;
    if is_open { tell_phones(port, terminal) } else { Ok(()) }
}

/// Says by which address a phone beside this computer finds the site, as text and as a picture.
fn tell_phones(port: u16, terminal: &mut Terminal) -> Result<(), Failure> {
    let Some(own) = own_address() else {
        let text = terminal.word("cli-serve-no-lan", &[]);
        terminal.remark(&text);
        return Ok(());
    };
    let address = format!("http://{own}:{port}/");
    let text = terminal.word("cli-serve-phone", &[("address", address.as_str().into())]);
    terminal.print(&format!("{text}\n"))?;
    match QRBuilder::new(address).build() {
        Ok(code) => terminal.print(&format!("{}\n", code.to_str())),
        Err(_) => Ok(()),
    }
}

/// The address by which this computer would speak to others; nothing is sent to find it.
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // An address for documentation: choosing a way to it names our own end of the way.
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let own = socket.local_addr().ok()?.ip();
    (!own.is_unspecified() && !own.is_loopback()).then_some(own)
}
