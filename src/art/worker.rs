//! The worker that makes pictures, and how it makes them.

use std::borrow::Cow;
use std::sync::{Arc, mpsc};

use egui::{Color32, Context, Rect, pos2};

use super::gallery::Bytes;
use super::planes::{Plane, planes};
use super::queue::Queue;
use super::shades::shades;
use super::tone::{self, Tone};
use super::{RasterFault, fence, rasterise};

/// What is asked for: a path, and whether only its shape counts (icons are tinted when painted).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) path: String,
    pub(super) mask: bool,
    pub(super) planes: bool,
    pub(super) tone: Tone,
}

/// Pixels, and the darkest and the lightest of them where that counts.
pub(super) type Made = (Vec<Plane>, [Color32; 2]);

/// Threads that make pictures.
pub(super) struct Worker {
    pub(super) jobs: Arc<Queue<Key>>,
    pub(super) done: mpsc::Receiver<(Key, u32, Result<Made, RasterFault>)>,
}

impl Worker {
    /// Starts them, two where there are cores for it, so that icons need not wait for a scene; the window of a context is
    /// woken when a picture is done.
    pub(super) fn start(ctx: Context, bytes: Bytes) -> Self {
        let jobs: Arc<Queue<Key>> = Arc::new(Queue::new());
        let (outbox, done) = mpsc::channel();
        let threads = std::thread::available_parallelism().map_or(1, |cores| cores.get().min(2));
        for _ in 0..threads {
            let (ctx, bytes, inbox, outbox) = (ctx.clone(), bytes.clone(), Arc::clone(&jobs), outbox.clone());
            let work = move || {
                while let Some((key, width)) = inbox.take() {
                    let result = make(&bytes, &key, width);
                    if outbox.send((key, width, result)).is_err() {
                        return;
                    }
                    ctx.request_repaint();
                }
            };
            if let Err(e) = std::thread::Builder::new().name("pictures".into()).spawn(work) {
                tracing::error!(%e, "cannot start a picture worker");
            }
        }
        Self { jobs, done }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.jobs.close();
    }
}

/// Makes what is asked for, so many pixels wide.
pub(super) fn make(bytes: &Bytes, key: &Key, width: u32) -> Result<Made, RasterFault> {
    let bytes = bytes(&key.path).map_err(RasterFault::Missing)?;
    if key.planes {
        let svg = std::str::from_utf8(&bytes).map_err(|e| RasterFault::Svg(e.to_string()))?;
        let starts = tone::planes(svg);
        return Ok((planes(tone::toned(svg, key.tone).as_bytes(), &starts, width)?, [Color32::GRAY; 2]));
    }
    let mut image = match &bytes {
        // What was built in is ours, and can do no harm.
        Cow::Borrowed(bytes) if key.path.ends_with(".svg") => match std::str::from_utf8(bytes) {
            Ok(svg) => rasterise(&key.path, tone::toned(svg, key.tone).as_bytes(), width)?,
            Err(_) => return Err(RasterFault::Svg("it is not UTF-8".to_owned())),
        },
        Cow::Borrowed(bytes) => rasterise(&key.path, bytes, width)?,
        Cow::Owned(bytes) => fence::draw(&key.path, bytes, width, key.tone)?,
    };
    if key.mask {
        for pixel in &mut image.pixels {
            *pixel = Color32::from_white_alpha(pixel.a());
        }
    }
    let shades = shades(&image);
    Ok((vec![Plane { image, place: Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)) }], shades))
}
