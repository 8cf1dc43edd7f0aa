//! `network/*.toml`: places, lines with their dated observations, and two layouts over one topology.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Decimal, Text};

/// `network/places.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlacesFile {
    /// All places.
    #[serde(default)]
    pub place: Vec<PlaceFile>,
}

/// A place on the diagram.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceFile {
    /// Name by which lines and layouts refer to it.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What it is.
    pub kind: PlaceKind,
    /// Whether it is set large.
    #[serde(default)]
    pub major: bool,
    /// Longitude and latitude (WGS-84 degrees), for order and direction only.
    #[serde(default)]
    pub at: Option<[Decimal; 2]>,
    /// True where no source tells the exact place.
    #[serde(default)]
    pub indicative: bool,
    /// Environment statements about it (port, airport): a line in `lines.toml` with this id holds its statuses.
    #[serde(default)]
    pub note: Option<Text>,
}

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    /// A town or district.
    Town,
    /// A railway station.
    Station,
    /// A road junction.
    Junction,
    /// The new area.
    Zone,
    /// A port.
    Port,
    /// An airport.
    Airport,
}

/// `network/lines.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LinesFile {
    /// The network's name: 两铁六高一空一港.
    pub name: Text,
    /// What the name promises and what the source names, in a sentence.
    pub note: Text,
    /// The page's claim; `\n` sets the break.
    pub headline: Text,
    /// A line below it.
    pub lead: Text,
    /// What the name counts and no source names.
    #[serde(default)]
    pub unnamed: Option<Text>,
    /// What the home page's row says of it.
    #[serde(default)]
    pub row: Option<Text>,
    /// All lines, and the points (port, airport) as lines without stops.
    #[serde(default)]
    pub line: Vec<LineFile>,
}

/// A line, or a point with a status of its own.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LineFile {
    /// Name by which layouts and links refer to it.
    pub id: String,
    /// Its full name.
    pub name: Text,
    /// Its name on the badge.
    pub badge: Text,
    /// What runs there.
    pub mode: Mode,
    /// Name of its colour among the line colours in `theme.toml`.
    pub color: String,
    /// Its places in order, by id. A point has exactly one.
    pub stops: Vec<String>,
    /// What it joins, in a line.
    pub joins: Text,
    /// What was known when.
    #[serde(default)]
    pub observation: Vec<ObservationFile>,
}

/// What runs on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Railway.
    Rail,
    /// Road.
    Road,
    /// Water.
    Water,
    /// Air.
    Air,
}

/// What a source said of a line, or of a stretch of it, at a date.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ObservationFile {
    /// The date that it speaks of; see figures for the forms.
    pub date: String,
    /// The status; absent where the report tells something else (a length, a share built).
    #[serde(default)]
    pub status: Option<Status>,
    /// First and last stop of the stretch; the whole line when absent.
    #[serde(default)]
    pub stretch: Option<[String; 2]>,
    /// What it said, in our words.
    pub text: Text,
    /// Source, by its id in `sources.toml`.
    pub source: String,
    /// Part of that source, by its id.
    #[serde(default)]
    pub part: Option<String>,
}

/// How far a link had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Open to traffic, in operation.
    Open,
    /// Under construction.
    Building,
    /// About to start construction.
    Starting,
    /// Preliminary work.
    Preparing,
}

/// `network/landscape.toml` and `network/portrait.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LayoutFile {
    /// Width and height of the drawing in its own units (1 = 1 px at 1080p).
    pub size: [i32; 2],
    /// What is drawn and named stays inside: left, top, right, bottom. Rivers may run out of it. 40 from every edge
    /// when absent.
    #[serde(default)]
    pub inside: Option<[i32; 4]>,
    /// Corners that are left to the title, the note and the buttons: left, top, right, bottom of each.
    #[serde(default)]
    pub free: Vec<[i32; 4]>,
    /// Where each place lies: id → [x, y].
    pub places: std::collections::BTreeMap<String, [i32; 2]>,
    /// The way of each stretch between neighbouring stops that is not a straight line: corner points.
    #[serde(default)]
    pub geometry: Vec<GeometryFile>,
    /// Places that lie beyond the drawing: what stands for them is the end of their line, which gets an arrow.
    #[serde(default)]
    pub beyond: Vec<String>,
    /// Anchors that labels prefer: place id → one of n ne e se s sw w nw.
    #[serde(default)]
    pub labels: std::collections::BTreeMap<String, Anchor>,
    /// Labels that stand exactly so far from their anchor, instead of being placed by the search: place id → [right,
    /// down].
    #[serde(default)]
    pub nudges: std::collections::BTreeMap<String, [i32; 2]>,
    /// Where each line's badge lies best, on its line: line id → [x, y].
    #[serde(default)]
    pub badges: std::collections::BTreeMap<String, [i32; 2]>,
    /// Rivers and lakes.
    #[serde(default)]
    pub water: Vec<WaterFile>,
}

/// On which side of its place a label stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// Above.
    N,
    /// Above, to the right.
    Ne,
    /// To the right.
    E,
    /// Below, to the right.
    Se,
    /// Below.
    S,
    /// Below, to the left.
    Sw,
    /// To the left.
    W,
    /// Above, to the left.
    Nw,
}

/// The way of one stretch.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GeometryFile {
    /// Line, by id.
    pub line: String,
    /// From this stop …
    pub from: String,
    /// … to that, the next one.
    pub to: String,
    /// Corner points between them.
    pub via: Vec<[i32; 2]>,
}

/// A river or a lake.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WaterFile {
    /// Its name.
    pub name: Text,
    /// Width of the band, or 0 for a filled lake.
    pub width: i32,
    /// Its course or outline.
    pub points: Vec<[i32; 2]>,
    /// Where its name stands best: the middle of its baseline.
    pub label: [i32; 2],
}
