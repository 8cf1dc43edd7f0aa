//! What stands around the decimal point of a great figure.

/// Extra space before and after the point of a great figure, in ems.
const BEFORE_POINT: f32 = -0.05;
const AFTER_POINT: f32 = -0.02;

/// A number in pieces, with the spacing in ems behind those that stand around a decimal point: kerned under a 7 and before a 1,
/// the point of 7.1325 would not be seen; with all of its own width it would tear 85.5 apart.
pub fn around_points(number: &str) -> impl Iterator<Item = (&str, Option<f32>)> {
    let pieces = number.split_inclusive('.').flat_map(|piece| {
        let digits = piece.strip_suffix('.').unwrap_or(piece);
        let has_point = digits.len() < piece.len();
        let last = digits.char_indices().next_back().filter(|_| has_point);
        let before = last.map_or(digits.len(), |(at, _)| at);
        [
            (&digits[..before], None),
            (&digits[before..], Some(BEFORE_POINT)),
            (&piece[digits.len()..], Some(AFTER_POINT)),
        ]
    });
    pieces.filter(|(text, _)| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::around_points;

    #[test]
    fn nothing_of_a_number_is_lost_around_its_points_not_even_of_a_point_alone() {
        for number in ["713.25", "7.1325", "3,000", ".", "0.", ".5", "1.2.3", "7", ""] {
            let pieces: String = around_points(number).map(|(text, _)| text).collect();
            assert_eq!(pieces, number);
        }
        let apart: Vec<&str> = around_points("17.13").map(|(text, _)| text).collect();
        assert_eq!(apart, ["1", "7", ".", "13"]);
    }
}
