//! A kiosk on its own: days in moments.

use super::*;

const SECOND: Duration = Duration::from_secs(1);
const MIDDLE: TouchSpot = TouchSpot { x: 500, y: 600 };
const CORNER: TouchSpot = TouchSpot { x: 20, y: 30 };

fn secs(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

fn kiosk() -> Kiosk {
    let scenes = vec![Route::Cover, Route::Environment("ecology".into()), Route::Zone];
    Kiosk::new(Duration::ZERO, scenes, Beginning::default(), Times::default())
}

fn down(finger: u64, at: TouchSpot) -> Presence {
    Presence::Down { finger, at }
}

fn tap(kiosk: &mut Kiosk, at: Duration, spot: TouchSpot) -> Option<Stir> {
    let stir = kiosk.feel(at, &[down(1, spot)]);
    stir.or(kiosk.feel(at + secs(0.05), &[Presence::Up { finger: 1 }]))
}

/// Lets time pass in steps, as frames do. Gives what came of it first, and when.
fn run(kiosk: &mut Kiosk, from: Duration, to: Duration) -> Option<(Duration, Stir)> {
    let mut now = from;
    while now <= to {
        if let Some(stir) = kiosk.pass(now) {
            return Some((now, stir));
        }
        now += SECOND.min(kiosk.wake_in(now)).max(Duration::from_millis(16));
    }
    None
}

#[test]
fn scenes_follow_each_other_and_a_touch_opens_the_one_that_is_shown() {
    let mut kiosk = kiosk();
    assert_eq!(kiosk.scene(secs(0.0)), Some((0, 1.0)));
    assert_eq!(kiosk.scene(secs(7.45)), Some((1, 0.5)));
    assert_eq!(kiosk.scene(secs(8.0)), Some((1, 1.0)));
    assert_eq!(kiosk.scene(secs(21.0)), Some((0, 0.0)));
    kiosk.seen = secs(15.0);
    assert_eq!(tap(&mut kiosk, secs(15.0), MIDDLE), Some(Stir::Wake(Some(Route::Zone))));
    assert_eq!(kiosk.scene(secs(15.1)), None);
}

#[test]
fn between_changes_the_screen_may_rest() {
    let kiosk = kiosk();
    assert_eq!(kiosk.wake_in(secs(2.0)), secs(5.0));
    assert_eq!(kiosk.wake_in(secs(7.2)), Duration::ZERO, "while it fades every frame counts");
    assert_eq!(kiosk.wake_in(secs(8.0)), secs(6.0));
}

#[test]
fn what_woke_the_screen_touches_nothing() {
    let mut kiosk = kiosk();
    assert!(kiosk.is_deaf(secs(1.0)));
    tap(&mut kiosk, secs(1.0), MIDDLE);
    assert!(kiosk.is_deaf(secs(1.39)));
    assert!(!kiosk.is_deaf(secs(1.4)));
}

#[test]
fn a_mouse_that_shakes_wakes_nobody_but_keeps_a_visit_alive() {
    let mut kiosk = kiosk();
    assert_eq!(kiosk.feel(secs(1.0), &[Presence::Hover]), None);
    assert!(matches!(kiosk.phase, Phase::Attract { .. }));
    tap(&mut kiosk, secs(2.0), MIDDLE);
    for second in 3..200 {
        kiosk.feel(SECOND * second, &[Presence::Hover]);
        assert_eq!(kiosk.pass(SECOND * second), None);
    }
}

#[test]
fn left_alone_it_asks_then_forgets() {
    let mut kiosk = kiosk();
    tap(&mut kiosk, secs(1.0), MIDDLE);
    assert_eq!(run(&mut kiosk, secs(1.1), secs(91.0)), None);
    assert_eq!(run(&mut kiosk, secs(91.0), secs(92.5)), None);
    let Phase::Warning { until } = kiosk.phase else { panic!("{:?}", kiosk.phase) };
    let (at, stir) = run(&mut kiosk, secs(92.6), secs(200.0)).expect("it forgets");
    assert_eq!(stir, Stir::Reset);
    assert!(at >= until && at < until + SECOND, "{at:?} {until:?}");
}

#[test]
fn one_touch_answers_the_question_as_often_as_it_is_asked() {
    let mut kiosk = kiosk();
    tap(&mut kiosk, secs(1.0), MIDDLE);
    let mut now = secs(1.0);
    for _ in 0..50 {
        now += secs(95.0);
        assert_eq!(run(&mut kiosk, now - secs(94.0), now), None);
        assert!(matches!(kiosk.phase, Phase::Warning { .. }));
        assert!(kiosk.is_deaf(now));
        assert_eq!(tap(&mut kiosk, now, MIDDLE), None);
        assert!(matches!(kiosk.phase, Phase::Exploring { .. }));
        assert!(kiosk.is_deaf(now + secs(0.3)), "the answer touches nothing below");
    }
}

#[test]
fn nobody_is_thrown_out_while_he_touches_unless_his_finger_was_lost() {
    let mut kiosk = kiosk();
    kiosk.feel(secs(1.0), &[down(7, MIDDLE)]);
    let mut now = secs(1.0);
    for _ in 0..600 {
        now += SECOND;
        kiosk.feel(now, &[Presence::Drag { finger: 7 }]);
        assert_eq!(kiosk.pass(now), None);
        assert!(kiosk.lost_fingers(now).is_empty());
        assert!(matches!(kiosk.phase, Phase::Exploring { .. }));
    }
    let mut lost = Vec::new();
    for _ in 0..60 {
        now += SECOND;
        lost.extend(kiosk.lost_fingers(now));
        kiosk.pass(now);
    }
    assert_eq!(lost, [7], "its end is told once");
    let (_, stir) = run(&mut kiosk, now, now + secs(150.0)).expect("nobody is there any more");
    assert_eq!(stir, Stir::Reset);
}

#[test]
fn after_sleep_nothing_is_left_and_a_visitor_may_come_at_once() {
    let mut kiosk = kiosk();
    tap(&mut kiosk, secs(1.0), MIDDLE);
    assert_eq!(kiosk.pass(secs(40.0)), Some(Stir::Reset), "no frame for so long");
    tap(&mut kiosk, secs(41.0), MIDDLE);
    assert_eq!(kiosk.slept(secs(42.0)), Some(Stir::Reset), "the machine says that it slept");
    assert_eq!(kiosk.slept(secs(43.0)), None);
}

#[test]
fn five_taps_in_a_corner_the_last_held_are_a_knock() {
    let mut kiosk = kiosk();
    tap(&mut kiosk, secs(0.5), MIDDLE);
    for n in 0..4 {
        assert_eq!(tap(&mut kiosk, secs(2.0 + 0.4 * f64::from(n)), CORNER), None);
    }
    assert_eq!(kiosk.feel(secs(3.6), &[down(1, CORNER)]), None);
    assert_eq!(kiosk.pass(secs(4.5)), None);
    assert_eq!(kiosk.pass(secs(4.6)), Some(Stir::Knocked));
    assert_eq!(kiosk.pass(secs(4.7)), None, "once");
}

#[test]
fn other_taps_are_no_knock() {
    let elsewhere = TouchSpot { x: 980, y: 20 };
    let low = TouchSpot { x: 20, y: 980 };
    for (spots, gap, hold) in [
        ([CORNER; 5], 0.9, 2.0),
        ([CORNER; 5], 0.4, 0.8),
        ([CORNER, CORNER, elsewhere, CORNER, CORNER], 0.4, 2.0),
        ([low; 5], 0.4, 2.0),
        ([MIDDLE; 5], 0.4, 2.0),
    ] {
        let mut kiosk = kiosk();
        tap(&mut kiosk, secs(0.5), MIDDLE);
        let mut now = secs(3.0);
        for spot in &spots[..4] {
            tap(&mut kiosk, now, *spot);
            now += secs(gap);
        }
        kiosk.feel(now, &[down(1, spots[4])]);
        assert_eq!(run(&mut kiosk, now, now + secs(hold)), None, "{spots:?} {gap} {hold}");
        kiosk.feel(now + secs(hold), &[Presence::Up { finger: 1 }]);
        assert_eq!(run(&mut kiosk, now + secs(hold), now + secs(hold + 3.0)), None);
    }
}

#[test]
fn wrong_pins_are_slowed_down_and_a_visit_does_not_forget_them() {
    let mut pad = PinPad::default();
    let mut now = SECOND;
    let mut tried = 0;
    // A child with nothing else to do, for a day.
    while now < Duration::from_secs(24 * 3600) {
        for digit in [1, 2, 3, 4] {
            pad.digit(digit);
        }
        if pad.enter(now).is_some() {
            tried += 1;
            pad.judged(now + secs(0.1), false);
        }
        pad.forget();
        now += SECOND;
    }
    assert!(tried < 160, "{tried} of 10,000");
    assert!(pad.wait(now).is_some());
    pad.judged(now, true);
    for digit in [1, 2, 3] {
        pad.digit(digit);
    }
    let later = now + Duration::from_secs(600);
    assert_eq!(pad.enter(later), None, "three digits are no PIN");
    pad.digit(4);
    assert_eq!(pad.enter(later).map(|digits| digits.reveal().to_owned()), Some("1234".to_owned()));
}

#[test]
fn digits_are_told_to_no_log() {
    let mut pad = PinPad::default();
    for digit in [9, 7, 5, 3] {
        pad.digit(digit);
    }
    assert!(!format!("{pad:?}").contains("9753"));
}

#[test]
fn times_out_of_their_range_are_refused() {
    let mut times = Times::default();
    assert_eq!(times.set("idle", 45), Ok(()));
    assert_eq!(times.idle, secs(45.0));
    for (name, seconds) in [("idle", 29), ("idle", 301), ("warning", 5), ("scene", 1)] {
        let before = times;
        let fault = times.set(name, seconds).expect_err("it is out of its range");
        assert!(fault.least <= fault.most && fault.given == seconds);
        assert_eq!(times, before);
    }
}
