//! What only a public screen shows, for pictures of it.

use std::time::Duration;

use crate::content::Content;
use crate::i18n::Lang;
use crate::session::{
    Beginning, Comfort, Concern, Kiosk, KioskAction, Overlay, Phase, Report, Route, Session, StaffAction, Times,
};
use crate::ui::public::scenes;

/// The name under which the scenes of the attract loop are drawn.
pub const ATTRACT: &str = "attract";
/// The name of the question whether somebody is still there, as a sheet.
pub const STILL_THERE: &str = "still-there";

fn kiosk(content: &Content, lang: Lang, comfort: Comfort) -> Kiosk {
    let beginning = Beginning { lang, comfort };
    Kiosk::new(Duration::ZERO, scenes(content), beginning, Times::default())
}

/// How many scenes the attract loop has.
pub fn scene_count(content: &Content) -> usize {
    scenes(content).len()
}

/// The session of a public screen that shows its attract loop from the time 0 on.
pub fn attract(content: &Content, lang: Lang, comfort: Comfort) -> Session {
    let mut session = Session::new(Route::Cover, lang);
    (session.kiosk, session.comfort) = (Some(kiosk(content, lang, comfort)), comfort);
    session
}

/// When the `nth` scene of the attract loop stands still, in seconds.
pub fn shown_at(nth: usize) -> f64 {
    let Times { scene, .. } = Times::default();
    scene.as_secs_f64() * (nth as f64 + 0.5)
}

/// Makes a session that of a public screen, where a sheet belongs to one.
pub fn dress(session: &mut Session, content: &Content, sheet: Option<&str>) {
    let is_question = sheet == Some(STILL_THERE);
    if !is_question && !matches!(session.overlay, Overlay::Pin | Overlay::Staff) {
        return;
    }
    let mut kiosk = kiosk(content, session.lang, session.comfort);
    kiosk.phase = Phase::Exploring { last: Duration::ZERO };
    kiosk.unlocked = true;
    if is_question {
        kiosk.phase = Phase::Warning { until: Duration::from_secs(14) };
    }
    session.kiosk = Some(kiosk);
    let concern = |key, found: &str, good| Concern { key, found: found.to_owned(), good };
    let concerns = vec![
        concern("staff-displays", "HDMI-A-1 1920×1080", true),
        concern("staff-awake", "org.freedesktop.ScreenSaver", false),
        concern("staff-restarts", "0", true),
    ];
    let report = StaffAction::Report(Report { concerns });
    for action in [KioskAction::Staff(report), KioskAction::Staff(StaffAction::Corner(0))] {
        let nothing = session.apply(crate::session::Action::Kiosk(action), &[]);
        debug_assert!(nothing.is_empty(), "a report asks nothing of the world");
    }
}
