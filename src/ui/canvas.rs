//! What of the window a page fills: all of it, or what a caption in the other language leaves.

use egui::{Rect, Vec2, vec2};

use super::caption;
use super::frame::{Class, Frame};
use crate::session::{Comfort, Phase, Session};

/// The least height of an upright page with everything on it, in design pixels.
const UPRIGHT: f32 = 1920.0;

/// The shape of pages, and the share of the window below them that a caption takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Canvas {
    /// The shape.
    pub class: Class,
    caption: f32,
}

impl Default for Canvas {
    fn default() -> Self {
        Self { class: Class::Wide, caption: 0.0 }
    }
}

impl Canvas {
    /// The canvas for a window of a size and a reader's comforts, and how many of the window's units one design pixel has.
    pub fn fit(window: Vec2, comfort: Comfort) -> (Self, f32) {
        let (scale, class) = Frame::scale(window, comfort.text);
        if !comfort.captions {
            return (Self { class, caption: 0.0 }, scale);
        }
        // The page gets what the caption leaves.
        let caption = caption::share(class);
        let page = window * vec2(1.0, 1.0 - caption);
        let (scale, class) = Frame::scale(page, comfort.text);
        let scale = if class == Class::Tall { scale.min(page.y / UPRIGHT) } else { scale };
        (Self { class, caption }, scale)
    }

    /// The page's part of a window, and the caption's where there is one.
    pub fn parts(&self, window: Rect, session: &Session) -> (Rect, Option<Rect>) {
        let attract = session.kiosk.as_ref().is_some_and(|kiosk| matches!(kiosk.phase, Phase::Attract { .. }));
        // Posters speak both languages.
        if self.caption <= 0.0 || attract {
            return (window, None);
        }
        let edge = window.bottom() - window.height() * self.caption;
        (window.with_max_y(edge), Some(window.with_min_y(edge)))
    }
}
