//! The network's diagram as a file of its own: SVG, PDF or PNG, drawn from the scene that the screen shows.

mod fault;
mod letters;
mod pdf;
mod sfnt;
mod svg;

use std::path::Path;

use image::RgbaImage;
use resvg::{tiny_skia, usvg};

pub use fault::Fault;
use letters::Letters;
use svg::Lettering;

use crate::content::{Content, Folder, Orientation, Status, write_whole};
use crate::figure::Scene;
use crate::figure::network::{Captions, Diagram, NetworkRequest, Survey, Timeline, sheet};
use crate::i18n::Lang;
use crate::i18n::period::Period;
use crate::i18n::strings::Value;
use crate::theme::{Look, Theme};

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For slides and the web: text as text, its fonts within.
    Svg,
    /// For print: text as text, its fonts within.
    Pdf,
    /// A picture in pixels.
    Png,
}

/// What is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The language set large.
    pub lang: Lang,
    /// The date whose knowledge is shown, as `2024-03`; the brochure's own when none.
    pub date: Option<String>,
    /// Which of the two layouts.
    pub orientation: Orientation,
    /// Light, dark or of high contrast.
    pub look: Look,
    /// Whether an SVG has its letters as outlines, for programs that take no fonts from a file.
    pub outlines: bool,
}

/// Pixels of a picture for a unit of the scene: 4,032 across.
const PIXELS: f32 = 3.0;

impl Form {
    /// The form that a file's ending names.
    ///
    /// # Errors
    /// An ending that names none.
    pub fn of(path: &Path) -> Result<Self, Fault> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
        match ending.as_deref() {
            Some("svg") => Ok(Self::Svg),
            Some("pdf") => Ok(Self::Pdf),
            Some("png") => Ok(Self::Png),
            _ => Err(Fault::Ending(path.to_owned())),
        }
    }
}

/// Draws the network into a file, whose ending says its form.
///
/// # Errors
/// An ending that is none of the three, a date that is none or before the brochure's, or a file that cannot be written.
pub fn write(out: &Path, folder: &Folder, content: &Content, request: &Request) -> Result<(), Fault> {
    let form = Form::of(out)?;
    let bytes = draw(folder, content, request, form)?;
    write_whole(out, &bytes).map_err(|error| Fault::Write { path: out.to_owned(), why: error.to_string() })
}

/// The network as the bytes of a file.
///
/// # Errors
/// A date that is none or before the brochure's, or a built-in font or icon that cannot be drawn.
pub fn draw(folder: &Folder, content: &Content, request: &Request, form: Form) -> Result<Vec<u8>, Fault> {
    let letters = Letters::new();
    let (scene, title) = picture(content, request, &letters)?;
    let theme = content.themes.of(request.look);
    let icon = |name: &str| {
        let bytes = folder.picture(&format!("icons/{name}.svg")).ok()?;
        String::from_utf8(bytes.into_owned()).ok()
    };
    let svg = |lettering: &Lettering<'_>| svg::svg(&scene, theme, &title, request.lang, lettering, &icon);
    match form {
        Form::Svg if request.outlines => Ok(svg(&Lettering::Outlines(&letters)).into_bytes()),
        Form::Svg => Ok(svg(&Lettering::Text(&letters)).into_bytes()),
        Form::Pdf => pdf::pdf(&scene, theme, &title, request.lang, &letters, &icon).ok_or(Fault::Draw),
        Form::Png => png(&svg(&Lettering::Outlines(&letters)), &scene, theme).ok_or(Fault::Draw),
    }
}

/// The sheet and its title.
fn picture(content: &Content, request: &Request, letters: &Letters) -> Result<(Scene, String), Fault> {
    let timeline = Timeline::new(content);
    let step = match &request.date {
        None => 0,
        Some(text) => {
            let date = text.trim().parse::<Period>().map_err(|_| Fault::Date(text.clone()))?;
            timeline.at(date).ok_or_else(|| Fault::TooEarly { date: text.clone(), first: timeline.steps()[0].key() })?
        }
    };
    let step = timeline.steps()[step];
    let lang = request.lang;
    let word = |key: &str| content.strings.get(lang, key);
    let survey = Survey::new(content, step.as_of);
    let measure = |text: &str, size: f32, face| letters.width(text, size, face);
    let wanted = NetworkRequest::new(step.as_of, lang, request.orientation);
    let diagram = Diagram::new(&content.network, &survey, wanted, &word("indicative-note"), &measure);
    let date = step.date.words(lang);
    let statuses = [Status::Open, Status::Building, Status::Starting, Status::Preparing];
    let keys = ["status-open", "status-building", "status-starting", "status-preparing"];
    let unnamed = content.network.unnamed.as_ref().map(|words| words.get(lang).to_owned());
    let status = content.strings.format(lang, "status-as-of", &[("date", Value::Text(&date))]);
    let notes = [Some(word(survey.note())), unnamed, Some(status)];
    let captions = Captions {
        title: content.network.headline.get(lang).to_owned(),
        notes: notes.into_iter().flatten().collect(),
        legend: statuses.into_iter().zip(keys.map(word)).collect(),
    };
    let title = format!("{} {}", content.network.name.get(lang), date);
    Ok((sheet(&diagram, &captions, &measure), title))
}

/// An SVG as a picture. None where it is too large to be drawn.
fn png(svg: &str, scene: &Scene, theme: &Theme) -> Option<Vec<u8>> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).ok()?;
    let [width, height] = [scene.size.x, scene.size.y].map(|side| (side * PIXELS).round() as u32);
    let mut pixmap = tiny_skia::Pixmap::new(width, height)?;
    let [r, g, b] = theme.palette.paper.0;
    pixmap.fill(tiny_skia::Color::from_rgba8(r, g, b, u8::MAX));
    resvg::render(&tree, tiny_skia::Transform::from_scale(PIXELS, PIXELS), &mut pixmap.as_mut());
    // The ground covers everything, so that nothing is transparent.
    let picture = RgbaImage::from_raw(width, height, pixmap.take())?;
    super::save::encode(&picture).ok()
}
