//! Starting where something is missing: a display, a folder, the right to write. Always a message that says what to do,
//! never a panic.

use std::path::Path;
use std::process::Command;

/// Runs the program without a display, at home in a folder of its own. Gives its exit code and everything it said.
fn kaizhou(home: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kaizhou"));
    command.env_clear().env("HOME", home).env("APPDATA", home).env("USERPROFILE", home);
    // Windows finds its own libraries by this.
    command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
    command.envs(variables.iter().copied()).args(arguments).current_dir(home);
    let output = command.output().expect("the program starts");
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(!said.contains("panicked"), "{arguments:?} {variables:?}: {said}");
    (output.status.code(), said)
}

fn home() -> tempfile::TempDir {
    tempfile::tempdir().expect("a home")
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_the_packages_and_the_other_way_are_named() {
    let home = home();
    for display in [&[][..], &[("DISPLAY", ":4711")], &[("WAYLAND_DISPLAY", "wayland-none")]] {
        let (code, said) = kaizhou(home.path(), &[], display);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains("kaizhou render --out") && said.contains("libxkbcommon-x11-0"), "{said}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_variable_that_the_window_library_trips_over_is_not_heeded() {
    let home = home();
    let (code, said) = kaizhou(home.path(), &[], &[("EFRAME_SCREENSHOT_TO", "shot.png")]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("kaizhou render --out"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_start_that_shows_no_window_leaves_nothing_at_home() {
    let home = home();
    let _said = kaizhou(home.path(), &[], &[]);
    let left: Vec<_> = std::fs::read_dir(home.path()).expect("it is ours").collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_data_folder_that_is_none_is_named_with_what_is_wrong_with_it() {
    let home = home();
    std::fs::write(home.path().join("a file"), "").expect("it is ours");
    for (data, wrong, remedy) in [
        ("nowhere", "there is no such folder", "check the path"),
        ("a file", "this is a file, not a folder", "name the folder that it lies in"),
    ] {
        for command in [&["check"][..], &["render", "--out", "pictures"], &["proof", "--out", "proof.html"]] {
            let (code, said) = kaizhou(home.path(), &[command, &["--data", data, "--lang", "en"]].concat(), &[]);
            assert_eq!(code, Some(1), "{said}");
            assert!(said.contains(data) && said.contains(wrong) && said.contains(remedy), "{command:?}: {said}");
        }
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_named_with_the_remedy() {
    let home = home();
    std::fs::write(home.path().join("file"), "").expect("it is ours");
    let (code, said) = kaizhou(home.path(), &["schema", "--out", "file/schemas"], &[]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("file/schemas") && said.contains("--out"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_leaves_no_half_file() {
    // A device that is always full stands in for a full disk.
    if !Path::new("/dev/full").exists() {
        return;
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_kaizhou"));
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("it can be written to");
    command.env_clear().arg("check").stdout(full);
    let output = command.output().expect("the program starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("cannot write the result") && !said.contains("panicked"), "{said}");
}

/// Runs the program with words on its standard input.
fn kaizhou_hears(home: &Path, arguments: &[&str], typed: &str) -> (Option<i32>, String) {
    use std::io::Write;
    use std::process::Stdio;
    let mut command = Command::new(env!("CARGO_BIN_EXE_kaizhou"));
    command.env_clear().env("HOME", home).env("APPDATA", home).env("USERPROFILE", home);
    command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
    command.args(arguments).current_dir(home).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut input = child.stdin.take().expect("it listens");
    input.write_all(typed.as_bytes()).expect("it hears");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    (output.status.code(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

#[test]
fn a_public_screen_without_a_pin_does_not_start_and_says_how() {
    let home = home();
    let (code, said) = kaizhou(home.path(), &["--kiosk"], &[]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("needs a PIN") && said.contains("kaizhou pin"), "{said}");
    let (code, said) = kaizhou_hears(home.path(), &["pin"], "4071\n4072\n");
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("not the same"), "{said}");
    let (code, said) = kaizhou_hears(home.path(), &["pin", "--settings", "own.toml"], "40719\n40719\n");
    assert_eq!(code, Some(0), "{said}");
    let kept = std::fs::read_to_string(home.path().join("kiosk.pin")).expect("it is kept beside the settings");
    assert!(kept.starts_with("$argon2id$") && !said.contains("40719"), "{kept} {said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_public_screen_without_a_display_says_what_is_missing_and_ends() {
    let home = home();
    let (code, said) = kaizhou_hears(home.path(), &["pin", "--settings", "own.toml"], "40719\n40719\n");
    assert_eq!(code, Some(0), "{said}");
    let (code, said) = kaizhou(home.path(), &["--kiosk", "--settings", "own.toml"], &[]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("Is there a display?"), "{said}");
}

#[test]
fn check_tells_what_is_wrong_with_the_settings_of_a_public_screen() {
    let home = home();
    let settings = home.path().join("own.toml");
    std::fs::write(&settings, "[kiosk]\nidle = 90\nscene = 2\nvolume = 11\n").expect("it is ours");
    let (code, said) = kaizhou(home.path(), &["check", "--settings", "own.toml"], &[]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("own.toml:3:") && said.contains("own.toml:4:") && said.contains("4 to 30"), "{said}");
    std::fs::write(&settings, "[kiosk]\nidle = 90\nscene = 8\n").expect("it is ours");
    assert_eq!(kaizhou(home.path(), &["check", "--settings", "own.toml"], &[]).0, Some(0));
}
