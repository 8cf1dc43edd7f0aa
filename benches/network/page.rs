//! The network's page on a screen that nobody sees.

use std::sync::Arc;

use egui::epaint::{ClippedPrimitive, ClippedShape};
use egui::{Context, FullOutput, RawInput, Rect, pos2, vec2};
use kaizhou::art::{Gallery, Pace};
use kaizhou::content::Content;
use kaizhou::i18n::Lang;
use kaizhou::session::{Route, Session, TextSize};
use kaizhou::theme::Themes;
use kaizhou::ui::shell::{Shell, Shown};

/// The page at 1920 × 1080.
pub struct Page {
    ctx: Context,
    shell: Shell,
    shown: Shown,
    session: Session,
}

impl Page {
    /// The page, laid out and at rest.
    pub fn new(content: Content) -> Self {
        let gallery = Gallery::new(Arc::new(|_: &str| Err("no pictures here".to_owned())), Pace::AtOnce);
        let mut shell = Shell::new(Themes::embedded(), gallery);
        shell.fit(vec2(1_920.0, 1_080.0), TextSize::Standard);
        let ctx = Context::default();
        shell.install(&ctx);
        let mut page = Self {
            ctx,
            shell,
            shown: Shown::Brochure(Arc::new(content)),
            session: Session::new(Route::Network, Lang::En),
        };
        for _ in 0..4 {
            page.frame();
        }
        page
    }

    /// A frame.
    pub fn frame(&mut self) -> FullOutput {
        let screen_rect = Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1_920.0, 1_080.0)));
        let input = RawInput { screen_rect, ..RawInput::default() };
        let Self { ctx, shell, shown, session } = self;
        ctx.run_ui(input, |ui| {
            let asked = shell.show(ui, shown, session);
            assert!(asked.is_none(), "nobody touches the page");
        })
    }

    /// What is painted, as triangles.
    pub fn tessellate(&self, shapes: Vec<ClippedShape>) -> Vec<ClippedPrimitive> {
        self.ctx.tessellate(shapes, 1.0)
    }
}
