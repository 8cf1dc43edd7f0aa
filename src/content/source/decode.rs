//! From bytes to text: UTF-8 and nothing else, but other encodings are recognised and named.

use std::borrow::Cow;

use crate::content::fault::Encoding;

/// Text that could be read; where it was not UTF-8, what it was.
pub(in crate::content) struct Decoded {
    /// The text without byte-order mark; as well as it can be read.
    pub(in crate::content) text: String,
    /// Where it was not UTF-8: the offset of the first such byte, and what it perhaps is.
    pub(in crate::content) fault: Option<(usize, Option<Encoding>)>,
}

/// Reads UTF-8, with or without byte-order mark.
pub(in crate::content) fn decode(bytes: Cow<'_, [u8]>) -> Decoded {
    let utf16 = match bytes.as_ref() {
        [0xFF, 0xFE, ..] => Some((Encoding::Utf16Le, encoding_rs::UTF_16LE)),
        [0xFE, 0xFF, ..] => Some((Encoding::Utf16Be, encoding_rs::UTF_16BE)),
        _ => None,
    };
    if let Some((name, encoding)) = utf16 {
        return Decoded { text: encoding.decode(&bytes).0.into_owned(), fault: Some((0, Some(name))) };
    }
    let bytes = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => rest.to_vec(),
        None => bytes.into_owned(),
    };
    match String::from_utf8(bytes) {
        Ok(text) => Decoded { text, fault: None },
        Err(error) => {
            let bytes = error.as_bytes();
            let (text, _, failed) = encoding_rs::GB18030.decode(bytes);
            let guess = if failed { None } else { Some(Encoding::Gb18030) };
            let text = if failed { String::from_utf8_lossy(bytes) } else { text };
            // Everything before the first wrong byte is the same in both readings, lines and columns included.
            Decoded { text: text.into_owned(), fault: Some((error.utf8_error().valid_up_to(), guess)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        let decoded = decode("\u{FEFF}开州".as_bytes().into());
        assert_eq!((decoded.text.as_str(), decoded.fault), ("开州", None));
    }

    #[test]
    fn other_encodings_are_named() {
        let of = |bytes: &'static [u8]| decode(bytes.into());
        let (gbk, ..) = encoding_rs::GBK.encode("名 = \"开州\"");
        assert_eq!(decode(gbk).fault, Some((0, Some(Encoding::Gb18030))));
        assert_eq!(of(b"\xFF\xFEa\0").fault, Some((0, Some(Encoding::Utf16Le))));
        assert_eq!(of(b"\xFE\xFF\0a").fault, Some((0, Some(Encoding::Utf16Be))));
        assert_eq!(of(b"ab\xFFc").fault, Some((2, None)));
    }
}
