//! The shell around the pages: canvas, keys, page, rail and what lies over them.

use std::cell::{Cell, RefCell};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use egui::accesskit::Role;
use egui::{Context, IMEPurpose, Id, Rect, Ui, UiBuilder, Vec2, pos2, vec2};

use super::canvas::Canvas;
use super::chapters::{chapters, title};
use super::edge::{Edge, Wire};
use super::finder::Finder;
use super::focus::{Focus, Followed};
use super::frame::{Class, Frame};
use super::layer::layer;
use super::motion::{Behind, Course, Dealing, Moves, Now, Passage, Seen, layer_of, stirred};
use super::notes::{Asked, Notes, notes_ui};
use super::pages::{faults_ui, turned};
use super::pen::{Setter, announce_changes};
use super::pictures::{gallery_of, tone};
use super::public::{apology_ui, attract_ui, mark_ui, warning_ui};
use super::verbs::{keyed, program_keyed};
use super::view::View;
use super::widgets::{arrows, copy_struck, hover_ui, name_bars, notice_ui, rail};
use super::{caption, paint, passage};
use crate::art::{Gallery, Pace};
use crate::content::{Content, Fault, Folder};
use crate::i18n::Lang;
use crate::session::{Action, Comfort, Motion, Overlay, Phase, Route, Session};
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
    finder: Finder,
    focus: Focus,
    edge: Edge,
    course: RefCell<Course>,
    dealing: RefCell<Dealing>,
    canvas: Canvas,
    /// The look and the ground that egui's own style was last set to.
    styled: Cell<Option<(Look, Color)>>,
}

impl Shell {
    /// A shell that shows its pictures from a gallery.
    #[must_use]
    pub fn new(gallery: Gallery) -> Self {
        let finder = Finder::new(gallery.pace());
        Self {
            gallery,
            setter: Setter::default(),
            finder,
            focus: Focus::default(),
            edge: Edge::default(),
            course: RefCell::default(),
            dealing: RefCell::default(),
            canvas: Canvas::default(),
            styled: Cell::new(None),
        }
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
        install_fonts(ctx);
    }

    /// Gives egui's own style the colours of a theme, where it has others.
    fn style(&self, ctx: &Context, theme: &Theme) {
        let ground = theme.palette.paper;
        if self.styled.replace(Some((theme.look, ground))) != Some((theme.look, ground)) {
            apply_style(ctx, theme);
        }
    }

    /// Runs something within every page from now on: a test of what happens when a page fails.
    pub fn lay_wire(&mut self, wire: Wire) {
        self.edge.lay_wire(wire);
    }

    /// How often a page has failed.
    #[must_use]
    pub fn failures(&self) -> u32 {
        self.edge.caught()
    }

    /// The pictures.
    #[must_use]
    pub fn gallery(&self) -> &Gallery {
        &self.gallery
    }

    /// Chooses the shape for a window of a size (in points before zooming) and a reader's comforts, and the zoom that
    /// makes points design pixels.
    pub fn fit(&mut self, window: Vec2, comfort: impl Into<Comfort>) -> f32 {
        let (canvas, scale) = Canvas::fit(window, comfort.into());
        self.canvas = canvas;
        scale
    }

    /// The shape that was chosen.
    #[must_use]
    pub fn class(&self) -> Class {
        self.canvas.class
    }

    /// Shows a presenter's own screen: in the dark look, which does not light up a face in a dim hall.
    #[must_use]
    pub fn show_notes(&self, ui: &mut Ui, content: &Content, session: &Session, notes: &Notes<'_>) -> Option<Asked> {
        self.setter.begin_frame();
        self.gallery.begin_frame(ui.ctx(), tone(Look::Dark));
        let view = View {
            content,
            theme: content.themes.of(Look::Dark),
            session,
            gallery: &self.gallery,
            setter: &self.setter,
            finder: &self.finder,
            by_keyboard: false,
            just_opened: false,
            moves: Moves::STILL,
            dealt: None,
            frame: Frame::new(ui.ctx().viewport_rect(), Class::Wide),
            lang: notes.presenter.lang,
        };
        name_bars(ui, &view);
        notes_ui(ui, &view, notes)
    }

    /// Shows the page of a session. Gives what was asked for.
    #[must_use]
    pub fn show(&self, ui: &mut Ui, shown: &Shown, session: &Session) -> Option<Action> {
        self.setter.begin_frame();
        self.gallery.begin_frame(ui.ctx(), tone(session.comfort.look));
        let window = ui.ctx().viewport_rect();
        let (canvas, caption) = self.canvas.parts(window, session);
        let frame = Frame::new(canvas, self.canvas.class);
        let theme = shown.theme(session.comfort.look);
        self.style(ui.ctx(), theme);
        paint::ground(ui, window, theme.palette.paper);
        match shown {
            Shown::Faults(faults) => {
                let asked = match program_keyed(ui.ctx(), session) {
                    // There are no pages here to go back through.
                    Some(Action::Back) => session.desk.came_from.then_some(Action::LeaveFolder),
                    other => other,
                };
                asked.or(faults_ui(ui, theme, &self.setter, frame, faults, session))
            }
            Shown::Brochure(content) => {
                if session.overlay == Overlay::Search {
                    self.finder.prepare(ui.ctx(), content);
                }
                let Followed { by_keyboard, just_opened } = self.focus.follow(ui.ctx(), session);
                let moving = self.course.borrow_mut().follow(seconds(ui), seen(ui, session, &frame));
                let mut dealing = self.dealing.borrow_mut();
                let reduced = session.comfort.motion == Motion::Reduced;
                dealing
                    .follow(seconds(ui), (session.route == Route::Projects && !reduced).then_some(&session.projects));
                let dealt = dealing.dealt(seconds(ui));
                if moving.busy || dealt.is_some() {
                    ui.ctx().request_repaint();
                }
                let view = View {
                    content,
                    theme,
                    session,
                    gallery: &self.gallery,
                    setter: &self.setter,
                    finder: &self.finder,
                    by_keyboard,
                    just_opened,
                    moves: moving.moves,
                    dealt,
                    frame,
                    lang: session.lang,
                };
                let shown = self.edge.within(session, || brochure_ui(ui, &view, &moving));
                let asked = shown.unwrap_or_else(|| apology_ui(ui, &view));
                if asked.is_some() {
                    self.edge.mend();
                }
                if let Some(band) = caption {
                    let below = UiBuilder::new().id_salt("caption").accessibility_role(Role::ContentInfo);
                    layer(ui, band, below, true, |ui| caption::caption_ui(ui, &view, band));
                }
                asked
            }
        }
    }
}

/// The interface's time.
fn seconds(ui: &Ui) -> f64 {
    ui.input(|input| input.time)
}

/// What of a session matters for how pages give way to one another.
fn seen<'a>(ui: &Ui, session: &'a Session, frame: &Frame) -> Seen<'a> {
    let attract = session.kiosk.as_ref().is_some_and(|kiosk| matches!(kiosk.phase, Phase::Attract { .. }));
    Seen {
        page: (!attract).then_some(&session.route),
        overlay: &session.overlay,
        reduced: session.comfort.motion == Motion::Reduced,
        widens: !frame.is_column(),
        pointer: pointer(ui, frame),
    }
}

/// Where the mouse is across the screen; a finger is no pointer that anything follows.
fn pointer(ui: &Ui, frame: &Frame) -> Option<f32> {
    let at = ui.input(|input| input.pointer.hover_pos().filter(|_| !input.any_touches()))?;
    Some((at.x - frame.canvas.center().x) / (frame.canvas.width() / 2.0).max(1.0))
}

fn brochure_ui(ui: &mut Ui, view: &View<'_>, moving: &Now) -> Option<Action> {
    let now = Duration::try_from_secs_f64(seconds(ui)).unwrap_or_default();
    let asked = match view.session.kiosk.as_ref().map(|kiosk| (kiosk, kiosk.phase)) {
        Some((kiosk, Phase::Attract { .. })) => attract_ui(ui, view, kiosk, now),
        Some((_, Phase::Warning { until })) => {
            // What the visitor left is seen below the question, but answers to nothing.
            ui.scope_builder(UiBuilder::new().disabled().max_rect(view.frame.canvas), |ui| {
                ui.set_opacity(1.0);
                let _nothing = visit_ui(ui, view, moving, now);
            });
            warning_ui(ui, view, until, now)
        }
        Some((_, Phase::Exploring { .. })) | None => visit_ui(ui, view, moving, now),
    };
    if view.session.kiosk.is_some() {
        mark_ui(ui, view);
    }
    asked
}

fn visit_ui(ui: &mut Ui, view: &View<'_>, moving: &Now, now: Duration) -> Option<Action> {
    arrows(ui.ctx());
    let asked = keyed(ui.ctx(), view.session).map(|action| turned(view, action));
    let covered = view.session.overlay != Overlay::None;
    let (canvas, route) = (view.frame.canvas, &view.session.route);
    tell_page(ui, view);
    name_bars(ui, view);
    let page = passage::page_ui(ui, view, moving.passage.as_ref(), !covered);
    let way = if *route == Route::Cover {
        None
    } else {
        let ways = UiBuilder::new().id_salt(("rail", route.name())).accessibility_role(Role::Navigation);
        let ways = ways.accessibility_label(view.word("nav-pages"));
        // It has no place on the cover, and comes with the page after it.
        let come = match moving.passage {
            Some(Passage::Leaving { behind: Behind::Page(Route::Cover), veil }) => veil,
            _ => 1.0,
        };
        let at = layer_of(ui);
        stirred(&at, come, Vec2::ZERO, || layer(ui, canvas, ways, !covered, |ui| rail(ui, view)))
    };
    let sheet = passage::sheet_ui(ui, view, &moving.sheet);
    if !covered {
        compose_anywhere(ui, view);
    }
    // News are a reader's at his own machine; staff of a public screen have a mark, and their page.
    let notice = view.session.notices.shown().filter(|_| view.session.kiosk.is_none());
    let told = notice.and_then(|notice| {
        layer(ui, view.frame.canvas, UiBuilder::new().id_salt("notice"), true, |ui| notice_ui(ui, view, notice, now))
    });
    // A figure that has the focus comes before those of the sheet or the page.
    let copied = (view.session.desk.offered && copy_struck(ui.ctx())).then_some(Action::CopyFigures(Overlay::None));
    hover_ui(ui, view);
    asked.or(sheet).or(page).or(way).or(copied).or(told)
}

/// Tells those who do not see it that another page is shown, once they have heard what they are hearing.
fn tell_page(ui: &Ui, view: &View<'_>) {
    let place = Rect::from_min_size(view.frame.canvas.min, Vec2::splat(1.0));
    announce_changes(ui, Id::unique("the page shown"), place, &title(view, &view.session.route));
}

/// Lets an input method compose on pages too, so that a search can begin with Han; only for those at a keyboard, since
/// it would call up the on-screen keyboard of some systems.
fn compose_anywhere(ui: &Ui, view: &View<'_>) {
    if !view.by_keyboard {
        return;
    }
    // Where the search's field will be.
    let at = pos2(view.frame.col(view.frame.pick(5, 4, 2)), view.frame.canvas.top() + 120.0);
    let cursor_rect = Rect::from_min_size(at, vec2(2.0, 44.0));
    let ime = egui::output::IMEOutput {
        purpose: IMEPurpose::Normal,
        rect: cursor_rect,
        cursor_rect,
        should_interrupt_composition: false,
    };
    ui.output_mut(|output| output.ime = Some(ime));
}

/// Puts the fonts into a context. Once, before the first frame.
pub fn install_fonts(ctx: &Context) {
    ctx.set_fonts(font_definitions());
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
