//! Taking away: headless page pictures and other files.
