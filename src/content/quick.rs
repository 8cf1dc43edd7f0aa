//! throwaway
#![allow(missing_docs)]
use super::file as f;
use super::file::*;
use super::model::*;
use crate::i18n::number::{Approx, Magnitude, Style, TimeUnit, UnitWords, parse_exact};
use crate::i18n::{Localized, period::Period};
use crate::i18n::strings::Strings;
use super::Folder;
use std::collections::HashMap;
#[derive(Clone, Debug)]
pub struct Fault;
impl Fault { pub fn words(&self, _l: crate::i18n::Lang) -> String { String::new() } }
pub struct Loaded { pub content: Option<Content>, pub faults: Vec<Fault> }
fn t(x: &Text) -> Localized { Localized::new(x.zh.clone(), x.en.clone()) }
fn o(x: &Option<Text>) -> Option<Localized> { x.as_ref().map(t) }
fn v(x: &[Text]) -> Vec<Localized> { x.iter().map(t).collect() }
fn p(s: &str) -> Period { s.parse().unwrap() }
fn art(a: &ArtFile) -> Art { let fo = a.focus.unwrap_or([50, 50]); Art { path: a.path.clone(), alt: t(&a.alt), focus: [f32::from(fo[0]) / 100.0, f32::from(fo[1]) / 100.0], credit: o(&a.credit) } }
fn read<T: serde::de::DeserializeOwned>(folder: &Folder, path: &str) -> T {
    let s = String::from_utf8(folder.file(path).unwrap().into_owned()).unwrap();
    let mut out = String::new();
    for l in s.lines() { if let Some(r) = l.strip_prefix("value = ") && r.contains('.') && !r.starts_with('"') { out += &format!("value = \"{}\"\n", r.trim()); } else if l.trim_start().starts_with("at = [") { let inner = l.trim_start().trim_start_matches("at = [").trim_end_matches(']'); let q: Vec<String> = inner.split(',').map(|x| format!("\"{}\"", x.trim())).collect(); out += &format!("at = [{}]\n", q.join(",")); } else { out += l; out.push('\n'); } }
    toml::from_str(&out).unwrap_or_else(|e| panic!("{path}: {e}"))
}
fn dec(d: &f::Decimal) -> rust_decimal::Decimal { match d { f::Decimal::Whole(n) => (*n).into(), f::Decimal::Digits(s) => parse_exact(s).unwrap() } }
impl Content { pub fn load(folder: &Folder) -> Loaded { Loaded { content: Some(load(folder)), faults: vec![] } } }
pub fn load(folder: &Folder) -> Content {
    let b: BrochureFile = read(folder, "brochure.toml");
    let units: UnitsFile = read(folder, "units.toml");
    let so: SourcesFile = read(folder, "sources.toml");
    let z: ZoneFile = read(folder, "zone.toml");
    let files = folder.files().unwrap();
    let envs: Vec<EnvironmentFile> = b.environments.iter().map(|e| read(folder, &format!("environments/{e}.toml"))).collect();
    let mut projs: Vec<ProjectFile> = files.iter().filter(|x| x.starts_with("projects/")).map(|x| read(folder, x)).collect();
    projs.sort_by_key(|x| x.order);
    let unit: HashMap<String, Unit> = units.unit.iter().map(|u| { let w = UnitWords::new(&u.zh, &u.en_one, &u.en_other); let style = match u.style { UnitStyle::Money => Style::Money, UnitStyle::Count => Style::Count(w), UnitStyle::Percent => Style::Percent, UnitStyle::AreaMu => Style::AreaMu, UnitStyle::AreaKm2 => Style::AreaKm2, UnitStyle::Duration => Style::Duration(if u.id == "hour" { TimeUnit::Hours } else { TimeUnit::Months }), UnitStyle::Plain => Style::Plain }; (u.id.clone(), Unit { key: u.id.clone(), style }) }).collect();
    let sources: Vec<Source> = so.source.iter().enumerate().map(|(i, s)| Source { id: SourceId::new(i), key: s.id.clone(), title: t(&s.title), publisher: t(&s.publisher), date: p(&s.date), note: o(&s.note), later: s.later, parts: s.part.iter().map(|q| Part { key: q.id.clone(), title: t(&q.title), headline: q.headline.clone() }).collect() }).collect();
    let sr = |s: &str, part: &Option<String>| { let src = sources.iter().find(|x| x.key == s).unwrap_or_else(|| panic!("{s}")); let pi = part.as_ref().and_then(|k| src.parts.iter().position(|q| q.key == *k)); let words = match pi { Some(i) => Localized::new(format!("{}，{}", src.title.zh, src.parts[i].title.zh), format!("{}, {}", src.title.en, src.parts[i].title.en)), None => src.title.clone() }; SourceRef { source: src.id, part: pi, words } };
    let mut ff: Vec<&FigureFile> = b.figure.iter().collect();
    for e in &envs { ff.extend(&e.figure); } for q in &projs { ff.extend(&q.figure); } ff.extend(&z.figure);
    let fid: HashMap<&str, FigureId> = ff.iter().enumerate().map(|(i, x)| (x.id.as_str(), FigureId::new(i))).collect();
    let fi = |k: &str| *fid.get(k).unwrap_or_else(|| panic!("figure {k}"));
    let fis = |k: &[String]| k.iter().map(|x| fi(x)).collect::<Vec<_>>();
    let figures: Vec<Figure> = ff.iter().enumerate().map(|(i, x)| Figure { id: FigureId::new(i), key: x.id.clone(), value: dec(&x.value), magnitude: match x.magnitude { MagnitudeFile::One => Magnitude::One, MagnitudeFile::Wan => Magnitude::Wan, MagnitudeFile::Yi => Magnitude::Yi }, unit: x.unit.as_ref().map(|u| unit.get(u).unwrap_or_else(|| panic!("unit {u}")).clone()), approx: match x.approx { ApproxFile::Exact => Approx::Exact, ApproxFile::Over => Approx::Over, ApproxFile::Nearly => Approx::Nearly, ApproxFile::Within => Approx::Within, ApproxFile::About => Approx::About }, kind: x.kind, period: p(&x.period), period_text: o(&x.period_text), among: o(&x.among), label: t(&x.label), short: o(&x.short), note: o(&x.note), of: x.of.as_ref().map(|k| fi(k)), source: sr(&x.source, &x.part), place: FilePosition { file: "x".into(), line: 1, column: 1 } }).collect();
    let pid: HashMap<&str, ProjectId> = projs.iter().enumerate().map(|(i, x)| (x.id.as_str(), ProjectId::new(i))).collect();
    let pi = |k: &String| pid[k.as_str()];
    let eid = |k: &str| EnvironmentId::new(b.environments.iter().position(|x| x == k).unwrap());
    let mut topics = vec![];
    let mut mk = |home: TopicHome, ts: &[TopicFile]| ts.iter().map(|x| { let id = TopicId::new(topics.len()); topics.push(Topic { id, key: x.id.clone(), home, title: t(&x.title), summary: t(&x.summary), text: v(&x.text), points: v(&x.points), figures: fis(&x.figures), projects: x.projects.iter().map(pi).collect(), art: x.art.as_ref().map(art), leads_to: x.leads_to.clone() }); id }).collect::<Vec<_>>();
    let environments: Vec<Environment> = envs.iter().map(|e| Environment { id: eid(&e.id), key: e.id.clone(), composition: e.composition, name: t(&e.name), short: t(&e.short), headline: t(&e.headline), emphasis: o(&e.emphasis), lead: t(&e.lead), panel: Panel { kicker: t(&e.panel.kicker), figure: e.panel.figure.as_ref().map(|k| fi(k)), words: o(&e.panel.words), caption: t(&e.panel.caption) }, host: fi(&e.host), chart: fis(&e.chart), guests: fis(&e.guests), case: e.case.as_ref().map(pi), story: v(&e.story), topics: mk(TopicHome::Environment(eid(&e.id)), &e.topic), figures: e.figure.iter().map(|x| fi(&x.id)).collect(), art: art(&e.art), source: sr(&e.source, &e.part), notes: o(&e.notes) }).collect();
    let zt = mk(TopicHome::Zone, &z.topic);
    let sectors: Vec<Sector> = b.sector.iter().enumerate().map(|(i, s)| Sector { id: SectorId::new(i), key: s.id.clone(), name: t(&s.name) }).collect();
    let projects: Vec<Project> = projs.iter().enumerate().map(|(i, x)| Project { id: ProjectId::new(i), key: x.id.clone(), title: t(&x.title), short: x.short.as_ref().map_or_else(|| t(&x.title), t), summary: t(&x.summary), tagline: o(&x.tagline), environment: x.environment.as_ref().map(|k| eid(k)), sector: sectors.iter().find(|s| s.key == x.sector).unwrap().id, stage: x.stage, date: p(&x.date), date_text: o(&x.date_text), major: x.major, investor: o(&x.investor), partners: v(&x.partners), place: o(&x.place), parts: v(&x.parts), facts: x.fact.iter().map(|q| Fact { label: t(&q.label), value: t(&q.value) }).collect(), host: x.host.as_ref().map(|k| fi(k)), figures: fis(&x.figures), art: x.art.as_ref().map(art), source: sr(&x.source, &x.part), notes: o(&x.notes) }).collect();
    let zone = Zone { name: t(&z.name), headline: t(&z.headline), lead: t(&z.lead), row: t(&z.row), clusters: z.cluster.iter().map(|c| Cluster { name: t(&c.name), art: c.art.as_ref().map(art) }).collect(), milestones: z.milestone.iter().map(|m| Milestone { date: m.date.as_ref().map(|d| p(d)), date_text: o(&m.date_text), text: t(&m.text) }).collect(), area: fi(&z.area), host: fi(&z.host), counts: fis(&z.counts), indicators_title: t(&z.indicators_title), shares: fis(&z.shares), growth: fis(&z.growth), ranked: z.ranked.iter().map(|r| Ranked { value: fi(&r[0]), rank: fi(&r[1]) }).collect(), ranked_title: t(&z.ranked_title), story: v(&z.story), topics: zt, figures: z.figure.iter().map(|x| fi(&x.id)).collect(), art: art(&z.art), source: sr(&z.source, &z.part), notes: o(&z.notes) };
    let empty = || Layout { size: [1344, 984], places: Default::default(), geometry: vec![], labels: Default::default(), badges: Default::default(), water: vec![] };
    let lf: LinesFile = read(folder, "network/lines.toml");
    let network = Network { name: t(&lf.name), note: t(&lf.note), headline: t(&lf.headline), lead: t(&lf.lead), row: o(&lf.row), places: vec![], lines: vec![], landscape: empty(), portrait: empty() };
    let home = Home { headline: t(&b.home.headline), host: fi(&b.home.host), host_label: t(&b.home.host_label), count: fi(&b.home.count), target: fi(&b.home.target), share: fi(&b.home.share), share_note: t(&b.home.share_note), rows: b.home.row.iter().map(|r| HomeRow { page: r.page.clone(), title: t(&r.title), note: t(&r.note) }).collect(), art: art(&b.home.art), story: v(&b.home.story), notes: o(&b.home.notes) };
    let brochure = Brochure { title: t(&b.title), place: t(&b.place), slogan: Slogan { zh: b.slogan.zh.clone(), en: b.slogan.en.clone() }, event: t(&b.event), event_short: t(&b.event_short), event_when: t(&b.event_when), as_of: p(&b.as_of), cover: art(&b.cover), cover_caption: t(&b.cover_caption), home, sectors, contacts: vec![] };
    let s = |k: &str| String::from_utf8(folder.file(k).unwrap().into_owned()).unwrap();
    Content { brochure, environments, topics, projects, zone, network, sources, photos: so.photo.iter().map(|x| Photo { subject: t(&x.subject), by: o(&x.by), art: x.art.as_ref().map(art) }).collect(), credits: so.credit.iter().map(|c| Credit { title: t(&c.title), text: t(&c.text), licence: None }).collect(), figures, strings: Strings::parse(&s("strings/zh.ftl"), &s("strings/en.ftl")).map_err(|_| ()).expect("strings"), texts: vec![] }
}
