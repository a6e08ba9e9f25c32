//! The greys of the pictures, and the boxes that are drawn with them and with the colours of Zhol.

use crate::print::colors::{WATER, WATER_PALE};

/// The colour of text on white paper; readable also on a printer without colours.
pub(crate) const INK: &str = "#111111";
/// For less important text.
pub(crate) const SOFT: &str = "#444444";

/// How a box is drawn.
#[derive(Clone, Copy)]
pub(crate) struct Frame {
    pub fill: &'static str,
    pub stroke: &'static str,
    /// The width of its line in millimetres.
    pub line: f64,
    pub round: f64,
    pub dashed: bool,
    pub ink: &'static str,
}

impl Frame {
    pub(crate) const LEAF: Self = Self { fill: "#ffffff", stroke: "#333333", line: 0.25, round: 1.0, dashed: false, ink: INK };
    pub(crate) const TERM: Self = Self { fill: WATER_PALE, stroke: WATER, line: 0.5, round: 1.0, dashed: false, ink: INK };
    pub(crate) const PATHWAY: Self = Self { fill: "#ffffff", stroke: WATER, line: 0.35, round: 3.2, dashed: false, ink: INK };
    pub(crate) const NEEDS: Self = Self { fill: "#ffffff", stroke: "#555555", line: 0.25, round: 1.0, dashed: true, ink: INK };
    pub(crate) const ALL: Self = Self { fill: WATER_PALE, stroke: "#333333", line: 0.25, round: 3.2, dashed: false, ink: INK };
    pub(crate) const ANY: Self = Self { fill: "#ffffff", stroke: "#333333", line: 0.5, round: 3.2, dashed: false, ink: INK };
    pub(crate) const NOT: Self =
        Self { fill: "#222222", stroke: "#222222", line: 0.25, round: 3.2, dashed: false, ink: "#ffffff" };
    pub(crate) const MARK: Self = Self { fill: "#ffffff", stroke: "#111111", line: 0.5, round: 1.0, dashed: false, ink: INK };
    pub(crate) const OPTION: Self = Self { fill: "#ffffff", stroke: "#888888", line: 0.2, round: 2.4, dashed: false, ink: INK };
}
