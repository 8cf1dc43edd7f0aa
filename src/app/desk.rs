//! What a reader at his own machine has: settings that are remembered, pages to save, figures to copy, and content
//! folders to open and to edit.

use std::path::{Path, PathBuf};
use std::time::Duration;

use eframe::egui::{Context, Vec2};

use super::errands::{Back, Errands, Opened};
use super::machine::Machine;
use crate::art::Pace;
use crate::content::live::{Fingerprint, Fresh, Live};
use crate::content::{Content, Fault, Folder};
use crate::export::{cite, save};
use crate::i18n::{Lang, Localized};
use crate::session::{
    Action, Desk as DeskShown, Effect, Form, KioskAction, News, Notice, Overlay, Refusal, Route, Session, Settings,
    WindowPlace,
};
use crate::ui::chapters;
use crate::ui::shell::{Shell, Shown, apply};
use crate::ui::widgets::Scrolled;

/// What lives as long as the window.
pub struct Desk {
    machine: Box<dyn Machine>,
    errands: Errands,
    /// What is remembered, and what was last given to the machine.
    settings: Settings,
    kept: Settings,
    /// The folder that is shown, as it was when it was read.
    folder: Folder,
    print: Fingerprint,
    /// What was shown before it.
    before: Option<Before>,
    /// Whether the built-in content stands in for the folder's.
    stands_in: bool,
}

struct Before {
    folder: Folder,
    print: Fingerprint,
    shown: Shown,
}

/// The parts of the application that errands change.
pub struct Parts<'a> {
    /// The shell.
    pub shell: &'a mut Shell,
    /// What is shown.
    pub shown: &'a mut Shown,
    /// Where the reader is.
    pub session: &'a mut Session,
}

impl Desk {
    /// Begins with a folder that is about to be loaded, watches it, and remembers what is remembered.
    #[must_use]
    pub fn new(ctx: &Context, mut machine: Box<dyn Machine>, settings: Settings, live: Live) -> Self {
        let errands = Errands::start(ctx.clone());
        let (folder, print) = (live.folder().clone(), live.print().clone());
        watch(machine.as_mut(), &errands, live);
        Self { machine, errands, settings, kept: settings, folder, print, before: None, stands_in: false }
    }

    /// The built-in content stands in for the folder's until that is sound.
    pub(super) fn stand_in(&mut self) {
        self.stands_in = true;
    }

    /// The machine.
    pub(super) fn machine_mut(&mut self) -> &mut dyn Machine {
        self.machine.as_mut()
    }

    /// What the session is told of the folder.
    #[must_use]
    pub fn shown(&self) -> DeskShown {
        let folder = match &self.folder {
            Folder::Embedded => None,
            disk @ Folder::Disk(_) => Some(disk.name()),
        };
        DeskShown { offered: true, folder, came_from: self.before.is_some() }
    }

    /// The folder that is shown.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Remembers what a reader chose.
    pub fn learn(&mut self, action: &Action) {
        self.settings.learn(action);
        self.keep();
    }

    /// Remembers where the window stands.
    pub fn stand(&mut self, window: WindowPlace) {
        self.settings.window = Some(window);
        self.keep();
    }

    /// The seconds since midnight by the machine's clock.
    #[must_use]
    pub fn seconds_of_day(&self) -> Option<u32> {
        self.machine.seconds_of_day()
    }

    /// The place of the window that is remembered.
    #[must_use]
    pub fn stood(&self) -> Option<WindowPlace> {
        self.settings.window
    }

    fn keep(&mut self) {
        if self.settings != self.kept {
            self.kept = self.settings;
            self.machine.keep(self.settings);
        }
    }

    /// Does what the session asks of the world, as far as it is the desk's. `window` is the window in pixels.
    pub fn carry_out(&mut self, ctx: &Context, effect: Effect, window: Vec2, parts: &mut Parts<'_>) {
        let now = super::now(ctx);
        match effect {
            Effect::CopyFigures(sheet) => copy_figures(ctx, &sheet, now, parts),
            Effect::Save(form) => self.save(form, Scrolled::of(ctx), window, now, parts),
            Effect::OpenFolder(path) => match content_folder(&path) {
                Some(folder) => self.errands.open(Folder::Disk(folder)),
                None => parts.tell(News::NoFolder { path: path.display().to_string() }, now),
            },
            Effect::LeaveFolder => self.go_back(now, parts),
            Effect::TryPin(digits) => {
                if let Some(lock) = self.machine.lock() {
                    self.errands.try_pin(lock, digits);
                }
            }
            Effect::Forget => forget(ctx),
            // The application knows these better.
            Effect::Fullscreen(_) | Effect::Quit => {}
        }
    }

    /// Takes what the errands brought back.
    pub fn hear(&mut self, now: Duration, parts: &mut Parts<'_>) {
        let back: Vec<Back> = self.errands.done().collect();
        for back in back {
            self.take(back, now, parts);
        }
    }

    /// Takes what one errand brought back.
    pub fn take(&mut self, back: Back, now: Duration, parts: &mut Parts<'_>) {
        match back {
            Back::Judged(right) => parts.judged(right, now),
            Back::Saved(Ok(path)) => parts.tell(News::Saved { path: path.display().to_string() }, now),
            Back::Saved(Err(fault)) => parts.tell(not_saved(&fault), now),
            Back::Opened(opened) => self.arrive(*opened, now, parts),
            Back::Fresh(folder, fresh) if folder == self.folder => self.renew(*fresh, now, parts),
            // News of a folder that is no longer shown.
            Back::Fresh(..) => {}
        }
    }

    /// The window is closed.
    pub fn finish(&mut self) {
        self.machine.finish();
    }

    fn save(&self, form: Form, scrolled: Scrolled, window: Vec2, now: Duration, parts: &mut Parts<'_>) {
        let Shown::Brochure(content) = &*parts.shown else { return };
        let order = save::Order {
            folder: self.folder.clone(),
            content: content.clone(),
            session: parts.session.clone(),
            window_px: [window.x, window.y].map(|side| side.round().clamp(64.0, 8192.0) as u32),
            form,
            scrolled,
            out: self.machine.pictures(),
        };
        self.errands.save(order);
        parts.tell(News::Saving, now);
    }

    fn arrive(&mut self, opened: Opened, now: Duration, parts: &mut Parts<'_>) {
        let Opened { live, shown } = opened;
        let folder = std::mem::replace(&mut self.folder, live.folder().clone());
        let print = std::mem::replace(&mut self.print, live.print().clone());
        let was = std::mem::replace(parts.shown, shown);
        // Faults are nothing to go back to.
        if self.before.is_none() || matches!(was, Shown::Brochure(_)) {
            self.before = Some(Before { folder, print, shown: was });
        }
        self.show(live, now, parts);
    }

    fn go_back(&mut self, now: Duration, parts: &mut Parts<'_>) {
        let Some(before) = self.before.take() else { return };
        (self.folder, self.print, *parts.shown) = (before.folder, before.print, before.shown);
        self.show(Live::since(self.folder.clone(), self.print.clone()), now, parts);
    }

    /// Shows a folder that was not shown before: its pictures, its pages, and whatever changes in it.
    fn show(&mut self, live: Live, now: Duration, parts: &mut Parts<'_>) {
        parts.shell.open_folder(self.folder.clone(), Pace::Background);
        let desk = self.shown();
        let path = desk.folder.clone();
        parts.act(Action::Arrive(desk));
        parts.stay_on_a_page();
        if matches!(parts.shown, Shown::Brochure(_)) {
            parts.tell(News::FolderShown { path }, now);
        }
        watch(self.machine.as_mut(), &self.errands, live);
    }

    fn renew(&mut self, fresh: Fresh, now: Duration, parts: &mut Parts<'_>) {
        self.print = fresh.print;
        match fresh.content {
            Ok(content) => {
                tracing::info!(pictures = fresh.changed.len(), "the content was read anew");
                if std::mem::take(&mut self.stands_in) {
                    parts.shell.open_folder(self.folder.clone(), Pace::Background);
                }
                parts.shell.gallery().renew(&fresh.changed);
                *parts.shown = Shown::Brochure(content);
                parts.stay_on_a_page();
                parts.tell(News::ContentNew, now);
            }
            Err(faults) => {
                for fault in faults.iter() {
                    tracing::warn!("{}", fault.words(Lang::En));
                }
                match parts.shown {
                    Shown::Faults(_) => *parts.shown = Shown::Faults(faults),
                    Shown::Brochure(_) => parts.tell(faulty(&faults), now),
                }
            }
        }
    }
}

impl Parts<'_> {
    fn act(&mut self, action: Action) {
        let effects = apply(self.session, self.shown, action);
        debug_assert!(effects.is_empty(), "news ask nothing of the world: {effects:?}");
    }

    /// The PIN was looked at.
    fn judged(&mut self, right: bool, now: Duration) {
        // What staff see on their page is put together by the application.
        let _report = apply(self.session, self.shown, Action::Kiosk(KioskAction::Judged(now, right)));
    }

    /// Tells the reader something at a time.
    pub fn tell(&mut self, news: News, now: Duration) {
        self.act(Action::Tell(Notice { news, at: now }));
    }

    /// The page stays the one shown; where the content lacks it, home is shown.
    fn stay_on_a_page(&mut self) {
        let Shown::Brochure(content) = &*self.shown else { return };
        if !has_page(content, &self.session.route) {
            self.act(Action::Home);
        }
    }
}

fn has_page(content: &Content, route: &Route) -> bool {
    chapters::pages(content).contains(route)
}

fn watch(machine: &mut dyn Machine, errands: &Errands, live: Live) {
    let ear = errands.ear(live.folder().clone());
    machine.watch(live, ear);
}

fn copy_figures(ctx: &Context, sheet: &Overlay, now: Duration, parts: &mut Parts<'_>) {
    let Shown::Brochure(content) = &*parts.shown else { return };
    let figures = cite::figures(content, parts.session, sheet);
    let lang = parts.session.lang;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let news = if figures.is_empty() {
        let reports = cite::reports(content, parts.session);
        if reports.is_empty() {
            News::NothingToCopy
        } else {
            ctx.copy_text(cite::reports_text(content, &reports, lang));
            News::ReportsCopied(count(reports.len()))
        }
    } else {
        ctx.copy_text(cite::text(content, &figures, lang));
        News::Copied(count(figures.len()))
    };
    parts.tell(news, now);
}

/// Lets the interface forget what it remembers of a visitor: how far columns were scrolled, and the focus.
fn forget(ctx: &Context) {
    ctx.memory_mut(|memory| {
        memory.data.clear();
        if let Some(id) = memory.focused() {
            memory.surrender_focus(id);
        }
    });
}

/// The content folder that was meant: the path itself, or the folder around a file in it.
fn content_folder(path: &Path) -> Option<PathBuf> {
    if path.is_dir() {
        return Some(path.to_owned());
    }
    let is_content = |folder: &&Path| folder.join("brochure.toml").is_file();
    path.ancestors().skip(1).take(3).find(is_content).map(Path::to_owned)
}

fn not_saved(fault: &save::Fault) -> News {
    tracing::warn!("{} cannot be written: {}", fault.path.display(), fault.error);
    News::NotSaved { path: fault.path.display().to_string(), why: refusal(&fault.error) }
}

fn refusal(error: &std::io::Error) -> Refusal {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Refusal::Full,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Refusal::Forbidden,
        _ => Refusal::Other(error.to_string()),
    }
}

pub(super) fn faulty(faults: &[Fault]) -> News {
    let words = |lang| {
        faults.first().map_or_else(String::new, |first| {
            let colon = if lang == Lang::Zh { "：" } else { ": " };
            format!("{}{colon}{}", first.place(), first.wrong(lang))
        })
    };
    News::ContentFaulty {
        count: u32::try_from(faults.len()).unwrap_or(u32::MAX),
        first: Localized::new(words(Lang::Zh), words(Lang::En)),
    }
}
