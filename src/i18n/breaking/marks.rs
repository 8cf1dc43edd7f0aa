//! What punctuation may not do at the edges of a line.

/// What a character is to its neighbours.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Class {
    /// A full-width mark with its blank half on the left: （《“.
    Opening,
    /// A full-width mark with its blank half on the right: ，。”）.
    Closing,
    /// Any other mark of the Chinese family: · … ⸺.
    OtherMark,
    /// A Han character, or anything else that fills its square.
    Ideograph,
    /// Anything of the Latin family.
    Latin,
}

/// The class of a character that is set in the Chinese family.
pub(super) fn han_class(character: char) -> Class {
    match character {
        '（' | '《' | '〈' | '「' | '『' | '【' | '〔' | '〖' | '［' | '｛' | '“' | '‘' => Class::Opening,
        '）' | '》' | '〉' | '」' | '』' | '】' | '〕' | '〗' | '］' | '｝' | '”' | '’' | '，' | '。' | '、' | '；'
        | '：' | '？' | '！' | '．' => Class::Closing,
        '·' | '…' | '⸺' | '—' | '～' | '–' | '・' | '／' | '\u{3000}' => Class::OtherMark,
        _ => Class::Ideograph,
    }
}

/// Whether no line may break between two characters, however narrow it is.
pub(super) fn inseparable(left: char, right: char) -> bool {
    never_starts(right) || never_ends(left) || one_mark(left, right)
}

/// Whether a line may not begin with it.
fn never_starts(character: char) -> bool {
    matches!(han_class(character), Class::Closing)
        || matches!(
            character,
            '·' | '・'
                | '%'
                | '‰'
                | '％'
                | '～'
                | '々'
                | 'ー'
                | '／'
                | ','
                | '.'
                | ';'
                | ':'
                | '!'
                | '?'
                | ')'
                | ']'
                | '}'
        )
}

/// Whether a line may not end with it.
fn never_ends(character: char) -> bool {
    matches!(han_class(character), Class::Opening) || matches!(character, '(' | '[' | '{' | '$' | '¥' | '￥')
}

/// Whether two characters are halves of one mark: …….
fn one_mark(left: char, right: char) -> bool {
    left == right && matches!(left, '…' | '⸺' | '—')
}
