//! A state machine as a picture: what its definition says follows what, laid out in layers and drawn as SVG.

mod draw;
mod flow;
mod layout;

pub use draw::{Look, draw};
pub use flow::{Flow, State, Way};
