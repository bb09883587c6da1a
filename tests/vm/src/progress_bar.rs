// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How far Calamares' progress bar is filled, measured in the picture: character recognition cannot read the light digits
//! on it. Pixels only; when to look is for `click`.

use particle_vm::Screen;

/// The bar takes most of the window's width; nothing else in white or blue below the slideshow is as wide.
const SHORTEST: usize = 400;

/// The filled part of the bar in percent, rounded down, if there is a bar in the lowest fifth of the screen.
pub fn percent(screen: &Screen) -> Option<u32> {
    // The digits in the middle of the bar break the runs in their rows, but not in those above and below them.
    let longest =
        (screen.height * 4 / 5..screen.height).filter_map(|y| longest_run(screen.row(y))).max_by_key(|r| r.0)?;
    let (length, filled) = longest;
    (length >= SHORTEST).then(|| u32::try_from(filled * 100 / length).unwrap_or(100))
}

/// Length and filled part of a row's longest run in the bar's colours; the frame is darker, the window light grey. One
/// pixel of another colour does not end a run: the filled part throws a shadow on the empty one. That part has one colour:
/// a desktop's wallpaper can be blue, too, and is not.
fn longest_run(row: impl Iterator<Item = [u8; 3]>) -> Option<(usize, usize)> {
    let mut best = None;
    let (mut length, mut filled, mut strange) = (0, 0, 0);
    let mut colour = None;
    for pixel in row {
        let [red, green, blue] = pixel;
        let is_empty = red.min(green).min(blue) >= 250;
        let is_filled = blue > 130 && blue - 60 > red && *colour.get_or_insert(pixel) == pixel;
        if is_filled || is_empty {
            length += strange + 1;
            filled += usize::from(is_filled);
            strange = 0;
            best = best.max(Some((length, filled)));
        } else if length > 0 && strange == 0 {
            strange = 1;
        } else {
            (length, filled, strange) = (0, 0, 0);
            colour = None;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::*;

    const BLUE: [u8; 3] = [51, 153, 219];
    const SHADOW: [u8; 3] = [220; 3];
    const WHITE: [u8; 3] = [255; 3];
    const GREY: [u8; 3] = [239; 3];

    /// A window 700 pixels wide with a bar of 500, `filled` of them blue, and digits across its middle row.
    fn screen(bar: usize, filled: usize) -> Screen {
        let mut rgb = vec![GREY; 700 * 10];
        for y in 8..10 {
            for x in 0..bar {
                rgb[y * 700 + 100 + x] = match filled.cmp(&x) {
                    Ordering::Greater => BLUE,
                    Ordering::Equal if filled > 0 => SHADOW,
                    _ => WHITE,
                };
            }
        }
        rgb[8 * 700 + 350..8 * 700 + 353].fill([0; 3]);
        Screen { width: 700, height: 10, rgb: rgb.concat() }
    }

    #[test]
    fn the_filled_part_is_measured_beside_the_digits() {
        for (filled, want) in [(0, 0), (5, 1), (290, 58), (495, 99), (500, 100)] {
            assert_eq!(percent(&screen(500, filled)), Some(want), "{filled} of 500");
        }
    }

    #[test]
    fn a_page_without_a_bar_has_no_percentage() {
        assert_eq!(percent(&screen(0, 0)), None);
        assert_eq!(percent(&screen(120, 60)), None, "a button is no bar");
        let mut wallpaper = screen(0, 0);
        for (at, pixel) in wallpaper.rgb.chunks_exact_mut(3).enumerate() {
            pixel.copy_from_slice(&[40, 239, if at % 700 < 350 { 180 } else { 181 }]);
        }
        assert_eq!(percent(&wallpaper), None, "a wallpaper is no bar");
    }
}
