//! How it looks: tokens for colour, size and type.
