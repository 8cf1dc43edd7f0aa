//! The proof sheet for spreadsheets.

use std::io;

use super::{FigureRow, TextRow};

const HEADINGS: [&str; 15] = [
    "sort",
    "id",
    "kind",
    "stored",
    "zh",
    "en",
    "label zh",
    "label en",
    "note zh",
    "note en",
    "period zh",
    "period en",
    "source zh",
    "source en",
    "place",
];

/// One table: figures first, then texts. It begins with a byte-order mark, or Excel takes it for another encoding.
pub(super) fn table(figures: &[FigureRow], texts: &[TextRow]) -> io::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(b"\xEF\xBB\xBF".to_vec());
    writer.write_record(HEADINGS)?;
    for row in figures {
        let place = format!("{}:{}", row.file, row.line);
        let cells: [&str; 15] = [
            "figure",
            &row.id,
            row.kind,
            &row.stored,
            &row.shown.zh,
            &row.shown.en,
            &row.label.zh,
            &row.label.en,
            &row.note.zh,
            &row.note.en,
            &row.period.zh,
            &row.period.en,
            &row.source.zh,
            &row.source.en,
            &place,
        ];
        writer.write_record(cells.map(harmless))?;
    }
    for row in texts {
        let place = format!("{}:{}", row.file, row.line);
        let mut cells = [""; 15];
        (cells[0], cells[1], cells[4], cells[5]) = ("text", &row.field, &row.text.zh, &row.text.en);
        cells[14] = &place;
        writer.write_record(cells.map(harmless))?;
    }
    writer.into_inner().map_err(csv::IntoInnerError::into_error)
}

/// A cell that begins like a formula is marked as text, or a spreadsheet would compute it.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_formula_becomes_text() {
        for cell in ["=1+1", "+35%", "-1", "@SUM(A1)", "\tx"] {
            assert!(harmless(cell).starts_with('\''), "{cell}");
        }
        assert_eq!(harmless("229.91亿元"), "229.91亿元");
    }
}
