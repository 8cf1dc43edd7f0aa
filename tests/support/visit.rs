//! A visit to the brochure without a window: pages are shown, read through the accessibility tree, and touched.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Event, MouseWheelSource, MouseWheelUnit, Pos2, TouchPhase, Vec2, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use kaizhou::art::Pace;
use kaizhou::content::{Content, Folder};
use kaizhou::i18n::Lang;
use kaizhou::session::{Route, Session, TextSize};
use kaizhou::theme::{Theme, apply_style, font_definitions};
use kaizhou::ui::shell::{Shell, Shown, apply};

use super::CpuRenderer;

/// A booth screen.
pub const WIDE: [f32; 2] = [1920.0, 1080.0];
/// A small laptop window.
pub const LAPTOP: [f32; 2] = [1280.0, 720.0];
/// An upright screen.
pub const TALL: [f32; 2] = [1080.0, 1920.0];

/// What is shown, and where the visitor is.
pub struct Stay {
    shell: Shell,
    shown: Shown,
    pub session: Session,
}

/// A visit.
pub struct Visit {
    pub harness: Harness<'static, Stay>,
}

/// The brochure as shipped.
pub fn shipped() -> Content {
    let loaded = Content::load(&Folder::Embedded);
    loaded.content.unwrap_or_else(|| panic!("the shipped content has faults: {:?}", loaded.faults))
}

impl Visit {
    /// A page of the brochure as shipped.
    pub fn to(route: Route, lang: Lang, size: [f32; 2]) -> Self {
        Self::with(Shown::Brochure(Arc::new(shipped())), Session::new(route, lang), size)
    }

    /// Any state.
    pub fn with(shown: Shown, session: Session, size: [f32; 2]) -> Self {
        let mut shell = Shell::of_folder(Folder::Embedded, Pace::AtOnce);
        let window = Vec2::from(size);
        let scale = shell.fit(window, TextSize::Standard);
        let setup = |ctx: &egui::Context| {
            ctx.set_fonts(font_definitions());
            apply_style(ctx, &Theme::embedded());
        };
        let builder = Harness::builder().with_size(window / scale).with_pixels_per_point(scale);
        let builder = builder.renderer(CpuRenderer::new()).with_context_setup(setup).with_max_steps(120);
        let show = |ui: &mut egui::Ui, stay: &mut Stay| {
            if let Some(action) = stay.shell.show(ui, &stay.shown, &stay.session) {
                let effects = apply(&mut stay.session, &stay.shown, action);
                assert!(effects.is_empty(), "a page asks the world for nothing: {effects:?}");
                ui.ctx().request_repaint();
            }
        };
        let mut harness = builder.build_ui_state(show, Stay { shell, shown, session });
        harness.run();
        Self { harness }
    }

    /// Everything that a screen reader would say, in the order of the tree.
    pub fn told(&self) -> Vec<String> {
        let nodes = self.harness.root().children_recursive();
        nodes.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value())).collect()
    }

    /// Whether something told contains a text.
    pub fn tells(&self, text: &str) -> bool {
        self.told().iter().any(|told| told.contains(text))
    }

    /// Touches the first thing whose name contains a text.
    pub fn touch(&mut self, text: &str) {
        let found = self.harness.root().children_recursive().find(|node| {
            let node = node.accesskit_node();
            let touchable = matches!(node.role(), Role::Button | Role::Link | Role::RadioButton);
            touchable && node.label().is_some_and(|label| label.contains(text))
        });
        found.unwrap_or_else(|| panic!("nothing to touch is called {text}: {:#?}", self.told())).click();
        self.harness.run();
    }

    /// Turns the wheel over a point, in design pixels.
    pub fn scroll(&mut self, at: Pos2, down: f32) {
        self.harness.hover_at(at);
        self.harness.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, -down),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: egui::Modifiers::NONE,
        });
        self.harness.run();
    }

    /// The middle of the lower half of a wide screen.
    pub fn list_point() -> Pos2 {
        pos2(1300.0, 700.0)
    }
}
