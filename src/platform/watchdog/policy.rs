//! When the brochure is started again, and as what.

use std::collections::VecDeque;
use std::time::Duration;

use super::Mode;

/// How a child ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Staff ended it.
    Left,
    /// It cannot begin, and said why.
    Refused,
    /// It fell.
    Fell,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Nothing before this time has passed, or something happens.
    Wait(Duration),
    /// Start a child.
    Start(Mode),
    /// Put an end to the child, which hangs.
    Kill,
    /// The supervisor's work is done.
    Finish,
    /// The child could not even begin once.
    GiveUp,
}

/// What the supervisor knows.
#[derive(Clone, Debug)]
pub struct Policy {
    mode: Mode,
    child: Child,
    /// When children fell lately.
    falls: VecDeque<Duration>,
    restarts: u32,
    /// How many children in a row were ended because they never painted.
    mute: usize,
    /// Since when nothing has fallen, or when the mode was entered.
    calm_since: Duration,
    /// Whether nobody was there to see the last frame.
    idle: bool,
    /// Whether a child has ever painted.
    ever_painted: bool,
    looked: Duration,
    done: Option<Order>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Child {
    /// None: the next is started at this time.
    None { at: Duration },
    /// Started, and not seen yet.
    Starting { since: Duration },
    /// Last seen at this time.
    Beating { last: Duration },
    /// Being ended.
    Ending,
}

impl Policy {
    /// Without a beat for so long, a child hangs.
    pub const SILENCE: Duration = Duration::from_millis(4_500);
    /// How long a child may take to its first beat.
    pub const START: Duration = Duration::from_secs(20);
    /// So many falls …
    pub const FALLS: usize = 6;
    /// … in so long are too many for a mode.
    pub const SPAN: Duration = Duration::from_secs(60);
    /// So many children in a row that never paint are too many for a mode: each of them leaves the screen dark for
    /// [`Self::START`], so that they never fall quickly enough to be counted by [`Self::SPAN`].
    pub const MUTE: usize = 2;
    /// How long a lesser mode is kept before a better one is tried again.
    pub const CALM: Duration = Duration::from_secs(300);
    /// How long nothing is tried after the still picture itself has fallen.
    const REST: Duration = Duration::from_secs(2);
    /// The supervisor looks four times a second: when it looks again only after so long, the whole machine was stuck.
    const ASLEEP: Duration = Duration::from_secs(1);

    /// A supervisor that is about to start its first child.
    #[must_use]
    pub fn new(now: Duration) -> Self {
        Self {
            mode: Mode::Normal,
            child: Child::None { at: now },
            falls: VecDeque::new(),
            restarts: 0,
            mute: 0,
            calm_since: now,
            idle: false,
            ever_painted: false,
            looked: now,
            done: None,
        }
    }

    /// How often a child was started again.
    #[must_use]
    pub fn restarts(&self) -> u32 {
        self.restarts
    }

    /// A child has painted; whether nobody was there to see it.
    pub fn beat(&mut self, now: Duration, idle: bool) {
        self.idle = idle;
        if matches!(self.child, Child::Starting { .. } | Child::Beating { .. }) {
            self.child = Child::Beating { last: now };
            self.ever_painted = true;
            self.mute = 0;
        }
    }

    /// The child has ended.
    pub fn ended(&mut self, now: Duration, end: End) {
        let retired = self.child == Child::Ending && self.mode != Mode::Normal && now >= self.calm_since + Self::CALM;
        self.child = Child::None { at: now };
        match end {
            End::Left => self.done = Some(Order::Finish),
            End::Refused if !self.ever_painted => self.done = Some(Order::GiveUp),
            End::Refused | End::Fell if retired => self.become_mode(now, Mode::Normal),
            End::Refused | End::Fell => self.fell(now),
        }
    }

    /// What is to be done now.
    pub fn look(&mut self, now: Duration) -> Order {
        let asleep = now.saturating_sub(self.looked) >= Self::ASLEEP;
        self.looked = now;
        if let Some(done) = self.done {
            return done;
        }
        if asleep {
            // Whoever slept himself cannot say that others were silent.
            match &mut self.child {
                Child::Starting { since: at } | Child::Beating { last: at } => *at = now,
                Child::None { .. } | Child::Ending => {}
            }
        }
        match self.child {
            Child::None { at } if now >= at => {
                self.child = Child::Starting { since: now };
                Order::Start(self.mode)
            }
            Child::None { at } => Order::Wait(at - now),
            Child::Ending => Order::Wait(Duration::from_millis(100)),
            Child::Starting { since } => {
                let order = self.limit(now, since + Self::START);
                self.mute += usize::from(order == Order::Kill);
                order
            }
            Child::Beating { .. } if self.mode != Mode::Normal && self.idle && now >= self.calm_since + Self::CALM => {
                self.child = Child::Ending;
                Order::Kill
            }
            Child::Beating { last } => self.limit(now, last + Self::SILENCE),
        }
    }

    fn limit(&mut self, now: Duration, until: Duration) -> Order {
        if now >= until {
            self.child = Child::Ending;
            Order::Kill
        } else {
            Order::Wait((until - now).min(Duration::from_millis(250)))
        }
    }

    fn fell(&mut self, now: Duration) {
        self.restarts = self.restarts.saturating_add(1);
        self.calm_since = now;
        self.falls.push_back(now);
        while self.falls.front().is_some_and(|first| now.saturating_sub(*first) > Self::SPAN) {
            self.falls.pop_front();
        }
        if self.falls.len() > Self::FALLS || self.mute >= Self::MUTE {
            let lesser = match self.mode {
                Mode::Normal => Mode::Safe,
                Mode::Safe | Mode::Still => Mode::Still,
            };
            if self.mode == Mode::Still {
                self.child = Child::None { at: now + Self::REST };
            }
            self.become_mode(now, lesser);
        }
    }

    fn become_mode(&mut self, now: Duration, mode: Mode) {
        if self.mode != mode {
            self.falls.clear();
            self.mute = 0;
        }
        self.mode = mode;
        self.calm_since = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secs(seconds: f64) -> Duration {
        Duration::from_secs_f64(seconds)
    }

    fn started(policy: &mut Policy, now: Duration) -> Mode {
        match policy.look(now) {
            Order::Start(mode) => mode,
            other => panic!("{other:?} at {now:?}"),
        }
    }

    #[test]
    fn a_child_that_fell_is_started_again_at_once() {
        let mut policy = Policy::new(secs(0.0));
        assert_eq!(started(&mut policy, secs(0.0)), Mode::Normal);
        policy.beat(secs(1.0), true);
        policy.ended(secs(1.5), End::Fell);
        assert_eq!(started(&mut policy, secs(1.5)), Mode::Normal);
        assert_eq!(policy.restarts(), 1);
    }

    #[test]
    fn a_hang_is_seen_within_five_seconds_and_ended() {
        let mut policy = Policy::new(secs(0.0));
        started(&mut policy, secs(0.0));
        policy.beat(secs(1.0), true);
        let mut now = secs(1.0);
        while policy.look(now) != Order::Kill {
            now += secs(0.1);
            assert!(now < secs(6.0));
        }
        policy.ended(now, End::Fell);
        assert_eq!(started(&mut policy, now), Mode::Normal);
    }

    #[test]
    fn beats_are_no_hang_however_long_it_runs() {
        let mut policy = Policy::new(secs(0.0));
        started(&mut policy, secs(0.0));
        let mut now = secs(0.0);
        for n in 0..200_000 {
            now += secs(0.5);
            if n % 3 == 0 {
                policy.beat(now, true);
            }
            assert!(matches!(policy.look(now), Order::Wait(_)));
        }
    }

    #[test]
    fn a_supervisor_that_slept_accuses_nobody() {
        let mut policy = Policy::new(secs(0.0));
        started(&mut policy, secs(0.0));
        policy.beat(secs(1.0), true);
        assert!(matches!(policy.look(secs(1.1)), Order::Wait(_)));
        assert!(matches!(policy.look(secs(30_000.0)), Order::Wait(_)));
        policy.beat(secs(30_001.0), true);
        assert!(matches!(policy.look(secs(30_001.5)), Order::Wait(_)));
    }

    /// Lets each child fall soon, until a mode is reached. Gives how many fell.
    fn fall_to(policy: &mut Policy, now: &mut Duration, wanted: Mode) -> usize {
        for fell in 0..40 {
            while !matches!(policy.child, Child::None { at } if *now >= at) {
                *now += secs(0.1);
            }
            if started(policy, *now) == wanted {
                return fell;
            }
            *now += secs(0.8);
            policy.ended(*now, End::Fell);
        }
        panic!("{wanted:?} was never reached");
    }

    #[test]
    fn too_many_falls_lead_to_safe_mode_then_to_a_still_picture_and_back() {
        let mut policy = Policy::new(secs(0.0));
        let mut now = secs(0.0);
        assert_eq!(fall_to(&mut policy, &mut now, Mode::Safe), 7, "six restarts are borne");
        policy.ended(now, End::Fell);
        assert_eq!(fall_to(&mut policy, &mut now, Mode::Still), 6);
        let entered = now;
        loop {
            now += secs(0.5);
            policy.beat(now, true);
            match policy.look(now) {
                Order::Kill => break,
                order => assert!(matches!(order, Order::Wait(_))),
            }
        }
        assert!(now >= entered + Policy::CALM);
        policy.ended(now, End::Fell);
        assert_eq!(started(&mut policy, now), Mode::Normal, "it comes back by itself");
        assert_eq!(policy.falls.len(), 0);
    }

    #[test]
    fn children_that_never_paint_lead_to_a_lesser_mode_soon() {
        let mut policy = Policy::new(secs(0.0));
        let mut now = secs(0.0);
        for mode in [Mode::Normal, Mode::Normal, Mode::Safe, Mode::Safe, Mode::Still, Mode::Still] {
            assert_eq!(started(&mut policy, now), mode);
            while policy.look(now) != Order::Kill {
                now += secs(0.25);
            }
            policy.ended(now, End::Fell);
            now += secs(2.0);
        }
    }

    #[test]
    fn falls_far_apart_are_borne_for_ever() {
        let mut policy = Policy::new(secs(0.0));
        let mut now = secs(0.0);
        for _ in 0..500 {
            assert_eq!(started(&mut policy, now), Mode::Normal);
            policy.beat(now + secs(1.0), true);
            now += secs(11.0);
            policy.ended(now, End::Fell);
        }
    }

    #[test]
    fn staff_end_it_and_what_cannot_begin_gives_up() {
        let mut policy = Policy::new(secs(0.0));
        started(&mut policy, secs(0.0));
        policy.beat(secs(1.0), true);
        policy.ended(secs(2.0), End::Left);
        assert_eq!(policy.look(secs(2.0)), Order::Finish);
        let mut policy = Policy::new(secs(0.0));
        started(&mut policy, secs(0.0));
        policy.ended(secs(0.2), End::Refused);
        assert_eq!(policy.look(secs(0.2)), Order::GiveUp);
    }

    #[test]
    fn what_has_run_once_is_never_given_up() {
        let mut policy = Policy::new(secs(0.0));
        started(&mut policy, secs(0.0));
        policy.beat(secs(1.0), true);
        policy.ended(secs(2.0), End::Refused);
        assert_eq!(started(&mut policy, secs(2.0)), Mode::Normal);
    }
}
