//! What was reported at the date shown: which line, what changed, in the report's words, and who said it.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use super::net::Net;
use super::words::{publisher, status_word};
use crate::content::{Line, Observation};
use crate::figure::network::{LineState, Survey};
use crate::i18n::small;
use crate::session::{Action, NetworkAction};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, sentence};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{focus_ring, scroll, touch};

/// A report at a step, and what it changed on the diagram.
pub(super) struct News<'a> {
    line: &'a Line,
    report: &'a Observation,
    /// The line's name, short.
    name: &'a str,
    /// What changed against the step before; nothing where the report tells something else.
    change: Option<Change>,
}

/// What has an arrow in it as it is read out: with a word for the arrow.
pub(super) fn turned(text: &str, word: &str) -> String {
    let mut parts = text.split(" → ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |told, part| format!("{told}{word}{}", small(part)))
}

/// A change in words.
struct Change {
    /// From what to what, or on which stretch.
    whole: String,
    /// What holds now.
    now: String,
}

impl News<'_> {
    /// Line and change in few words.
    pub fn brief(&self) -> String {
        match &self.change {
            Some(change) => format!("{} → {}", self.name, change.now),
            None => self.name.to_owned(),
        }
    }
}

/// The reports of a step; the first has none.
pub(super) fn news<'a>(view: &View<'a>, net: &Net<'a>, step: usize) -> Vec<News<'a>> {
    let steps = net.timeline.steps();
    let (Some(now), Some(before)) = (steps.get(step), step.checked_sub(1).and_then(|i| steps.get(i))) else {
        return Vec::new();
    };
    let now = Survey::new(view.content, now.as_of);
    let before = Survey::new(view.content, before.as_of);
    let told = net.timeline.news(view.content, step).into_iter().map(|(line, report)| {
        let change = match (before.line(line.id), now.line(line.id)) {
            (Some(before), Some(now)) if before != now && report.status.is_some() => {
                Some(change(view, line, before, now))
            }
            _ => None,
        };
        News { line, report, name: view.tr(&line.badge), change }
    });
    told.collect()
}

/// What changed on a line, in words.
fn change(view: &View<'_>, line: &Line, then: &LineState, now: &LineState) -> Change {
    let word = |status| status_word(view, line, status);
    if then.status != now.status {
        return Change { whole: format!("{} → {}", word(then.status), word(now.status)), now: word(now.status) };
    }
    // The line stands as before: what is new is told of a stretch of which nothing had been said.
    let moved: Vec<usize> =
        (0..now.stretches.len()).filter(|i| then.stretches.get(*i) != now.stretches.get(*i)).collect();
    let name = |i: usize| line.stops.get(i).map_or("", |stop| view.tr(&view.content[*stop].name));
    let ends = moved.first().zip(moved.last()).map(|(first, last)| (name(*first), name(last + 1)));
    let (from, to) = ends.unwrap_or_default();
    let whole = format!("{from}{}{to}{}{}", view.by_lang("—", "–"), view.colon(), word(now.status));
    Change { whole, now: word(now.status) }
}

/// The reports of the step shown, as large as their room lets them; where they do not fit at all, they scroll. Gives the line
/// that was touched.
pub(super) fn news_ui(ui: &mut Ui, view: &View<'_>, net: &Net<'_>, rect: Rect) -> Option<Action> {
    let news = news(view, net, net.step);
    let whole =
        |size: f32| -> f32 { news.iter().map(|n| Block { ui, view, width: rect.width(), size }.height(n)).sum() };
    let sizes = [27.0, 26.0, 25.0, 24.0, 23.0, 22.0, 21.0, LEAST, view.by_lang(LEAST, 19.0)];
    if let Some(size) = sizes.into_iter().find(|&size| whole(size) <= rect.height()) {
        return list_ui(ui, view, &news, rect, size).0;
    }
    // The place is that of one date: another one begins at its head.
    let asked = scroll(ui, rect, &format!("news {}", net.step), |ui, column| {
        let (asked, bottom) = list_ui(ui, view, &news, column, LEAST);
        (asked, bottom + FADE)
    });
    paint::fade_into(ui, rect.with_min_y(rect.bottom() - FADE).expand2(vec2(0.0, 1.0)), view.palette().paper);
    asked
}

/// Reports one below the other. Gives the line that was touched, and the lower edge.
fn list_ui(ui: &Ui, view: &View<'_>, news: &[News<'_>], rect: Rect, size: f32) -> (Option<Action>, f32) {
    let block = Block { ui, view, width: rect.width(), size };
    let (mut top, mut asked) = (rect.top(), None);
    for (i, one) in news.iter().enumerate() {
        let place = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), block.height(one)));
        if i > 0 {
            paint::hairline(ui, view, place.left(), place.right(), place.top());
        }
        if block.show(one, place) {
            asked = Some(Action::Network(NetworkAction::Line(Some(one.line.key.clone()))));
        }
        top = place.bottom();
    }
    (asked, top)
}

/// The least size of reports.
const LEAST: f32 = 20.0;
/// What goes on below sinks into the paper over this height.
const FADE: f32 = 32.0;

/// How a report is set.
struct Block<'a> {
    ui: &'a Ui,
    view: &'a View<'a>,
    width: f32,
    size: f32,
}

/// Room at the left for the line's colour.
const BAR: f32 = 24.0;

impl<'b> Block<'b> {
    fn name(&self) -> Type {
        Type::new(Voice::Strong, self.size + 2.0, self.view.palette().ink).leading(1.3)
    }

    fn change(&self) -> Type {
        Type::new(Voice::Strong, self.size, self.view.palette().primary).leading(1.35)
    }

    fn text(&self) -> Type {
        Type::new(Voice::Text, self.size, self.view.palette().ink).leading(1.42)
    }

    fn source(&self) -> Type {
        Type::new(Voice::Text, 20.0, self.view.palette().ink_2).leading(1.4)
    }

    /// Everything that is said, with how it is set.
    fn rows<'a>(&self, news: &'a News<'_>) -> Vec<(&'a str, Type)>
    where
        'b: 'a,
    {
        let mut rows = vec![(news.name, self.name())];
        rows.extend(news.change.as_ref().map(|change| (change.whole.as_str(), self.change())));
        rows.push((self.view.tr(&news.report.text), self.text()));
        rows.push((publisher(self.view, news.report), self.source()));
        rows
    }

    fn height(&self, news: &News<'_>) -> f32 {
        let height = |(text, kind): (&str, Type)| self.view.set(self.ui, text, &kind, self.width - BAR).height();
        self.rows(news).into_iter().map(height).sum::<f32>() + 24.0
    }

    fn show(&self, news: &News<'_>, place: Rect) -> bool {
        let Self { ui, view, .. } = *self;
        let said = self.rows(news).into_iter().map(|(text, _)| turned(text, view.by_lang("转为", ", now ")));
        let said = sentence(said, view.lang);
        let state = touch(ui, place, ("news", &news.line.key), &said, Role::Button, None);
        paint::ground(ui, place, faded(view.palette().primary, 0.06 * state.lit.max(state.pressed)));
        let color = view.theme.lines.get(&news.line.color).copied().unwrap_or(view.palette().context);
        let bar = Rect::from_min_max(place.min + vec2(0.0, 14.0), pos2(place.left() + 8.0, place.bottom() - 14.0));
        paint::ground(ui, bar, color);
        let mut at = place.min + vec2(BAR, 12.0);
        for (text, kind) in self.rows(news) {
            at.y = view.paint(ui, at, self.width - BAR, text, &kind).bottom();
        }
        focus_ring(ui, view, place, &state);
        state.chosen
    }
}
