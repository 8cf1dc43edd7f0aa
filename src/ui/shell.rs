//! The shell around the pages: canvas, keys, page, rail and what lies over them.

use std::cell::Cell;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use egui::{Context, Key, Modifiers, Rect, Ui, Vec2};

use super::chapters::chapters;
use super::frame::{Class, Frame};
use super::pages::{faults_ui, page_ui};
use super::pen::Setter;
use super::view::View;
use super::widgets::{copy_struck, hover_ui, notice_ui, rail};
use super::{paint, sheets};
use crate::art::{Gallery, Pace};
use crate::content::{Content, Fault, Folder};
use crate::i18n::Lang;
use crate::session::{Action, Form, Overlay, Route, Session, TextSize};
use crate::theme::{Color, Look, Theme, Themes, apply_style, font_definitions};

/// What is shown: a brochure, or what is wrong with its files.
#[derive(Clone)]
pub enum Shown {
    /// A brochure.
    Brochure(Arc<Content>),
    /// Faults that keep the content from being shown.
    Faults(Arc<Vec<Fault>>),
}

impl Shown {
    /// The theme in a look: the content's own, and the built-in one where there is no content.
    #[must_use]
    pub fn theme(&self, look: Look) -> &Theme {
        static BUILT_IN: LazyLock<Themes> = LazyLock::new(Themes::embedded);
        match self {
            Self::Brochure(content) => content.themes.of(look),
            Self::Faults(_) => BUILT_IN.of(look),
        }
    }
}

/// The shell: what lives longer than a frame and is no part of a visit.
pub struct Shell {
    gallery: Gallery,
    setter: Setter,
    class: Class,
    /// The look and the ground that egui's own style was last set to.
    styled: Cell<Option<(Look, Color)>>,
}

impl Shell {
    /// A shell that shows its pictures from a gallery.
    #[must_use]
    pub fn new(gallery: Gallery) -> Self {
        Self { gallery, setter: Setter::default(), class: Class::Wide, styled: Cell::new(None) }
    }

    /// A shell that shows the pictures of a content folder.
    #[must_use]
    pub fn of_folder(folder: Folder, pace: Pace) -> Self {
        Self::new(gallery_of(folder, pace))
    }

    /// Shows the pictures of another content folder from now on.
    pub fn open_folder(&mut self, folder: Folder, pace: Pace) {
        self.gallery = gallery_of(folder, pace);
    }

    /// Puts the fonts into a context. Once, before the first frame.
    pub fn install(&self, ctx: &Context) {
        ctx.set_fonts(font_definitions());
    }

    /// Gives egui's own style the colours of a theme, where it has others.
    fn style(&self, ctx: &Context, theme: &Theme) {
        let ground = theme.palette.paper;
        if self.styled.replace(Some((theme.look, ground))) != Some((theme.look, ground)) {
            apply_style(ctx, theme);
        }
    }

    /// The pictures.
    #[must_use]
    pub fn gallery(&self) -> &Gallery {
        &self.gallery
    }

    /// Chooses the shape for a window of a size (in points before zooming) and text of a size, and the zoom that makes
    /// points design pixels.
    pub fn fit(&mut self, window: Vec2, text: TextSize) -> f32 {
        let (scale, class) = Frame::scale(window, text);
        self.class = class;
        scale
    }

    /// Shows the page of a session. Gives what was asked for.
    #[must_use]
    pub fn show(&self, ui: &mut Ui, shown: &Shown, session: &Session) -> Option<Action> {
        self.setter.begin_frame();
        self.gallery.begin_frame(ui.ctx());
        let canvas = ui.ctx().viewport_rect();
        let frame = Frame::new(canvas, self.class);
        let theme = shown.theme(session.comfort.look);
        self.style(ui.ctx(), theme);
        paint::ground(ui, canvas, theme.palette.paper);
        match shown {
            Shown::Faults(faults) => {
                let asked = match program_keys(ui.ctx(), session) {
                    // There are no pages here to go back through.
                    Some(Action::Back) => session.desk.came_from.then_some(Action::LeaveFolder),
                    other => other,
                };
                asked.or(faults_ui(ui, theme, &self.setter, frame, faults, session))
            }
            Shown::Brochure(content) => {
                let view = View {
                    content,
                    theme,
                    session,
                    gallery: &self.gallery,
                    setter: &self.setter,
                    frame,
                    lang: session.lang,
                };
                brochure_ui(ui, &view)
            }
        }
    }
}

fn gallery_of(folder: Folder, pace: Pace) -> Gallery {
    let bytes = move |path: &str| folder.picture(path).map_err(|fault| format!("{fault:?}"));
    Gallery::new(Arc::new(bytes), pace)
}

fn brochure_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let asked = keys(ui.ctx(), view.session);
    let covered = view.session.overlay != Overlay::None;
    // What lies under a sheet is seen, but neither touched nor read out.
    let page = layer(ui, view.frame.canvas, ("page", view.session.route.name()), !covered, |ui| {
        let action = page_ui(ui, view, &view.session.route);
        let way = if view.session.route == Route::Cover { None } else { rail(ui, view) };
        action.or(way)
    });
    let sheet = if covered {
        layer(ui, view.frame.canvas, "sheet", true, |ui| sheets::sheet_ui(ui, view, &view.session.overlay))
    } else {
        None
    };
    let told = view.session.notices.shown().and_then(|notice| {
        let now = Duration::try_from_secs_f64(ui.input(|input| input.time)).unwrap_or_default();
        layer(ui, view.frame.canvas, "notice", true, |ui| notice_ui(ui, view, notice, now))
    });
    // A figure that has the focus comes before those of the sheet or the page.
    let copied = (view.session.desk.offered && copy_struck(ui.ctx())).then_some(Action::CopyFigures(None));
    hover_ui(ui, view);
    asked.or(sheet).or(page).or(copied).or(told)
}

/// Shows something over the whole canvas; a layer that is not alive takes no input.
fn layer<R>(ui: &mut Ui, rect: Rect, salt: impl egui::AsIdSalt, alive: bool, show: impl FnOnce(&mut Ui) -> R) -> R {
    let mut builder = egui::UiBuilder::new().id_salt(salt).max_rect(rect);
    if !alive {
        builder = builder.disabled();
    }
    let mut child = ui.new_child(builder);
    // Disabling fades colours; the sheet's own scrim is what dims the page.
    child.set_opacity(1.0);
    show(&mut child)
}

/// What the keyboard asks of the program, whatever is shown.
fn program_keys(ctx: &Context, session: &Session) -> Option<Action> {
    let pressed = |key: Key| ctx.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    if pressed(Key::F11) {
        return Some(Action::ToggleFullscreen);
    }
    if ctx.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::Q)) {
        return Some(Action::Quit);
    }
    if pressed(Key::Escape) {
        return Some(match (&session.overlay, session.fullscreen) {
            (Overlay::None, true) => Action::ToggleFullscreen,
            _ => Action::Back,
        });
    }
    None
}

/// What a reader at his own machine asks for by keys and the other mouse button.
fn desk_keys(ctx: &Context, session: &Session) -> Option<Action> {
    if !session.desk.offered {
        return None;
    }
    let with = |modifiers: Modifiers, key: Key| ctx.input_mut(|i| i.consume_key(modifiers, key));
    if with(Modifiers::COMMAND, Key::S) {
        return Some(Action::Save(Form::Screen));
    }
    if with(Modifiers::COMMAND, Key::P) {
        return Some(Action::Save(Form::Paper));
    }
    let menu = with(Modifiers::NONE, Key::F10) || with(Modifiers::SHIFT, Key::F10) || with(Modifiers::NONE, Key::Menu);
    if menu || ctx.input(|i| i.pointer.secondary_clicked()) {
        return Some(if session.overlay == Overlay::Menu { Action::Close } else { Action::Open(Overlay::Menu) });
    }
    None
}

/// What the keyboard asks for.
fn keys(ctx: &Context, session: &Session) -> Option<Action> {
    let pressed = |key: Key| ctx.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    if ctx.input_mut(|i| i.consume_key(Modifiers::ALT, Key::ArrowLeft)) {
        return Some(Action::Back);
    }
    if let Some(action) = program_keys(ctx, session).or_else(|| desk_keys(ctx, session)) {
        return Some(action);
    }
    if session.overlay != Overlay::None {
        return None;
    }
    if pressed(Key::PageDown) || pressed(Key::ArrowRight) {
        return Some(if session.route == Route::Cover { Action::Home } else { Action::Next });
    }
    if pressed(Key::PageUp) || pressed(Key::ArrowLeft) {
        return Some(Action::Previous);
    }
    if pressed(Key::Home) {
        return Some(Action::Home);
    }
    None
}

/// Does what a visitor asked for, with the chapters of what is shown.
pub fn apply(session: &mut Session, shown: &Shown, action: Action) -> Vec<crate::session::Effect> {
    let order = match shown {
        Shown::Brochure(content) => chapters(content),
        Shown::Faults(_) => Vec::new(),
    };
    session.apply(action, &order)
}

/// The first page in a language.
#[must_use]
pub fn first_page(lang: Lang) -> Session {
    Session::new(Route::Cover, lang)
}
