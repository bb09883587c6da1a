// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The work after the last byte of an image: merging the layers, checking out, writing the boot entry. Nobody knows its
//! amount, and most of it moves no bytes (it makes links); but it takes the processor in proportion to what the bytes before
//! it have taken. It moves while bootc works, and stands still when bootc does. How the work is counted does not belong
//! here.

/// The processor's time for this work as a part of that for the bytes: measured 0.37 to 0.44 (an image of 186 MB).
const PART: f64 = 0.4;
/// Up to here in proportion; the rest is for what takes longer than expected.
const STRAIGHT: f64 = 0.8;

/// From the processor's time of bootc's processes to a fraction.
#[derive(Debug, Default)]
pub struct Tail {
    /// At the last byte.
    start: Option<u64>,
    most: u64,
}

impl Tail {
    /// 0..1, never 1 and never less than before. `worked` may fall: what an ended process has worked is its parent's a little
    /// later.
    pub fn done(&mut self, worked: u64) -> f64 {
        let start = *self.start.get_or_insert(worked);
        self.most = self.most.max(worked.saturating_sub(start));
        let part = self.most as f64 / (start.max(1) as f64 * PART);
        let left = 1.0 - STRAIGHT;
        if part < STRAIGHT { part } else { 1.0 - left * (-(part - STRAIGHT) / left).exp() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_with_the_work_and_never_back() {
        let mut tail = Tail::default();
        let told: Vec<u32> =
            [500, 500, 550, 530, 600, 660, 700, 900].map(|worked| (tail.done(worked) * 100.0) as u32).into();
        assert_eq!(told, [0, 0, 25, 25, 50, 80, 92, 99]);
        assert!(tail.done(u64::MAX) <= 1.0);
    }

    #[test]
    fn what_took_no_time_is_no_division_by_zero() {
        let mut tail = Tail::default();
        assert_eq!(tail.done(0), 0.0);
        assert!(tail.done(1).is_finite());
    }
}
