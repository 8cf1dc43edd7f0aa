//! What can be wrong with the way a TOML file is written.

/// What the parser stumbled over, sorted into what staff can mend.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SyntaxFault {
    /// The same field twice.
    DuplicateKey,
    /// A text without its quotes, or with curly or Chinese ones.
    Quotes,
    /// A name without `= value`.
    NoAssignment,
    /// A name and `=` without a value.
    NoValue,
    /// A list or an inline table that is not closed, or lacks a comma.
    Brackets,
    /// A heading `[…]` that is not closed.
    Heading,
    /// A number that is none.
    Number,
    /// A backslash that begins no known escape.
    Escape,
    /// Anything else, in the parser's own words.
    Other(String),
}

impl SyntaxFault {
    /// Sorts one of the parser's messages.
    pub(in crate::content) fn from_parser(message: &str) -> Self {
        const SORTS: [(&str, SyntaxFault); 20] = [
            ("duplicate key", SyntaxFault::DuplicateKey),
            ("missing opening quote", SyntaxFault::Quotes),
            ("string values must be quoted", SyntaxFault::Quotes),
            ("invalid basic string", SyntaxFault::Quotes),
            ("invalid literal string", SyntaxFault::Quotes),
            ("invalid multi-line", SyntaxFault::Quotes),
            ("missing assignment", SyntaxFault::NoAssignment),
            ("key with no value", SyntaxFault::NoAssignment),
            ("invalid key-value pair", SyntaxFault::NoAssignment),
            ("missing value", SyntaxFault::NoValue),
            ("unclosed array table", SyntaxFault::Heading),
            ("unclosed table", SyntaxFault::Heading),
            ("unclosed", SyntaxFault::Brackets),
            ("missing comma", SyntaxFault::Brackets),
            ("unexpected leading zero", SyntaxFault::Number),
            ("redundant numeric sign", SyntaxFault::Number),
            ("invalid float", SyntaxFault::Number),
            ("invalid integer", SyntaxFault::Number),
            ("missing escaped value", SyntaxFault::Escape),
            ("invalid escape", SyntaxFault::Escape),
        ];
        let sort = SORTS.into_iter().find(|(beginning, _)| message.starts_with(beginning));
        sort.map_or_else(|| Self::Other(message.to_owned()), |(_, fault)| fault)
    }
}
