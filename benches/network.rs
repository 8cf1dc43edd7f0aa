//! How long the transport network takes: the shipped one, and one with 500 places more and 1,003 links.
//!
//! `cargo bench --bench network`; with `--profile dev` it needs no second build of the dependencies. Medians are reported,
//! nothing is asserted.

#[path = "network/made.rs"]
mod made;
#[path = "network/page.rs"]
mod page;

use divan::{Bencher, black_box};
use emath::pos2;
use kaizhou::content::{Content, Orientation};
use kaizhou::figure::network::{AsOf, Diagram, NetworkRequest, Survey};
use kaizhou::i18n::Lang;
use kaizhou::theme::Face;

use made::Network;
use page::Page;

fn main() {
    divan::main();
}

const NETWORKS: [Network; 2] = [Network::Shipped, Network::Large];

/// Widths of letters as the eye guesses them: what is timed is the search for places, not the fonts.
fn guess(text: &str, size: f32, _face: Face) -> f32 {
    text.chars().map(|c| if c.is_ascii() { 0.56 } else { 1.0 }).sum::<f32>() * size
}

fn laid_out(content: &Content, request: NetworkRequest) -> Diagram {
    let survey = Survey::new(content, request.as_of);
    Diagram::new(&content.network, &survey, request, "indicative", &guess)
}

fn request() -> NetworkRequest {
    NetworkRequest::new(AsOf::Brochure, Lang::En, Orientation::Landscape)
}

/// From the content to the finished picture: ways, marks, badges, labels, scene.
#[divan::bench(args = NETWORKS, sample_count = 20)]
fn lay_out_and_label(bencher: Bencher<'_, '_>, network: Network) {
    let content = network.content();
    bencher.bench_local(|| laid_out(black_box(&content), request()));
}

/// Another date on a picture that stands.
#[divan::bench(args = NETWORKS)]
fn step_in_time(bencher: Bencher<'_, '_>, network: Network) {
    let content = network.content();
    let diagram = laid_out(&content, request());
    let survey = Survey::new(&content, AsOf::Brochure);
    bencher.bench_local(|| diagram.at(&content.network, black_box(&survey), AsOf::Brochure));
}

/// What a finger means, all over the drawing.
#[divan::bench(args = NETWORKS)]
fn hit(bencher: Bencher<'_, '_>, network: Network) {
    let diagram = laid_out(&network.content(), request());
    let size = diagram.scene.size;
    let mut turn = 0_u32;
    bencher.bench_local(|| {
        turn = turn.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let share = |bits: u32| f32::from((bits & 0xff) as u8) / 255.0;
        diagram.hit(black_box(pos2(share(turn >> 8) * size.x, share(turn >> 16) * size.y)))
    });
}

/// A frame of the page at rest, without tessellation.
#[divan::bench(args = NETWORKS)]
fn frame(bencher: Bencher<'_, '_>, network: Network) {
    let mut page = Page::new(network.content());
    bencher.bench_local(|| page.frame());
}

/// A frame's tessellation.
#[divan::bench(args = NETWORKS)]
fn tessellate(bencher: Bencher<'_, '_>, network: Network) {
    let mut page = Page::new(network.content());
    let output = page.frame();
    bencher.with_inputs(|| output.shapes.clone()).bench_local_values(|shapes| page.tessellate(shapes));
}
