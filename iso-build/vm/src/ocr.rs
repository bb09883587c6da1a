// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Reading a screen: its picture, enlarged, goes through tesseract. Words only; keys and waiting are in `vm`.

use std::{
    io::Write,
    process::{Command, Stdio},
    thread,
};

use crate::{error::VmError, screen::Screen};

/// Interface fonts are about 10 pixels high, tesseract is trained on about 30; three times would cost twice the time of
/// two and read no better.
const ENLARGE: usize = 2;

/// The words on a screen dump, lower case, every run of blanks one space.
///
/// # Errors
/// When tesseract is missing or fails.
pub(crate) fn read(screen: &Screen) -> Result<String, VmError> {
    let image = enlarge(screen.width, screen.height, &screen.rgb);
    let failed = |what: &str| VmError::io(format!("{what} tesseract"));
    let spawned = Command::new("tesseract")
        // psm 11: find as much text as possible in no particular order; a window is not a page of prose.
        .args(["stdin", "stdout", "--psm", "11", "--dpi", "200"])
        // One thread: its OpenMP threads only fight with the virtual machine for the processors.
        .env("OMP_THREAD_LIMIT", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = match spawned {
        Ok(child) => child,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(VmError::MissingTool { program: "tesseract", package: "tesseract-ocr" });
        }
        Err(error) => return Err(failed("starting")(error)),
    };
    let stdin = child.stdin.take();
    let writer = thread::spawn(move || stdin.map_or(Ok(()), |mut stdin| stdin.write_all(&image)));
    let output = child.wait_with_output().map_err(failed("waiting for"))?;
    // A write error only means that tesseract ended early; its status and stderr say why.
    let _ = writer.join();
    if !output.status.success() {
        return Err(VmError::tool("tesseract", &output));
    }
    Ok(normalise(&String::from_utf8_lossy(&output.stdout)))
}

/// Lower case, with single spaces: what `wait_for_text` compares.
pub(crate) fn normalise(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A grey PGM, [`ENLARGE`] times as large, linearly interpolated.
fn enlarge(width: usize, height: usize, rgb: &[u8]) -> Vec<u8> {
    let grey: Vec<u32> = rgb
        .chunks_exact(3)
        .map(|p| (u32::from(p[0]) * 299 + u32::from(p[1]) * 587 + u32::from(p[2]) * 114) / 1000)
        .collect();
    let mut out = format!("P5\n{} {}\n255\n", width * ENLARGE, height * ENLARGE).into_bytes();
    let scale = ENLARGE as u32;
    for y in 0..height * ENLARGE {
        let (top, bottom) = (y / ENLARGE, (y / ENLARGE + 1).min(height - 1));
        let fy = (y % ENLARGE) as u32;
        for x in 0..width * ENLARGE {
            let (left, right) = (x / ENLARGE, (x / ENLARGE + 1).min(width - 1));
            let fx = (x % ENLARGE) as u32;
            let row = |line: usize| grey[line * width + left] * (scale - fx) + grey[line * width + right] * fx;
            let value = (row(top) * (scale - fy) + row(bottom) * fy) / (scale * scale);
            // An average of bytes is a byte.
            out.push(u8::try_from(value).unwrap_or(u8::MAX));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enlarging_keeps_flat_areas_and_interpolates_edges() {
        let out = enlarge(2, 1, &[0, 0, 0, 255, 255, 255]);
        let pixels = &out[out.len() - 8..];
        assert_eq!(&pixels[..4], [0, 127, 255, 255]);
        assert!(out.starts_with(b"P5\n4 2\n255\n"));
    }

    #[test]
    fn words_are_compared_without_case_and_layout() {
        assert_eq!(normalise("  Erase\n\ndisk "), "erase disk");
    }
}
