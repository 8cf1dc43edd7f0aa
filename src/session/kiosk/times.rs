//! How long everything lasts at a public screen.

use std::time::Duration;

/// How long everything lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// How long nobody is felt before the question.
    pub idle: Duration,
    /// How long the question may be answered.
    pub warning: Duration,
    /// How long a scene of the attract loop is shown.
    pub scene: Duration,
}

/// A time that is out of its range, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimesFault {
    /// Its name in the settings.
    pub name: &'static str,
    /// The value given.
    pub given: u64,
    /// The least.
    pub least: u64,
    /// The greatest.
    pub most: u64,
}

impl Default for Times {
    fn default() -> Self {
        Self { idle: Duration::from_secs(90), warning: Duration::from_secs(20), scene: Duration::from_secs(7) }
    }
}

impl Times {
    /// How long touches are swallowed after the one that woke the screen.
    pub const SWALLOWED: Duration = Duration::from_millis(400);
    /// How long one scene takes to give way to the next.
    pub const FADE: Duration = Duration::from_millis(900);
    /// Without a frame for so long, the machine has slept.
    pub const GAP: Duration = Duration::from_secs(30);

    /// The names of the times in the settings, each with its range in seconds.
    pub const RANGES: [(&'static str, u64, u64); 3] = [("idle", 30, 300), ("warning", 10, 60), ("scene", 4, 30)];

    /// Sets a time by its name in the settings.
    ///
    /// # Errors
    /// A time out of its range.
    pub fn set(&mut self, name: &str, seconds: u64) -> Result<(), TimesFault> {
        let Some((name, least, most)) = Self::RANGES.into_iter().find(|(known, ..)| *known == name) else {
            return Ok(());
        };
        if !(least..=most).contains(&seconds) {
            return Err(TimesFault { name, given: seconds, least, most });
        }
        let time = match name {
            "idle" => &mut self.idle,
            "warning" => &mut self.warning,
            _ => &mut self.scene,
        };
        *time = Duration::from_secs(seconds);
        Ok(())
    }

    /// The how manyth scene is shown after a time, and how far it has come in, 0 to 1.
    pub(super) fn turn(&self, after: Duration) -> (u32, f32) {
        let scene = self.scene.as_millis().max(1);
        let turn = u32::try_from(after.as_millis() / scene).unwrap_or(u32::MAX);
        let within = Duration::from_millis(u64::try_from(after.as_millis() % scene).unwrap_or_default());
        // The first one stands at once.
        let share = if turn == 0 { 1.0 } else { (within.as_secs_f32() / Self::FADE.as_secs_f32()).min(1.0) };
        (turn, share)
    }

    /// When something changes next, counted like `after`: now, while a scene gives way to another.
    pub(super) fn next_change(&self, after: Duration) -> Duration {
        let (turn, share) = self.turn(after);
        if share < 1.0 { after } else { self.scene * turn.saturating_add(1) }
    }
}
