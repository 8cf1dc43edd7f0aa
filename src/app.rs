//! The window's application: input and effects around the shell of pages.

use std::sync::Arc;

use eframe::egui::{self, Context, Ui, ViewportCommand};

use crate::art::Pace;
use crate::content::{Content, Folder, Loaded};
use crate::i18n::Lang;
use crate::session::{Comfort, Effect, Route, Session};
use crate::ui::shell::{Shell, Shown, apply};

/// The brochure in a window.
pub struct App {
    shell: Shell,
    shown: Shown,
    session: Session,
}

/// How the brochure begins.
#[derive(Clone, Debug)]
pub struct Start {
    /// The content.
    pub folder: Folder,
    /// The language, where one was chosen.
    pub lang: Option<Lang>,
    /// The page, by its name; the cover where none was chosen.
    pub page: Option<String>,
    /// Whether the window fills the screen.
    pub fullscreen: bool,
    /// Size of text, look and motion.
    pub comfort: Comfort,
}

/// Why the brochure cannot begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartFault {
    /// There is no page of that name.
    Page {
        /// The name given.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
}

impl std::fmt::Display for StartFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Page { name, known } => {
                write!(f, "there is no page '{name}'; the pages are: {}", known.join(", "))
            }
        }
    }
}

impl std::error::Error for StartFault {}

impl App {
    /// The brochure of a folder, at a page if one is named; faults of the folder are shown instead where it has some.
    ///
    /// # Errors
    /// A page that does not exist.
    pub fn new(ctx: &Context, start: Start) -> Result<Self, StartFault> {
        let Start { folder, lang, page, fullscreen, comfort } = start;
        let shown = load(&folder);
        let lang = lang.unwrap_or_default();
        let route = match (&shown, page.as_deref()) {
            (Shown::Faults(_), _) => Route::Faults,
            (_, None) => Route::Cover,
            (Shown::Brochure(content), Some(name)) => find_page(content, name)?,
        };
        let mut session = Session::new(route, lang);
        session.fullscreen = fullscreen;
        session.comfort = comfort;
        let shell = Shell::of_folder(folder, Pace::Background);
        shell.install(ctx);
        Ok(Self { shell, shown, session })
    }
}

/// The page of a name.
///
/// # Errors
/// The names there are, where it is none of them.
pub fn find_page(content: &Content, name: &str) -> Result<Route, StartFault> {
    let pages = crate::ui::chapters::pages(content);
    let known = || pages.iter().map(|p| p.name().to_owned()).collect();
    let found = pages.iter().find(|p| p.name() == name).cloned();
    found.ok_or_else(|| StartFault::Page { name: name.to_owned(), known: known() })
}

/// The brochure of a folder, or its faults.
#[must_use]
pub fn load(folder: &Folder) -> Shown {
    let Loaded { content, faults } = Content::load(folder);
    match content {
        Some(content) => {
            for fault in &faults {
                tracing::warn!("{}", fault.words(Lang::En));
            }
            Shown::Brochure(Arc::new(content))
        }
        None => Shown::Faults(Arc::new(faults)),
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        // The window's size in its own points, whatever zoom the last frame had.
        let native = ctx.native_pixels_per_point().unwrap_or(1.0);
        let physical = ctx.viewport_rect().size() * ctx.pixels_per_point();
        let zoom = self.shell.fit(physical, self.session.comfort.text) / native;
        if (zoom - ctx.zoom_factor()).abs() > 1e-4 {
            ctx.set_zoom_factor(zoom);
            ctx.request_repaint();
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let Some(action) = self.shell.show(ui, &self.shown, &self.session) else { return };
        for effect in apply(&mut self.session, &self.shown, action) {
            let command = match effect {
                Effect::Fullscreen(on) => ViewportCommand::Fullscreen(on),
                Effect::Quit => ViewportCommand::Close,
            };
            ui.ctx().send_viewport_cmd(command);
        }
        ui.ctx().request_repaint();
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        egui::Color32::from(self.shown.theme(self.session.comfort.look).palette.paper).to_normalized_gamma_f32()
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}
