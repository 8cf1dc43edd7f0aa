//! A screen that nobody sees: a public one with the gate that visitors' input goes through, a reader's own, or one that is
//! presented on.

use std::sync::Arc;
use std::time::Duration;

use egui::accesskit::Action as Asked;
use egui::{Event, Key, Modifiers, Pos2, RawInput, Rect, TouchDeviceId, TouchId, TouchPhase, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use kaizhou::app::{Back, Desk, Displays, Gate, NoMachine, Parts, Presenting, show_step};
use kaizhou::art::{Gallery, Pace};
use kaizhou::content::live::{Fresh, Live};
use kaizhou::content::{Content, Fault, Folder};
use kaizhou::i18n::Lang;
use kaizhou::session::{
    Action, Beginning, Effect, Kiosk, KioskAction, Phase, Presenter, Route, Session, Settings, TextSize, Times,
};
use kaizhou::ui::public::scenes;
use kaizhou::ui::shell::{Shell, Shown, apply, first_page};
use kaizhou::ui::stage::stage_over;

/// What the brochure is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Left to visitors.
    Kiosk,
    /// By a reader at his own machine.
    Laptop,
    /// By somebody who presents it.
    Presenter,
}

/// What is shown.
pub struct Shop {
    pub shell: Shell,
    pub shown: Shown,
    pub session: Session,
    pub effects: Vec<Effect>,
    pub presenting: Option<Presenting>,
    desk: Option<Desk>,
    now: Duration,
}

impl Shop {
    /// One frame, as the window's application has it.
    fn show(&mut self, ui: &mut egui::Ui) {
        let Self { shell, shown, session, effects, presenting, now, .. } = self;
        if let Some(presenting) = presenting {
            presenting.lead(ui.ctx(), *now, shown, session);
        }
        let seen = presenting.as_ref().map_or(&*session, |presenting| presenting.seen(session));
        let asked = shell.show(ui, shown, seen);
        let touched = ui.input(|input| input.pointer.any_pressed() || input.pointer.any_released());
        let asked = asked.filter(|action| {
            presenting.as_mut().is_none_or(|presenting| presenting.let_in(action, touched, *now, shown))
        });
        if let Some(presenting) = presenting {
            stage_over(ui.ctx(), shown.theme(session.comfort.look), presenting.state());
        }
        if let Some(action) = asked {
            effects.extend(apply(session, shown, action));
            ui.ctx().request_repaint();
        }
    }
}

/// A screen.
pub struct Stand {
    pub harness: Harness<'static, Shop>,
    pub content: Arc<Content>,
    pub purpose: Use,
    gate: Gate,
    now: Duration,
    size: Vec2,
    size_px: [u32; 2],
}

impl Stand {
    /// A screen of a size in pixels, left to visitors.
    pub fn new(content: &Arc<Content>, size_px: [u32; 2]) -> Self {
        Self::with_shell(content, size_px, |_| {})
    }

    /// The same with a shell that was prepared.
    pub fn with_shell(content: &Arc<Content>, size_px: [u32; 2], prepare: impl FnOnce(&mut Shell)) -> Self {
        Self::used(content, size_px, Use::Kiosk, prepare)
    }

    /// A screen for a use.
    pub fn used(content: &Arc<Content>, size_px: [u32; 2], purpose: Use, prepare: impl FnOnce(&mut Shell)) -> Self {
        let gallery = Gallery::new(Arc::new(|_: &str| Err("no pictures here".to_owned())), Pace::AtOnce);
        let mut shell = Shell::new(gallery);
        prepare(&mut shell);
        let pixels = Vec2::from(size_px.map(|side| side as f32));
        let scale = shell.fit(pixels, TextSize::Standard);
        let mut session = first_page(Lang::Zh);
        if purpose == Use::Kiosk {
            session.kiosk = Some(Kiosk::new(Duration::ZERO, scenes(content), Beginning::default(), Times::default()));
        }
        session.desk.offered = purpose == Use::Laptop;
        let shop = Shop {
            shell,
            shown: Shown::Brochure(content.clone()),
            session,
            effects: Vec::new(),
            presenting: None,
            desk: None,
            now: Duration::ZERO,
        };
        let harness = Harness::builder()
            .with_size(pixels / scale)
            .with_pixels_per_point(scale)
            .with_theme(egui::Theme::Light)
            .with_wait_for_pending_images(false)
            .with_max_steps(12)
            .allow_missing_glyphs()
            .with_context_setup(kaizhou::ui::shell::install_fonts)
            .build_ui_state(|ui, shop: &mut Shop| shop.show(ui), shop);
        let mut stand = Self {
            harness,
            content: content.clone(),
            purpose,
            gate: Gate::default(),
            now: Duration::ZERO,
            size: pixels / scale,
            size_px,
        };
        if purpose == Use::Presenter {
            let ctx = stand.harness.ctx.clone();
            let Shop { shown, session, presenting, .. } = stand.harness.state_mut();
            let begun = Presenting::new(&ctx, 0, Folder::Embedded, session, Displays::default());
            show_step(begun.state(), shown, session);
            *presenting = Some(begun);
        }
        stand.pass(Duration::from_millis(100));
        stand
    }

    /// The state of the presentation.
    pub fn presenter(&self) -> Option<&Presenter> {
        self.harness.state().presenting.as_ref().map(Presenting::state)
    }

    /// The window gets another size in pixels. The page in it follows with the next frame, as it does in a window.
    pub fn resize(&mut self, size_px: [u32; 2]) {
        let scale = self.harness.ctx.pixels_per_point();
        self.size_px = size_px;
        self.size = Vec2::from(size_px.map(|side| side as f32)) / scale;
        self.harness.set_size(self.size);
    }

    /// The page takes the canvas that the window and the size of text ask for.
    fn fit(&mut self) {
        let size_px = self.size_px;
        let pixels = Vec2::from(size_px.map(|side| side as f32));
        let Shop { shell, session, .. } = self.harness.state_mut();
        let scale = shell.fit(pixels, session.comfort);
        self.size = pixels / scale;
        self.harness.set_pixels_per_point(scale);
        self.harness.set_size(self.size);
    }

    /// The folder that is shown was replaced: by content that is sound, or by faults.
    pub fn replace(&mut self, content: Result<Arc<Content>, Arc<Vec<Fault>>>) {
        let (ctx, now) = (self.harness.ctx.clone(), self.now);
        if let Ok(content) = &content {
            self.content = content.clone();
        }
        let Shop { shell, shown, session, desk, .. } = self.harness.state_mut();
        let live = Live::new(Folder::Embedded);
        let print = live.print().clone();
        let desk = desk.get_or_insert_with(|| Desk::new(&ctx, Box::new(NoMachine), Settings::default(), live));
        let fresh = Fresh { content, changed: Vec::new(), print };
        desk.take(Back::Fresh(Folder::Embedded, Box::new(fresh)), now, &mut Parts { shell, shown, session });
    }

    pub fn session(&self) -> &Session {
        &self.harness.state().session
    }

    pub fn session_mut(&mut self) -> &mut Session {
        &mut self.harness.state_mut().session
    }

    pub fn kiosk(&self) -> &Kiosk {
        self.session().kiosk.as_ref().expect("it is a public screen")
    }

    pub fn phase(&self) -> Phase {
        self.kiosk().phase
    }

    pub fn now(&self) -> Duration {
        self.now
    }

    pub fn effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.harness.state_mut().effects)
    }

    pub fn act(&mut self, action: Action) {
        let Shop { shown, session, effects, .. } = self.harness.state_mut();
        effects.extend(apply(session, shown, action));
    }

    /// One frame after a time, with events that come through the gate.
    pub fn frame(&mut self, after: Duration, events: Vec<Event>) {
        self.now += after;
        let now = self.now;
        self.harness.state_mut().now = now;
        if self.purpose != Use::Kiosk {
            let input = self.harness.input_mut();
            input.time = Some(now.as_secs_f64());
            input.events.extend(events);
            self.harness.step();
            self.fit();
            return;
        }
        let screen = Rect::from_min_size(Pos2::ZERO, self.size);
        let mut raw = RawInput { events, ..RawInput::default() };
        let felt = self.gate.sift(&mut raw, screen);
        let was_deaf = self.kiosk().is_deaf(now);
        if !felt.is_empty() {
            self.act(Action::Kiosk(KioskAction::Feel(now, felt)));
        }
        if was_deaf || self.kiosk().is_deaf(now) {
            Gate::swallow(&mut raw);
        }
        let lost = self.session_mut().kiosk.as_mut().map(|kiosk| kiosk.lost_fingers(now)).unwrap_or_default();
        self.gate.end(&mut raw, &lost);
        self.act(Action::Kiosk(KioskAction::Pass(now)));
        let input = self.harness.input_mut();
        input.time = Some(now.as_secs_f64());
        input.events.extend(raw.events);
        self.harness.step();
        self.fit();
    }

    /// Lets time pass, a second at most at once.
    pub fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        while self.now < end {
            let step = (end - self.now).min(Duration::from_secs(1));
            self.frame(step, Vec::new());
        }
    }

    /// Taps a place with a finger.
    pub fn tap(&mut self, at: Pos2) {
        self.finger(at, TouchPhase::Start);
        self.finger(at, TouchPhase::End);
        self.frame(Duration::from_millis(30), Vec::new());
    }

    /// A finger goes down or comes off.
    pub fn finger(&mut self, pos: Pos2, phase: TouchPhase) {
        let touch = Event::Touch { device_id: TouchDeviceId(1), id: TouchId(1), phase, pos, force: None };
        let mut events = vec![touch, Event::PointerMoved(pos)];
        if phase != TouchPhase::Move {
            let (button, pressed) = (egui::PointerButton::Primary, phase == TouchPhase::Start);
            events.push(Event::PointerButton { pos, button, pressed, modifiers: Modifiers::NONE });
        }
        self.frame(Duration::from_millis(40), events);
    }

    pub fn strike(&mut self, key: Key, modifiers: Modifiers) {
        for pressed in [true, false] {
            let event = Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
            self.frame(Duration::from_millis(40), vec![event]);
        }
    }

    /// A visitor comes and goes to a page by himself.
    pub fn visit(&mut self, route: Route) {
        self.tap(self.middle());
        self.pass(Duration::from_millis(500));
        self.session_mut().route = route;
        self.frame(Duration::from_millis(40), Vec::new());
    }

    pub fn middle(&self) -> Pos2 {
        Pos2::ZERO + self.size * egui::vec2(0.5, 0.6)
    }

    /// Everything that can be touched: its name and where it is.
    pub fn touchable(&self) -> Vec<(String, Rect)> {
        let nodes = self.harness.root().children_recursive();
        let found = nodes.filter_map(|node| {
            let tree = node.accesskit_node();
            let name = tree.label().or_else(|| tree.value())?;
            let alive = tree.data().supports_action(Asked::Click) && !tree.is_disabled();
            alive.then(|| (name, node.rect()))
        });
        found.collect()
    }

    /// Everything that is said.
    pub fn said(&self) -> String {
        let nodes = self.harness.root().children_recursive();
        let said = nodes.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value()));
        said.collect::<Vec<_>>().join("\n")
    }

    pub fn word(&self, lang: Lang, key: &str) -> String {
        self.content.strings.get(lang, key)
    }

    /// What the keyboard is with.
    pub fn focused(&self) -> Option<String> {
        let root = self.harness.root();
        root.children_recursive().find(|node| node.accesskit_node().is_focused())?.accesskit_node().label()
    }

    /// Touches what has a name.
    #[track_caller]
    pub fn press(&mut self, name: &str) {
        let touchable = self.touchable();
        let found = touchable.iter().rfind(|(n, _)| n == name);
        let (_, rect) = found.unwrap_or_else(|| panic!("nothing is called {name}: {touchable:#?}"));
        self.tap(rect.center());
    }
}
