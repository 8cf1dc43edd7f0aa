//! Paths as content files write them: relative, with `/`, never out of the folder.

use super::ReadFault;

/// Lets only plain names between single slashes pass, so that a path means the same on every system.
pub(super) fn refuse_escapes(path: &str) -> Result<(), ReadFault> {
    let plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    let foreign = |character: char| matches!(character, '\\' | ':' | '\0');
    if path.split('/').all(plain) && !path.contains(foreign) { Ok(()) } else { Err(ReadFault::Outside) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_relative_paths_pass() {
        for path in ["brochure.toml", "art/ecology.svg", "photos/2022/开州 湖.jpg", "a..b/c.png"] {
            assert_eq!(refuse_escapes(path), Ok(()), "{path}");
        }
    }

    #[test]
    fn everything_that_could_leave_the_folder_is_refused() {
        for path in ["", "/etc/passwd", "../secret", "art/../../secret", "C:\\x", "C:/x", "art\\x.svg", "./x", "art//x"]
        {
            assert_eq!(refuse_escapes(path), Err(ReadFault::Outside), "{path}");
        }
    }
}
