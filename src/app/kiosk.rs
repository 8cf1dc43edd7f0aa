//! What the application does besides at a public screen: it listens for visitors, keeps the window where it belongs,
//! and tells that it lives.

use std::sync::{Arc, Weak};
use std::time::Duration;

use eframe::egui::{self, Context, CursorIcon, RawInput, ViewportCommand};

use super::blind::Blind;
use super::desk::Desk;
use super::fingers::{LEAST_MM, least_text, target_mm};
use super::gate::Gate;
use super::screens::{Display, Screen, choose, looked_for_after, on};
use super::{App, now};
use crate::content::{Content, FaultKind};
use crate::session::{
    Action, Beginning, Concern, Kiosk, KioskAction, News, Overlay, Phase, Report, Route, Session, StaffAction, Times,
};
use crate::ui::public::scenes;
use crate::ui::shell::{Shown, apply};

/// How a public screen begins.
#[derive(Clone, Debug, Default)]
pub struct KioskStart {
    /// What a visit begins with.
    pub beginning: Beginning,
    /// How long everything lasts.
    pub times: Times,
    /// The order of the environments, by their names; the brochure's for those not named.
    pub order: Vec<String>,
    /// The display that is meant; whichever the system chooses where none is.
    pub display: Option<Display>,
    /// The diagonal of its picture in inches.
    pub diagonal: Option<f32>,
}

/// What is kept beside the visit.
pub struct Attendant {
    gate: Gate,
    /// The machine's time and the interface's, when they were last compared.
    compared: Option<(Duration, Duration)>,
    screens: Vec<Screen>,
    display: Option<Display>,
    diagonal: Option<f32>,
    order: Vec<String>,
    /// The content that was put in order last.
    arranged: Weak<Content>,
    blind: Blind,
    /// How many texts hold characters that cannot be shown, once staff have asked.
    unshown: Option<usize>,
    /// Since when the display that is meant is not there.
    away: Option<Duration>,
    reported: Duration,
    placed: Duration,
}

/// The longest that nothing is painted: a supervisor waits for frames.
const BEAT: Duration = Duration::from_millis(1_400);
/// How far the machine's clock may run ahead of the interface's before it must have slept.
const ASLEEP: Duration = Duration::from_secs(5);

impl Attendant {
    /// Makes a session a public one.
    pub fn new(ctx: &Context, start: &KioskStart, session: &mut Session, desk: &mut Desk, shown: &Shown) -> Self {
        hold(ctx);
        desk.machine_mut().stay_awake();
        session.desk.offered = false;
        session.fullscreen = false;
        (session.lang, session.comfort) = (start.beginning.lang, start.beginning.comfort);
        let scenes = match shown {
            Shown::Brochure(content) => scenes(content),
            Shown::Faults(_) => vec![Route::Cover],
        };
        session.kiosk = Some(Kiosk::new(now(ctx), scenes, start.beginning, start.times));
        Self {
            gate: Gate::default(),
            compared: None,
            screens: Vec::new(),
            display: start.display.clone(),
            diagonal: start.diagonal,
            order: start.order.clone(),
            arranged: Weak::new(),
            blind: Blind::default(),
            unshown: None,
            away: None,
            reported: Duration::ZERO,
            placed: Duration::ZERO,
        }
    }
}

impl Attendant {
    /// What staff should know of the displays.
    fn concerns(&self) -> Vec<Concern> {
        let found = self.screens.iter().map(ToString::to_string).collect::<Vec<_>>().join(" · ");
        let good = self.display.is_none() || choose(&self.screens, self.display.as_ref()).is_some();
        let mut concerns = vec![Concern { key: "staff-displays", found, good: good && !self.screens.is_empty() }];
        let screen = choose(&self.screens, self.display.as_ref()).and_then(|index| self.screens.get(index));
        if let (Some(diagonal), Some(screen)) = (self.diagonal, screen.or(self.screens.first())) {
            let target = target_mm(screen.size, diagonal, least_text(screen.size, diagonal));
            concerns.push(Concern { key: "staff-size", found: format!("{target:.1} mm"), good: target >= LEAST_MM });
        }
        concerns
    }
}

/// Takes away the ways out that the interface's library has of its own, and makes touches easier than it does.
fn hold(ctx: &Context) {
    ctx.options_mut(|options| {
        options.quit_shortcuts.clear();
        options.zoom_with_keyboard = false;
        options.input_options.max_click_dist = 24.0;
        options.input_options.max_click_duration = 3.0;
    });
}

impl App {
    /// Lets through what a visitor may do, and feels that he is there.
    pub(super) fn sift(&mut self, ctx: &Context, raw: &mut RawInput) {
        let Some(attendant) = &mut self.kiosk else { return };
        let screen = raw.screen_rect.unwrap_or_else(|| ctx.viewport_rect());
        let now = raw.time.and_then(|time| Duration::try_from_secs_f64(time).ok()).unwrap_or_else(|| now(ctx));
        let felt = attendant.gate.sift(raw, screen);
        let is_deaf = |session: &Session| session.kiosk.as_ref().is_some_and(|kiosk| kiosk.is_deaf(now));
        let was_deaf = is_deaf(&self.session);
        if !felt.is_empty() {
            self.act(ctx, Action::Kiosk(KioskAction::Feel(now, felt)));
        }
        if was_deaf || is_deaf(&self.session) {
            Gate::swallow(raw);
        }
        let lost = self.session.kiosk.as_mut().map(|kiosk| kiosk.lost_fingers(now)).unwrap_or_default();
        if let Some(attendant) = &mut self.kiosk {
            attendant.gate.end(raw, &lost);
        }
    }

    /// Lets time pass, and looks after the window.
    pub(super) fn attend(&mut self, ctx: &Context, now: Duration, frame: &eframe::Frame) {
        if ctx.input(|input| input.viewport().close_requested()) && !self.desk.machine_mut().has_left() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        }
        let uptime = self.desk.machine_mut().uptime();
        let Some(attendant) = &mut self.kiosk else { return };
        let slept = uptime.is_some_and(|uptime| {
            let before = attendant.compared.replace((uptime, now));
            before.is_some_and(|(up, was)| uptime.saturating_sub(up) > now.saturating_sub(was) + ASLEEP)
        });
        if self.session.overlay != Overlay::Staff {
            attendant.unshown = None;
        }
        let due = self.session.overlay == Overlay::Staff && now >= attendant.reported + Duration::from_secs(2);
        if due {
            attendant.reported = now;
            let report = self.report();
            self.act(ctx, Action::Kiosk(KioskAction::Staff(StaffAction::Report(report))));
        }
        if slept {
            self.act(ctx, Action::Kiosk(KioskAction::Slept(now)));
        }
        self.act(ctx, Action::Kiosk(KioskAction::Pass(now)));
        self.arrange();
        self.renew_scenes();
        self.fill_screen(ctx, now, frame);
        self.pace(ctx, now, frame);
    }

    /// Keeps the window on the display that is meant, and as large as that: displays are unplugged, and systems shuffle
    /// windows when they come back.
    fn fill_screen(&mut self, ctx: &Context, now: Duration, frame: &eframe::Frame) {
        let (Some(attendant), Some(window)) = (&mut self.kiosk, frame.winit_window()) else { return };
        if now < attendant.placed {
            return;
        }
        attendant.placed = now + Duration::from_secs(1);
        if !ctx.input(|input| input.focused) {
            // Where nobody manages windows, nobody gives them the keyboard either.
            ctx.send_viewport_cmd(ViewportCommand::Focus);
        }
        let screens = window.available_monitors().map(|screen| {
            let (at, size) = (screen.position(), screen.size());
            Screen { name: screen.name().unwrap_or_default(), at: [at.x, at.y], size: [size.width, size.height] }
        });
        attendant.screens = screens.collect();
        let away = attendant.display.is_some() && choose(&attendant.screens, attendant.display.as_ref()).is_none();
        let since = if away { Some(*attendant.away.get_or_insert(now)) } else { None };
        attendant.away = since;
        let is_idle = self.session.kiosk.as_ref().is_some_and(|kiosk| matches!(kiosk.phase, Phase::Attract { .. }));
        let wait = looked_for_after(self.desk.machine_mut().restarts());
        if is_idle && since.is_some_and(|since| now >= since + wait) {
            tracing::info!("the display that is meant is looked for again");
            self.desk.machine_mut().begin_anew();
        }
        let wanted = choose(&attendant.screens, attendant.display.as_ref());
        // Without a wish, and while the wished one is away, whichever the window is on; the first where it is on none,
        // since its display was taken away.
        let stands_at = window.outer_position().ok().map(|at| [at.x, at.y]);
        let here = stands_at.map(|at| on(&attendant.screens, at).unwrap_or_default());
        let told = window.current_monitor().map(|screen| (screen.position(), screen.size()));
        let (at, size) = match wanted.or(here).and_then(|index| attendant.screens.get(index)) {
            Some(screen) => (screen.at, screen.size),
            None => match told {
                Some((at, size)) => ([at.x, at.y], [size.width, size.height]),
                None => return,
            },
        };
        let inner = window.inner_size();
        self.hold_text();
        let Some(attendant) = &mut self.kiosk else { return };
        let stands = stands_at.is_none_or(|stands_at| stands_at == at);
        if [inner.width, inner.height] == size && stands {
            return;
        }
        tracing::info!("the window is brought back to its display");
        ctx.send_viewport_cmd(match wanted {
            Some(index) => ViewportCommand::SetMonitor(index),
            None => ViewportCommand::Fullscreen(true),
        });
        // Where nobody manages windows, nobody makes them fill the screen either.
        let scale = ctx.pixels_per_point();
        ctx.send_viewport_cmd(ViewportCommand::OuterPosition(egui::pos2(at[0] as f32, at[1] as f32) / scale));
        ctx.send_viewport_cmd(ViewportCommand::InnerSize(egui::vec2(size[0] as f32, size[1] as f32) / scale));
        attendant.placed = now + Duration::from_secs(3);
    }

    /// Puts content that is new in the order that staff have set.
    fn arrange(&mut self) {
        let (Some(attendant), Shown::Brochure(content)) = (&mut self.kiosk, &mut self.shown) else { return };
        if !attendant.order.is_empty() && attendant.arranged.as_ptr() != Arc::as_ptr(content) {
            *content = Arc::new(content.arranged(&attendant.order));
            attendant.arranged = Arc::downgrade(content);
        }
    }

    /// Holds text to the size at which fingers fit what is touched, where the screen's diagonal is known.
    fn hold_text(&mut self) {
        let Some(attendant) = &self.kiosk else { return };
        let screen =
            choose(&attendant.screens, attendant.display.as_ref()).and_then(|index| attendant.screens.get(index));
        let (Some(diagonal), Some(screen)) = (attendant.diagonal, screen.or(attendant.screens.first())) else { return };
        let least = least_text(screen.size, diagonal);
        if self.session.kiosk.as_ref().is_some_and(|kiosk| kiosk.least_text != least) {
            let _nothing = apply(&mut self.session, &self.shown, Action::Kiosk(KioskAction::Least(least)));
        }
    }

    fn renew_scenes(&mut self) {
        let Shown::Brochure(content) = &self.shown else { return };
        let fresh = scenes(content);
        if self.session.kiosk.as_ref().is_some_and(|kiosk| kiosk.scenes != fresh) {
            let _nothing = apply(&mut self.session, &self.shown, Action::Kiosk(KioskAction::Scenes(fresh)));
        }
    }

    /// Asks for the next frame when something will have changed, and no later than a supervisor wants to see one.
    fn pace(&self, ctx: &Context, now: Duration, frame: &eframe::Frame) {
        let Some(kiosk) = &self.session.kiosk else { return };
        let mut next = kiosk.wake_in(now).min(BEAT);
        if next.is_zero() && matches!(kiosk.phase, Phase::Attract { .. }) {
            // A slow machine shows fewer frames of a fade rather than late ones.
            let cost = frame.info().cpu_usage.unwrap_or_default();
            let step = (f64::from(cost) * 1.5).clamp(1.0 / 30.0, 1.0 / 12.0);
            next = Duration::from_secs_f64(step);
        }
        ctx.request_repaint_after(next);
    }

    /// A frame is as good as painted.
    pub(super) fn painted(&mut self, ctx: &Context) {
        if self.kiosk.is_none() {
            return;
        }
        let is_idle = self.session.kiosk.as_ref().is_some_and(|kiosk| matches!(kiosk.phase, Phase::Attract { .. }));
        let now = now(ctx);
        let is_blind = self.kiosk.as_mut().is_some_and(|attendant| {
            attendant.blind.look(ctx, now);
            attendant.blind.is_blind(now)
        });
        if !is_blind {
            self.desk.machine_mut().beat(is_idle);
        }
        let by_finger = self.kiosk.as_ref().is_some_and(|attendant| attendant.gate.by_finger);
        if by_finger || is_idle {
            ctx.set_cursor_icon(CursorIcon::None);
        }
    }

    /// Whether all characters of the folder can be shown. Looked at once each time that staff open their page.
    fn fonts(&mut self) -> Option<Concern> {
        let folder = self.desk.folder().clone();
        let attendant = self.kiosk.as_mut()?;
        let unshown = *attendant.unshown.get_or_insert_with(|| {
            let faults = Content::load(&folder).faults;
            faults.iter().filter(|fault| matches!(fault.kind, FaultKind::NoGlyph { .. })).count()
        });
        Some(Concern { key: "staff-fonts", found: unshown.to_string(), good: unshown == 0 })
    }

    /// What staff should know.
    fn report(&mut self) -> Report {
        let mut concerns = self.kiosk.as_ref().map(Attendant::concerns).unwrap_or_default();
        concerns.extend(self.desk.machine_mut().concerns());
        concerns.extend(self.fonts());
        if let Shown::Brochure(content) = &self.shown {
            concerns.extend(of_content(content, self.session.lang));
        }
        let standing = self.session.notices.shown().map(|notice| &notice.news);
        let (good, found) = match standing {
            Some(News::ContentFaulty { count, first }) => (false, format!("{count}: {}", first.get(self.session.lang))),
            _ => (self.shell.failures() == 0, "0".to_owned()),
        };
        concerns.push(Concern { key: "staff-faults", good, found });
        Report { concerns }
    }
}

/// The oldest and the newest date that the content speaks of.
fn of_content(content: &Content, lang: crate::i18n::Lang) -> Option<Concern> {
    let periods = || content.figures.iter().map(|figure| &figure.period);
    let oldest = periods().filter(|period| period.earliest().is_some()).min_by_key(|period| period.earliest())?;
    let newest = periods().max_by_key(|period| period.latest())?;
    let found = format!("{} – {}", oldest.words(lang), newest.words(lang));
    Some(Concern { key: "staff-dates", found, good: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_has_no_way_out_of_its_own() {
        let ctx = Context::default();
        hold(&ctx);
        ctx.options(|options: &egui::Options| {
            assert!(options.quit_shortcuts.is_empty() && !options.zoom_with_keyboard);
        });
    }
}
