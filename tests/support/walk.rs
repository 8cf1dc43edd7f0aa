//! A visitor who walks through the brochure: sees what the accessibility tree says, presses, and types.

mod drawn;
mod keyboard;
mod moments;

use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use egui::accesskit::{Action as Asked, Role};
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, TouchPhase, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use kaizhou::art::{Gallery, Pace};
use kaizhou::content::{Content, Folder};
use kaizhou::i18n::Lang;
use kaizhou::session::{Action, Comfort, Effect, Overlay, Route, Session, TextSize};
use kaizhou::ui::frame::Class;
use kaizhou::ui::shell::{Shell, Shown, apply, first_page};

use super::told::{Told, tell};

/// What stands somewhere on the screen, as a screen reader is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// What it is.
    pub role: Role,
    /// What it says.
    pub name: String,
    /// Where it is, in design pixels.
    pub rect: Rect,
    /// Whether it answers to a press.
    pub touchable: bool,
    /// Whether the keyboard is with it.
    pub focused: bool,
}

/// A walk through a brochure without pictures, on a screen that nobody sees.
pub struct Walk {
    harness: Harness<'static, Visit>,
    content: Arc<Content>,
}

struct Visit {
    class: Class,
    shell: Rc<Shell>,
    shown: Shown,
    session: Session,
    effects: Vec<Effect>,
}

/// The shipped content.
pub fn shipped_content() -> Arc<Content> {
    Arc::new(Content::load(&Folder::Embedded).content.expect("the shipped content has no errors"))
}

impl Walk {
    /// A visitor before the cover, on a screen of a size in pixels.
    pub fn new(content: &Arc<Content>, size_px: [u32; 2], lang: Lang) -> Self {
        Self::sized(content, size_px, lang, TextSize::Standard, None)
    }

    /// The same with other comforts; on a canvas that is made higher, so that a column need not scroll.
    pub fn sized(
        content: &Arc<Content>,
        size_px: [u32; 2],
        lang: Lang,
        comfort: impl Into<Comfort>,
        high: Option<f32>,
    ) -> Self {
        let comfort = comfort.into();
        // Pictures take long to draw and say nothing that the tree does not.
        let gallery = Gallery::new(Arc::new(|_: &str| Err("no pictures here".to_owned())), Pace::AtOnce);
        let mut shell = Shell::new(gallery);
        let size = Vec2::from(size_px.map(|side| side as f32));
        let scale = shell.fit(size, comfort);
        let canvas = size / scale;
        let canvas = high.map_or(canvas, |high| Vec2::new(canvas.x, high));
        let shell = Rc::new(shell);
        let installed = shell.clone();
        let mut session = first_page(lang);
        session.comfort = comfort;
        let class = shell.class();
        let visit = Visit { class, shell, shown: Shown::Brochure(content.clone()), session, effects: Vec::new() };
        let harness = Harness::builder()
            .with_size(canvas)
            .with_pixels_per_point(scale)
            .with_theme(egui::Theme::Light)
            .with_wait_for_pending_images(false)
            .with_max_steps(12)
            // What egui says of clashing ids has a glyph that no brochure needs; other tests look for missing ones.
            .allow_missing_glyphs()
            .with_context_setup(move |ctx| {
                installed.install(ctx);
                ctx.options_mut(|options| options.warn_on_id_clash = true);
            })
            .build_ui_state(
                |ui, visit: &mut Visit| {
                    let Visit { shell, shown, session, effects, .. } = visit;
                    if let Some(action) = shell.show(ui, shown, session) {
                        effects.extend(apply(session, shown, action));
                        ui.ctx().request_repaint();
                    }
                },
                visit,
            );
        Self { harness, content: content.clone() }
    }

    /// Puts the visitor on a page with something over it, as if he had just come.
    pub fn put(&mut self, route: &Route, overlay: Overlay) {
        let session = &mut self.harness.state_mut().session;
        let comfort = session.comfort;
        *session = Session::new(route.clone(), session.lang);
        session.comfort = comfort;
        session.overlay = overlay;
        // Once with the change, once more at rest.
        self.harness.step();
        self.harness.run();
    }

    /// The content that is shown.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// An interface word in the language shown.
    pub fn word(&self, key: &str) -> String {
        self.content.strings.get(self.lang(), key)
    }

    /// The page shown.
    pub fn route(&self) -> &Route {
        &self.harness.state().session.route
    }

    /// What lies over the page.
    pub fn overlay(&self) -> &Overlay {
        &self.harness.state().session.overlay
    }

    /// The whole state of the visit.
    pub fn session(&self) -> &Session {
        &self.harness.state().session
    }

    /// The language shown.
    pub fn lang(&self) -> Lang {
        self.harness.state().session.lang
    }

    /// One of two texts, by the language shown.
    pub fn by_lang<'a>(&self, zh: &'a str, en: &'a str) -> &'a str {
        if self.lang() == Lang::Zh { zh } else { en }
    }

    /// What the world outside was asked for so far.
    pub fn effects(&self) -> &[Effect] {
        &self.harness.state().effects
    }

    /// Everything that is announced and not under a sheet, from bottom to top.
    pub fn seen(&self) -> Vec<Seen> {
        let nodes = self.harness.root().children_recursive();
        let seen = nodes.filter_map(|node| {
            let tree = node.accesskit_node();
            // A label's text is its value.
            let name = tree.label().or_else(|| tree.value())?;
            let touchable = tree.data().supports_action(Asked::Click);
            let focused = tree.is_focused();
            (!tree.is_disabled()).then(|| Seen { role: tree.role(), name, rect: node.rect(), touchable, focused })
        });
        seen.collect()
    }

    /// Checks that something on the screen says this, in part or whole.
    #[track_caller]
    pub fn see(&self, text: &str) {
        let seen = self.seen();
        let names: Vec<_> = seen.iter().map(|s| s.name.as_str()).collect();
        assert!(names.iter().any(|name| name.contains(text)), "“{text}” is not on {:?}:\n{names:#?}", self.route());
    }

    /// Checks that nothing on the screen says this.
    #[track_caller]
    pub fn see_nothing_of(&self, text: &str) {
        let found = self.seen().into_iter().find(|s| s.name.contains(text));
        assert!(found.is_none(), "“{text}” is still on {:?}: {found:?}", self.route());
    }

    /// Presses what is named so.
    #[track_caller]
    pub fn press(&mut self, name: &str) {
        self.press_where(name, |n| n == name);
    }

    /// Presses what has a name that begins so.
    #[track_caller]
    pub fn press_beginning(&mut self, name: &str) {
        self.press_where(name, |n| n.starts_with(name));
    }

    #[track_caller]
    fn press_where(&mut self, wanted: &str, matches: impl Fn(&str) -> bool) {
        let touchable: Vec<_> = self.seen().into_iter().filter(|s| s.touchable).collect();
        // What was announced last lies on top.
        let Some(found) = touchable.iter().rfind(|s| matches(&s.name)) else {
            let names: Vec<_> = touchable.iter().map(|s| s.name.as_str()).collect();
            panic!("nothing named “{wanted}” can be pressed on {:?}, only:\n{names:#?}", self.route());
        };
        self.press_at(found.rect.center());
    }

    /// Presses a point of the screen.
    pub fn press_at(&mut self, at: Pos2) {
        self.harness.hover_at(at);
        self.harness.drag_at(at);
        self.harness.drop_at(at);
        self.harness.run();
    }

    /// Drags from a point of the screen to another.
    pub fn drag(&mut self, from: Pos2, to: Pos2) {
        self.harness.hover_at(from);
        self.harness.drag_at(from);
        self.harness.step();
        for share in [0.5, 1.0] {
            self.harness.hover_at(from.lerp(to, share));
            self.harness.step();
        }
        self.harness.drop_at(to);
        self.harness.run();
    }

    /// Strikes a key.
    pub fn strike(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run();
    }

    /// Strikes a key while others are held.
    pub fn strike_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
    }

    /// Types a text, as keyboards and input methods give it.
    pub fn type_in(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.harness.run();
    }

    /// Any other event.
    pub fn feel(&mut self, event: Event) {
        self.harness.event(event);
        self.harness.run();
    }

    /// Taps a place with a finger: touches as windows tell them, and the clicks that egui makes of them.
    pub fn tap(&mut self, at: Pos2, touch: impl Fn(TouchPhase, Pos2) -> Event) {
        for (phase, pressed) in [(TouchPhase::Start, true), (TouchPhase::End, false)] {
            let button = PointerButton::Primary;
            let click = Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE };
            // A window tells all of this at once.
            self.harness.input_mut().events.extend([touch(phase, at), Event::PointerMoved(at), click]);
            self.harness.step();
        }
        self.harness.run();
    }

    /// Clicks into the middle with the button that is not for choosing.
    pub fn click_with_the_other_button(&mut self) {
        let pos = self.canvas().center();
        self.harness.hover_at(pos);
        for pressed in [true, false] {
            let (button, modifiers) = (PointerButton::Secondary, Modifiers::NONE);
            self.harness.event(Event::PointerButton { pos, button, pressed, modifiers });
            self.harness.step();
        }
        self.harness.run();
    }

    /// Asks for copying, as the system's keys for it do.
    pub fn copy(&mut self) {
        self.harness.event(Event::Copy);
        self.harness.run();
    }

    /// Asks for something without touching anything, as the application does when it has news.
    pub fn ask(&mut self, action: Action) {
        let Visit { shown, session, effects, .. } = self.harness.state_mut();
        effects.extend(apply(session, shown, action));
        self.harness.run();
    }

    /// The interface's time.
    pub fn now(&self) -> Duration {
        Duration::from_secs_f64(self.harness.ctx.input(|input| input.time))
    }

    /// Time passes, without anything happening.
    pub fn wait(&mut self, time: Duration) {
        let now = self.now();
        self.harness.input_mut().time = Some((now + time).as_secs_f64());
        self.harness.run();
    }

    /// The accessibility tree as it is read: everything that is not hidden, from above, with how deep it lies.
    pub fn tree(&self) -> Vec<Told> {
        let mut told = Vec::new();
        tell(&self.harness.root(), 0, &mut told);
        told
    }

    /// What the keyboard is with.
    pub fn focused(&self) -> Option<Seen> {
        self.seen().into_iter().find(|s| s.focused)
    }
}
