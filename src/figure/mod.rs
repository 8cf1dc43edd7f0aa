//! Pictures as data: scenes, the network diagram and charts.
//!
//! A figure is laid out once per request and becomes a [`Scene`]: a flat list of things to draw, in drawing order.
//! Painters (the screen, the exporters) only walk that list; none of them lays anything out.

pub mod network;
mod scene;

pub use scene::{Anchoring, Cap, Dash, Item, Layer, Paint, Scene, Shape, Tag};
