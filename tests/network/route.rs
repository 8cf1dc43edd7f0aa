//! Ways from one place to another: over what is open, over what is under way, or none.

use kaizhou::content::{Content, PlaceId};
use kaizhou::figure::Tag;
use kaizhou::figure::network::{AsOf, NetworkRequest, Routes, Survey, Timeline, trace};
use kaizhou::i18n::Lang;

use super::{ORIENTATIONS, content, diagram};

fn place(content: &Content, key: &str) -> PlaceId {
    content.network.places.iter().find(|place| place.key == key).expect("the place is there").id
}

/// The ways at the brochure's own date, or at the step of a key.
fn routes(content: &Content, date: Option<&str>, from: &str, to: &str) -> Routes {
    let timeline = Timeline::new(content);
    let as_of = timeline.steps()[timeline.place(date)].as_of;
    assert!(date.is_none() || as_of != AsOf::Brochure, "there is no step {date:?}");
    let survey = Survey::new(content, as_of);
    Routes::new(&content.network, &survey, place(content, from), place(content, to))
}

/// The lines of a way, by id.
fn lines(content: &Content, routes: &Routes) -> [Vec<String>; 3] {
    let keys = |route: &Option<kaizhou::figure::network::Route>| -> Vec<String> {
        let legs = route.iter().flat_map(|route| &route.legs);
        legs.map(|leg| content.network.lines[leg.line.index()].key.clone()).collect()
    };
    [keys(&routes.open), keys(&routes.under_way), keys(&routes.unsaid)]
}

#[test]
fn a_road_that_is_open_is_the_way_and_nothing_is_promised_beside_it() {
    let content = content();
    let found = lines(&content, &routes(&content, None, "puli", "wanzhou"));
    assert_eq!(found, [vec!["wankai_rapid".to_owned()], vec![], vec![]]);
}

#[test]
fn railways_about_to_start_lead_there_once_they_are_open_with_one_change() {
    let content = content();
    let routes = routes(&content, None, "kaizhou_station", "chengdu");
    assert_eq!(lines(&content, &routes), [vec![], vec!["yuxi".to_owned(), "chengdawan".to_owned()], vec![]]);
    let way = routes.under_way.expect("a way to come");
    assert_eq!(way.changes(), 1);
    let stops: Vec<&str> = way.legs[1].stops.iter().map(|stop| content[*stop].key.as_str()).collect();
    assert_eq!(stops, ["wanzhou_north", "kaizhou_south", "kaijiang_south", "dazhou", "chengdu"]);
}

#[test]
fn a_stretch_of_which_nothing_is_said_makes_no_way_until_a_report_tells_of_it() {
    let content = content();
    let before = routes(&content, None, "zhaojia", "chengkou");
    assert!(before.open.is_none() && before.under_way.is_none());
    let unsaid = before.unsaid.expect("the line runs there");
    let statuses: Vec<bool> = unsaid.legs.iter().map(|leg| leg.status.is_some()).collect();
    assert_eq!(statuses, [true, false], "open to Tanjia, then nothing is said");
    let after = routes(&content, Some("2024-01-03"), "zhaojia", "chengkou");
    assert!(after.open.is_some_and(|way| way.legs.len() == 1) && after.unsaid.is_none());
}

#[test]
fn a_way_opens_with_the_report_that_says_so() {
    let content = content();
    let before = routes(&content, Some("2024-03-31"), "wuxi", "wenquan");
    assert!(before.open.is_none() && before.under_way.is_some_and(|way| way.changes() == 1));
    let after = routes(&content, Some("2025-07-01"), "wuxi", "wenquan");
    assert!(after.open.is_some() && after.under_way.is_none());
}

#[test]
fn where_no_line_leads_there_is_no_way() {
    let content = content();
    for (from, to) in [("puli", "chengdu"), ("kaizhou", "wanzhou"), ("port", "airport"), ("puli", "puli")] {
        assert!(routes(&content, None, from, to).is_none(), "{from} – {to}");
    }
}

#[test]
fn the_way_back_is_the_way_there_reversed() {
    let content = content();
    let places: Vec<PlaceId> = content.network.places.iter().map(|place| place.id).collect();
    let survey = Survey::new(&content, AsOf::Brochure);
    for &from in &places {
        for &to in &places {
            let [there, back] = [[from, to], [to, from]].map(|[a, b]| Routes::new(&content.network, &survey, a, b));
            let way = |routes: &Routes| routes.first().map(|way| (way.changes(), way.is_open(), way.legs.len()));
            assert_eq!(way(&there), way(&back), "{} {}", content[from].key, content[to].key);
        }
    }
}

#[test]
fn a_way_with_fewer_changes_to_come_is_told_beside_the_open_one() {
    let mut content = content();
    // A road of its own from Puli to Nanya, open, against the one that is being built; and one with two changes.
    let line = |content: &Content, key: &str| content.network.lines.iter().position(|l| l.key == key).expect("there");
    let rapid = line(&content, "wankai_rapid");
    let long = line(&content, "kaicheng");
    let nanya = place(&content, "nanya");
    let status = content.network.lines[rapid].observations.clone();
    content.network.lines[long].stops = vec![place(&content, "wanzhou"), nanya];
    content.network.lines[long].observations = status;
    let from = place(&content, "puli");
    let direct = line(&content, "wanzhou_nanya");
    content.network.lines[direct].stops = vec![from, nanya];
    let survey = Survey::new(&content, AsOf::Brochure);
    let routes = Routes::new(&content.network, &survey, from, nanya);
    assert_eq!(
        lines(&content, &routes),
        [vec!["wankai_rapid".to_owned(), "kaicheng".to_owned()], vec!["wanzhou_nanya".to_owned()], vec![]]
    );
}

#[test]
fn the_way_is_drawn_from_its_beginning_to_its_end() {
    let content = content();
    let ends = [place(&content, "kaizhou_station"), place(&content, "chengdu")];
    for orientation in ORIENTATIONS {
        let drawing = diagram(&content, NetworkRequest::new(AsOf::Brochure, Lang::Zh, orientation));
        let survey = Survey::new(&content, AsOf::Brochure);
        let routes = Routes::new(&content.network, &survey, ends[0], ends[1]);
        let scene = trace(&content.network, &drawing.plan, routes.first(), ends.map(Some));
        assert!(scene.items.iter().all(|item| item.tag == Some(Tag::Route)));
        let shares: Vec<[f32; 2]> = scene.items.iter().filter_map(|item| item.along).collect();
        let (first, last) = (shares.first().expect("something is drawn"), shares.last().expect("so it is"));
        assert!(first[0] < 1e-3 && (last[1] - 1.0).abs() < 1e-3, "{shares:?}");
        let begins = scene.items[0].bounds().distance_to_pos(drawing.plan.node(ends[0]).expect("it is drawn").center);
        assert!(begins < 1.0, "{begins}");
    }
}
