//! Egrets (白鹭), drawn by hand: three poses in flight, one standing.

use crate::svg::{HAIR, Svg};

/// A pose of the wings in flight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wings {
    /// Raised.
    Up,
    /// Gliding.
    Level,
    /// On the downstroke.
    Down,
}

/// An egret in flight, head to the right at (x, y) (to the left with a negative `sx`); about 130 px from legs to beak.
pub fn flying(s: &mut Svg, x: f64, y: f64, sx: f64, wings: Wings) {
    let p = s.pal;
    let [white, shade] = p.feather;
    s.at(x, y, sx, sx.abs());
    s.stroke("M-30,4C-44,8 -58,10 -72,11M-30,6C-44,11 -56,13 -68,15", p.ink, HAIR, 0.75);
    match wings {
        Wings::Up => {
            s.fill(
                "M8,-2C4,-22 -8,-46 -34,-70C-30,-50 -34,-34 -40,-22C-34,-22 -30,-18 -26,-8C-20,0 -4,4 8,-2z",
                shade,
                1.0,
            );
            s.fill("M12,-2C14,-26 24,-50 50,-74C44,-56 44,-46 40,-36C38,-38 36,-34 34,-28C30,-30 28,-24 26,-18C20,-14 18,-6 12,-2z", white, 1.0);
            s.fill("M12,-4C14,-26 24,-50 50,-74C34,-54 22,-34 17,-8z", shade, 0.45);
        }
        Wings::Level => {
            s.fill("M6,-2C10,-16 22,-30 44,-40C36,-28 30,-14 18,0z", shade, 1.0);
            s.fill("M10,-4C-6,-22 -34,-34 -78,-34C-62,-28 -58,-24 -54,-20C-58,-20 -50,-14 -44,-12C-48,-12 -36,-6 -30,-5C-18,2 0,4 10,-4z", white, 1.0);
            s.fill("M10,-4C-8,-20 -34,-31 -78,-34C-44,-26 -18,-14 2,-1z", shade, 0.4);
        }
        Wings::Down => {
            s.fill("M4,0C10,-10 20,-16 36,-18C28,-10 22,-2 12,4z", shade, 1.0);
            s.fill("M12,-3C0,8 -12,26 -20,52C-24,40 -30,36 -34,34C-30,30 -34,26 -36,22C-32,18 -32,14 -34,10C-28,2 -8,-6 12,-3z", white, 1.0);
            s.fill("M12,-3C-4,8 -16,28 -20,52C-10,34 0,14 12,2z", shade, 0.35);
        }
    }
    s.fill("M-34,5C-26,-2 -8,-9 10,-8C20,-8 27,-12 31,-15C35,-18 34,-22 39,-23C43,-24 46,-21 46,-18C44,-14 40,-13 36,-9C30,-2 18,4 6,6C-10,8 -24,8 -34,5z", white, 1.0);
    s.fill("M-34,5C-24,7 -8,8 6,6C16,4 26,0 34,-7C26,-2 12,2 -2,3C-14,4 -26,4 -34,5z", shade, 0.7);
    s.fill("M45,-20.5L62,-17.5L45.5,-17z", p.beak, 1.0);
    s.fill("M42.5,-20.3a1.1,1.1 0 1 0 .1,0z", p.ink, 1.0);
    s.end();
}

/// An egret standing with its feet at (x, y), looking right (left with a negative `sx`); 114 px tall at 1.
pub fn standing(s: &mut Svg, x: f64, y: f64, sx: f64) {
    let p = s.pal;
    let [white, shade] = p.feather;
    s.at(x, y, sx, sx.abs());
    s.stroke("M-3,-34C-4,-20 -2,-10 -4,2M5,-34C7,-22 3,-12 5,3M-4,2l6,1M5,3l6,1", p.ink, HAIR, 1.0);
    s.fill("M-30,-34C-22,-52 -6,-64 10,-62C16,-61 20,-66 20,-74C20,-84 11,-90 11,-100C11,-110 20,-115 27,-112C31,-110 32,-106 30,-104C22,-106 18,-102 19,-97C21,-88 29,-84 29,-72C29,-54 18,-38 2,-32C-10,-29 -20,-32 -30,-34z", white, 1.0);
    s.fill(
        "M-30,-34C-20,-40 -4,-42 8,-52C12,-56 16,-58 20,-60C16,-46 10,-36 2,-32C-10,-29 -20,-32 -30,-34z",
        shade,
        0.75,
    );
    s.fill("M-30,-34C-40,-30 -44,-28 -48,-24C-38,-26 -30,-28 -22,-31z", shade, 1.0);
    s.fill("M30,-110L52,-104.5L30,-105.5z", p.beak, 1.0);
    s.fill("M26,-109.5a1.2,1.2 0 1 0 .1,0z", p.ink, 1.0);
    s.stroke("M14,-110C6,-112 2,-108 -4,-108", white, HAIR, 1.0);
    s.end();
}

/// An egret fishing with its neck stretched forward, feet at (x, y); about 70 px tall at 1.
pub fn fishing(s: &mut Svg, x: f64, y: f64, sx: f64) {
    let p = s.pal;
    let [white, shade] = p.feather;
    s.at(x, y, sx, sx.abs());
    s.stroke("M-4,-32C-6,-20 -2,-10 -6,2M6,-32C9,-22 5,-12 9,3", p.ink, HAIR, 1.0);
    s.fill("M-34,-38C-24,-52 -4,-58 12,-52C22,-50 30,-56 38,-52C46,-48 50,-40 57,-33C60,-30 60,-27 57,-26C53,-26 51,-29 48,-33C43,-40 38,-45 32,-44C26,-43 20,-33 4,-30C-12,-28 -24,-32 -34,-38z", white, 1.0);
    s.fill("M-34,-38C-22,-38 -2,-36 16,-42C10,-34 6,-31 0,-30C-12,-28 -24,-32 -34,-38z", shade, 0.75);
    s.fill("M-34,-38C-42,-35 -46,-34 -50,-30C-40,-31 -32,-33 -26,-35z", shade, 1.0);
    s.fill("M57.5,-31.5L72,-16L56,-26z", p.beak, 1.0);
    s.fill("M56,-30.5a1.1,1.1 0 1 0 .1,0z", p.ink, 1.0);
    s.end();
}
