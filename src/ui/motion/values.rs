//! How long things take, in seconds, and how far they travel, in design pixels.

/// A sheet comes in.
pub const SHEET_IN: f32 = 0.28;
/// A sheet goes.
pub const SHEET_OUT: f32 = 0.2;
/// Cards that stay move to their new places.
pub const DEAL: f32 = 0.28;
/// Cards that go fade.
pub const DEAL_OUT: f32 = 0.15;
/// One page gives way to another, or a panel becomes the page's picture.
pub const PAGE: f32 = 0.42;
/// The part of [`PAGE`] in which the page that is left becomes blank paper.
pub const LEAVE: f32 = 0.14;
/// The cover's slip drops.
pub const HERO: f32 = 0.7;
/// The call to touch pulses once.
pub const PULSE: f32 = 2.4;
/// So often; then it is at rest.
pub const PULSES: f32 = 3.0;
/// A figure counts up.
pub const COUNT: f32 = 0.8;
/// A chart grows.
pub const GROW: f32 = 0.9;
/// From one thing to the next of a row that comes in.
pub const STAGGER: f32 = 0.05;
/// So many things of a row wait for one another; the rest come with the last of them.
pub const STAGGER_MOST: usize = 6;
/// One thing of a row comes in.
pub const ENTER: f32 = 0.28;
/// What counts and grows waits for its page to be seen.
pub const SEEN: f32 = 0.1;
/// Fades, where little may move.
pub const FADE: f32 = 0.12;
/// After this long everything on a page has come to rest.
pub const REST: f32 = SEEN + GROW + STAGGER * STAGGER_MOST as f32;

/// A picture that was waited for comes.
pub const SOFT: f32 = 0.15;
/// How far planes of a scene may drift, before their share of it is taken.
pub const DRIFT: f32 = 40.0;
/// The share of the drift that the farthest plane takes.
pub const FARTHEST: f32 = 0.12;
/// The share of the drift that the nearest plane takes.
pub const NEAREST: f32 = 0.6;
/// How far, as a share of all drift, a scene comes in beside its place.
pub const ARRIVAL: f32 = 0.6;
/// Planes follow the pointer within so long.
pub const FOLLOW: f32 = 0.6;

/// How far things rise while they come in.
pub const RISE: f32 = 24.0;
/// How far a sheet travels.
pub const SHEET_WAY: f32 = 96.0;
