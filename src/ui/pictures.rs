//! Whose pictures are shown, and how dark.

use std::sync::Arc;

use crate::art::{Gallery, Pace, Tone};
use crate::content::Folder;
use crate::theme::Look;

/// A gallery of the pictures of a content folder.
pub fn gallery_of(folder: Folder, pace: Pace) -> Gallery {
    let shown = folder.clone();
    let bytes = move |path: &str| folder.picture(path).map_err(|fault| format!("{fault:?}"));
    Gallery::new(Arc::new(bytes), pace).with_at_hand(Arc::new(move |path: &str| shown.at_hand(path)))
}

/// Pictures are as dark as the look; strong contrasts stand on paper.
pub fn tone(look: Look) -> Tone {
    match look {
        Look::Dark => Tone::Evening,
        Look::Light => Tone::Day,
        Look::Contrast => Tone::Plain,
    }
}
