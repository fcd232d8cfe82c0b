//! The `jalon` program: hands the command line to the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    jalon::cli::main(std::env::args_os())
}
