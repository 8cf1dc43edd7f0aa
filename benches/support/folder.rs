//! Makes content folders of any size out of the shipped one: its cards again and again, and a network on a grid.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

/// How large a folder is made.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Cards.
    pub projects: usize,
    /// Links between neighbouring places; none keeps the shipped network.
    pub links: usize,
}

/// Writes a folder of a size; `data` is the folder to begin with.
///
/// # Errors
/// What the system refuses.
pub fn write(data: &Path, out: &Path, size: Size) -> io::Result<()> {
    copy(data, out)?;
    let mut cards: Vec<_> =
        fs::read_dir(data.join("projects"))?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
    cards.sort();
    let cards: Vec<String> = cards.iter().map(fs::read_to_string).collect::<Result<_, _>>()?;
    for number in cards.len()..size.projects {
        let card = numbered(&cards[number % cards.len()], number);
        fs::write(out.join(format!("projects/card-{number}.toml")), card)?;
    }
    if size.links > 0 { write_network(out, size.links) } else { Ok(()) }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// A card with names of its own.
fn numbered(card: &str, number: usize) -> String {
    let ids = card.lines().filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
    let ids: Vec<String> = ids.map(str::to_owned).collect();
    let mut text = card.to_owned();
    for id in ids {
        text = text.replace(&format!("\"{id}\""), &format!("\"{id}-{number}\""));
    }
    let order =
        |line: &str| if line.starts_with("order = ") { format!("order = {}", 1000 + number) } else { line.to_owned() };
    text.lines().map(|line| order(line) + "\n").collect()
}

/// Places that stand this far apart, in design pixels.
const STEP: usize = 150;

/// Rows and columns of places; every row and every column is a line, and where they meet is a stop of both.
fn write_network(out: &Path, links: usize) -> io::Result<()> {
    // The running orders name lines that this network does not have.
    fs::remove_dir_all(out.join("tours"))?;
    // A square grid of n × n places has 2 n (n − 1) links.
    let n = (1..).find(|n| 2 * n * (n - 1) >= links).unwrap_or(1);
    let name = |row: usize, column: usize| format!("p{row}x{column}");
    let mut places = String::new();
    let mut lines = String::from(HEAD);
    let (mut stand, mut badges) = (String::from("[places]\n"), String::from("[badges]\n"));
    for row in 0..n {
        for column in 0..n {
            let id = name(row, column);
            let _ = writeln!(
                places,
                "[[place]]\nid = \"{id}\"\nname = {{ zh = \"站{row}之{column}\", en = \"Stop {row}-{column}\" }}\nkind = \"station\"\nindicative = true\n"
            );
            let _ = writeln!(stand, "{id} = [{}, {}]", (column + 1) * STEP, (row + 1) * STEP);
        }
    }
    for (along, word) in [(true, "row"), (false, "column")] {
        for at in 0..n {
            let stop = |to: usize| if along { name(at, to) } else { name(to, at) };
            let stops: Vec<String> = (0..n).map(|to| format!("\"{}\"", stop(to))).collect();
            let (zh, color) = if along { ("横线", "yuxi") } else { ("纵线", "kaicheng") };
            let _ = writeln!(
                lines,
                "[[line]]\nid = \"{word}{at}\"\nname = {{ zh = \"{zh}{at}\", en = \"{word} {at}\" }}\nbadge = {{ zh = \"{zh}{at}\", en = \"{word} {at}\" }}\nmode = \"rail\"\ncolor = \"{color}\"\nstops = [{}]\njoins = {{ zh = \"{zh}{at}\", en = \"{word} {at}\" }}\n\n[[line.observation]]\ndate = \"2022-07\"\nstatus = \"open\"\ntext = {{ zh = \"建成通车。\", en = \"Open.\" }}\nsource = \"article\"\npart = \"openness\"\n",
                stops.join(", ")
            );
            let (x, y) = ((at + 1) * STEP, STEP + STEP / 2);
            let (x, y) = if along { (y, x) } else { (x, y) };
            let _ = writeln!(badges, "{word}{at} = [{x}, {y}]");
        }
    }
    let side = (n + 1) * STEP;
    let layout = format!("size = [{side}, {side}]\n\n{stand}\n{badges}");
    let network = out.join("network");
    fs::write(network.join("places.toml"), places)?;
    fs::write(network.join("lines.toml"), lines)?;
    fs::write(network.join("landscape.toml"), &layout)?;
    fs::write(network.join("portrait.toml"), &layout)
}

const HEAD: &str = r#"name = { zh = "试验网", en = "A network for trials" }
note = { zh = "供测速用的网络。", en = "A network to be timed." }
headline = { zh = "试验网", en = "Trial" }
lead = { zh = "试验", en = "Trial" }

"#;
