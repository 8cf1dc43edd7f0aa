//! What is told on the standard error stream.

use tracing_subscriber::EnvFilter;

/// Begins telling warnings and errors; `KAIZHOU_LOG` chooses more (`info`, `debug`).
pub fn start() {
    let filter = EnvFilter::try_from_env("KAIZHOU_LOG").unwrap_or_else(|_| EnvFilter::new("warn,winit=error"));
    let told = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).without_time().try_init();
    // A second start in one process (tests) keeps the first.
    drop(told);
}
