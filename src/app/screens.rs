//! The displays there are, and the one that is meant.

use std::str::FromStr;
use std::time::Duration;

/// A display, in pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Its name, where the system tells one.
    pub name: String,
    /// Its upper left corner on the desktop.
    pub at: [i32; 2],
    /// Width and height.
    pub size: [u32; 2],
}

/// The display that is meant: by number from 1, by name, or by size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Display {
    /// The how manyth, from 1.
    Number(usize),
    /// By its name, or a part of it.
    Name(String),
    /// By its size in pixels.
    Size([u32; 2]),
}

impl FromStr for Display {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let side = |digits: &str| digits.parse::<u32>().ok().filter(|side| *side > 0);
        if let Ok(number) = text.parse::<usize>() {
            return match number {
                0 => Err("displays are counted from 1".to_owned()),
                number => Ok(Self::Number(number)),
            };
        }
        let sides = text.split_once(['x', 'X', '×']).and_then(|(w, h)| Some([side(w)?, side(h)?]));
        match sides {
            Some(size) => Ok(Self::Size(size)),
            None if text.is_empty() => {
                Err("write the display's number from 1, its name, or its size as 1920x1080".to_owned())
            }
            None => Ok(Self::Name(text.to_owned())),
        }
    }
}

impl std::fmt::Display for Screen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}×{}", self.name, self.size[0], self.size[1])
    }
}

/// Which of the displays is meant: its index, if it is there.
#[must_use]
pub fn choose(screens: &[Screen], wanted: Option<&Display>) -> Option<usize> {
    match wanted? {
        Display::Number(number) => number.checked_sub(1).filter(|index| *index < screens.len()),
        Display::Name(name) => {
            let name = name.to_lowercase();
            let exact = screens.iter().position(|screen| screen.name.to_lowercase() == name);
            exact.or_else(|| screens.iter().position(|screen| screen.name.to_lowercase().contains(&name)))
        }
        Display::Size(size) => screens.iter().position(|screen| screen.size == *size),
    }
}

/// How long a display that is meant may be away before the program is started again to look for it: some systems tell
/// of a display before it is there, and never again. The longer it has been tried, the more rarely.
#[must_use]
pub fn looked_for_after(restarts: u32) -> Duration {
    Duration::from_secs(20) * 2_u32.pow(restarts.min(5))
}

/// The display that a point of the desktop lies on.
#[must_use]
pub fn on(screens: &[Screen], at: [i32; 2]) -> Option<usize> {
    let holds = |start: i32, length: u32, at: i32| {
        let from = at.checked_sub(start).and_then(|from| u32::try_from(from).ok());
        from.is_some_and(|from| from < length)
    };
    screens
        .iter()
        .position(|screen| holds(screen.at[0], screen.size[0], at[0]) && holds(screen.at[1], screen.size[1], at[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screens() -> Vec<Screen> {
        let screen = |name: &str, x, size| Screen { name: name.to_owned(), at: [x, 0], size };
        vec![
            screen("eDP-1", 0, [1920, 1080]),
            screen("HDMI-A-1", 1920, [3840, 2160]),
            screen("HDMI-A-12", 0, [1080, 1920]),
        ]
    }

    #[test]
    fn a_display_is_found_by_number_name_or_size() {
        for (said, index) in [("1", 0), ("3", 2), ("hdmi-a-1", 1), ("edp", 0), ("1080x1920", 2), ("3840×2160", 1)] {
            let wanted: Display = said.parse().expect("it is a display");
            assert_eq!(choose(&screens(), Some(&wanted)), Some(index), "{said}");
        }
    }

    #[test]
    fn a_point_lies_on_one_display_or_beside_all() {
        let screens = &screens()[..2];
        for (at, index) in [([0, 0], Some(0)), ([1919, 1079], Some(0)), ([1920, 0], Some(1)), ([5760, 0], None)] {
            assert_eq!(on(screens, at), index, "{at:?}");
        }
        assert_eq!(on(screens, [-1, 5]), None);
        assert_eq!(on(&[], [0, 0]), None);
    }

    #[test]
    fn a_display_is_looked_for_again_and_again_but_not_every_minute_of_a_day() {
        let waits: Vec<u64> = (0..8).map(|restarts| looked_for_after(restarts).as_secs()).collect();
        assert_eq!(waits, [20, 40, 80, 160, 320, 640, 640, 640]);
    }

    #[test]
    fn a_display_that_is_not_there_is_not_found() {
        for said in ["4", "DP-7", "800x600"] {
            let wanted: Display = said.parse().expect("it is a display");
            assert_eq!(choose(&screens(), Some(&wanted)), None, "{said}");
        }
        assert!("0".parse::<Display>().is_err() && "".parse::<Display>().is_err());
    }
}
