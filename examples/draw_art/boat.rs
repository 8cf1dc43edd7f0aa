//! The boat on the green water (舟行碧波上), in two poses: sculled with its awning up, and poled, loaded, from the stern.

use crate::palette::Ink;
use crate::path::{lens, poly};
use crate::svg::{HAIR, LINE, Svg};

/// A boat about 230 px long sculled to the right, water line at y + 21 (to the left with a negative `sx`).
pub fn sculled(s: &mut Svg, x: f64, y: f64, sx: f64) {
    let p = s.pal;
    s.at(x, y, sx, sx.abs());
    // Reflection, cut by strips of water.
    s.fill("M-96,7C-60,16 60,18 104,4C92,20 70,34 30,36L-50,35C-80,32 -90,20 -96,7z", p.wood, 0.30);
    s.fill("M-42,24C-40,46 -22,52 -2,52C20,52 34,46 38,24z", p.wood, 0.16);
    s.fill("M-79,24C-79,36 -76,46 -71,54L-59,54C-57,46 -57,36 -58,24z", p.robe, 0.2);
    // At night straw in the water would be the brightest thing round the boat.
    let straw = p.straw.but(p.straw.mix(p.lake[1], 0.65));
    s.fill("M-80,54C-72,51.5 -58,51.5 -49,54.5C-56,57 -60,60.5 -64,64C-68,60 -73,56 -80,54z", straw, 0.34);
    let cuts = lens(-120.0, 22.0, 110.0, 2.0, 0.0)
        + &lens(-30.0, 30.0, 140.0, 2.2, 0.0)
        + &lens(-90.0, 41.0, 110.0, 1.8, 0.0)
        + &lens(20.0, 38.0, 64.0, 1.6, 0.0)
        + &lens(-30.0, 50.0, 52.0, 1.5, 0.0);
    s.fill(&cuts, p.lake[1], 0.75);
    // Scull.
    s.stroke("M-72,-40L-126,18", p.wood, LINE, 1.0);
    s.fill("M-117,7q-10,8-17,20q9-2 20-15z", p.wood, 1.0);
    awning(s);
    hull(s);
    boatman(s);
    let wake = lens(-190.0, 20.0, 74.0, 1.3, 0.0)
        + &lens(-168.0, 27.0, 60.0, 1.2, 0.0)
        + &lens(104.0, 10.0, 40.0, 1.2, 0.0)
        + &lens(90.0, 19.0, 58.0, 1.3, 0.0);
    s.fill(&wake, p.ripple, 0.8);
    s.end();
}

fn awning(s: &mut Svg) {
    let p = s.pal;
    s.at(4.0, 4.5, 1.2, 0.9);
    s.fill("M-46,4C-46,-22 -36,-34 -4,-35C26,-35 40,-22 42,2z", p.wood_lit, 1.0);
    s.fill("M-46,4C-46,-22 -36,-34 -4,-35C4,-35 8,-34.5 14,-33.6C-8,-30 -18,-18 -20,5z", p.wood, 0.55);
    s.fill("M42,2C40,-18 30,-30 14,-33.6C30,-26 34,-14 33,3z", p.straw, 0.8);
    s.stroke("M-33,5C-33,-17 -26,-29 -12,-34M-13,5C-13,-17 -8,-29 2,-35M8,4C9,-17 11,-28 13,-33.6M26,3C26,-14 23,-27 14,-33.6", p.wood, HAIR, 0.55);
    s.stroke("M-43,-10C-20,-14 20,-15 40,-11M-38,-22C-20,-26 14,-27 34,-23", p.straw, HAIR, 0.4);
    s.end();
}

fn hull(s: &mut Svg) {
    let p = s.pal;
    s.fill("M-112,-9C-84,3 -44,7 0,7C48,7 88,0 124,-21C121,-10 112,2 98,10C82,19 58,21 34,21.5L-52,21.5C-82,20 -100,7 -112,-9z", p.wood, 1.0);
    s.fill(
        "M-112,-9C-84,3 -44,7 0,7C48,7 88,0 124,-21L122,-15.5C90,3 48,11 0,11C-44,11 -84,7 -109,-5.5z",
        p.wood_lit,
        1.0,
    );
    s.stroke("M-108,-7C-80,4 -44,8.5 0,8.5C48,8.5 88,1.5 122,-18", p.straw, HAIR, 0.8);
    s.stroke("M-92,10C-50,16 50,17 104,4", p.ink, HAIR, 0.35);
}

fn boatman(s: &mut Svg) {
    let p = s.pal;
    s.fill("M-80,2C-80,-12 -77,-24 -71,-33C-68,-37 -60,-37 -57,-32C-54,-22 -55,-8 -58,4z", p.robe, 1.0);
    s.fill("M-60,-34C-56,-26 -55,-10 -58,4L-62,4C-60,-12 -60,-26 -64,-36z", p.layers[3].lit, 0.35);
    s.fill("M-66,-31C-74,-28 -82,-30 -90,-24L-88,-20C-80,-23 -72,-21 -64,-24z", p.robe, 1.0);
    s.stroke("M-71,-9C-66,-7 -60,-8 -56,-10", p.seal, LINE, 1.0);
    s.fill("M-68,-41a5,5.5 0 1 0 10,0a5,5.5 0 1 0 -10,0z", p.straw.mix(p.wood, 0.35), 1.0);
    hat(s, -63.0, -41.0);
}

/// A straw hat whose brim lies at y + 1.
fn hat(s: &mut Svg, x: f64, y: f64) {
    let p = s.pal;
    s.at(x, y, 1.0, 1.0);
    s.fill("M-17,1C-9,-3 -4,-10 1,-12C5,-9 10,-3 16,0C5,4 -7,4 -17,1z", p.straw, 1.0);
    s.fill("M1,-12C5,-9 10,-3 16,0C12,1.5 8,2.2 4,2.6C5,-3 3,-8 1,-12z", s.pal.paper, 0.28);
    s.end();
}

/// The image in the water of what stands in the poled boat: man, baskets and pole upside down, out of the hull's own image,
/// fading with depth and cut by ripples.
fn image_of_the_load(s: &mut Svg) {
    let p = s.pal;
    // What lies at y is seen at 27 - 0.62 y.
    let down = |y: f64| 27.0 - 0.62 * y;
    let fading = |s: &mut Svg, ink: Ink, o: f64| {
        s.linear(&[(0.0, ink, o), (0.5, ink, o * 0.7), (1.0, ink, 0.0)], (0.0, 24.0), (0.0, 66.0))
    };
    let place = |points: &[(f64, f64)]| poly(&points.iter().map(|q| (q.0, down(q.1))).collect::<Vec<_>>(), true);
    let robe = fading(s, p.robe, 0.42);
    // Legs apart, narrow shoulders: a plain outline would be a bucket.
    let left = [(50.0, 8.0), (50.0, 2.0), (52.0, -14.0), (56.0, -27.0), (61.0, -34.0)];
    let right = [(68.0, -33.0), (71.0, -26.0), (73.0, -12.0), (76.0, 4.0), (76.0, 8.0)];
    let between = [(68.0, 8.0), (64.0, -11.0), (59.0, 8.0)];
    s.fill(&place(&[&left[..], &right[..], &between[..]].concat()), robe, 1.0);
    // At night straw in the water would be the brightest thing round the boat.
    let straw = fading(s, p.straw.but(p.straw.mix(p.lake[1], 0.65)), 0.6);
    let hat = [(45.0, -39.0), (54.0, -43.0), (62.0, -52.0), (68.0, -46.0), (77.0, -40.0), (61.0, -37.5)];
    s.fill(&place(&hat), straw, 1.0);
    let baskets = [(20.0, 1.0), (40.0, 0.88)].map(|(x, w): (f64, f64)| {
        place(&[
            (x - 8.0 * w, 8.0),
            (x - 9.5 * w, -5.0),
            (x - 5.0 * w, -14.0),
            (x + 5.0 * w, -14.0),
            (x + 9.5 * w, -5.0),
            (x + 8.0 * w, 8.0),
        ])
    });
    s.fill(&baskets.concat(), straw, 0.9);
    // The pole comes up from where it goes in, bent by the ripples.
    let pole = fading(s, p.wood, 0.5);
    s.stroke("M46,37L50,45L48.5,47L55,58L53.5,60L58,66", pole, LINE, 1.0);
}

/// A slimmer boat about 210 px long, poled to the left by a man standing at its stern, two baskets of oranges amidships and
/// a low hoop awning at the bow; water line at y + 20.
pub fn poled(s: &mut Svg, (x, y): (f64, f64), size: f64) {
    let p = s.pal;
    s.at(x, y, size, size);
    image_of_the_load(s);
    s.fill("M-100,8C-60,17 60,18 98,8C86,22 60,31 20,32L-40,32C-74,30 -92,20 -100,8z", p.wood, 0.28);
    s.fill("M-62,22C-58,36 -44,41 -30,41C-14,41 -4,36 -2,22z", p.wood, 0.15);
    let cuts = lens(-112.0, 23.0, 96.0, 1.8, 0.0)
        + &lens(-18.0, 30.0, 120.0, 2.0, 0.0)
        + &lens(-72.0, 37.0, 84.0, 1.6, 0.0)
        + &lens(34.0, 36.5, 62.0, 2.2, 0.0);
    s.fill(&cuts, p.lake[1].mix(p.page, 0.2), 0.8);
    let faint =
        lens(40.0, 43.0, 50.0, 2.6, 0.0) + &lens(36.0, 50.5, 46.0, 3.0, 0.0) + &lens(44.0, 57.0, 40.0, 2.6, 0.0);
    s.fill(&faint, p.lake[1].mix(p.page, 0.55), 0.85);
    // The awning: a short mat over three hoops, open at both ends.
    s.fill("M-66,7C-66,-16 -54,-29 -34,-29C-14,-29 -4,-16 -3,7z", p.wood, 1.0);
    s.fill("M-60,7C-60,-18 -50,-31 -28,-31C-10,-31 2,-18 3,6z", p.wood_lit, 1.0);
    s.fill("M-28,-31C-10,-31 2,-18 3,6L-5,6.4C-6,-14 -14,-26 -28,-31z", p.straw, 0.8);
    s.stroke("M-44,7C-44,-14 -38,-26 -28,-31M-26,7C-25,-14 -25,-25 -28,-31M-57,-8C-40,-12 -14,-12 1,-8M-51,-20C-40,-23 -16,-23 -5,-20", p.wood, HAIR, 0.5);
    // Baskets of oranges.
    for (bx, w) in [(20.0, 1.0), (40.0, 0.88)] {
        s.at(bx, 5.0, w, w);
        s.fill("M-7,-11a3.4,3.4 0 1 1 6,-2.4a3.6,3.6 0 1 1 5,1.8a3.2,3.2 0 1 1 3,3.6l-14,0z", p.fruit, 1.0);
        s.fill("M-10,-9H10L8,4H-8z", p.straw, 1.0);
        s.fill("M-10,-9H-2L-2,4H-8z", p.wood_lit, 0.55);
        s.stroke("M-9.5,-5H9.5M-8.8,-1H8.8", p.wood, HAIR, 0.4);
        s.end();
    }
    // Hull: a long sheer, both ends raised, the bow (left) more.
    s.fill("M-118,-17C-86,2 -44,6 0,6.5C40,7 74,3 104,-11C101,-2 94,7 82,13C66,20 46,20.5 24,20.5L-46,20.5C-80,19 -106,6 -118,-17z", p.wood, 1.0);
    s.fill(
        "M-118,-17C-86,2 -44,6 0,6.5C40,7 74,3 104,-11L101.5,-5.5C74,7 40,11 0,10.5C-44,10 -84,8 -114.5,-11z",
        p.wood_lit,
        1.0,
    );
    s.stroke("M-115,-14C-84,4 -44,7.8 0,8.3C40,8.8 74,5 102,-8", p.straw, HAIR, 0.8);
    // The man: weight on the pole, one foot back.
    s.stroke("M86,-66L46,35", p.wood, LINE, 1.0);
    s.fill(
        "M50,3C50,-8 52,-20 57,-30C60,-35 67,-35 70,-30C73,-20 74,-6 76,2L68,3C67,-4 65,-9 63,-12C61,-8 59,-2 58,4z",
        p.robe,
        1.0,
    );
    s.fill("M67,-33C71,-28 74,-8 76,2L73,2.5C70,-10 69,-22 65,-32z", p.layers[3].lit, 0.35);
    s.fill("M60,-31C64,-27 70,-28 76,-38L79,-36C76,-26 66,-20 60,-23z", p.robe, 1.0);
    s.fill("M59,-27C62,-20 64,-16 68,-13L66,-10C61,-13 57,-18 55,-23z", p.robe, 1.0);
    s.stroke("M54,-14C59,-12 66,-12 71,-14", p.seal, LINE, 1.0);
    s.fill("M57,-39a5,5.5 0 1 0 10,0a5,5.5 0 1 0 -10,0z", p.straw.mix(p.wood, 0.35), 1.0);
    hat(s, 61.0, -40.0);
    let wake = lens(96.0, 18.0, 84.0, 1.3, 0.0)
        + &lens(112.0, 26.0, 60.0, 1.2, 0.0)
        + &lens(-150.0, 12.0, 44.0, 1.2, 0.0)
        + &lens(-146.0, 20.0, 62.0, 1.3, 0.0);
    s.fill(&wake, p.ripple, 0.8);
    s.end();
}
