//! What the keyboard does: one table of verbs, from which keys are listened to and told.

use egui::{Context, Event, ImeEvent, Key, KeyboardShortcut, Modifiers};

use crate::session::{Action, ComfortAction, Form, Overlay, ProjectsAction, Route, SearchAction, Session, TextSize};

/// Something the keyboard does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verb {
    /// Look for something.
    Search,
    /// The next chapter.
    Next,
    /// The chapter before.
    Previous,
    /// The home page.
    Home,
    /// The page before; a sheet closes first.
    Back,
    /// Close what lies over the page, leave the full screen, or go back.
    Escape,
    /// Go to the next or the last thing that can be chosen.
    Move,
    /// Choose what the keyboard is with.
    Choose,
    /// Scroll what is longer than its place.
    Scroll,
    /// An earlier or a later date of the network.
    Time,
    /// The line of the network before or after the one chosen.
    Line,
    /// A closer look at the network, or one from further away.
    Zoom,
    /// Another part of the network, looked at closer.
    Pan,
    /// Save the page as a picture.
    Save,
    /// Save the page for print.
    Print,
    /// Copy figures as text.
    Copy,
    /// The menu.
    Menu,
    /// Larger text.
    Larger,
    /// Smaller text.
    Smaller,
    /// Text as designed.
    Standard,
    /// The other language.
    Speak,
    /// Fill the screen, or no longer.
    Fullscreen,
    /// This table.
    Help,
    /// Leave the program.
    Quit,
}

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const fn shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::SHIFT, key)
}

const fn command(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

impl Verb {
    /// All verbs, in the order in which they are told.
    pub const ALL: [Self; 24] = [
        Self::Search,
        Self::Next,
        Self::Previous,
        Self::Home,
        Self::Back,
        Self::Escape,
        Self::Move,
        Self::Choose,
        Self::Scroll,
        Self::Time,
        Self::Line,
        Self::Zoom,
        Self::Pan,
        Self::Copy,
        Self::Save,
        Self::Print,
        Self::Menu,
        Self::Larger,
        Self::Smaller,
        Self::Standard,
        Self::Speak,
        Self::Fullscreen,
        Self::Help,
        Self::Quit,
    ];

    /// The key of the interface's words for it.
    #[must_use]
    pub fn word_key(self) -> &'static str {
        match self {
            Self::Search => "verb-search",
            Self::Next => "verb-next",
            Self::Previous => "verb-previous",
            Self::Home => "verb-home",
            Self::Back => "verb-back",
            Self::Escape => "verb-escape",
            Self::Move => "verb-move",
            Self::Choose => "verb-choose",
            Self::Scroll => "verb-scroll",
            Self::Time => "verb-time",
            Self::Line => "verb-line",
            Self::Zoom => "verb-zoom",
            Self::Pan => "verb-pan",
            Self::Save => "verb-save",
            Self::Print => "verb-print",
            Self::Copy => "verb-copy",
            Self::Menu => "verb-menu",
            Self::Larger => "verb-larger",
            Self::Smaller => "verb-smaller",
            Self::Standard => "verb-standard",
            Self::Speak => "verb-speak",
            Self::Fullscreen => "verb-fullscreen",
            Self::Help => "verb-help",
            Self::Quit => "verb-quit",
        }
    }

    /// The keys that do it.
    #[must_use]
    pub fn shortcuts(self) -> &'static [KeyboardShortcut] {
        const SEARCH: [KeyboardShortcut; 1] = [command(Key::F)];
        const NEXT: [KeyboardShortcut; 2] = [plain(Key::PageDown), plain(Key::ArrowRight)];
        const PREVIOUS: [KeyboardShortcut; 2] = [plain(Key::PageUp), plain(Key::ArrowLeft)];
        const HOME: [KeyboardShortcut; 1] = [plain(Key::Home)];
        const BACK: [KeyboardShortcut; 1] = [KeyboardShortcut::new(Modifiers::ALT, Key::ArrowLeft)];
        const ESCAPE: [KeyboardShortcut; 1] = [plain(Key::Escape)];
        const MOVE: [KeyboardShortcut; 2] = [plain(Key::Tab), shift(Key::Tab)];
        const CHOOSE: [KeyboardShortcut; 2] = [plain(Key::Enter), plain(Key::Space)];
        const SCROLL: [KeyboardShortcut; 2] = [plain(Key::ArrowUp), plain(Key::ArrowDown)];
        const TIME: [KeyboardShortcut; 2] = [plain(Key::OpenBracket), plain(Key::CloseBracket)];
        const LINE: [KeyboardShortcut; 2] = [command(Key::ArrowUp), command(Key::ArrowDown)];
        const ZOOM: [KeyboardShortcut; 2] = [plain(Key::Plus), plain(Key::Minus)];
        const PAN: [KeyboardShortcut; 4] =
            [shift(Key::ArrowLeft), shift(Key::ArrowRight), shift(Key::ArrowUp), shift(Key::ArrowDown)];
        const SAVE: [KeyboardShortcut; 1] = [command(Key::S)];
        const PRINT: [KeyboardShortcut; 1] = [command(Key::P)];
        const COPY: [KeyboardShortcut; 1] = [command(Key::C)];
        const MENU: [KeyboardShortcut; 3] = [plain(Key::F10), shift(Key::F10), plain(Key::Menu)];
        const LARGER: [KeyboardShortcut; 2] = [command(Key::Plus), command(Key::Equals)];
        const SMALLER: [KeyboardShortcut; 1] = [command(Key::Minus)];
        const STANDARD: [KeyboardShortcut; 1] = [command(Key::Num0)];
        const SPEAK: [KeyboardShortcut; 1] = [command(Key::L)];
        const FULLSCREEN: [KeyboardShortcut; 1] = [plain(Key::F11)];
        const HELP: [KeyboardShortcut; 1] = [plain(Key::F1)];
        const QUIT: [KeyboardShortcut; 1] = [command(Key::Q)];
        match self {
            Self::Search => &SEARCH,
            Self::Next => &NEXT,
            Self::Previous => &PREVIOUS,
            Self::Home => &HOME,
            Self::Back => &BACK,
            Self::Escape => &ESCAPE,
            Self::Move => &MOVE,
            Self::Choose => &CHOOSE,
            Self::Scroll => &SCROLL,
            Self::Time => &TIME,
            Self::Line => &LINE,
            Self::Zoom => &ZOOM,
            Self::Pan => &PAN,
            Self::Save => &SAVE,
            Self::Print => &PRINT,
            Self::Copy => &COPY,
            Self::Menu => &MENU,
            Self::Larger => &LARGER,
            Self::Smaller => &SMALLER,
            Self::Standard => &STANDARD,
            Self::Speak => &SPEAK,
            Self::Fullscreen => &FULLSCREEN,
            Self::Help => &HELP,
            Self::Quit => &QUIT,
        }
    }

    /// Whether it is there in a state of the visit: what belongs to a reader's own machine is not on a public screen.
    #[must_use]
    pub fn is_offered(self, session: &Session) -> bool {
        let held = session.kiosk.is_some() && matches!(self, Self::Quit | Self::Fullscreen);
        !held && (session.desk.offered || !matches!(self, Self::Copy | Self::Save | Self::Print | Self::Menu))
    }

    /// What it asks for in a state of the visit; none where it has no meaning, or where each page and widget does it.
    #[must_use]
    pub fn action(self, session: &Session) -> Option<Action> {
        let covered = session.overlay != Overlay::None;
        match self {
            _ if !self.is_offered(session) => None,
            Self::Search if session.overlay == Overlay::Search => None,
            Self::Search => Some(Action::Search(SearchAction::Begin { query: String::new(), pad: false })),
            Self::Next | Self::Previous | Self::Home if covered => None,
            Self::Next if session.route == Route::Cover => Some(Action::Home),
            Self::Next => Some(Action::Next),
            Self::Previous => Some(Action::Previous),
            Self::Home => Some(Action::Home),
            Self::Back => Some(Action::Back),
            Self::Escape if !covered && session.route == Route::Projects && session.projects.unfolded.is_some() => {
                Some(Action::Projects(ProjectsAction::Unfold(None)))
            }
            Self::Escape if !covered && session.route == Route::Projects && session.projects.picking.is_some() => {
                Some(Action::Projects(ProjectsAction::TogglePicking))
            }
            Self::Escape if !covered && session.route == Route::Network && session.network.closing().is_some() => {
                session.network.closing().map(Action::Network)
            }
            Self::Escape if !covered && session.fullscreen => Some(Action::ToggleFullscreen),
            Self::Escape => Some(Action::Back),
            Self::Save => Some(Action::Save(Form::Screen)),
            Self::Print => Some(Action::Save(Form::Paper)),
            Self::Menu if session.overlay == Overlay::Menu => Some(Action::Close),
            Self::Menu => Some(Action::Open(Overlay::Menu)),
            Self::Larger => session.comfort.text.larger().map(text),
            Self::Smaller => session.comfort.text.smaller().map(text),
            Self::Standard => Some(text(TextSize::Standard)),
            Self::Speak => Some(Action::Speak(session.lang.other())),
            Self::Fullscreen => Some(Action::ToggleFullscreen),
            Self::Help if session.overlay == Overlay::Help => Some(Action::Close),
            Self::Help => Some(Action::Open(Overlay::Help)),
            Self::Quit => Some(Action::Quit),
            Self::Move | Self::Choose | Self::Scroll | Self::Copy => None,
            Self::Time | Self::Line | Self::Zoom | Self::Pan => None,
        }
    }
}

/// Asks for text of a size.
fn text(size: TextSize) -> Action {
    Action::Comfort(ComfortAction::Text(size))
}

/// What the keyboard asks for, or the button of the mouse that is not for choosing.
#[must_use]
pub fn keyed(ctx: &Context, session: &Session) -> Option<Action> {
    let menu = || if ctx.input(|i| i.pointer.secondary_clicked()) { Verb::Menu.action(session) } else { None };
    struck(ctx, session, &Verb::ALL).or_else(|| begun(ctx, session)).or_else(menu).or_else(|| typed(ctx, session))
}

/// On the cover, which says that a touch begins, Enter and Space begin, too, while nothing has the focus.
fn begun(ctx: &Context, session: &Session) -> Option<Action> {
    let waiting = session.route == Route::Cover && session.overlay == Overlay::None;
    if !waiting || ctx.memory(|memory| memory.focused()).is_some() {
        return None;
    }
    let struck = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    (struck(Key::Enter) || struck(Key::Space)).then_some(Action::Home)
}

/// What the keyboard asks of the program itself, where there are no pages to go through.
#[must_use]
pub fn program_keyed(ctx: &Context, session: &Session) -> Option<Action> {
    struck(ctx, session, &[Verb::Fullscreen, Verb::Quit, Verb::Escape])
}

/// What one of some verbs asks for whose keys are struck.
fn struck(ctx: &Context, session: &Session, verbs: &[Verb]) -> Option<Action> {
    // Keys with others held come first: egui takes Alt and Left for Left, too. Shift and Left are the page's own.
    // Held when a key was struck: it may be up again in the same frame.
    let held = |event: &Event| matches!(event, Event::Key { pressed: true, modifiers, .. } if modifiers.shift);
    let shifted = ctx.input(|input| input.modifiers.shift || input.events.iter().any(held));
    for held in if shifted { &[true][..] } else { &[true, false] } {
        for verb in verbs {
            let Some(action) = verb.action(session) else { continue };
            let keys = verb.shortcuts().iter().filter(|keys| keys.modifiers.any() == *held);
            // Not `any`: two keys of one verb struck at once are both used up.
            if keys.filter(|keys| ctx.input_mut(|i| i.consume_shortcut(keys))).count() > 0 {
                return Some(action);
            }
        }
    }
    None
}

/// The search that begins by typing, anywhere but where typing means something else.
fn typed(ctx: &Context, session: &Session) -> Option<Action> {
    let searching = session.overlay == Overlay::Search;
    let reading = match session.overlay {
        Overlay::None
        | Overlay::Topic(_)
        | Overlay::Story(_)
        | Overlay::Project(_)
        | Overlay::Compare(..)
        | Overlay::Figure(_)
        | Overlay::Licence(_)
        | Overlay::Help
        | Overlay::Comfort
        | Overlay::Menu
        | Overlay::Search => true,
        Overlay::Pin | Overlay::Staff => false,
    };
    if !reading || ctx.text_edit_focused() {
        return None;
    }
    let mut query: Option<String> = None;
    ctx.input(|input| {
        if input.modifiers.command || input.modifiers.alt {
            return;
        }
        for event in &input.events {
            let text = match event {
                Event::Text(text) | Event::Paste(text) | Event::Ime(ImeEvent::Commit(text)) => text.trim(),
                // An input method has begun to compose: what comes of it goes into the field.
                Event::Ime(ImeEvent::Preedit { text, .. }) if !text.is_empty() => "/",
                _ => continue,
            };
            if text == "/" {
                query.get_or_insert_default();
            } else if query.is_some() || text.chars().any(char::is_alphanumeric) {
                query.get_or_insert_default().push_str(text);
            }
        }
    });
    let query = query?;
    Some(Action::Search(if searching {
        // The field has lost the focus, but what else could be meant?
        SearchAction::Query(format!("{}{query}", session.search.query))
    } else {
        SearchAction::Begin { query, pad: false }
    }))
}
