//! The PIN of a public screen's staff: kept as an argon2 hash in a file of its own, so that the settings can be copied
//! from machine to machine without it.

use std::io::{BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use crate::content::write_whole;
use crate::session::Digits;

/// Why there is no PIN.
#[derive(Debug, PartialEq, Eq)]
pub enum PinFault {
    /// It has too few or too many digits, or something that is no digit.
    NoDigits,
    /// It is the first that anybody would try.
    Guessed,
    /// The second time it was another.
    Different,
    /// Nothing was typed.
    Missing,
    /// It cannot be kept, or what is kept is no PIN.
    File(String),
}

impl std::fmt::Display for PinFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoDigits => write!(f, "a PIN is {} to {} digits, and nothing else", Digits::LEAST, Digits::MOST),
            Self::Guessed => f.write_str("that is the first PIN that anybody would try: choose another"),
            Self::Different => f.write_str("the two were not the same; nothing was changed"),
            Self::Missing => f.write_str("type the PIN twice, or give it as two lines on standard input"),
            Self::File(why) => f.write_str(why),
        }
    }
}

/// The file of the PIN beside a file of settings.
#[must_use]
pub fn file(settings: &Path) -> PathBuf {
    settings.with_file_name("kiosk.pin")
}

/// Whether digits may be a PIN.
fn judge(pin: &str) -> Result<(), PinFault> {
    let digits = pin.as_bytes();
    if !(Digits::LEAST..=Digits::MOST).contains(&digits.len()) || !digits.iter().all(u8::is_ascii_digit) {
        return Err(PinFault::NoDigits);
    }
    let steps = |by: i16| digits.windows(2).all(|pair| i16::from(pair[1]) - i16::from(pair[0]) == by);
    if [0, 1, -1].into_iter().any(steps) { Err(PinFault::Guessed) } else { Ok(()) }
}

/// Asks for a PIN twice and keeps it. On a terminal what is typed is asked for in words.
///
/// # Errors
/// Whatever keeps it from being set; an old PIN then stays.
pub fn set(file: &Path, input: &mut dyn BufRead, say: &mut dyn Write, asks: bool) -> Result<(), PinFault> {
    let mut line = |asked: &str| -> Result<String, PinFault> {
        if asks {
            // Whoever cannot be asked may answer all the same.
            let _ = write!(say, "{asked}: ").and_then(|()| say.flush());
        }
        let mut line = String::new();
        let read = input.read_line(&mut line).map_err(|e| PinFault::File(format!("nothing can be read: {e}")))?;
        if read == 0 { Err(PinFault::Missing) } else { Ok(line.trim().to_owned()) }
    };
    let first = line("PIN of the staff / 工作人员口令")?;
    judge(&first)?;
    if line("Once more / 再输一次")? != first {
        return Err(PinFault::Different);
    }
    let hash = Argon2::default().hash_password(first.as_bytes());
    let hash: PasswordHash = hash.map_err(|e| PinFault::File(format!("the PIN cannot be hashed: {e}")))?;
    let kept = std::fs::create_dir_all(file.parent().unwrap_or(Path::new(".")));
    kept.and_then(|()| write_whole(file, format!("{hash}\n").as_bytes()))
        .map_err(|e| PinFault::File(format!("{} cannot be written: {e}", file.display())))
}

/// Reads the hash of the PIN.
///
/// # Errors
/// There is none, or the file is broken.
pub fn read(file: &Path) -> Result<String, PinFault> {
    let unset = || PinFault::File(format!("no PIN is set in {}", file.display()));
    let text = std::fs::read_to_string(file).map_err(|_| unset())?;
    let hash = text.trim().to_owned();
    match PasswordHash::new(&hash) {
        Ok(_) => Ok(hash),
        Err(e) => Err(PinFault::File(format!("{} is no PIN: {e}", file.display()))),
    }
}

/// Whether digits are the PIN of a hash. It takes a while on purpose.
#[must_use]
pub fn fits(hash: &str, digits: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(digits.as_bytes(), &hash).is_ok())
}

/// Whether standard input is somebody who can be asked.
#[must_use]
pub fn somebody_types() -> bool {
    std::io::stdin().is_terminal()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set_to(file: &Path, typed: &str) -> Result<(), PinFault> {
        set(file, &mut typed.as_bytes(), &mut Vec::new(), true)
    }

    #[test]
    fn a_pin_that_was_typed_twice_is_kept_as_a_hash() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = file(&folder.path().join("made/settings.toml"));
        set_to(&file, "4071\n4071\n").expect("it is a PIN");
        let kept = std::fs::read_to_string(&file).expect("it is kept");
        assert!(kept.starts_with("$argon2id$") && !kept.contains("4071"), "{kept}");
        let hash = read(&file).expect("it is sound");
        assert!(fits(&hash, "4071"));
        assert!(!fits(&hash, "4072") && !fits(&hash, "") && !fits("no hash", "4071"));
    }

    #[test]
    fn what_is_no_pin_changes_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = file(&folder.path().join("settings.toml"));
        set_to(&file, "4071\n4071\n").expect("it is a PIN");
        for (typed, fault) in [
            ("407\n407\n", PinFault::NoDigits),
            ("40x1\n40x1\n", PinFault::NoDigits),
            ("1111\n1111\n", PinFault::Guessed),
            ("1234\n1234\n", PinFault::Guessed),
            ("9876\n9876\n", PinFault::Guessed),
            ("8071\n8072\n", PinFault::Different),
            ("8071\n", PinFault::Missing),
            ("", PinFault::Missing),
        ] {
            assert_eq!(set_to(&file, typed), Err(fault), "{typed:?}");
        }
        assert!(fits(&read(&file).expect("it is still there"), "4071"));
    }

    #[test]
    fn a_broken_file_is_no_pin() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("kiosk.pin");
        assert!(read(&file).is_err());
        std::fs::write(&file, "4071\n").expect("the folder is ours");
        assert!(read(&file).is_err());
    }
}
