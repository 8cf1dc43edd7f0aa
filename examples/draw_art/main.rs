//! Draws the illustrations of the brochure: blue-green landscapes (青绿山水) in flat layers, written as SVG.
//!
//! `cargo run --example draw_art -- --out assets/art [--png DIR] [names…]`
//!
//! Nature is drawn by chance from fixed seeds (height fields, noise, clusters), made things by hand. The output is
//! byte-identical on every run. `--png DIR` renders previews beside it.

mod boat;
mod brush;
mod camera;
mod crane;
mod egret;
mod field;
mod flora;
mod form;
mod landmarks;
mod noise;
mod palette;
mod path;
mod people;
mod port;
mod preview;
mod range;
mod reeds;
mod relief;
mod scenes;
mod shore;
mod sky;
mod strokes;
mod svg;
#[cfg_attr(not(test), expect(dead_code, reason = "only the loader reads the quiet colours"))]
#[path = "../../src/art/tone.rs"]
mod tone;
mod tones;
mod town;
mod train;
mod viaduct;
mod vignettes;
mod water;
mod works;

use std::path::PathBuf;
use std::process::ExitCode;

/// What the command line asks for.
struct Job {
    out: PathBuf,
    png: Option<PathBuf>,
    names: Vec<String>,
}

fn parse(mut args: impl Iterator<Item = String>) -> Result<Job, String> {
    let (mut out, mut png, mut names) = (None, None, Vec::new());
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--out" => out = Some(PathBuf::from(args.next().ok_or("--out wants a directory")?)),
            "--png" => png = Some(PathBuf::from(args.next().ok_or("--png wants a directory")?)),
            other if other.starts_with('-') => return Err(format!("unknown option {other}")),
            name => names.push(name.to_owned()),
        }
    }
    Ok(Job { out: out.ok_or("--out DIR is missing")?, png, names })
}

/// Everything this program draws: the scenes of the pages, then the vignettes of the cards.
fn pictures() -> impl Iterator<Item = &'static scenes::Scene> {
    scenes::SCENES.iter().chain(vignettes::VIGNETTES).chain(vignettes::LOW_VIGNETTES)
}

fn run(job: &Job) -> Result<(), String> {
    for name in &job.names {
        if !pictures().any(|s| s.name == name) {
            return Err(format!("no scene is called {name}"));
        }
    }
    for dir in [Some(&job.out), job.png.as_ref()].into_iter().flatten() {
        std::fs::create_dir_all(dir).map_err(|e| format!("{}: {e}", dir.display()))?;
    }
    for scene in pictures() {
        if !job.names.is_empty() && !job.names.iter().any(|n| n == scene.name) {
            continue;
        }
        let text = preview::with_quiet((scene.draw)().finish())?;
        let file = job.out.join(format!("{}.svg", scene.name));
        std::fs::write(&file, &text).map_err(|e| format!("{}: {e}", file.display()))?;
        println!("{} {} KiB", file.display(), text.len() / 1024);
        if let Some(dir) = &job.png {
            preview::write(&text, &dir.join(format!("{}.png", scene.name)))?;
            let evening = tone::toned(&text, tone::Tone::Evening);
            preview::write(&evening, &dir.join(format!("{}_evening.png", scene.name)))?;
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    match parse(std::env::args().skip(1)).and_then(|job| run(&job)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("draw_art: {message}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Nobody edits the shipped pictures by hand, and nobody forgets to draw them again.
    #[test]
    fn the_shipped_pictures_are_what_this_program_draws() {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/art");
        let drawn: Vec<&str> = pictures().map(|scene| scene.name).collect();
        for scene in pictures() {
            let shipped = std::fs::read_to_string(folder.join(format!("{}.svg", scene.name))).expect("it is shipped");
            let text = preview::with_quiet((scene.draw)().finish()).expect("it can be drawn");
            assert!(shipped == text, "{} was changed by hand or not drawn again", scene.name);
        }
        for file in std::fs::read_dir(folder).expect("the art is there") {
            let name = file.expect("it is listed").file_name().to_string_lossy().into_owned();
            assert!(drawn.iter().any(|own| format!("{own}.svg") == name), "{name} is drawn by nobody");
        }
    }
}
