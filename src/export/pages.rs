//! Pages as PNG files, drawn by the CPU.

mod beside;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Vec2;

use super::public;
use super::raster::Headless;
use crate::art::Pace;
use crate::content::{Content, Folder};
use crate::i18n::Lang;
use crate::session::{Comfort, Overlay, Route, Session};
use crate::ui::chapters;
use crate::ui::shell::{Shell, Shown};
use crate::ui::widgets::Scrolled;

/// What is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// One page by its name; all when none.
    pub page: Option<String>,
    /// In which languages.
    pub langs: Vec<Lang>,
    /// How large, in pixels.
    pub size_px: [u32; 2],
    /// A sheet over the page, as `kind:id`.
    pub sheet: Option<String>,
    /// Size of text, look and motion.
    pub comfort: Comfort,
    /// The page before, where the way from it is to be drawn.
    pub from: Option<String>,
    /// Moments of the way, in milliseconds; the page at rest when there are none.
    pub at: Vec<u32>,
}

/// Why pages cannot be drawn.
#[derive(Debug)]
pub enum Fault {
    /// There is no such page.
    Page {
        /// The name given.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// There is no such sheet.
    Sheet(String),
    /// A file or folder cannot be written.
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why not.
        why: String,
    },
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Page { name, known } => write!(f, "there is no page '{name}'; the pages are: {}", known.join(", ")),
            Self::Sheet(text) => write!(
                f,
                "there is no sheet '{text}'; write project:ID, topic:ID, story:ID, figure:ID or compare:ID,ID; of the network \
                 line:ID, place:ID, date:2024-03, way:FROM,TO or dates, joined by + where there are several"
            ),
            Self::Write { path, why } => {
                write!(f, "cannot write {}: {why}; choose another folder with --out, or make room", path.display())
            }
        }
    }
}

impl std::error::Error for Fault {}

/// Frames in which a page comes to rest: fades and presses end, pictures are there at once.
const FRAMES: usize = 90;

/// Draws pages into a folder as `PAGE-LANG-WxH.png`. Gives the files written.
///
/// # Errors
/// A page or sheet that does not exist, or a file that cannot be written.
pub fn write(out: &Path, folder: &Folder, content: Arc<Content>, request: &Request) -> Result<Vec<PathBuf>, Fault> {
    let write_fault = |path: &Path| {
        let path = path.to_owned();
        move |e: std::io::Error| Fault::Write { path, why: e.to_string() }
    };
    std::fs::create_dir_all(out).map_err(write_fault(out))?;
    let is_attract = request.page.as_deref() == Some(public::ATTRACT);
    let routes = if is_attract { Vec::new() } else { routes(&content, request.page.as_deref())? };
    let (overlay, network) = match &request.sheet {
        None => (Overlay::None, None),
        Some(text) => match (sheet(&content, text), beside::network(&content, text)) {
            (Some(overlay), _) => (overlay, None),
            (None, Some(network)) => (Overlay::None, Some(network)),
            (None, None) => return Err(Fault::Sheet(text.clone())),
        },
    };
    let mut files = Vec::new();
    for &lang in &request.langs {
        let mut studio = Studio::new(folder.clone(), content.clone(), request.size_px, request.comfort);
        let scenes = if is_attract { public::scene_count(&content) } else { 0 };
        for nth in 0..scenes {
            let session = public::attract(&content, lang, request.comfort);
            let path = out.join(file_name(&format!("{}-{}", public::ATTRACT, nth + 1), lang, request.size_px));
            // A screen of its own for each: the scenes follow its clock.
            let mut studio = Studio::new(folder.clone(), content.clone(), request.size_px, request.comfort);
            let picture = studio.moment(&session, public::shown_at(nth));
            picture.save(&path).map_err(|e| Fault::Write { path: path.clone(), why: e.to_string() })?;
            files.push(path);
        }
        for route in &routes {
            let mut session = Session::new(route.clone(), lang);
            session.overlay = overlay.clone();
            if let Some(query) = request.sheet.as_deref().and_then(|text| text.strip_prefix("search:")) {
                query.clone_into(&mut session.search.query);
            }
            session.comfort = request.comfort;
            public::dress(&mut session, &content, request.sheet.as_deref());
            session.network = network.clone().unwrap_or_default();
            if !request.at.is_empty() {
                let left = request.from.as_deref().map(|name| routes_one(&content, name)).transpose()?;
                files.extend(way(out, &mut studio, left, &session, request)?);
                continue;
            }
            let picture = studio.picture(&session);
            let sheet =
                request.sheet.as_ref().map_or(String::new(), |s| format!("-{}", s.replace([':', ',', '+'], "-")));
            let path = out.join(file_name(&format!("{}{sheet}", route.name()), lang, request.size_px));
            picture.save(&path).map_err(|e| Fault::Write { path: path.clone(), why: e.to_string() })?;
            files.push(path);
        }
    }
    Ok(files)
}

/// The page of a name.
fn routes_one(content: &Content, name: &str) -> Result<Route, Fault> {
    let found = routes(content, Some(name))?;
    found.into_iter().next().ok_or_else(|| Fault::Page { name: name.to_owned(), known: Vec::new() })
}

/// Draws moments of the way to a page: from another, or of its sheet coming in.
fn way(
    out: &Path,
    studio: &mut Studio,
    left: Option<Route>,
    session: &Session,
    request: &Request,
) -> Result<Vec<PathBuf>, Fault> {
    let mut before = session.clone();
    before.overlay = Overlay::None;
    if let Some(left) = left {
        before.route = left;
    }
    let _rest = studio.picture(&before);
    let (mut files, mut last) = (Vec::new(), 0);
    studio.after(session, 0.0);
    for &at in &request.at {
        let picture = studio.moment(session, f64::from(at.saturating_sub(last)) / 1000.0);
        last = at;
        let path = out.join(file_name(&format!("{}-at{at:04}", session.route.name()), session.lang, request.size_px));
        picture.save(&path).map_err(|e| Fault::Write { path: path.clone(), why: e.to_string() })?;
        files.push(path);
    }
    Ok(files)
}

fn file_name(name: &str, lang: Lang, [w, h]: [u32; 2]) -> String {
    format!("{name}-{}-{w}x{h}.png", lang.code())
}

fn routes(content: &Content, page: Option<&str>) -> Result<Vec<Route>, Fault> {
    let pages = chapters::pages(content);
    let Some(name) = page else { return Ok(pages) };
    match pages.iter().find(|p| p.name() == name) {
        Some(page) => Ok(vec![page.clone()]),
        None => {
            let known = pages.iter().map(|p| p.name().to_owned()).collect();
            Err(Fault::Page { name: name.to_owned(), known })
        }
    }
}

/// The overlay of a `kind:id`, of `search:QUERY` or of `help`, where the content has it.
#[must_use]
pub fn sheet(content: &Content, text: &str) -> Option<Overlay> {
    let (kind, id) = text.split_once(':').unwrap_or((text, ""));
    let own = id.to_owned();
    match kind {
        "help" => Some(Overlay::Help),
        "pin" => Some(Overlay::Pin),
        "staff" => Some(Overlay::Staff),
        // The question lies over everything, and is no sheet itself.
        public::STILL_THERE => Some(Overlay::None),
        "comfort" => Some(Overlay::Comfort),
        "menu" => Some(Overlay::Menu),
        "search" => Some(Overlay::Search),
        "project" => content.project(id).map(|_| Overlay::Project(own)),
        "topic" => content.topic(id).map(|_| Overlay::Topic(own)),
        "figure" => content.figure(id).map(|_| Overlay::Figure(own)),
        "story" => (["home", "zone"].contains(&id) || content.environment(id).is_some()).then_some(Overlay::Story(own)),
        "compare" => {
            let (a, b) = id.split_once(',')?;
            content.project(a).and(content.project(b)).map(|_| Overlay::Compare(a.to_owned(), b.to_owned()))
        }
        _ => None,
    }
}

/// A brochure on a screen that nobody sees.
pub struct Studio {
    headless: Headless,
    shell: Shell,
    shown: Shown,
}

impl Studio {
    /// A screen of a size in pixels that shows a content to a reader with these comforts.
    #[must_use]
    pub fn new(folder: Folder, content: Arc<Content>, size_px: [u32; 2], comfort: Comfort) -> Self {
        let mut shell = Shell::of_folder(folder, Pace::AtOnce);
        let scale = shell.fit(Vec2::new(size_px[0] as f32, size_px[1] as f32), comfort);
        let mut headless = Headless::new(size_px, scale);
        shell.install(headless.ctx());
        let shown = Shown::Brochure(content);
        headless.set_clear(shown.theme(comfort.look).palette.paper.into());
        Self { headless, shell, shown }
    }

    /// Columns begin scrolled as far as they are on another screen of this size.
    pub fn begin_scrolled(&mut self, scrolled: Scrolled) {
        scrolled.begin(self.headless.ctx());
    }

    /// The page of a session at rest.
    pub fn picture(&mut self, session: &Session) -> image::RgbaImage {
        self.after(session, 0.0);
        // What moves has moved.
        self.headless.wait(10.0);
        let Self { headless, shell, shown } = self;
        headless.settle(FRAMES, |ui| {
            // Nobody touches this screen, so nothing can be asked for.
            let _nothing = shell.show(ui, shown, session);
        });
        headless.picture()
    }

    /// The page of a session as it is so many seconds after what was shown before, however far it has come in.
    pub fn moment(&mut self, session: &Session, seconds: f64) -> image::RgbaImage {
        self.after(session, seconds);
        self.headless.picture()
    }

    fn after(&mut self, session: &Session, seconds: f64) {
        let Self { headless, shell, shown } = self;
        headless.wait(seconds);
        let _frame = headless.frame(Vec::new(), |ui| {
            let _nothing = shell.show(ui, shown, session);
        });
    }
}
