//! How a clause begins that stands as a line of its own.

/// The clause with a capital; the name of a file or a field stays as it is written.
#[must_use]
pub fn capital(text: &str) -> String {
    if text.split_whitespace().next().is_some_and(|first| first.contains(['.', '_', '/'])) {
        return text.to_owned();
    }
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The clause as it goes on within a sentence: its first letter is small where the second is, so that HSR stays HSR.
#[must_use]
pub fn small(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => first.to_lowercase().chain(chars).collect(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clause_begins_with_a_capital_and_a_file_keeps_its_name() {
        assert_eq!(capital("the field is missing"), "The field is missing");
        assert_eq!(capital("brochure.toml cannot be read"), "brochure.toml cannot be read");
        assert_eq!(capital("缺少字段"), "缺少字段");
        assert_eq!(capital(""), "");
    }
}
