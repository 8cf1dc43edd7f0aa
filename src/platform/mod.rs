//! The machine: arguments, paths and the window.
