//! The page's words for modes and statuses.

use crate::content::{Line, Mode, Observation, Status};
use crate::ui::view::View;

/// All statuses, from the furthest on.
pub(super) const STATUSES: [Status; 4] = [Status::Open, Status::Building, Status::Starting, Status::Preparing];
/// All modes.
pub(super) const MODES: [Mode; 4] = [Mode::Rail, Mode::Road, Mode::Water, Mode::Air];

/// A mode's word in the content files.
pub(super) fn mode_key(mode: Mode) -> &'static str {
    match mode {
        Mode::Rail => "rail",
        Mode::Road => "road",
        Mode::Water => "water",
        Mode::Air => "air",
    }
}

/// A status's word in the content files.
pub(super) fn status_key(status: Status) -> &'static str {
    match status {
        Status::Open => "open",
        Status::Building => "building",
        Status::Starting => "starting",
        Status::Preparing => "preparing",
    }
}

/// The sign before a status.
pub(super) fn status_sign(status: Option<Status>) -> &'static str {
    match status {
        Some(Status::Open) => "●",
        Some(Status::Building) => "◐",
        Some(Status::Starting) => "○",
        Some(Status::Preparing) => "◌",
        None => "–",
    }
}

/// A mode in the language shown.
pub(super) fn mode_word(view: &View<'_>, mode: Mode) -> String {
    view.word(&format!("mode-{}", mode_key(mode)))
}

/// A line's status in the language shown: lines are open to traffic, points in operation.
pub(super) fn status_word(view: &View<'_>, line: &Line, status: Option<Status>) -> String {
    match status {
        Some(Status::Open) if line.is_point() => view.word("status-open-point"),
        Some(Status::Open) => view.word("status-open-line"),
        Some(status) => view.word(&format!("status-{}", status_key(status))),
        None => view.word("status-unknown"),
    }
}

/// Who published a report, without the address of the site.
pub(super) fn publisher<'a>(view: &View<'a>, report: &Observation) -> &'a str {
    let name = view.tr(&view.content[report.source.source].publisher);
    name.split(['（', '(']).next().unwrap_or(name).trim_end()
}
