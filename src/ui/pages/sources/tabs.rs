//! The sections of the page as chips.

use egui::{Rect, Ui, pos2, vec2};

use crate::session::{Action, SourcesAction, SourcesSection};
use crate::ui::view::View;
use crate::ui::widgets::{Chip, chip, chip_width};

const GAP: f32 = 16.0;

/// The chips at the right of the title where they fit, else below the lead. Gives what was asked for, and the lower
/// edge of all.
pub fn tabs_ui(ui: &Ui, view: &View<'_>, head: Rect, lead: Rect) -> (Option<Action>, f32) {
    let frame = &view.frame;
    let sections = SourcesSection::ALL.map(|section| (section, word(view, section), count(view, section)));
    let chips = sections.each_ref().map(|(section, word, count)| Chip {
        word,
        count: Some(*count),
        icon: None,
        color: view.palette().ink,
        chosen: view.session.sources.section == *section,
    });
    let widths = chips.map(|c| chip_width(ui, view, &c));
    let all = widths.iter().sum::<f32>() + GAP * (widths.len() as f32 - 1.0);
    let height = frame.pick(72.0, 60.0, 76.0);
    let beside = frame.right - all > head.right().max(lead.right()) + 48.0;
    let (mut x, mut y) = if beside {
        (frame.right - all, lead.bottom() - height)
    } else {
        (frame.left, lead.bottom() + frame.pick(20.0, 12.0, 24.0))
    };
    let start = x;
    let mut action = None;
    for ((section, _, _), (shown, width)) in sections.iter().zip(chips.iter().zip(widths)) {
        if x > start && x + width > frame.right + 0.5 {
            (x, y) = (start, y + height + GAP);
        }
        let place = Rect::from_min_size(pos2(x, y), vec2(width, height));
        if chip(ui, view, place, key(*section), shown) && !shown.chosen {
            action = Some(Action::Sources(SourcesAction::Section(*section)));
        }
        x += width + GAP;
    }
    (action, lead.bottom().max(y + height))
}

/// The interface word of a section.
pub fn key(section: SourcesSection) -> &'static str {
    match section {
        SourcesSection::Figures => "figures-heading",
        SourcesSection::Reports => "sources-tab-reports",
        SourcesSection::Pictures => "sources-tab-pictures",
        SourcesSection::Credits => "sources-credits",
    }
}

fn word(view: &View<'_>, section: SourcesSection) -> String {
    view.word(key(section))
}

/// How many things a section holds.
pub fn count(view: &View<'_>, section: SourcesSection) -> usize {
    let content = view.content;
    match section {
        SourcesSection::Figures => content.figures.len(),
        SourcesSection::Reports => content.sources.len().saturating_sub(1),
        SourcesSection::Pictures => content.photos.len(),
        SourcesSection::Credits => content.credits.len(),
    }
}
