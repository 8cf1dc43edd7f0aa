//! The furniture of the stand and the people on it.

use super::night;
use crate::noise::Rng;
use crate::palette::Ink;
use crate::path::{lens, num};
use crate::people::{Pose, visitor};
use crate::svg::{HAIR, LINE, Svg};

/// The counter, the table with the model of the city, two stools.
pub fn furniture(s: &mut Svg) {
    s.layer("p8-furniture");
    let p = s.pal;
    // Model table.
    s.fill(&lens(196.0, 762.0, 250.0, 8.0, 0.0), p.ink, 0.20);
    s.fill("M214,704H428L416,760H226z", p.layers[2].shade, 1.0);
    s.fill("M214,704H300L296,760H226z", p.ink, 0.25);
    s.fill("M204,690H438L428,706H214z", p.paper, 1.0);
    s.fill("M222,680C250,664 270,678 296,672C330,660 352,684 420,676L434,690H208z", p.layers[3].flank, 1.0);
    s.fill("M300,680C330,676 360,690 424,682L434,690H300z", p.lake[1], 1.0);
    let (mut lit, mut shade) = (String::new(), String::new());
    let mut rng = Rng::new(31);
    for i in 0..15 {
        let x = 228.0 + i as f64 * 12.4;
        let h = rng.range(8.0, 30.0);
        lit.push_str(&format!("M{},684v{}h8v{}z", num(x), num(-h), num(h)));
        shade.push_str(&format!("M{},684v{}h3.4v{}z", num(x), num(-h), num(h)));
    }
    s.fill(&lit, p.paper, 1.0);
    s.fill(&shade, p.wall_shade, 1.0);
    // The host behind the counter.
    visitor(s, 842.0, 704.0, 0.96, Pose::Skirt, p.seal, p.ink);
    // Counter with a wooden top and a wave along its front.
    s.fill(&lens(690.0, 772.0, 300.0, 8.0, 0.0), p.ink, 0.20);
    s.fill("M716,694C790,704 890,704 964,694V762C890,774 790,774 716,762z", p.lake[0].mix(p.paper, 0.4), 1.0);
    s.fill("M716,694C740,698 764,700 790,701V771C764,769 740,766 716,762z", p.wall_shade, 0.8);
    s.stroke("M722,742q20,-14 40,0t40,3t40,0t40,-1t40,-3t36,-2", p.layers[3].crest, LINE, 0.8);
    s.stroke("M722,752q20,-14 40,0t40,3t40,0t40,-1t40,-3t36,-2", p.layers[3].flank, HAIR, 0.8);
    s.fill("M706,684C790,696 890,696 974,684V694C890,706 790,706 706,694z", p.wood_lit, 1.0);
    s.stroke("M706,685C790,697 890,697 974,685", p.straw, LINE, 1.0);
    // Brochures and a bowl of oranges on the counter.
    s.fill("M760,690l22,-3l4,4l-22,3zM770,686l22,-3l4,4l-22,3z", p.paper, 1.0);
    s.fill("M878,680a5,5 0 1 1 9,-3a5.5,5.5 0 1 1 9,0a5,5 0 1 1 9,3z", p.fruit, 1.0);
    s.fill("M872,680H912C910,690 902,693 892,693C882,693 874,690 872,680z", p.paper, 1.0);
    s.fill("M872,680H884C884,690 888,693 892,693C882,693 874,690 872,680z", p.wall_shade, 1.0);
    s.end();
}

/// The visitors on the platform and two nearer ones before it.
pub fn people(s: &mut Svg) {
    s.layer("p9-visitors");
    let p = s.pal;
    let lake = Ink::hex(0x0B5A66);
    let dark = p.ink;
    // Visitors before the wall, then the nearer ones; the right third stays free.
    visitor(s, 562.0, 704.0, 0.98, Pose::Pointing, p.wall_shade.mix(p.roof, 0.5), dark);
    visitor(s, 486.0, 708.0, 1.0, Pose::Still, lake, dark);
    visitor(s, 628.0, 716.0, -1.04, Pose::Still, p.wood_lit.mix(p.wall, 0.25), dark.mix(p.roof, 0.3));
    visitor(s, 452.0, 770.0, 1.2, Pose::Skirt, p.paper.mix(p.plume[0], 0.5), p.robe);
    visitor(s, 510.0, 764.0, -1.2, Pose::Still, dark.mix(p.roof, 0.35), dark);
    visitor(s, 684.0, 776.0, 1.3, Pose::Walking, p.robe, dark);
    visitor(s, 1010.0, 768.0, -1.26, Pose::Skirt, p.layers[3].flank, dark.mix(p.roof, 0.4));
    visitor(s, 1046.0, 774.0, -1.26, Pose::Child, p.gold, p.robe);
    visitor(s, 126.0, 858.0, 1.72, Pose::Still, night(0x0C303B), night(0x08222B));
    visitor(s, 196.0, 872.0, 1.74, Pose::Skirt, night(0x123F4A), night(0x08222B));
    s.end();
}
