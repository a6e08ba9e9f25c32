//! The phone and the network of the measurements.

/// How many times slower than this machine the phone is.
pub(super) const SLOW: u32 = 6;
/// How long a way there and back takes, in milliseconds.
pub(super) const WAY: u32 = 400;
/// How much comes in a second, in bytes.
pub(super) const BYTES: u32 = 400_000 / 8;
