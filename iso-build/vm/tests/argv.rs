// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Golden command lines: one file a case under `golden/`. `UPDATE_GOLDEN=1` rewrites them; review reads the diff.

use std::{fs, path::PathBuf};

use particle_vm::{Accel, Disk, Display, Firmware, Kernel, Medium, Ovmf, Paths, Share, Vga, VmSpec, argv};

fn cases() -> Vec<(&'static str, VmSpec, Accel)> {
    let iso = |medium| Some((PathBuf::from("/iso/p,1.iso"), medium));
    vec![
        (
            "bios-cdrom",
            VmSpec {
                iso: iso(Medium::Cdrom),
                disks: vec![Disk::new("/d/a.img")],
                end_on_restart: true,
                ..VmSpec::new(Firmware::Bios)
            },
            Accel::Tcg,
        ),
        (
            "uefi-usb-disk-first",
            VmSpec {
                iso: iso(Medium::Usb),
                iso_first: false,
                disks: vec![Disk::new("/d/a.img"), Disk { path: "/d/b.img".into(), block_size: 4096 }],
                vga: Vga::Virtio,
                network: true,
                ..VmSpec::new(Firmware::Uefi)
            },
            Accel::Kvm,
        ),
        ("secure-boot", VmSpec { iso: iso(Medium::Usb), ..VmSpec::new(Firmware::SecureBoot) }, Accel::Tcg),
        (
            "kernel-shares",
            VmSpec {
                iso: iso(Medium::Cdrom),
                disks: vec![Disk::new("/d/a.img")],
                kernel: Some(Kernel { image: "/k".into(), initrd: "/i".into(), append: "console=ttyS0 quiet".into() }),
                shares: vec![
                    Share { tag: "in".into(), path: "/share/in".into(), readonly: true },
                    Share { tag: "out".into(), path: "/share/out".into(), readonly: false },
                ],
                ..VmSpec::new(Firmware::Bios)
            },
            Accel::Tcg,
        ),
        (
            "window",
            VmSpec { display: Display::Window, memory_mib: 4096, smp: 4, ..VmSpec::new(Firmware::Bios) },
            Accel::Kvm,
        ),
    ]
}

#[test]
fn command_lines_are_as_reviewed() {
    let paths = Paths {
        qmp: "/run/vm/qmp".into(),
        serial: "/run/vm/serial".into(),
        serial_log: "/out/serial.log".into(),
        vars: "/out/vars.fd".into(),
    };
    for (name, spec, accel) in cases() {
        let got = argv(&spec, accel, &Ovmf::debian(spec.firmware), &paths).join("\n") + "\n";
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{name}.txt"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &got).unwrap();
        }
        let want = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(got, want, "{name}: rerun with UPDATE_GOLDEN=1 and review the diff");
    }
}
