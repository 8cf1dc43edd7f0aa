//! The vignettes: small pictures, each with one object of its industry in front of two quiet ranges.
//!
//! Cards crop them to 2.3 : 1 and to 1.2 : 1, so the object keeps to x 130–510, y 110–390. Those of projects are drawn once
//! more for the low strips of small cards (4 : 1), with the same object in a wider land.

mod airport;
mod alliance;
mod axo;
mod backdrop;
mod biomed;
mod circuits;
mod citrus;
mod comms;
mod digital_park;
mod digital_tower;
mod electronics;
mod expressway;
mod farm;
mod forum;
mod glass;
mod green_factory;
mod grove;
mod herbs;
mod house;
mod kit;
mod market;
mod partners;
mod policy;
pub mod port;
mod railway;
mod red_culture;
mod retail;
mod roof;
mod smart_home;
mod tourism;
mod workshops;

use crate::scenes::Scene;
use kit::{CARD, LOW, LOW_TALL};

/// All vignettes.
pub const VIGNETTES: &[Scene] = &[
    Scene { name: "glass", draw: || glass::picture(CARD) },
    Scene { name: "circuits", draw: || circuits::picture(CARD) },
    Scene { name: "electronics", draw: || electronics::picture(CARD) },
    Scene { name: "comms", draw: || comms::picture(CARD) },
    Scene { name: "digital_park", draw: || digital_park::picture(CARD) },
    Scene { name: "citrus", draw: || citrus::picture(CARD) },
    Scene { name: "herbs", draw: || herbs::picture(CARD) },
    Scene { name: "farm", draw: || farm::picture(CARD) },
    Scene { name: "green_factory", draw: || green_factory::picture(CARD) },
    Scene { name: "biomed", draw: || biomed::picture(CARD) },
    Scene { name: "tourism", draw: || tourism::picture(CARD) },
    Scene { name: "smart_home", draw: || smart_home::picture(CARD) },
    Scene { name: "policy", draw: || policy::picture(CARD) },
    Scene { name: "digital_tower", draw: || digital_tower::picture(CARD) },
    Scene { name: "airport", draw: || airport::picture(CARD) },
    Scene { name: "red_culture", draw: || red_culture::picture(CARD) },
    Scene { name: "forum", draw: || forum::picture(CARD) },
    Scene { name: "market", draw: || market::picture(CARD) },
    Scene { name: "port", draw: || port::picture(CARD) },
    Scene { name: "railway", draw: || railway::picture(CARD) },
    Scene { name: "expressway", draw: || expressway::picture(CARD) },
    Scene { name: "partners", draw: || partners::picture(CARD) },
    Scene { name: "retail", draw: || retail::picture(CARD) },
    Scene { name: "alliance", draw: || alliance::picture(CARD) },
    Scene { name: "workshops", draw: || workshops::picture(CARD) },
];

/// The same for low strips.
pub const LOW_VIGNETTES: &[Scene] = &[
    Scene { name: "glass_low", draw: || glass::picture(LOW) },
    Scene { name: "circuits_low", draw: || circuits::picture(LOW) },
    Scene { name: "electronics_low", draw: || electronics::picture(LOW) },
    Scene { name: "comms_low", draw: || comms::picture(LOW) },
    Scene { name: "digital_park_low", draw: || digital_park::picture(LOW) },
    Scene { name: "citrus_low", draw: || citrus::picture(LOW.from(84.0)) },
    Scene { name: "herbs_low", draw: || herbs::picture(LOW) },
    Scene { name: "green_factory_low", draw: || green_factory::picture(LOW) },
    Scene { name: "biomed_low", draw: || biomed::picture(LOW.from(82.0)) },
    Scene { name: "tourism_low", draw: || tourism::picture(LOW_TALL.from(102.0)) },
    Scene { name: "smart_home_low", draw: || smart_home::picture(LOW_TALL) },
    Scene { name: "digital_tower_low", draw: || digital_tower::picture(LOW) },
    Scene { name: "red_culture_low", draw: || red_culture::picture(LOW) },
    Scene { name: "forum_low", draw: || forum::picture(LOW_TALL.from(76.0)) },
    Scene { name: "partners_low", draw: || partners::picture(LOW) },
    Scene { name: "alliance_low", draw: || alliance::picture(LOW.from(104.0)) },
    Scene { name: "workshops_low", draw: || workshops::picture(LOW) },
];
