//! The zone as a column.

use egui::accesskit::Role;

use crate::content::FigureId;
use crate::session::{Action, Overlay};
use crate::ui::column::{Label, page};
use crate::ui::pen::{Level, announce};
use crate::ui::view::View;

/// The zone's page as a column.
pub fn column_ui(ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
    page(ui, view, "zone", |flow| {
        let (palette, zone) = (view.palette(), &view.content.zone);
        let label = Label { icon: "zone", word: view.tr(&zone.name), ground: palette.solid };
        flow.hero(&zone.art, 0.86, false, Some(label));
        flow.claim_below(view.tr(&zone.headline));
        flow.gap(14.0);
        flow.lead(view.tr(&zone.lead));
        flow.gap(20.0);
        flow.host(zone.host, palette.primary);
        let counts: Vec<FigureId> = zone.counts.iter().copied().chain([zone.area]).collect();
        flow.figures(&counts, palette.ink);
        flow.section(&view.word("milestones-heading"));
        for stop in &zone.milestones {
            let date = stop.date_text(view.lang);
            let date = if date.is_empty() { view.word("next-step") } else { date };
            flow.told(&date, view.tr(&stop.text));
        }
        flow.rule();
        flow.section(view.tr(&zone.indicators_title));
        for &id in &zone.shares {
            flow.share(id, palette.primary);
        }
        flow.figures(&zone.growth, palette.primary);
        let ranked: Vec<FigureId> = zone.ranked.iter().flat_map(|ranked| [ranked.value, ranked.rank]).collect();
        flow.section(view.tr(&zone.ranked_title));
        flow.figures(&ranked, palette.ink);
        if !zone.clusters.is_empty() {
            flow.section(&view.word("clusters-heading"));
            for cluster in &zone.clusters {
                if let Some(art) = &cluster.art {
                    let picture = flow.picture(art, 3.0);
                    announce(flow.ui, picture, view.tr(&art.alt), Role::Image);
                }
                flow.gap(8.0);
                flow.label(view.tr(&cluster.name), palette.ink, Level::Item);
                flow.gap(16.0);
            }
        }
        flow.gap(28.0);
        if !zone.story.is_empty() {
            flow.way("story", &view.word("full-story"), None, Action::Open(Overlay::Story("zone".to_owned())));
        }
        for &id in &zone.topics {
            let topic = &view.content[id];
            let action = Action::Open(Overlay::Topic(topic.key.clone()));
            flow.way(("topic", &topic.key), view.tr(&topic.title), Some(view.tr(&topic.summary)), action);
        }
        flow.rule();
        flow.source(zone.source.text(view.lang));
    })
}
