//! The proof sheet for programs.

use std::io;

use serde::Serialize;

use super::{FigureRow, TextRow};

#[derive(Serialize)]
struct Sheet<'a> {
    figures: &'a [FigureRow],
    texts: &'a [TextRow],
}

/// One object with `figures` and `texts`.
pub(super) fn document(figures: &[FigureRow], texts: &[TextRow]) -> io::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(&Sheet { figures, texts })?;
    bytes.push(b'\n');
    Ok(bytes)
}
