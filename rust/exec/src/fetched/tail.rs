// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The work after the last byte of an image, of which nobody knows how much it is: it moves while bootc reads and writes, and
//! stands still when bootc does. Measured with two images: about 1.5 times the compressed bytes are moved.

/// From the bytes that bootc's processes have read and written to a fraction.
pub struct Tail {
    /// Where 63 % are reached.
    scale: f64,
    start: Option<u64>,
    most: u64,
}

impl Tail {
    /// After an image of as many compressed bytes.
    pub fn new(total: u64) -> Self {
        Tail { scale: total.max(1) as f64 * 0.75, start: None, most: 0 }
    }

    /// 0..1, never 1 and never less than before. `moved` may fall: what an ended process has moved is its parent's a little
    /// later.
    pub fn done(&mut self, moved: u64) -> f64 {
        let start = *self.start.get_or_insert(moved);
        self.most = self.most.max(moved.saturating_sub(start));
        1.0 - (-(self.most as f64) / self.scale).exp()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_with_the_work_and_never_back() {
        let mut tail = Tail::new(1000);
        let told: Vec<u32> =
            [5000, 5000, 5500, 5300, 6500, 8000, 90_000].map(|moved| (tail.done(moved) * 100.0) as u32).into();
        assert_eq!(told, [0, 0, 48, 48, 86, 98, 100]);
    }

    #[test]
    fn an_image_without_bytes_is_no_division_by_zero() {
        assert!(Tail::new(0).done(1).is_finite());
    }
}
