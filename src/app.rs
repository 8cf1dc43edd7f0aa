//! The window's application: input and effects around the shell of pages.

mod blind;
mod desk;
mod errands;
mod fingers;
mod gate;
mod kiosk;
mod machine;
mod presenting;
mod screens;
mod sheet;
mod stand;
mod start;
mod still;

use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{self, Context, Ui, Vec2, ViewportCommand};

pub use desk::{Desk, Parts};
pub use errands::{Back, Opened};
pub use gate::Gate;
pub use kiosk::KioskStart;
pub use machine::{Lock, Machine, Milestone, NoMachine, Tell};
pub use presenting::{Displays, Presentation, Presenting, Slot, show_step};

pub use screens::{Display, Screen};
pub use start::{Start, StartFault, find_page, find_tour};
pub use still::Still;

use kiosk::Attendant;
use sheet::Sheet;

use crate::art::Pace;
use crate::content::live::Live;
use crate::content::{Content, Fault, Folder, Loaded};
use crate::i18n::Lang;
use crate::session::{Action, Effect, Following, News, Preferences, Route, Session};
use crate::ui::shell::{Shell, Shown, apply};
use crate::ui::stage::stage_over;

/// The brochure in a window.
pub struct App {
    shell: Shell,
    shown: Shown,
    session: Session,
    desk: Desk,
    presenting: Option<Presenting>,
    kiosk: Option<Attendant>,
    following: Following,
    system_theme: Option<egui::Theme>,
    milestone: Option<Milestone>,
    sheet: Sheet,
    /// Whether the window is yet to fill the desktop.
    maximise: bool,
}

impl App {
    /// The brochure of a folder, at a page if one is named; faults of the folder are shown instead where it has some.
    ///
    /// # Errors
    /// A page that does not exist.
    pub fn new(ctx: &Context, start: Start, machine: Box<dyn Machine>) -> Result<Self, StartFault> {
        let Start {
            folder,
            lang,
            page,
            fullscreen,
            maximised,
            presentation,
            displays,
            comfort,
            following,
            remembered,
            set_aside,
            kiosk,
        } = start;
        let live = Live::new(folder.clone());
        let (shown, faulty) = first_shown(&folder, kiosk.is_some());
        let lang = lang.or(remembered.lang).unwrap_or_default();
        let route = match (&shown, page.as_deref()) {
            (Shown::Faults(_), _) => Route::Faults,
            (_, None) => Route::Cover,
            (Shown::Brochure(content), Some(name)) => find_page(content, name)?,
        };
        let tour = match (&shown, &presentation) {
            (Shown::Brochure(content), Some(presentation)) => Some(find_tour(content, presentation)?),
            // Faults are to be mended before anything is presented.
            _ => None,
        };
        let mut session = Session::new(route, lang);
        session.fullscreen = fullscreen;
        session.comfort = comfort;
        let of = if faulty.is_some() { Folder::Embedded } else { folder.clone() };
        let shell = Shell::of_folder(of, Pace::Background);
        shell.install(ctx);
        let mut desk = Desk::new(ctx, machine, remembered, live);
        session.desk = desk.shown();
        let presenting = tour.map(|tour| {
            session.desk.offered = false;
            desk.machine_mut().stay_awake();
            let presenting = Presenting::new(ctx, tour, folder, &session, displays);
            show_step(presenting.state(), &shown, &mut session);
            presenting
        });
        let kiosk = kiosk.map(|start| Attendant::new(ctx, &start, &mut session, &mut desk, &shown));
        let mut app = Self {
            shell,
            shown,
            session,
            desk,
            presenting,
            kiosk,
            following,
            system_theme: None,
            milestone: None,
            sheet: Sheet::default(),
            maximise: maximised,
        };
        if let Some(faults) = faulty {
            let now = now(ctx);
            let (desk, mut parts) = app.split();
            desk.stand_in();
            parts.tell(desk::faulty(&faults), now);
        }
        if let Some(path) = set_aside {
            let now = now(ctx);
            app.split().1.tell(News::SettingsSetAside { path: path.display().to_string() }, now);
        }
        Ok(app)
    }

    fn split(&mut self) -> (&mut Desk, Parts<'_>) {
        let Self { shell, shown, session, desk, .. } = self;
        (desk, Parts { shell, shown, session })
    }

    /// Does what was asked for, and what the world outside must do for it.
    fn act(&mut self, ctx: &Context, action: Action) {
        for effect in apply(&mut self.session, &self.shown, action) {
            match effect {
                Effect::Fullscreen(on) => ctx.send_viewport_cmd(ViewportCommand::Fullscreen(on)),
                Effect::Quit => {
                    self.desk.machine_mut().leave();
                    ctx.send_viewport_cmd(ViewportCommand::Close);
                }
                other => {
                    let (desk, mut parts) = self.split();
                    desk.carry_out(ctx, other, Self::window_px(ctx), &mut parts);
                }
            }
        }
    }

    /// Takes what the system says for what nobody has chosen, when it is said: at the start, or at dusk.
    fn follow_system(&mut self, ctx: &Context) {
        let told = self.desk.machine_mut().preferences().into_iter();
        let theme = ctx.system_theme().filter(|theme| self.system_theme.replace(*theme) != Some(*theme));
        let seen = theme.map(|theme| Preferences { dark: Some(theme == egui::Theme::Dark), ..Preferences::default() });
        for told in seen.into_iter().chain(told) {
            let comfort = self.following.comfort(self.session.comfort, told);
            if comfort != self.session.comfort {
                self.session.comfort = comfort;
                ctx.request_repaint();
            }
        }
    }

    /// Lets the window fill the desktop, once it is seen. How it stands until then is nothing to remember.
    fn maximise(&mut self, ctx: &Context) {
        if self.milestone.is_some() {
            self.maximise = false;
            ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
        }
        ctx.request_repaint();
    }

    /// Tells the machine how far the brochure has come, once each.
    fn tell_milestones(&mut self) {
        let complete = self.shell.gallery().is_settled();
        let here = if complete && self.milestone.is_some() { Milestone::Pictures } else { Milestone::Frame };
        if self.milestone < Some(here) {
            self.milestone = Some(here);
            self.desk.machine_mut().reached(here);
        }
    }

    /// The window in pixels.
    fn window_px(ctx: &Context) -> Vec2 {
        ctx.viewport_rect().size() * ctx.pixels_per_point()
    }
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
        None => {
            for fault in &faults {
                tracing::error!("{}", fault.words(Lang::En));
            }
            Shown::Faults(Arc::new(faults))
        }
    }
}

/// What is shown first. On a public screen faults are nothing to show: the built-in content is, and the faults are told
/// to staff.
fn first_shown(folder: &Folder, public: bool) -> (Shown, Option<Arc<Vec<Fault>>>) {
    match load(folder) {
        Shown::Faults(faults) if public => (load(&Folder::Embedded), Some(faults)),
        shown => (shown, None),
    }
}

/// The interface's time.
fn now(ctx: &Context) -> Duration {
    Duration::try_from_secs_f64(ctx.input(|input| input.time)).unwrap_or_default()
}

/// Whether a finger or a button of the mouse was lifted or put down in this frame.
fn is_touched(ctx: &Context) -> bool {
    ctx.input(|input| input.pointer.any_pressed() || input.pointer.any_released())
}

/// The first thing that was dropped on the window.
fn dropped(ctx: &Context) -> Option<Action> {
    let file = ctx.input(|input| input.raw.dropped_files.first().cloned())?;
    Some(Action::OpenFolder(file.path().to_owned()))
}

impl eframe::App for App {
    fn raw_input_hook(&mut self, ctx: &Context, raw: &mut egui::RawInput) {
        let scale = ctx.pixels_per_point();
        let window = raw.screen_rect.map_or_else(|| Self::window_px(ctx), |screen| screen.size() * scale);
        self.sheet.narrow(raw, window * self.session.comfort.text.factor(), scale);
        self.sift(ctx, raw);
    }

    fn logic(&mut self, ctx: &Context, frame: &mut eframe::Frame) {
        // The window's size in its own points, whatever zoom the last frame had.
        let native = ctx.native_pixels_per_point().unwrap_or(1.0);
        let zoom = self.shell.fit(Self::window_px(ctx), self.session.comfort) / native;
        if (zoom - ctx.zoom_factor()).abs() > 1e-4 {
            ctx.set_zoom_factor(zoom);
            ctx.request_repaint();
        }
        let now = now(ctx);
        let (desk, mut parts) = self.split();
        desk.hear(now, &mut parts);
        if self.kiosk.is_some() {
            self.attend(ctx, now, frame);
            return;
        }
        self.follow_system(ctx);
        if self.maximise {
            self.maximise(ctx);
            return;
        }
        let desk = &mut self.desk;
        if let Some(window) = stand::stands(ctx, desk.stood()) {
            desk.stand(window);
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let dropped = if self.kiosk.is_some() { None } else { dropped(ui.ctx()) };
        let now = now(ui.ctx());
        if let Some(presenting) = &mut self.presenting {
            presenting.lead(ui.ctx(), now, &self.shown, &mut self.session);
        }
        let seen = self.presenting.as_ref().map_or(&self.session, |presenting| presenting.seen(&self.session));
        let asked = dropped.or_else(|| self.shell.show(ui, &self.shown, seen));
        let ctx = ui.ctx();
        let asked = asked.filter(|action| match &mut self.presenting {
            Some(presenting) => presenting.let_in(action, is_touched(ctx), now, &self.shown),
            None => true,
        });
        if let Some(presenting) = &mut self.presenting {
            stage_over(ctx, self.shown.theme(self.session.comfort.look), presenting.state());
            presenting.show_notes(ctx, now, self.desk.seconds_of_day(), &self.shown, &self.session);
        }
        self.painted(ctx);
        self.tell_milestones();
        let Some(action) = asked else { return };
        if self.kiosk.is_none() {
            self.desk.learn(&action);
            self.following.learn(&action);
        }
        self.act(ctx, action);
        ctx.request_repaint();
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.desk.finish();
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        egui::Color32::from(self.shown.theme(self.session.comfort.look).palette.paper).to_normalized_gamma_f32()
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}
