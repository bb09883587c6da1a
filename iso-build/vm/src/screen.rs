// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A screen's picture as QEMU dumps it (binary PPM). What its pixels mean is for `ocr` and for the tests to say.

/// The pixels of a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Three bytes a pixel, row by row from the top.
    pub rgb: Vec<u8>,
}

impl Screen {
    /// A binary PPM with 8 bits a channel; nothing for anything else.
    pub fn from_ppm(ppm: &[u8]) -> Option<Self> {
        let mut at = 0;
        let mut field = || {
            let start = at;
            let length = ppm[start..].iter().position(u8::is_ascii_whitespace)?;
            at = start + length + 1;
            std::str::from_utf8(&ppm[start..start + length]).ok()
        };
        if field()? != "P6" {
            return None;
        }
        let width = field()?.parse().ok()?;
        let height = field()?.parse().ok()?;
        if field()? != "255" {
            return None;
        }
        let rgb = &ppm[at..];
        (rgb.len() == width * height * 3).then(|| Self { width, height, rgb: rgb.to_vec() })
    }

    /// The pixels of a row, from the left.
    ///
    /// # Panics
    /// When the screen has no such row.
    pub fn row(&self, y: usize) -> impl Iterator<Item = [u8; 3]> {
        let stride = self.width * 3;
        self.rgb[y * stride..(y + 1) * stride].chunks_exact(3).map(|p| [p[0], p[1], p[2]])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ppm_is_parsed_strictly() {
        let screen = Screen::from_ppm(b"P6\n1 2\n255\nabcdef").unwrap();
        assert_eq!((screen.width, screen.height), (1, 2));
        assert_eq!(screen.row(1).collect::<Vec<_>>(), [*b"def"]);
        for bad in [b"P5\n1 1\n255\nabc".as_slice(), b"P6\n2 1\n255\nabc", b"P6\n1 1\n65535\nabc", b""] {
            assert_eq!(Screen::from_ppm(bad), None, "{bad:?}");
        }
    }
}
