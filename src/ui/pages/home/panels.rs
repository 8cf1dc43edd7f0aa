//! The three environments: three windows onto one picture, each with its slip and its foot on the painted bank.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Ui, pos2, vec2};

use crate::content::Environment;
use crate::session::{Action, Overlay, Route};
use crate::theme::Look;
use crate::ui::motion::entering;
use crate::ui::pages::environment;
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{
    Direction, FigureSize, Slip, SlipGround, Touch, arrow, copied, figure_number, figure_width, focus_ring, paint_slip,
    touch,
};

/// One of the panels: where it is, and the place of the picture that all of them are windows onto.
#[derive(Clone, Copy, Debug)]
pub struct Panel {
    /// Where it is.
    pub rect: Rect,
    /// The place of the whole picture.
    whole: Rect,
}

/// The `nth` of all panels in a rectangle.
fn nth(view: &View<'_>, whole: Rect, nth: usize) -> Panel {
    let count = view.content.environments.len().max(1) as f32;
    let width = (whole.width() - GAP * (count - 1.0)) / count;
    let left = whole.left() + nth as f32 * (width + GAP);
    // Each window shows its own part of the picture, wherever it stands in the row.
    let own = view.content.environments.get(nth).map_or(nth, |environment| environment.composition as usize);
    let shift = (nth as f32 - own as f32) * (width + GAP);
    Panel {
        rect: Rect::from_min_size(pos2(left, whole.top()), vec2(width, whole.height())),
        whole: whole.translate(vec2(shift, 0.0)),
    }
}

/// Between panels.
const GAP: f32 = 8.0;

/// Where all panels are.
pub fn area(view: &View<'_>) -> Rect {
    let frame = &view.frame;
    if frame.is_tall() {
        return Rect::from_min_max(pos2(frame.left, frame.y(1088.0)), pos2(frame.right, frame.y(1558.0)));
    }
    let left = frame.left + super::claim_width(view) + frame.pick(60.0, 44.0, 0.0);
    Rect::from_min_max(pos2(left, frame.stage.top()), frame.stage.max)
}

/// The panel of an environment, where the page has panels.
pub fn panel(view: &View<'_>, key: &str) -> Option<Panel> {
    let at = view.content.environments.iter().position(|environment| environment.key == key)?;
    (!view.frame.is_column()).then(|| nth(view, area(view), at))
}

/// The panels. A whole panel is the target.
pub fn panels_ui(ui: &Ui, view: &View<'_>) -> Option<Action> {
    let whole = area(view);
    announce(ui, whole, view.tr(&view.content.brochure.home.art.alt), Role::Image);
    let mut action = None;
    for (i, environment) in view.content.environments.iter().enumerate() {
        let panel = nth(view, whole, i);
        let asked = entering(ui, view.moves.entry(i), || panel_ui(ui, view, &panel, environment));
        action = action.or(asked);
    }
    action
}

fn panel_ui(ui: &Ui, view: &View<'_>, panel: &Panel, environment: &Environment) -> Option<Action> {
    let rect = panel.rect;
    let state = touch(ui, rect, ("panel", &environment.key), &spoken(view, environment), Role::Link, None);
    if state.lit.max(state.pressed) > 0.0 {
        // Where the visitor is about to go is being drawn already.
        paint::ask(ui, view, &environment.art, environment::picture_place(view, environment));
    }
    picture(ui, view, panel, rect);
    let light = 0.06 * state.pressed + 0.04 * state.lit;
    paint::ground(ui, rect, Color32::from_white_alpha((light * 255.0) as u8));
    let (at, hanging) = panel_slip(view, rect, environment);
    paint_slip(ui, view, at, &hanging);
    foot(ui, view, rect, inset(view), environment, state.lit);
    focus_ring(ui, view, rect.shrink(10.0), &state);
    leads_in(view, environment, &state)
}

/// What the way into an environment asks for: its page, or a copy of the figure that it shows.
pub fn leads_in(view: &View<'_>, environment: &Environment, state: &Touch) -> Option<Action> {
    if state.chosen {
        return Some(Action::Go(Route::Environment(environment.key.clone())));
    }
    let figure = environment.panel.figure.map(|id| &view.content[id]);
    figure.and_then(|figure| copied(state, || Overlay::Figure(figure.key.clone())))
}

fn inset(view: &View<'_>) -> f32 {
    view.frame.pick(36.0, 28.0, 18.0)
}

/// The slip of a panel, and where it hangs.
pub fn panel_slip<'a>(view: &View<'a>, panel: Rect, environment: &'a Environment) -> (Pos2, Slip<'a>) {
    let hanging = Slip {
        word: view.tr(&environment.short),
        icon: &environment.key,
        ground: SlipGround::Tinted(view.accent(&environment.key).solid),
        size: view.frame.pick(view.by_lang(64.0, 46.0), view.by_lang(52.0, 38.0), view.by_lang(32.0, 30.0)),
    };
    // On upright screens the train passes close by.
    (pos2(panel.left() + view.frame.pick(inset(view), inset(view), 12.0), panel.top()), hanging)
}

/// What a panel shows but its slip, seen through a window that may have grown beyond the panel.
pub fn panel_face(ui: &Ui, view: &View<'_>, panel: &Panel, window: Rect, environment: &Environment) {
    picture(ui, view, panel, window);
    foot(ui, view, panel.rect, inset(view), environment, 0.0);
}

fn picture(ui: &Ui, view: &View<'_>, panel: &Panel, window: Rect) {
    if view.frame.is_tall() { tall_picture(ui, view, panel, window) } else { wide_picture(ui, view, panel, window) }
}

/// The picture with its painted bank, seen through a window.
fn wide_picture(ui: &Ui, view: &View<'_>, panel: &Panel, window: Rect) {
    let palette = view.palette();
    let art = &view.content.brochure.home.art;
    let window = window.intersect(panel.whole);
    paint::picture_window(ui, view, art, panel.whole, window, Fit::Foot, palette.paper_2);
    let bank = |share: f32| window.with_min_y(panel.rect.top() + panel.rect.height() * share);
    paint::bank(ui, view, art, bank(0.74));
    if !paint::is_made(ui, view, art) {
        // The foot is legible while the picture is being made.
        paint::ground(ui, bank(0.78), palette.bank);
    }
}

/// On upright screens the panels are low: the middle of the picture above, a foot of the bank's colour below.
fn tall_picture(ui: &Ui, view: &View<'_>, panel: &Panel, window: Rect) {
    let art = &view.content.brochure.home.art;
    let whole = panel.whole;
    let foot = panel.rect.bottom() - 184.0;
    let height = whole.width() / HOME_ASPECT;
    let picture = Rect::from_min_size(whole.min - vec2(0.0, height * TALL_FROM), vec2(whole.width(), height));
    let seen = window.intersect(whole);
    paint::picture_window(ui, view, art, picture, seen.with_max_y(foot), Fit::Cover, view.palette().paper_2);
    // The painted bank grows into the foot's own colour.
    let bank = view.palette().bank;
    paint::fade_into(ui, seen.with_min_y(foot - 34.0).with_max_y(foot), bank);
    paint::ground(ui, seen.with_min_y(foot), bank);
}

/// Shape of the home picture, and the share of it that is hidden above the panels of upright screens.
const HOME_ASPECT: f32 = 1240.0 / 984.0;
const TALL_FROM: f32 = 0.40;

/// What a screen reader says of an environment: its name, and its figure or words between kicker and caption.
fn said_of(view: &View<'_>, environment: &Environment, figure: &str) -> String {
    let (name, panel) = (view.tr(&environment.name), &environment.panel);
    let (kicker, caption) = (view.tr(&panel.kicker), view.tr(&panel.caption));
    // In English a caption goes on where its figure ends.
    let between = view.by_lang(view.comma(), if panel.figure.is_some() { " " } else { view.colon() });
    format!("{name}{}{kicker}{}{figure}{between}{caption}", view.colon(), view.comma())
}

/// All that a screen reader says of the way into an environment.
pub fn spoken(view: &View<'_>, environment: &Environment) -> String {
    let panel = &environment.panel;
    let figure = match (panel.figure, &panel.words) {
        (Some(id), _) => view.content[id].display(view.lang).spoken(),
        (None, Some(words)) => view.tr(words).to_owned(),
        (None, None) => String::new(),
    };
    said_of(view, environment, &figure)
}

/// Kicker, figure and caption on the bank, and the arrow.
fn foot(ui: &Ui, view: &View<'_>, panel: Rect, inset: f32, environment: &Environment, lit: f32) {
    let (frame, palette) = (&view.frame, view.palette());
    let text = &environment.panel;
    let (left, right) = (panel.left() + inset, panel.right() - inset);
    let k = frame.pick(1.0, 0.82, 0.8);
    // From below: the caption on one line where it fits, the figure above it, the kicker at the top.
    let sizes = [24.0 * k, 22.0 * k, 21.0, 20.0].map(|size: f32| size.max(20.0));
    let caption = Type::new(Voice::Text, sizes[0], palette.on_dark).leading(1.3);
    // All panels have room for the longest caption, so that their figures and kickers stand on one line.
    let all = || view.content.environments.iter().map(|environment| view.tr(&environment.panel.caption));
    let caption = all()
        .map(|words| view.fitting(ui, words, &caption, right - left, 1, &sizes))
        .fold(caption, |least, kind| if kind.size < least.size { kind } else { least })
        .balanced();
    let tallest = all().map(|words| view.set(ui, words, &caption, right - left).height()).fold(0.0, f32::max);
    let caption_top = panel.bottom() - 20.0 * k - tallest;
    let base = caption_top - 16.0 * k;
    if frame.is_laptop() {
        // Lines are two here and reach higher, up to the grass of the painted bank: it grows quiet behind them.
        let top = base - 68.0 * k - 62.0 * k;
        let grass = panel.with_min_y(top).with_max_y(top + 44.0 * k);
        paint::gradient(ui, grass, Color32::TRANSPARENT, faded(palette.bank, 0.85));
        paint::gradient(ui, panel.with_min_y(grass.bottom()), faded(palette.bank, 0.85), Color32::TRANSPARENT);
    }
    if view.theme.look == Look::Contrast {
        // The painted bank alone is not dark enough.
        let shade = panel.with_min_y(base - 132.0 * k);
        paint::ground(ui, shade, faded(palette.bank, 0.6));
    }
    view.paint(ui, pos2(left, caption_top), right - left, view.tr(&text.caption), &caption);
    let ink = palette.on_dark;
    match (text.figure, &text.words) {
        (Some(id), _) => {
            let figure = &view.content[id];
            let most = 68.0 * k;
            let needed = figure_width(ui, view, figure, FigureSize::new(most, ink));
            let mut digits = if needed > right - left { most * (right - left) / needed } else { most };
            // Units have a least size, so that smaller digits do not make all of it smaller in the same measure.
            while digits > 20.0 && figure_width(ui, view, figure, FigureSize::new(digits, ink)) > right - left {
                digits -= 1.0;
            }
            figure_number(ui, view, pos2(left, base), figure, FigureSize::new(digits, ink));
        }
        (None, Some(words)) => {
            let sizes = [54.0 * k, 46.0 * k, 40.0 * k, 34.0 * k, 28.0 * k];
            let kind = Type::new(Voice::Claim, sizes[0], ink);
            let kind = view.fitting(ui, view.tr(words), &kind, right - left, 1, &sizes);
            view.paint(ui, pos2(left, base - kind.size * 1.08), f32::INFINITY, view.tr(words), &kind);
        }
        (None, None) => {}
    }
    let most = 30.0 * k;
    let kicker = Type::new(Voice::Claim, most, palette.on_dark_2).leading(1.2);
    let sizes = [most, most * 0.92, most * 0.84, 20.0].map(|size| size.max(20.0));
    // All kickers of one size: the greatest in which each fits.
    let kickers = view.content.environments.iter().map(|environment| view.tr(&environment.panel.kicker));
    let kicker = kickers
        .map(|words| view.fitting(ui, words, &kicker, right - left - 44.0, 1, &sizes))
        .fold(kicker, |least, kind| if kind.size < least.size { kind } else { least });
    let middle = base - 68.0 * k - most * 0.6;
    view.line(ui, left, middle, view.tr(&text.kicker), &kicker);
    arrow(ui, pos2(right - 16.0 + 6.0 * lit, middle), 32.0 * k, Direction::Right, palette.on_dark.into());
}
