//! From byte offsets to lines and columns.

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub(in crate::content) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// Finds the lines; `\r\n` and `\n` end one.
    pub(in crate::content) fn of(text: &str) -> Self {
        let after_breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// Line and column of a byte offset, both from 1; columns count characters.
    pub(in crate::content) fn position(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = offset.min(text.len());
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line - 1];
        let before = &text.as_bytes()[start..offset];
        // Characters begin with every byte that does not continue one.
        let column = before.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        (line, column + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_end_both_ways() {
        let text = "a\r\n开州 x\nb";
        let lines = Lines::of(text);
        let position = |part: &str| lines.position(text, text.find(part).unwrap_or_default());
        assert_eq!(position("a"), (1, 1));
        assert_eq!(position("州"), (2, 2));
        assert_eq!(position("x"), (2, 4));
        assert_eq!(position("b"), (3, 1));
        assert_eq!(lines.position(text, usize::MAX), (3, 2));
    }
}
