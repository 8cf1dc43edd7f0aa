//! The reader's comforts: size of text, look, how much may move, and a second language at the foot.

use egui::{Rect, Ui, pos2};

use crate::session::{Action, ComfortAction, Motion, TextSize};
use crate::theme::Look;
use crate::ui::column::{Flow, sheet_on};
use crate::ui::pen::Level;
use crate::ui::view::View;
use crate::ui::widgets::Chip;

/// The sheet, as narrow as its choices; it stays open while they are tried.
pub fn comfort_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    sheet_on(ui, view, paper(view), &view.word("comfort-title"), |flow| {
        let comfort = view.session.comfort;
        let sizes = TextSize::ALL
            .map(|size| (format!("text-{}", size.name()), comfort.text == size, ComfortAction::Text(size)));
        choice(flow, "comfort-text", &sizes);
        let looks =
            Look::ALL.map(|look| (format!("look-{}", look.name()), comfort.look == look, ComfortAction::Look(look)));
        choice(flow, "comfort-look", &looks);
        let motions = [("motion-full", Motion::Full), ("motion-reduced", Motion::Reduced)];
        let motions =
            motions.map(|(key, motion)| (key.to_owned(), comfort.motion == motion, ComfortAction::Motion(motion)));
        choice(flow, "comfort-motion", &motions);
        let languages = [("captions-off", false), ("captions-on", true)];
        let languages =
            languages.map(|(key, on)| (key.to_owned(), comfort.captions == on, ComfortAction::Captions(on)));
        choice(flow, "comfort-languages", &languages);
        flow.gap(32.0);
        if view.session.desk.offered {
            flow.note(&view.word("comfort-keys"));
        }
    })
}

fn paper(view: &View<'_>) -> Rect {
    let (frame, canvas) = (&view.frame, view.frame.canvas);
    if frame.is_column() {
        canvas
    } else if frame.is_tall() {
        canvas.with_min_y(canvas.top() + canvas.height() * 0.5)
    } else {
        Rect::from_min_max(pos2(frame.col(frame.pick(7, 6, 1)), canvas.top()), canvas.max)
    }
}

/// One of a few, under its heading.
fn choice(flow: &mut Flow<'_, '_>, heading: &str, choices: &[(String, bool, ComfortAction)]) {
    let view = flow.view;
    flow.gap(28.0);
    flow.label(&view.word(heading), view.palette().primary, Level::Section);
    flow.gap(10.0);
    let words: Vec<String> = choices.iter().map(|(key, _, _)| view.word(key)).collect();
    let chips: Vec<_> = choices
        .iter()
        .zip(&words)
        .map(|((key, chosen, action), word)| {
            let chip = Chip { word, count: None, icon: None, color: view.palette().ink, chosen: *chosen };
            (key.clone(), chip, Action::Comfort(*action))
        })
        .collect();
    flow.chips(&chips);
}
