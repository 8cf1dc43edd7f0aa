//! How Han characters are read, and texts as rows of readings that typed letters are matched with.
//!
//! A typed word matches a run of characters where each is given by its whole syllable or by its initial alone (`g`;
//! `zh` or `z`), and the last by any beginning of its syllable: `guangfu`, `gf`, `guangf`, `gfu` for 光伏. A character
//! with several readings matches by any of them, so 重庆 is found by `chongqing`.

use std::collections::HashMap;

use pinyin::ToPinyinMulti;

/// A character as it sounds: a place in [`Readings`], a letter or digit itself, or a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sound(u16);

impl Sound {
    /// Where words do not run on.
    pub const BREAK: Self = Self(0);
    /// The first number that stands for readings; those below are ASCII.
    const FIRST: u16 = 128;
}

/// The readings of the characters that occur.
#[derive(Debug, Default)]
pub(super) struct Readings {
    sounds: HashMap<char, Sound>,
    /// The syllables of each sound.
    sets: Vec<Vec<String>>,
    /// The first letters of each sound's syllables, one bit each, beginning with a.
    initials: Vec<u32>,
    known: HashMap<Vec<String>, u16>,
}

/// The longest typed word that is tried as pinyin.
const LONGEST: usize = 48;

impl Readings {
    /// The sound of a folded character, remembered.
    pub fn learn(&mut self, c: char) -> Sound {
        if c.is_ascii_alphanumeric() {
            return Sound(u16::from(c as u8));
        }
        if let Some(sound) = self.sounds.get(&c) {
            return *sound;
        }
        let set = syllables(c);
        let sound = if set.is_empty() { Sound::BREAK } else { self.sound_of_set(set) };
        self.sounds.insert(c, sound);
        sound
    }

    fn sound_of_set(&mut self, set: Vec<String>) -> Sound {
        if let Some(number) = self.known.get(&set) {
            return Sound(*number);
        }
        let Ok(number) = u16::try_from(self.sets.len() + usize::from(Sound::FIRST)) else { return Sound::BREAK };
        self.initials.push(set.iter().map(|syllable| bit(syllable.as_bytes()[0])).fold(0, |all, one| all | one));
        self.sets.push(set.clone());
        self.known.insert(set, number);
        Sound(number)
    }

    /// The sound of a folded character, where one was learnt.
    pub fn sound(&self, c: char) -> Sound {
        if c.is_ascii_alphanumeric() {
            return Sound(u16::from(c as u8));
        }
        self.sounds.get(&c).copied().unwrap_or(Sound::BREAK)
    }

    /// The first run of sounds, from a place on, that typed letters name: first and one past the last.
    pub fn find(&self, sounds: &[Sound], from: usize, typed: &[u8]) -> Option<(usize, usize)> {
        let (&first, _) = typed.split_first()?;
        if typed.len() > LONGEST || !first.is_ascii_lowercase() {
            return None;
        }
        let wanted = bit(first);
        let starts = sounds.iter().enumerate().skip(from);
        for (at, sound) in starts {
            let Some(set) = sound.0.checked_sub(Sound::FIRST) else { continue };
            if self.initials[usize::from(set)] & wanted == 0 {
                continue;
            }
            if let Some(end) = self.run(sounds, at, typed) {
                return Some((at, end));
            }
        }
        None
    }

    /// Where a run that begins at a place ends, if the letters name it.
    fn run(&self, sounds: &[Sound], at: usize, typed: &[u8]) -> Option<usize> {
        let sound = sounds.get(at)?;
        let Some(set) = sound.0.checked_sub(Sound::FIRST) else {
            // A letter or digit among Han stands for itself.
            let same = *sound != Sound::BREAK && u16::from(typed[0]) == sound.0;
            return match (same, &typed[1..]) {
                (false, _) => None,
                (true, []) => Some(at + 1),
                (true, rest) => self.run(sounds, at + 1, rest),
            };
        };
        for syllable in &self.sets[usize::from(set)] {
            let syllable = syllable.as_bytes();
            if syllable.starts_with(typed) {
                return Some(at + 1);
            }
            for length in [syllable.len(), initial(syllable), 1] {
                let fits = length < typed.len() && typed[..length] == syllable[..length];
                if let Some(end) = fits.then(|| self.run(sounds, at + 1, &typed[length..])).flatten() {
                    return Some(end);
                }
            }
        }
        None
    }
}

/// The bit of a letter from a to z.
fn bit(letter: u8) -> u32 {
    if letter.is_ascii_lowercase() { 1 << (letter - b'a') } else { 0 }
}

/// How many letters a syllable's initial has.
fn initial(syllable: &[u8]) -> usize {
    if syllable.len() > 1 && syllable[1] == b'h' { 2 } else { 1 }
}

/// All readings of a character, without tones; ü as keyboards have it, `v`, and as the eye takes it, `u`.
fn syllables(c: char) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |syllable: String| {
        if !syllable.is_empty() && syllable.bytes().all(|b| b.is_ascii_lowercase()) && !found.contains(&syllable) {
            found.push(syllable);
        }
    };
    for reading in c.to_pinyin_multi().into_iter().flatten() {
        let plain = reading.plain();
        add(plain.replace('ü', "v"));
        add(plain.replace(['ü', 'v'], "u"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The part of a text that typed letters name.
    fn named<'t>(text: &'t str, typed: &str) -> Option<&'t str> {
        let mut readings = Readings::default();
        let sounds: Vec<Sound> = text.chars().map(|c| readings.learn(c)).collect();
        let (start, end) = readings.find(&sounds, 0, typed.as_bytes())?;
        let bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Some(&text[bytes[start]..bytes[end]])
    }

    #[test]
    fn whole_syllables_initials_and_both_mixed_name_the_same_words() {
        for typed in ["guangfu", "gf", "guangf", "gfu", "gfyayanbl", "gfyybl"] {
            let found = named("光伏压延玻璃", typed);
            assert!(found.is_some_and(|words| words.starts_with("光伏")), "{typed}: {found:?}");
        }
        assert_eq!(named("首条高铁开工", "gaotie"), Some("高铁"));
        assert_eq!(named("首条高铁开工", "gaotiekg"), Some("高铁开工"));
    }

    #[test]
    fn a_character_is_found_by_any_of_its_readings() {
        assert_eq!(named("重庆", "chongqing"), Some("重庆"));
        assert_eq!(named("重点项目", "zhongdian"), Some("重点"));
        assert_eq!(named("西安", "xian"), Some("西安"));
        assert_eq!(named("绿色", "lvse"), Some("绿色"));
        assert_eq!(named("绿色", "luse"), Some("绿色"));
    }

    #[test]
    fn letters_in_the_middle_of_a_syllable_name_nothing() {
        assert_eq!(named("光伏", "uangfu"), None);
        assert_eq!(named("光伏", "guanfu"), None);
        assert_eq!(named("光，伏", "guangfu"), None);
    }

    #[test]
    fn letters_and_digits_among_han_stand_for_themselves() {
        assert_eq!(named("建5g产业园", "j5gcyy"), Some("建5g产业园"));
    }
}
