//! A network far larger than the shipped one: rows and columns of places beside it.

use std::fmt::Write;
use std::path::Path;

use kaizhou::content::{Content, Folder};

/// Which network is timed.
#[derive(Clone, Copy, Debug)]
pub enum Network {
    /// The one that is shipped.
    Shipped,
    /// The same with 500 places and 1,003 links more.
    Large,
}

impl std::fmt::Display for Network {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Shipped => "shipped",
            Self::Large => "500 places",
        })
    }
}

const COLUMNS: i32 = 25;
const ROWS: i32 = 20;

impl Network {
    /// The content with this network.
    pub fn content(self) -> Content {
        match self {
            Self::Shipped => Content::load(&Folder::Embedded).content.expect("the shipped content has no errors"),
            Self::Large => {
                let folder = tempfile::tempdir().expect("a temporary folder");
                copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data")), folder.path());
                write(&folder.path().join("network"));
                let loaded = Content::load(&Folder::Disk(folder.path().to_owned()));
                loaded.content.unwrap_or_else(|| panic!("{:?}", loaded.faults.first()))
            }
        }
    }
}

fn write(folder: &Path) {
    let id = |column: i32, row: i32| format!("p{column}x{row}");
    let (mut places, mut layout, mut lines) = (String::new(), String::new(), Lines::default());
    for (column, row) in (0..COLUMNS).flat_map(|column| (0..ROWS).map(move |row| (column, row))) {
        let (id, major) = (id(column, row), (column * 7 + row * 3) % 11 == 0);
        let name = NAMES[((column * 5 + row * 3) as usize) % NAMES.len()];
        writeln!(
            places,
            "[[place]]\nid = \"{id}\"\nname = {{ zh = \"{}\", en = \"{} {column}\" }}\nkind = \"town\"\nmajor = {major}\n",
            name.0, name.1
        )
        .expect("a string takes everything");
        writeln!(layout, "{id} = [{}, {}]", 1_500 + column * 240, 100 + row * 220).expect("a string takes everything");
    }
    for row in 0..ROWS {
        lines.add(format!("r{row}"), (0..COLUMNS).map(|column| id(column, row)).collect());
    }
    for column in 0..COLUMNS {
        lines.add(format!("c{column}"), (0..ROWS).map(|row| id(column, row)).collect());
    }
    // Two rows are bundles.
    for row in 0..2 {
        lines.add(format!("b{row}"), (0..COLUMNS).map(|column| id(column, row)).collect());
    }
    append(&folder.join("places.toml"), "", &places);
    append(&folder.join("lines.toml"), "", &lines.text);
    for name in ["landscape.toml", "portrait.toml"] {
        append(&folder.join(name), "[places]\n", &layout);
        append(&folder.join(name), "[badges]\n", &lines.badges);
        let path = folder.join(name);
        let text = std::fs::read_to_string(&path).expect("it was copied");
        let text = text.lines().map(|line| match line {
            line if line.starts_with("size = ") => "size = [7600, 4600]",
            line if line.starts_with("inside = ") => "inside = [40, 40, 7560, 4560]",
            line => line,
        });
        std::fs::write(&path, text.collect::<Vec<_>>().join("\n")).expect("the folder is ours");
    }
}

#[derive(Default)]
struct Lines {
    text: String,
    badges: String,
    count: usize,
}

impl Lines {
    fn add(&mut self, id: String, stops: Vec<String>) {
        const COLORS: [&str; 6] = ["yuxi", "chengdawan", "wankai_rapid", "kaicheng", "wuyunkai", "wanzhou_nanya"];
        const STATUSES: [&str; 4] = ["open", "building", "starting", "preparing"];
        let count = self.count;
        self.count += 1;
        let (color, status) = (COLORS[count % COLORS.len()], STATUSES[count % STATUSES.len()]);
        let mode = if count % 3 == 0 { "rail" } else { "road" };
        writeln!(
            self.text,
            r#"[[line]]
id = "{id}"
name = {{ zh = "第{count}号线", en = "Line {count}" }}
badge = {{ zh = "{count}号线", en = "Line {count}" }}
mode = "{mode}"
color = "{color}"
stops = {stops:?}
joins = {{ zh = "东西南北", en = "East to west" }}
[[line.observation]]
date = "2022-07"
status = "{status}"
text = {{ zh = "如图。", en = "As drawn." }}
source = "article"
part = "openness"
"#
        )
        .expect("a string takes everything");
        let at = 1_500 + 120 + (count as i32 % 20) * 240;
        writeln!(self.badges, "{id} = [{at}, {}]", 100 + (count as i32 % 20) * 220).expect("a string takes everything");
    }
}

const NAMES: [(&str, &str); 6] = [
    ("白鹤", "Baihe"),
    ("温泉", "Wenquan"),
    ("开江南站", "Kaijiang South"),
    ("浦里新区", "Puli New Area"),
    ("南雅", "Nanya"),
    ("樊哙", "Fankuai"),
];

/// Puts text after a line of a file, or at its end.
fn append(path: &Path, after: &str, text: &str) {
    let whole = std::fs::read_to_string(path).expect("it was copied");
    let at = if after.is_empty() { whole.len() } else { whole.find(after).expect("the table is there") + after.len() };
    let (before, rest) = whole.split_at(at);
    std::fs::write(path, format!("{before}{text}{rest}")).expect("the folder is ours");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("the folder is ours");
    for entry in std::fs::read_dir(from).expect("it is a folder") {
        let path = entry.expect("it can be read").path();
        let target = to.join(path.file_name().expect("it has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("the folder is ours");
        }
    }
}
