//! The proof sheet: every figure and every text on paper, Chinese beside English, for those who answer for them.

mod csv;
mod fault;
mod html;
mod json;
mod row;

use std::path::Path;

pub use fault::{ProofFault, ProofFaultKind};
pub use row::{FigureRow, TextRow};

use crate::content::{Content, Records, write_whole};

/// Writes the proof sheet of a content, with the places of all it says, as `.html`, `.csv` or `.json`, by the path's
/// ending; a file that was there is replaced as a whole or not at all.
///
/// # Errors
/// [`ProofFault`] names the file, what is wrong and how to mend it.
pub fn write(path: &Path, content: &Content, records: &Records) -> Result<(), ProofFault> {
    let fault = |kind| ProofFault { path: path.to_owned(), kind };
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    let (figures, texts) = (row::figures(content, records), row::texts(records));
    let bytes = match ending.as_str() {
        "html" | "htm" => html::page(content, &figures, &texts).into_bytes(),
        "csv" => csv::table(&figures, &texts).map_err(|error| fault(ProofFaultKind::Io(error)))?,
        "json" => json::document(&figures, &texts).map_err(|error| fault(ProofFaultKind::Io(error)))?,
        _ => return Err(fault(ProofFaultKind::UnknownEnding)),
    };
    write_whole(path, &bytes).map_err(|error| fault(ProofFaultKind::Io(error)))
}
