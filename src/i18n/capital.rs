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
