//! The pad on which staff type their PIN, and how wrong tries are slowed down.

use std::time::Duration;

/// Digits that were typed. They are told to nobody, and to no log.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Digits(String);

impl std::fmt::Debug for Digits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Digits(…)")
    }
}

impl Digits {
    /// The fewest of a PIN.
    pub const LEAST: usize = 4;
    /// The most of a PIN.
    pub const MOST: usize = 12;

    /// What was typed.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

/// Keys of the pad. They are told to no log either.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Keys(pub String);

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(…)")
    }
}

/// The pad.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PinPad {
    digits: Digits,
    /// Whether the last PIN was wrong.
    wrong: bool,
    /// Whether the PIN is being looked at.
    judging: bool,
    /// Wrong tries in a row; they outlive a visit.
    tries: u32,
    closed_until: Duration,
}

impl PinPad {
    /// Tries that cost nothing.
    const FREE: u32 = 3;
    /// The first wait after them; each further one is twice as long.
    const WAIT: Duration = Duration::from_secs(30);
    /// The longest wait.
    const LONGEST: Duration = Duration::from_secs(600);

    /// How many digits there are.
    #[must_use]
    pub fn typed(&self) -> usize {
        self.digits.count()
    }

    /// Whether the last PIN was wrong.
    #[must_use]
    pub fn was_wrong(&self) -> bool {
        self.wrong
    }

    /// How long nothing can be tried.
    #[must_use]
    pub fn wait(&self, now: Duration) -> Option<Duration> {
        Some(self.closed_until.saturating_sub(now)).filter(|wait| !wait.is_zero())
    }

    /// Takes keys in their order. Gives what is to be tried.
    pub fn typed_in(&mut self, now: Duration, keys: &Keys) -> Option<Digits> {
        let mut tried = None;
        for key in keys.0.chars() {
            match key {
                '<' => self.erase(),
                '=' => tried = tried.or(self.enter(now)),
                digit => self.digit(digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok()).unwrap_or(u8::MAX)),
            }
        }
        tried
    }

    /// Types a digit.
    pub fn digit(&mut self, digit: u8) {
        if digit < 10 && self.digits.count() < Digits::MOST && !self.judging {
            self.wrong = false;
            self.digits.0.push(char::from(b'0' + digit));
        }
    }

    /// Takes the last digit back.
    pub fn erase(&mut self) {
        if !self.judging {
            self.digits.0.pop();
        }
    }

    /// What is to be tried, if it can be.
    pub fn enter(&mut self, now: Duration) -> Option<Digits> {
        if self.judging || self.wait(now).is_some() || self.digits.count() < Digits::LEAST {
            return None;
        }
        self.judging = true;
        Some(std::mem::take(&mut self.digits))
    }

    /// Learns whether it was right.
    pub fn judged(&mut self, now: Duration, right: bool) {
        (self.judging, self.wrong) = (false, !right);
        if right {
            self.tries = 0;
            return;
        }
        self.tries = self.tries.saturating_add(1);
        if self.tries >= Self::FREE {
            let doubled = (self.tries - Self::FREE).min(8);
            self.closed_until = now + (Self::WAIT * 2_u32.pow(doubled)).min(Self::LONGEST);
        }
    }

    /// Forgets what was typed, but not how often it was wrong.
    pub fn forget(&mut self) {
        (self.digits, self.wrong) = (Digits::default(), false);
    }
}
