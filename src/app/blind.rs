//! Whether anything can be seen on a public screen: a picture of one colour for a minute is a fault, too.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use eframe::egui::{ColorImage, Context, ScreenshotCallback, ViewportCommand};

/// How often the screen's own picture is looked at.
const EVERY: Duration = Duration::from_secs(20);
/// How long it may be of one colour.
const FAULT: Duration = Duration::from_secs(60);
/// Pixels that are compared in each direction.
const SAMPLES: usize = 64;

/// What is known of the screen's own picture.
pub struct Blind {
    looked: Duration,
    since: Option<Duration>,
    told: bool,
    tell: Sender<bool>,
    told_of: Receiver<bool>,
}

impl Default for Blind {
    fn default() -> Self {
        let (tell, told_of) = channel();
        Self { looked: Duration::ZERO, since: None, told: false, tell, told_of }
    }
}

impl Blind {
    /// Looks at the picture when it is time to, and takes what the last look found.
    pub fn look(&mut self, ctx: &Context, now: Duration) {
        while let Ok(plain) = self.told_of.try_recv() {
            self.saw(now, plain);
        }
        if now >= self.looked + EVERY {
            self.looked = now;
            let tell = self.tell.clone();
            let callback = ScreenshotCallback::new(move |image| {
                // Whoever asked may be gone.
                let _gone = tell.send(is_plain(&image));
            });
            ctx.send_viewport_cmd(ViewportCommand::Screenshot(callback));
        }
    }

    /// The picture was seen to be of one colour, or not.
    fn saw(&mut self, now: Duration, plain: bool) {
        if !plain {
            (self.since, self.told) = (None, false);
        } else if self.since.is_none() {
            self.since = Some(now);
        }
    }

    /// Whether there has been nothing to see for too long. Then frames count as not painted, so that the supervisor
    /// starts the brochure again.
    pub fn is_blind(&mut self, now: Duration) -> bool {
        let blind = self.since.is_some_and(|since| now >= since + FAULT);
        if blind && !std::mem::replace(&mut self.told, true) {
            tracing::error!("the picture has been of one colour for {} s", FAULT.as_secs());
        }
        blind
    }
}

/// Whether a picture is of one colour, as far as a grid of its pixels tells.
fn is_plain(image: &ColorImage) -> bool {
    let [width, height] = image.size;
    let step = |side: usize| (side / SAMPLES).max(1);
    let rows = (0..height).step_by(step(height));
    let mut pixels = rows.flat_map(|y| (0..width).step_by(step(width)).map(move |x| y * width + x));
    let Some(first) = image.pixels.first() else { return true };
    pixels.all(|at| image.pixels.get(at) == Some(first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::Color32;

    fn secs(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_minute_of_one_colour_is_a_fault_and_anything_else_ends_it() {
        let mut blind = Blind::default();
        blind.saw(secs(100), true);
        blind.saw(secs(120), true);
        assert!(!blind.is_blind(secs(159)));
        assert!(blind.is_blind(secs(160)) && blind.is_blind(secs(161)));
        blind.saw(secs(162), false);
        assert!(!blind.is_blind(secs(163)));
        blind.saw(secs(170), true);
        assert!(!blind.is_blind(secs(229)));
    }

    #[test]
    fn one_spot_as_large_as_a_word_is_something_to_see() {
        let mut image = ColorImage::filled([1920, 1080], Color32::BLACK);
        assert!(is_plain(&image));
        for y in 500..540 {
            for x in 900..1000 {
                image.pixels[y * 1920 + x] = Color32::WHITE;
            }
        }
        assert!(!is_plain(&image));
        assert!(is_plain(&ColorImage::filled([0, 0], Color32::BLACK)));
    }
}
