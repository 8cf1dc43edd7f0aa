//! From breaks to runs.

use super::measured::Measured;
use super::{Line, Run, Script, TOLERANCE_EM};

/// The lines between the given ends.
pub(super) fn lines(text: &Measured, ends: &[usize], max_em: f64) -> Vec<Line> {
    let mut start = 0;
    let line_to = |&end: &usize| line(text, std::mem::replace(&mut start, end), end, max_em);
    ends.iter().map(line_to).collect()
}

fn line(text: &Measured, start: usize, end: usize, max_em: f64) -> Line {
    let mut line = Line::default();
    let mut width = 0.0;
    for index in start..end {
        let piece = &text.pieces[index];
        let lead = if index == start { 0.0 - piece.pull() } else { text.joints[index - 1].lead };
        push(&mut line, &piece.piece.text, piece.piece.script, lead);
        width += lead + piece.width;
        if index + 1 < end {
            let joint = &text.joints[index];
            if !joint.space.is_empty() {
                push(&mut line, &joint.space, joint.space_script, 0.0);
                width += joint.space_width;
            }
        } else if width > max_em + TOLERANCE_EM {
            width -= piece.hang();
        }
    }
    line.width_em = width as f32;
    line
}

/// Adds text to the last run if nothing parts them.
fn push(line: &mut Line, text: &str, script: Script, lead: f64) {
    match line.runs.last_mut() {
        Some(run) if run.script == script && lead == 0.0 => run.text.push_str(text),
        _ => line.runs.push(Run { text: text.to_owned(), script, lead_em: lead as f32 }),
    }
}
