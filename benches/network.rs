//! What the transport network costs: the shipped one, and one with 529 places and 1,012 links.
//!
//! Laid out and labelled, moved to another date, touched, and painted.

mod support;

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use egui::{Context, FullOutput, RawInput, Rect, Vec2, pos2};
use kaizhou::art::{Gallery, Pace};
use kaizhou::content::{Content, Folder, Orientation, Severity};
use kaizhou::figure::network::{AsOf, Diagram, NetworkRequest, Survey};
use kaizhou::i18n::Lang;
use kaizhou::session::{Route, Session, TextSize};
use kaizhou::theme::Face;
use kaizhou::ui::shell::{Shell, Shown};
use support::folder::{Size, write};
use support::measure;

fn main() {
    let shipped = Content::load(&Folder::Embedded).content.expect("the shipped content is sound");
    network("shipped", shipped, "10 ms");
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let folder = tempfile::tempdir().expect("room for a small folder");
    write(&data, folder.path(), Size { projects: 0, links: 1_000 }).expect("room for a small folder");
    let loaded = Content::load(&Folder::Disk(folder.path().to_owned()));
    let faults = loaded.faults.iter().filter(|fault| fault.severity() == Severity::Error);
    let faults: Vec<String> = faults.map(|fault| fault.words(Lang::En)).collect();
    let large = loaded.content.unwrap_or_else(|| panic!("the folder has faults:\n{}", faults.join("\n")));
    network("1,000 links", large, "250 ms, off the interface's thread");
}

fn network(what: &str, content: Content, budget: &str) {
    let (places, lines) = (content.network.places.len(), content.network.lines.len());
    println!("{what}: {places} places, {lines} lines");
    let request = NetworkRequest::new(AsOf::Brochure, Lang::En, Orientation::Landscape);
    let survey = Survey::new(&content, request.as_of);
    let lay_out = || Diagram::new(&content.network, &survey, request, "Position indicative", &guess);
    measure(20, || drop(black_box(lay_out()))).tell("  laid out and labelled", budget);

    let diagram = lay_out();
    let named = diagram.plan.labels.len();
    println!("  {named} of {} names have found a place", diagram.plan.nodes.len());
    measure(50, || drop(black_box(diagram.at(&content.network, &survey, request.as_of)))).tell("  another date", "–");

    let size = diagram.scene.size;
    let mut turn = 0_u32;
    let touch = measure(5_000, || {
        turn = turn.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let share = |bits: u32| (bits & 0xff) as f32 / 255.0;
        black_box(diagram.hit(pos2(share(turn >> 8) * size.x, share(turn >> 16) * size.y)));
    });
    touch.tell("  a touch", "0.05 ms");

    let mut page = Page::new(content);
    measure(200, || drop(black_box(page.frame()))).tell("  a frame of the page", "2 ms with its triangles");
    let shapes = page.frame().shapes;
    let triangles = measure(200, || drop(black_box(page.ctx.tessellate(shapes.clone(), 1.0))));
    triangles.tell("  its triangles", "2 ms with the frame");
}

/// Widths of letters as the eye guesses them: what is timed is the search for places, not the fonts.
fn guess(text: &str, size: f32, _face: Face) -> f32 {
    text.chars().map(|c| if c.is_ascii() { 0.56 } else { 1.0 }).sum::<f32>() * size
}

/// The network's page on a screen that nobody sees.
struct Page {
    ctx: Context,
    shell: Shell,
    shown: Shown,
    session: Session,
    time: f64,
}

impl Page {
    /// The page, laid out and at rest.
    fn new(content: Content) -> Self {
        let gallery = Gallery::new(Arc::new(|_: &str| Err("no pictures here".to_owned())), Pace::AtOnce);
        let mut shell = Shell::new(gallery);
        shell.fit(SCREEN, TextSize::Standard);
        let ctx = Context::default();
        shell.install(&ctx);
        let session = Session::new(Route::Network, Lang::En);
        let mut page = Self { ctx, shell, shown: Shown::Brochure(Arc::new(content)), session, time: 0.0 };
        for _ in 0..4 {
            page.frame();
        }
        page
    }

    fn frame(&mut self) -> FullOutput {
        self.time += 1.0 / 60.0;
        let screen_rect = Some(Rect::from_min_size(pos2(0.0, 0.0), SCREEN));
        let input = RawInput { screen_rect, time: Some(self.time), ..RawInput::default() };
        let Self { ctx, shell, shown, session, .. } = self;
        let mut output = ctx.run_ui(input, |ui| drop(shell.show(ui, shown, session)));
        output.textures_delta.clear();
        output
    }
}

const SCREEN: Vec2 = Vec2::new(1_920.0, 1_080.0);
