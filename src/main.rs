//! The `kaizhou` program: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    kaizhou::platform::run(std::env::args_os())
}
