//! The thin arrow that says where a way leads.

use egui::{Color32, Pos2, Stroke, Ui, vec2};

/// Where an arrow points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the right: onwards.
    Right,
    /// To the left: back.
    Left,
}

/// Paints an arrow of a length around a point, stroke 2.4.
pub fn arrow(ui: &Ui, middle: Pos2, length: f32, direction: Direction, color: Color32) {
    let sign = if direction == Direction::Right { 1.0 } else { -1.0 };
    let tip = middle + vec2(sign * length / 2.0, 0.0);
    let tail = middle - vec2(sign * length / 2.0, 0.0);
    let wing = length * 0.34;
    let stroke = Stroke::new(2.4, color);
    ui.painter().line_segment([tail, tip], stroke);
    ui.painter().line(vec![tip + vec2(-sign * wing, -wing), tip, tip + vec2(-sign * wing, wing)], stroke);
}
