//! Figures that count up to what they say.

/// What a number shows while it counts: that share of its value, sign for sign below the number itself, so that nothing
/// has to move; blanks where the smaller value has no digit. Nothing for words, and nothing once it says what it says.
#[must_use]
pub fn counted(number: &str, share: f32) -> Option<String> {
    let is_number = number.chars().all(|c| c.is_ascii_digit() || ".,+-−".contains(c));
    if share >= 1.0 || !is_number {
        return None;
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let value: u64 = digits.parse().ok()?;
    let part = (value as f64 * f64::from(share.max(0.0))).floor() as u64;
    let least = number.rsplit_once('.').map_or(0, |(_, decimals)| decimals.len()) + 1;
    let part = format!("{part:0least$}");
    let mut left = part.chars().rev().peekable();
    let mut shown: Vec<char> = Vec::new();
    for sign in number.chars().rev() {
        shown.push(match sign {
            '0'..='9' => left.next().unwrap_or(' '),
            // A mark between digits stands only behind a digit.
            ',' if left.peek().is_none() => ' ',
            other => other,
        });
    }
    Some(shown.into_iter().rev().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_counts_with_its_own_decimals_and_marks() {
        let half = |number: &str| counted(number, 0.5).expect("it counts");
        assert_eq!(half("229.91"), "114.95");
        assert_eq!(half("12,500"), " 6,250");
        assert_eq!(half("1,900"), "  950");
        assert_eq!(half("−8.4"), "−4.2");
        assert_eq!(half("239"), "119");
        assert_eq!(counted("22.991", 0.0).as_deref(), Some(" 0.000"));
        assert_eq!(counted("239", 0.0).as_deref(), Some("  0"));
    }

    #[test]
    fn what_says_its_value_or_is_a_word_does_not_count() {
        assert_eq!(counted("229.91", 1.0), None);
        for words in ["第一", "2 h", "30–40", "1/2", ""] {
            assert_eq!(counted(words, 0.5), None, "{words}");
        }
    }

    #[test]
    fn counting_never_goes_back_and_keeps_its_places() {
        let steps: Vec<String> =
            (0..100).map(|percent| counted("1,229.91", percent as f32 / 100.0).expect("it counts")).collect();
        assert!(steps.iter().all(|step| step.chars().count() == 8));
        let values: Vec<f64> =
            steps.iter().map(|step| step.replace([',', ' '], "").parse().expect("a number")).collect();
        assert!(values.is_sorted(), "{values:?}");
    }
}
