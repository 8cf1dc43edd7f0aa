//! What the program tells a reader beside the page: quietly, and for a while.

use std::time::Duration;

use crate::i18n::Localized;

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A page is being saved.
    Saving,
    /// A page was saved as a picture, here.
    Saved {
        /// The file.
        path: String,
    },
    /// A page could not be saved.
    NotSaved {
        /// The file or folder.
        path: String,
        /// Why not.
        why: Refusal,
    },
    /// Figures were copied, so many.
    Copied(u32),
    /// Reports of the network were copied, so many.
    ReportsCopied(u32),
    /// There is no figure to copy here.
    NothingToCopy,
    /// The content was read anew.
    ContentNew,
    /// The content has faults; the last good one is still shown.
    ContentFaulty {
        /// How many faults there are.
        count: u32,
        /// The first of them: file, line and what is wrong.
        first: Localized,
    },
    /// Another content folder is shown.
    FolderShown {
        /// Its path; none for the built-in content.
        path: Option<String>,
    },
    /// What was dropped on the window is no content folder.
    NoFolder {
        /// Its path.
        path: String,
    },
    /// The file of settings was broken, and was set aside.
    SettingsSetAside {
        /// Where it lies now.
        path: String,
    },
}

/// Why a file could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no room on the disk.
    Full,
    /// The folder may not be written to.
    Forbidden,
    /// Something else, in the system's words.
    Other(String),
}

impl News {
    /// How long it is shown; none for what stands until it is over.
    #[must_use]
    pub fn lasting(&self) -> Option<Duration> {
        let seconds = match self {
            Self::ContentFaulty { .. } => return None,
            Self::Copied(_) | Self::ReportsCopied(_) | Self::ContentNew | Self::FolderShown { .. } => 4,
            Self::NothingToCopy => 6,
            Self::Saved { .. } => 10,
            Self::NotSaved { .. } | Self::NoFolder { .. } | Self::SettingsSetAside { .. } => 15,
            // Long enough for the largest page; what comes of it takes its place.
            Self::Saving => 30,
        };
        Some(Duration::from_secs(seconds))
    }

    /// Whether something went wrong.
    #[must_use]
    pub fn is_bad(&self) -> bool {
        matches!(
            self,
            Self::NotSaved { .. } | Self::ContentFaulty { .. } | Self::NoFolder { .. } | Self::SettingsSetAside { .. }
        )
    }
}

/// News, and when it was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What is told.
    pub news: News,
    /// When it was told, in the interface's time.
    pub at: Duration,
}

impl Notice {
    /// How long it is still to be shown; none for what stands until it is over.
    #[must_use]
    pub fn left(&self, now: Duration) -> Option<Duration> {
        self.news.lasting().map(|lasting| (self.at + lasting).saturating_sub(now))
    }
}

/// The notices there are: one that passes, and one that stands until its cause is gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notices {
    pub(super) passing: Option<Notice>,
    pub(super) standing: Option<Notice>,
}

impl Notices {
    /// Tells something, instead of what was told before.
    pub fn tell(&mut self, notice: Notice) {
        match notice.news {
            News::ContentFaulty { .. } => *self = Self { passing: None, standing: Some(notice) },
            // Sound content is what the standing notice waited for.
            News::ContentNew | News::FolderShown { .. } => *self = Self { passing: Some(notice), standing: None },
            _ => self.passing = Some(notice),
        }
    }

    /// What is to be shown: what passes first, then what stands.
    #[must_use]
    pub fn shown(&self) -> Option<&Notice> {
        self.passing.as_ref().or(self.standing.as_ref())
    }

    /// Takes away what is shown.
    pub fn dismiss(&mut self) {
        if self.passing.take().is_none() {
            self.standing = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64, news: News) -> Notice {
        Notice { news, at: Duration::from_secs(seconds) }
    }

    fn faulty() -> Notice {
        at(0, News::ContentFaulty { count: 1, first: Localized::new("错", "wrong") })
    }

    #[test]
    fn faults_stand_until_the_content_is_sound() {
        let mut notices = Notices::default();
        notices.tell(faulty());
        assert_eq!(faulty().left(Duration::from_secs(1_000_000)), None);
        notices.tell(at(1, News::Copied(1)));
        assert_eq!(notices.shown().map(|n| &n.news), Some(&News::Copied(1)));
        notices.dismiss();
        assert_eq!(notices.shown(), Some(&faulty()));
        notices.tell(at(9, News::ContentNew));
        notices.dismiss();
        assert_eq!(notices.shown(), None);
    }

    #[test]
    fn what_passes_is_over_after_its_time() {
        let notice = at(10, News::Copied(2));
        assert_eq!(notice.left(Duration::from_secs(13)), Some(Duration::from_secs(1)));
        assert_eq!(notice.left(Duration::from_secs(14)), Some(Duration::ZERO));
        assert_eq!(notice.left(Duration::from_secs(99)), Some(Duration::ZERO));
    }
}
