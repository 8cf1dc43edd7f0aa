//! A public screen from the visitor's side and from the staff's: what is seen, touched and typed, and that nothing of a
//! visit remains.

mod support;
mod support_content;

#[path = "kiosk/day.rs"]
mod day;
#[path = "kiosk/failing.rs"]
mod failing;
#[path = "kiosk/posters.rs"]
mod posters;
#[path = "kiosk/random.rs"]
mod random;
#[path = "kiosk/stand.rs"]
mod stand;
#[path = "kiosk/visits.rs"]
mod visits;
