//! The diagram laid out last. A large network is laid out on a thread of its own, with the old picture standing meanwhile.

use std::sync::{Arc, Mutex, PoisonError};

use egui::{Context, FontId, Id};

use crate::content::Network;
use crate::figure::network::{Diagram, NetworkRequest, Survey};
use crate::theme::Face;

/// Up to so many places and lines, a layout is done before a frame is late.
const SMALL: usize = 120;
/// Size at which advances are measured; only their ratio to it counts.
const MEASURE_SIZE: f32 = 100.0;

/// What is kept from frame to frame.
#[derive(Clone)]
struct Kept {
    /// The network that it was laid out for.
    network: Arc<Network>,
    diagram: Arc<Diagram>,
    job: Option<Job>,
}

/// A layout that is being made.
#[derive(Clone)]
struct Job {
    network: Arc<Network>,
    request: NetworkRequest,
    done: Arc<Mutex<Option<Diagram>>>,
}

/// The diagram asked for; of a large network, the one that stands until it is laid out.
pub(super) fn diagram(
    ctx: &Context,
    network: &Network,
    survey: &Survey,
    request: NetworkRequest,
    remark: &str,
) -> Arc<Diagram> {
    let id = Id::unique("the network's diagram");
    let kept = ctx.data(|data| data.get_temp::<Kept>(id)).map(Kept::taken);
    let kept = match kept {
        Some(kept) if *kept.network == *network => kept.asked(ctx, survey, request, remark),
        Some(kept) if is_large(network) => {
            // Other content: what stands is of the old one, and what was begun is of no use any more.
            let job = kept.job.clone().filter(|job| *job.network == *network && job.request == request);
            let job = job.unwrap_or_else(|| Job::begin(ctx, Arc::new(network.clone()), survey, request, remark));
            Kept { job: Some(job), ..kept }
        }
        _ => {
            let diagram = laid_out(ctx, network, survey, request, remark);
            Kept { network: Arc::new(network.clone()), diagram: Arc::new(diagram), job: None }
        }
    };
    let diagram = kept.diagram.clone();
    ctx.data_mut(|data| data.insert_temp(id, kept));
    diagram
}

impl Kept {
    /// What is kept, with what a thread has made meanwhile.
    fn taken(mut self) -> Self {
        let Some(job) = &self.job else { return self };
        let done = job.done.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(diagram) = done {
            self = Self { network: job.network.clone(), diagram: Arc::new(diagram), job: None };
        }
        self
    }

    /// What is kept once a diagram was asked for.
    fn asked(self, ctx: &Context, survey: &Survey, request: NetworkRequest, remark: &str) -> Self {
        let stands = self.diagram.request;
        if stands == request {
            return Self { job: None, ..self };
        }
        if (NetworkRequest { as_of: request.as_of, ..stands }) == request {
            let diagram = self.diagram.at(&self.network, survey, request.as_of);
            return Self { diagram: Arc::new(diagram), job: None, ..self };
        }
        if !is_large(&self.network) {
            let diagram = laid_out(ctx, &self.network, survey, request, remark);
            return Self { diagram: Arc::new(diagram), job: None, ..self };
        }
        if self.job.as_ref().is_some_and(|job| job.request == request) {
            return self;
        }
        let job = Job::begin(ctx, self.network.clone(), survey, request, remark);
        Self { job: Some(job), ..self }
    }
}

impl Job {
    /// Lays a diagram out on a thread, and asks for a frame when it is done.
    fn begin(ctx: &Context, network: Arc<Network>, survey: &Survey, request: NetworkRequest, remark: &str) -> Self {
        let done = Arc::new(Mutex::new(None));
        let (slot, ctx, of) = (done.clone(), ctx.clone(), network.clone());
        let (survey, remark) = (survey.clone(), remark.to_owned());
        std::thread::spawn(move || {
            let diagram = laid_out(&ctx, &of, &survey, request, &remark);
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(diagram);
            ctx.request_repaint();
        });
        Self { network, request, done }
    }
}

fn is_large(network: &Network) -> bool {
    network.places.len() + network.lines.len() > SMALL
}

fn laid_out(ctx: &Context, network: &Network, survey: &Survey, request: NetworkRequest, remark: &str) -> Diagram {
    let measure = |text: &str, size: f32, face: Face| {
        let font = FontId::new(MEASURE_SIZE, face.family());
        let advance: f32 = ctx.fonts_mut(|fonts| text.chars().map(|c| fonts.glyph_width(&font, c)).sum());
        advance * size / MEASURE_SIZE
    };
    Diagram::new(network, survey, request, remark, &measure)
}
