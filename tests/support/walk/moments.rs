//! A visitor who looks at single moments of what moves.

use std::time::Duration;

use egui::{Event, Modifiers, PointerButton, Pos2};
use kaizhou::session::Action;
use kaizhou::ui::shell::apply;
use kaizhou::ui::widgets::Scrolled;

use super::{Visit, Walk};

impl Walk {
    /// Asks for something, and shows the first frame of what comes of it; nothing has moved yet.
    pub fn begin(&mut self, action: Action) {
        let Visit { shown, session, effects, .. } = self.harness.state_mut();
        effects.extend(apply(session, shown, action));
        self.pass(Duration::ZERO);
    }

    /// Shows the frame a while later, however far things have come by then.
    pub fn pass(&mut self, time: Duration) {
        let now = self.now();
        self.harness.input_mut().time = Some((now + time).as_secs_f64());
        self.harness.step();
    }

    /// Touches a point, at this very moment.
    pub fn touch_now(&mut self, at: Pos2) {
        for pressed in [true, false] {
            let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
            let click = Event::PointerButton { pos: at, button, pressed, modifiers };
            self.harness.input_mut().events.extend([Event::PointerMoved(at), click]);
            self.pass(Duration::from_millis(16));
        }
    }

    /// Whether the next frame is asked for.
    pub fn moves(&self) -> bool {
        self.harness.ctx.has_requested_repaint()
    }

    /// How far what is shown is scrolled.
    pub fn scrolled(&self) -> Scrolled {
        Scrolled::of(&self.harness.ctx)
    }
}
