//! The vignettes: small pictures, each with one object of its industry in front of two quiet ranges.
//!
//! Cards crop them to 2.3 : 1 and to 1.2 : 1, so the object keeps to x 130–510, y 110–390.

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
mod port;
mod railway;
mod red_culture;
mod retail;
mod roof;
mod smart_home;
mod tourism;
mod workshops;

use crate::scenes::Scene;

/// All vignettes.
pub const VIGNETTES: &[Scene] = &[
    Scene { name: "glass", draw: glass::picture },
    Scene { name: "circuits", draw: circuits::picture },
    Scene { name: "comms", draw: comms::picture },
    Scene { name: "digital_park", draw: digital_park::picture },
    Scene { name: "citrus", draw: citrus::picture },
    Scene { name: "herbs", draw: herbs::picture },
    Scene { name: "farm", draw: farm::picture },
    Scene { name: "green_factory", draw: green_factory::picture },
    Scene { name: "biomed", draw: biomed::picture },
    Scene { name: "tourism", draw: tourism::picture },
    Scene { name: "smart_home", draw: smart_home::picture },
    Scene { name: "policy", draw: policy::picture },
    Scene { name: "digital_tower", draw: digital_tower::picture },
    Scene { name: "airport", draw: airport::picture },
    Scene { name: "red_culture", draw: red_culture::picture },
    Scene { name: "forum", draw: forum::picture },
    Scene { name: "market", draw: market::picture },
    Scene { name: "port", draw: port::picture },
    Scene { name: "railway", draw: railway::picture },
    Scene { name: "expressway", draw: expressway::picture },
    Scene { name: "partners", draw: partners::picture },
    Scene { name: "retail", draw: retail::picture },
    Scene { name: "alliance", draw: alliance::picture },
    Scene { name: "workshops", draw: workshops::picture },
];
