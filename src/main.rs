//! The program: hands its arguments to the library and its answer to the shell.

use std::process::ExitCode;

/// Pages and rows are made by all threads at once, at which this is faster than what systems have.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    sunbook::cli::main()
}
