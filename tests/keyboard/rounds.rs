//! The keyboard's way through every page and a sheet of each kind, in both languages, on every screen and at every shape of
//! text: walked once, and judged by several tests.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};
use std::thread;

use egui::Rect;
use egui::accesskit::Role;
use kaizhou::content::Content;
use kaizhou::i18n::Lang;
use kaizhou::session::{Overlay, Route, TextSize};
use kaizhou::ui::chapters::pages;

use super::SCREENS;
use super::frame::ring_fault;
use super::support::{Seen, Walk, shipped_content};

/// Every shape, and the columns of large text.
pub const TEXTS: [TextSize; 3] = [TextSize::Standard, TextSize::Large, TextSize::Largest];

/// A round through a page or a sheet.
pub struct Round {
    /// Where.
    pub place: String,
    /// At which size of text.
    pub text: TextSize,
    /// All that can be chosen before the round begins.
    pub touchable: BTreeSet<Named>,
    /// What the keyboard came to, in this order.
    pub stops: Vec<Stop>,
    /// Where a drawing is, which has no rows.
    pub drawn: Option<Rect>,
    /// How the way out of a sheet is called.
    pub close: String,
}

/// What the keyboard came to.
pub struct Stop {
    /// What it is.
    pub seen: Seen,
    /// What is wrong with the frame around it.
    pub ring: Option<String>,
}

/// A role and a name.
pub type Named = (u8, String);

/// All rounds.
pub static ROUNDS: LazyLock<Vec<Round>> = LazyLock::new(|| {
    let content = shipped_content();
    thread::scope(|scope| {
        let walks = Lang::all().map(|lang| {
            let content = &content;
            scope.spawn(move || in_language(content, lang))
        });
        walks.into_iter().flat_map(|walk| walk.join().expect("a walk ends")).collect()
    })
});

/// Every page, and a sheet of each kind.
fn places(content: &Content) -> Vec<(Route, Overlay)> {
    let (a, b) = (content.projects[0].key.clone(), content.projects[1].key.clone());
    let sheets = [
        Overlay::Project(a.clone()),
        Overlay::Compare(a, b),
        Overlay::Topic(content.topics[0].key.clone()),
        Overlay::Topic(content.topics.last().expect("there are topics").key.clone()),
        Overlay::Story("home".to_owned()),
        Overlay::Figure(content.figures[0].key.clone()),
        Overlay::Search,
        Overlay::Help,
    ];
    let pages = pages(content).into_iter().map(|route| (route, Overlay::None));
    pages.chain(sheets.map(|sheet| (Route::Projects, sheet))).collect()
}

fn in_language(content: &Arc<Content>, lang: Lang) -> Vec<Round> {
    let mut rounds = Vec::new();
    for (size, text) in SCREENS.into_iter().flat_map(|size| TEXTS.map(|text| (size, text))) {
        let mut walk = Walk::sized(content, size, lang, text, None);
        for (route, overlay) in places(content) {
            let place = format!("{route:?} {overlay:?} {} {}x{} {text:?}", lang.code(), size[0], size[1]);
            let is_network = route == Route::Network && overlay == Overlay::None;
            walk.put(&route, overlay);
            let seen = walk.seen();
            let drawn = seen.iter().find(|s| s.role == Role::Figure).map(|s| s.rect).filter(|_| is_network);
            // Scroll bars are for the mouse: keys scroll without them.
            let chosen = seen.into_iter().filter(|s| s.touchable && s.role != Role::ScrollBar);
            let touchable = chosen.map(|s| (s.role as u8, s.name)).collect();
            let mut stops = Vec::new();
            walk.tab_round(|walk, seen| stops.push(Stop { seen: seen.clone(), ring: ring_fault(walk, seen) }));
            rounds.push(Round { place, text, touchable, stops, drawn, close: walk.word("close") });
        }
    }
    rounds
}

/// What is wrong with some of the rounds, all at once.
pub fn judge(which: impl Fn(&Round) -> bool, find: impl Fn(&Round) -> Vec<String>) {
    let judged = ROUNDS.iter().filter(|round| which(round));
    let failures: Vec<String> =
        judged.flat_map(|round| find(round).into_iter().map(|what| format!("{}: {what}", round.place))).collect();
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
}
