//! The platform's own folders, from the environment: where settings are kept, and where pictures are saved.
//!
//! Three variables need no crate; where they are taken from is an argument, so that tests need no environment.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Gives a variable of the environment.
pub type Variables<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// The environment of this process.
pub fn environment(name: &str) -> Option<OsString> {
    std::env::var_os(name)
}

/// The folder of the program's settings: `%APPDATA%\kaizhou`, `~/Library/Application Support/kaizhou` or
/// `$XDG_CONFIG_HOME/kaizhou` (`~/.config/kaizhou`). None where the system names no home.
#[must_use]
pub fn settings(variables: Variables<'_>) -> Option<PathBuf> {
    let base = if cfg!(windows) {
        absolute(variables("APPDATA"))
    } else if cfg!(target_os = "macos") {
        home(variables).map(|home| home.join("Library/Application Support"))
    } else {
        // The specification wants relative paths ignored.
        absolute(variables("XDG_CONFIG_HOME")).or_else(|| Some(home(variables)?.join(".config")))
    };
    base.map(|base| base.join("kaizhou"))
}

/// The folder that pages are saved to: the reader's pictures, else his documents, else his home; the first that exists.
#[must_use]
pub fn pictures(variables: Variables<'_>) -> Option<PathBuf> {
    let home = home(variables)?;
    let names = [("XDG_PICTURES_DIR", "Pictures"), ("XDG_DOCUMENTS_DIR", "Documents")];
    let own = if cfg!(any(windows, target_os = "macos")) { None } else { user_directories(&home, variables) };
    let folders = names.map(|(key, name)| {
        let named = own.as_deref().and_then(|text| user_directory(text, key, &home));
        named.unwrap_or_else(|| home.join(name))
    });
    folders.into_iter().find(|folder| folder.is_dir()).or(Some(home))
}

fn home(variables: Variables<'_>) -> Option<PathBuf> {
    absolute(variables(if cfg!(windows) { "USERPROFILE" } else { "HOME" }))
}

fn absolute(value: Option<OsString>) -> Option<PathBuf> {
    value.map(PathBuf::from).filter(|path| path.is_absolute())
}

/// The text of `user-dirs.dirs`, in which Linux desktops say how a reader's folders are called in his language.
fn user_directories(home: &Path, variables: Variables<'_>) -> Option<String> {
    let config = absolute(variables("XDG_CONFIG_HOME")).unwrap_or_else(|| home.join(".config"));
    std::fs::read_to_string(config.join("user-dirs.dirs")).ok()
}

/// A folder out of that text: `XDG_PICTURES_DIR="$HOME/图片"`.
fn user_directory(text: &str, key: &str, home: &Path) -> Option<PathBuf> {
    let value = text.lines().find_map(|line| line.trim().strip_prefix(key)?.trim_start().strip_prefix('='))?;
    let value = value.trim().trim_matches('"');
    match value.strip_prefix("$HOME") {
        // A folder that is the home itself means that there is none.
        Some(rest) => Some(rest.trim_start_matches('/')).filter(|rest| !rest.is_empty()).map(|rest| home.join(rest)),
        None => Some(PathBuf::from(value)).filter(|path| path.is_absolute()),
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn linux<'a>(home: &'a Path, config: Option<&'a str>) -> impl Fn(&str) -> Option<OsString> + 'a {
        move |name| match name {
            "HOME" => Some(home.into()),
            "XDG_CONFIG_HOME" => config.map(Into::into),
            _ => None,
        }
    }

    #[test]
    fn settings_lie_where_the_reader_wants_his_settings() {
        let home = Path::new("/home/wang");
        assert_eq!(settings(&linux(home, None)), Some("/home/wang/.config/kaizhou".into()));
        assert_eq!(settings(&linux(home, Some("/etc/own"))), Some("/etc/own/kaizhou".into()));
        assert_eq!(settings(&linux(home, Some("relative"))), Some("/home/wang/.config/kaizhou".into()));
        assert_eq!(settings(&|_| None), None);
    }

    #[test]
    fn pages_are_saved_to_the_pictures_as_the_desktop_calls_them() {
        let folder = tempfile::tempdir().expect("a home");
        let home = folder.path();
        assert_eq!(pictures(&linux(home, None)).as_deref(), Some(home));
        std::fs::create_dir(home.join("Documents")).expect("the home is ours");
        assert_eq!(pictures(&linux(home, None)), Some(home.join("Documents")));
        for path in [".config", "图片"] {
            std::fs::create_dir(home.join(path)).expect("the home is ours");
        }
        let names = "# names\nXDG_DESKTOP_DIR=\"$HOME/\"\nXDG_PICTURES_DIR=\"$HOME/图片\"\n";
        std::fs::write(home.join(".config/user-dirs.dirs"), names).expect("the home is ours");
        assert_eq!(pictures(&linux(home, None)), Some(home.join("图片")));
    }
}
