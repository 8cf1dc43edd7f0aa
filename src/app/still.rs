//! The still picture of last resort: it needs no content, no picture and hardly any renderer, and asks nobody for
//! anything.

use eframe::egui::{self, Context, CursorIcon, RawInput, Ui, ViewportCommand};

use super::Machine;
use crate::ui::public::still_ui;
use crate::ui::shell::install_fonts;

/// How soon the next frame is painted: a supervisor waits for it.
const BEAT: std::time::Duration = std::time::Duration::from_millis(1_500);

/// The picture in a window.
pub struct Still {
    machine: Box<dyn Machine>,
}

impl Still {
    /// The picture.
    #[must_use]
    pub fn new(ctx: &Context, machine: Box<dyn Machine>) -> Self {
        install_fonts(ctx);
        ctx.options_mut(|options| options.quit_shortcuts.clear());
        Self { machine }
    }
}

impl eframe::App for Still {
    fn raw_input_hook(&mut self, _ctx: &Context, raw: &mut RawInput) {
        raw.events.clear();
    }

    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        if ctx.input(|input| input.viewport().close_requested()) {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        }
        ctx.request_repaint_after(BEAT);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        still_ui(ui);
        ui.ctx().set_cursor_icon(CursorIcon::None);
        self.machine.beat(true);
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        [0.0, 0.0, 0.0, 1.0]
    }
}
