//! What can be said on the command line.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Parser, Subcommand};

use super::watchdog::Mode;
use crate::app::Display;
use crate::content::Orientation;
use crate::i18n::Lang;
use crate::session::{Comfort, Motion, TextSize};
use crate::theme::Look;

/// The brochure of Kaizhou (开州), Chongqing, for investors: ecology, openness and business.
///
/// Without a command the brochure opens in a window. Everything is offline.
#[derive(Clone, Debug, Parser)]
#[command(name = "kaizhou", version, max_term_width = 100, args_conflicts_with_subcommands = false)]
pub struct Arguments {
    /// What to do instead of opening the window.
    #[command(subcommand)]
    pub command: Option<Command>,

    /// Content folder to use instead of the built-in content.
    #[arg(long, value_name = "DIR", global = true)]
    pub data: Option<PathBuf>,

    /// Language: zh or en.
    #[arg(long, value_name = "LANG", global = true, value_parser = lang)]
    pub lang: Option<Lang>,

    /// Size of text: standard, large, larger or largest.
    #[arg(long, value_name = "SIZE", global = true, value_parser = text_size)]
    pub text: Option<TextSize>,

    /// Look: light, dark or contrast.
    #[arg(long, value_name = "LOOK", global = true, value_parser = look)]
    pub look: Option<Look>,

    /// Both languages: a caption at the foot says the main things in the other one.
    #[arg(long, global = true)]
    pub both: bool,

    /// Short fades instead of motion.
    #[arg(long, global = true)]
    pub reduced_motion: bool,

    /// Page to begin with: cover, home, ecology, openness, business, projects, zone, network, sources.
    #[arg(long, value_name = "PAGE")]
    pub page: Option<String>,

    /// Size of the window in points, as 1280x720.
    #[arg(long, value_name = "WxH")]
    pub size: Option<Pixels>,

    /// Fill the screen (F11 changes it).
    #[arg(long)]
    pub fullscreen: bool,

    /// Present along a running order, three-minutes or another file of tours/: the audience on the second display, notes
    /// on the first. PageDown, PageUp, Home, F5 and Esc of a clicker lead; B blanks, F freezes, P points, N shows notes.
    #[arg(long, value_name = "TOUR", num_args = 0..=1, conflicts_with = "kiosk")]
    pub present: Option<Option<String>>,

    /// Folder that Ctrl+S saves pages to; the reader's pictures when absent.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// Public screen: attract loop, resets, no way out but the staff's (see docs/KIOSK.md). Needs a PIN: kaizhou pin.
    #[arg(long)]
    pub kiosk: bool,

    /// Display of the public screen, or of the audience: its number from 1, its name, or its size as 1920x1080.
    #[arg(long, value_name = "N|NAME|WxH")]
    pub display: Option<Display>,

    /// Diagonal of the public screen in inches, for the millimetres of what is touched.
    #[arg(long, value_name = "INCH", value_parser = inches)]
    pub diagonal: Option<f32>,

    /// File of settings to use instead of the reader's own; `[kiosk]` in it is for public screens.
    #[arg(long, value_name = "FILE", global = true)]
    pub settings: Option<PathBuf>,

    /// As what a supervisor has started this.
    #[arg(long, value_name = "MODE", hide = true, value_parser = mode)]
    pub watched: Option<Mode>,

    /// How often a supervisor has started it again.
    #[arg(long, value_name = "N", hide = true, default_value = "0")]
    pub restarts: u32,

    /// Remember nothing: neither settings nor the place of the window are read or kept.
    #[arg(long)]
    pub no_state: bool,
}

impl Arguments {
    /// The comforts asked for; what is not named stays as it is.
    #[must_use]
    pub fn comfort(&self, start: Comfort) -> Comfort {
        Comfort {
            text: self.text.unwrap_or(start.text),
            look: self.look.unwrap_or(start.look),
            motion: if self.reduced_motion { Motion::Reduced } else { start.motion },
            captions: self.both || start.captions,
        }
    }
}

/// A command.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Check a content folder: every fault at once, with file, line, column and remedy.
    Check,
    /// Set the PIN with which staff leave a public screen: asks twice, or reads two lines from standard input.
    Pin,
    /// Write a JSON Schema for each kind of content file, so that editors complete and check.
    Schema {
        /// Folder to write to; it is made where it does not exist.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Write the proof sheet for approval: every figure and text, Chinese beside English.
    Proof {
        /// File to write: its ending says the form (html, csv, json).
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Draw pages to PNG without a display, GPU or driver; the same pixels on every machine.
    Render {
        /// Folder to write to; it is made where it does not exist.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Only this page (as for --page), or attract for the scenes of a public screen; all pages when absent.
        #[arg(long, value_name = "PAGE")]
        page: Option<String>,
        /// Size of the pictures in pixels.
        #[arg(long, value_name = "WxH", default_value = "1920x1080")]
        size: Pixels,
        /// A sheet over the page: project:ID, topic:ID, story:ID, figure:ID, compare:ID,ID, search:WORDS, help, comfort or
        /// menu; beside the network: line:ID, place:ID, date:2024-03, way:FROM,TO, dates (joined by +); of a public
        /// screen: still-there, pin or staff.
        #[arg(long, value_name = "SHEET")]
        sheet: Option<String>,
        /// Draw the way from this page, at the moments of --at.
        #[arg(long, value_name = "PAGE", hide = true, requires = "at")]
        from: Option<String>,
        /// Moments in milliseconds since the page was asked for, instead of the page at rest.
        #[arg(long, value_name = "MS,MS", hide = true, value_delimiter = ',')]
        at: Vec<u32>,
    },
    /// Draw the transport network into a file, for slides and print: text stays text, its fonts within.
    Network {
        /// File to write: its ending says the form (svg, pdf, png).
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Date whose knowledge is shown, as 2024-03; the brochure's own when absent.
        #[arg(long, value_name = "YYYY-MM")]
        date: Option<String>,
        /// Layout: landscape or portrait.
        #[arg(long, value_name = "LAYOUT", default_value = "landscape", value_parser = layout)]
        layout: Orientation,
        /// In an SVG, letters as outlines: for programs that take no fonts from a file (Inkscape, LibreOffice).
        #[arg(long)]
        outlines: bool,
    },
    /// Draw one picture from the input to the output: what the brochure asks of itself for pictures it does not know.
    #[command(name = crate::art::fence::COMMAND, hide = true)]
    DrawPicture {
        /// svg, or raster for PNG and JPEG.
        #[arg(long)]
        kind: String,
        /// Width in pixels.
        #[arg(long)]
        width: u32,
        /// In its evening colours.
        #[arg(long)]
        evening: bool,
    },
}

/// A size in pixels, written `1920x1080`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

impl FromStr for Pixels {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || format!("'{text}' is no size: write width and height as 1920x1080, each from 320 to 8192");
        let (width, height) = text.split_once(['x', 'X', '×']).ok_or_else(wrong)?;
        let side = |digits: &str| digits.trim().parse::<u32>().ok().filter(|n| (320..=8192).contains(n));
        match (side(width), side(height)) {
            (Some(width), Some(height)) => Ok(Self { width, height }),
            _ => Err(wrong()),
        }
    }
}

fn mode(text: &str) -> Result<Mode, String> {
    Mode::from_name(text).ok_or_else(|| format!("'{text}' is no mode"))
}

fn inches(text: &str) -> Result<f32, String> {
    let inches = text.parse::<f32>().ok().filter(|inches| (5.0..=200.0).contains(inches));
    inches.ok_or_else(|| format!("'{text}' is no diagonal: write inches from 5 to 200"))
}

fn text_size(text: &str) -> Result<TextSize, String> {
    TextSize::from_name(text)
        .ok_or_else(|| format!("'{text}' is no size of text: {}", names(TextSize::ALL.map(TextSize::name))))
}

fn look(text: &str) -> Result<Look, String> {
    Look::from_name(text).ok_or_else(|| format!("'{text}' is no look: {}", names(Look::ALL.map(Look::name))))
}

fn layout(text: &str) -> Result<Orientation, String> {
    match text {
        "landscape" => Ok(Orientation::Landscape),
        "portrait" => Ok(Orientation::Portrait),
        _ => Err(format!("'{text}' is no layout: {}", names(["landscape", "portrait"]))),
    }
}

fn names<const N: usize>(names: [&str; N]) -> String {
    format!("write one of {}", names.join(", "))
}

fn lang(text: &str) -> Result<Lang, String> {
    Lang::from_code(text).ok_or_else(|| format!("'{text}' is no language here: write zh or en"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_read_in_either_spelling() {
        assert_eq!("1280x720".parse(), Ok(Pixels { width: 1280, height: 720 }));
        assert_eq!("1080×1920".parse(), Ok(Pixels { width: 1080, height: 1920 }));
    }

    #[test]
    fn a_senseless_size_says_how_to_write_one() {
        for wrong in ["", "1920", "0x0", "x", "99999x10", "-5x700"] {
            let said = wrong.parse::<Pixels>().expect_err(wrong);
            assert!(said.contains("1920x1080"), "{said}");
        }
    }

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
    }
}
