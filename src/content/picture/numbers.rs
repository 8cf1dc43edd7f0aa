//! Numbers in attributes, wherever they stand.

/// The greatest number that is let in.
const GREATEST: f64 = 1e6;

/// The first number beyond a million in an attribute's text.
pub(super) fn beyond_limit(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        // A colour (#1e9999) or the rest of a name (layer100000000) is no number.
        let glued = bytes[at] == b'#' || bytes[at].is_ascii_alphabetic() && starts_name(&bytes[at..]);
        if glued {
            at += 1;
            while at < bytes.len() && (bytes[at].is_ascii_alphanumeric() || bytes[at] == b'_') {
                at += 1;
            }
        } else if bytes[at].is_ascii_digit() || bytes[at] == b'.' {
            let end = at + number_length(&bytes[at..]);
            let number = &text[at..end];
            if number.parse::<f64>().is_ok_and(|number| !number.is_finite() || number > GREATEST) {
                return Some(number);
            }
            at = end;
        } else {
            at += 1;
        }
    }
    None
}

/// Whether letters begin a name and not a path's single-letter command, which a number may follow at once.
fn starts_name(bytes: &[u8]) -> bool {
    bytes.get(1).is_some_and(|next| next.is_ascii_alphabetic() || *next == b'_')
}

/// How far a number reaches: digits, one point, an exponent.
fn number_length(bytes: &[u8]) -> usize {
    let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut length = digits(0);
    if bytes.get(length) == Some(&b'.') {
        length += 1 + digits(length + 1);
    }
    if matches!(bytes.get(length), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(length + 1), Some(b'+' | b'-')));
        let exponent = digits((length + 1 + sign).min(bytes.len()));
        if exponent > 0 {
            length += 1 + sign + exponent;
        }
    }
    length.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn huge_numbers_are_found_wherever_they_stand() {
        for text in ["M30 100A7e107 3020 1 1 1 160 100", "1000001", "-9999999", "scale(1e99)", "1,2,3e6", "1-2e9.5"] {
            assert!(beyond_limit(text).is_some(), "{text}");
        }
    }

    #[test]
    fn colours_names_and_modest_numbers_pass() {
        for text in
            ["#1e9999", "fill:#1E9999;stroke:#000000", "url(#layer99999999)", "M1 2l.5.5-3e2 1e6", "", "1e", "."]
        {
            assert_eq!(beyond_limit(text), None, "{text}");
        }
    }
}
