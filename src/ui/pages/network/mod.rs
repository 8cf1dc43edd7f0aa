//! The transport network: the diagram, and beside it the time, the filters and what is told of a line or a place.

mod areas;
mod card;
mod dates;
mod detail;
mod diagram;
mod filters;
mod history;
mod lines;
mod net;
mod news;
mod place;
mod time;
mod words;

use egui::{Ui, pos2};

use crate::session::Action;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use areas::Areas;
use net::Net;

/// The network page.
pub fn network_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let net = Net::new(ui, view);
    let areas = Areas::new(&view.frame, net.diagram.scene.size);
    paint::ground(ui, areas.panel, view.palette().paper_2);
    title(ui, view, &net, &areas);
    let touched = diagram::diagram_ui(ui, view, &net, areas.diagram);
    note(ui, view, &net, &areas);
    let filtered = filters::filters_ui(ui, view, &net, &areas);
    let carded = card::card_ui(ui, view, &net, &areas);
    filtered.or(carded).or(touched)
}

/// The claim in the corner that the layouts leave free.
fn title(ui: &Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas) {
    let palette = view.palette();
    let scale = areas.diagram.scale;
    let top = areas.diagram.canvas(pos2(0.0, 52.0)).y;
    let size = scale * view.frame.pick(view.by_lang(72.0, 64.0), view.by_lang(68.0, 60.0), view.by_lang(68.0, 58.0));
    let claim = Type::new(Voice::Claim, size, palette.ink);
    let width = 524.0 * scale;
    let rect = view.head(ui, pos2(view.frame.left, top), width, view.tr(&net.network.headline), &claim);
    let lead = Type::new(Voice::Text, view.frame.pick(26.0, 22.0, 26.0), palette.ink_2).leading(1.45);
    let below = rect.bottom() + 14.0 * scale;
    // The lead speaks of the brochure's own date.
    let hint = view.word("line-hint");
    let text = if net.step > 0 { &hint } else { view.tr(&net.network.lead) };
    view.say(ui, pos2(view.frame.left, below), width, text, &lead);
}

/// That the drawing is a schematic, and the date its statuses speak of. Upright screens say it in the panel.
fn note(ui: &Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas) {
    let kind = Type::new(Voice::Text, 20.0, view.palette().ink_2).leading(1.5);
    let mut at = match areas.tall {
        false => pos2(view.frame.left, areas.diagram.canvas(pos2(0.0, 884.0)).y),
        true => pos2(view.frame.left, areas.diagram.canvas(pos2(0.0, 1096.0)).y),
    };
    for text in [view.word("schematic-note"), net.status_date(view)] {
        at.y = view.say(ui, at, 480.0, &text, &kind).bottom();
    }
}
