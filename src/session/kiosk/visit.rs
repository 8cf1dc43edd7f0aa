//! What a kiosk does to a visit.

use super::{KioskAction, StaffAction, Stir};
use crate::session::{Action, Effect, Notices, Overlay, ProjectsAction, Route, Session};

impl Session {
    /// Does what a kiosk was told; nothing where there is none.
    pub(in crate::session) fn at_the_kiosk(&mut self, action: KioskAction) -> Vec<Effect> {
        let Some(kiosk) = &mut self.kiosk else { return Vec::new() };
        let stir = match action {
            KioskAction::Feel(now, felt) => kiosk.feel(now, &felt),
            KioskAction::Pass(now) => kiosk.pass(now),
            KioskAction::Slept(now) => kiosk.slept(now),
            KioskAction::Scenes(scenes) => {
                kiosk.scenes = scenes;
                None
            }
            KioskAction::Least(text) => {
                // What staff have set stays where it is larger.
                let text = kiosk.hold_text(text);
                self.comfort.text = self.comfort.text.max(text);
                None
            }
            KioskAction::Typed(now, keys) => {
                return kiosk.pin.typed_in(now, &keys).map(Effect::TryPin).into_iter().collect();
            }
            KioskAction::Judged(now, right) => return self.judged(now, right),
            KioskAction::Staff(action) => return self.staff(action),
        };
        stir.map(|stir| self.stir(stir)).unwrap_or_default()
    }

    /// Whether what was asked for would lead out of a public screen.
    pub(in crate::session) fn is_held(&self, action: &Action) -> bool {
        let Some(kiosk) = &self.kiosk else { return false };
        match action {
            Action::Quit | Action::ToggleFullscreen | Action::OpenFolder(_) | Action::LeaveFolder => true,
            Action::Save(_) | Action::CopyFigures(_) | Action::Open(Overlay::Menu) => true,
            Action::Open(Overlay::Staff) => !kiosk.unlocked,
            _ => false,
        }
    }

    fn stir(&mut self, stir: Stir) -> Vec<Effect> {
        match stir {
            Stir::Wake(scene) => {
                match scene.unwrap_or(Route::Cover) {
                    // The call to touch was answered: the cover has nothing more to say.
                    Route::Cover => self.begin_at(Route::Home),
                    scene => self.begin_at(scene),
                }
                Vec::new()
            }
            Stir::Knocked => {
                let unlocked = self.kiosk.as_ref().is_some_and(|kiosk| kiosk.unlocked);
                self.overlay = if unlocked { Overlay::Staff } else { Overlay::Pin };
                Vec::new()
            }
            Stir::Reset => {
                self.forget_visitor();
                vec![Effect::Forget]
            }
        }
    }

    fn judged(&mut self, now: std::time::Duration, right: bool) -> Vec<Effect> {
        let Some(kiosk) = &mut self.kiosk else { return Vec::new() };
        kiosk.pin.judged(now, right);
        // Whoever closed the pad meanwhile does not want the page any more.
        if !right || self.overlay != Overlay::Pin {
            return Vec::new();
        }
        kiosk.unlocked = true;
        self.overlay = Overlay::Staff;
        Vec::new()
    }

    fn staff(&mut self, action: StaffAction) -> Vec<Effect> {
        let Some(kiosk) = self.kiosk.as_mut().filter(|kiosk| kiosk.unlocked) else { return Vec::new() };
        match action {
            StaffAction::Leave => vec![Effect::Quit],
            StaffAction::Resume(now) => {
                let stir = kiosk.leave_to_visitors(now);
                self.stir(stir)
            }
            other => {
                kiosk.staff.apply(other);
                Vec::new()
            }
        }
    }

    /// A visit begins on a page, with the way home behind it.
    fn begin_at(&mut self, route: Route) {
        self.route = route;
        self.overlay = Overlay::None;
        self.projects.apply(ProjectsAction::Clear);
    }

    /// Nothing of the last visitor remains: page, way, language, comforts, sheets, search, filters, comparison, zoom and
    /// journey. What stands about the content is staff's, and stays.
    fn forget_visitor(&mut self) {
        let Some(kiosk) = self.kiosk.take() else { return };
        let standing = std::mem::take(&mut self.notices).standing_only();
        let desk = std::mem::take(&mut self.desk);
        *self = Self::new(Route::Cover, kiosk.beginning.lang);
        self.comfort = kiosk.beginning.comfort;
        (self.notices, self.desk, self.kiosk) = (standing, desk, Some(kiosk));
    }
}

impl Notices {
    /// What stands until its cause is gone, without what passes.
    fn standing_only(self) -> Self {
        Self { passing: None, ..self }
    }
}
