// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! From a [`VmSpec`] to QEMU's command line: pure, so that golden tests can pin it. Starting it does not belong here.

use std::path::{Path, PathBuf};

use crate::{
    accel::Accel,
    firmware::Ovmf,
    spec::{Display, Firmware, Medium, Vga, VmSpec},
};

/// Files that one running machine owns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// QMP socket.
    pub qmp: PathBuf,
    /// Serial line socket.
    pub serial: PathBuf,
    /// Log of everything the serial line said.
    pub serial_log: PathBuf,
    /// This machine's copy of the UEFI variables.
    pub vars: PathBuf,
}

/// QEMU's arguments for `spec`, without the program's name.
pub fn argv(spec: &VmSpec, accel: Accel, ovmf: &Ovmf, paths: &Paths) -> Vec<String> {
    let mut args = Args::default();
    // No default devices: each one below is there on purpose, and a guest without network really has none.
    args.flag("-nodefaults");
    // Only code in system management mode may write the variables, or a guest could enrol its own keys (OVMF's README).
    let secure = spec.firmware == Firmware::SecureBoot;
    args.pair("-machine", if secure { "q35,smm=on" } else { "q35" });
    if secure {
        args.pair("-global", "driver=cfi.pflash01,property=secure,value=on");
    }
    args.pair("-accel", accel.option());
    args.pair("-cpu", accel.cpu());
    args.pair("-smp", spec.smp.to_string());
    args.pair("-m", format!("{}M", spec.memory_mib));
    args.pair("-rtc", "base=utc");
    if spec.end_on_restart {
        args.flag("-no-reboot");
    }
    // A virtio random source: without it a TCG guest waits for entropy when it makes keys.
    args.pair("-device", "virtio-rng-pci");
    if spec.firmware.is_uefi() {
        args.pair("-drive", format!("if=pflash,format=raw,unit=0,readonly=on,file={}", quoted(&ovmf.code)));
        args.pair("-drive", format!("if=pflash,format=raw,unit=1,cache=unsafe,file={}", quoted(&paths.vars)));
    }
    storage(&mut args, spec);
    if let Some(kernel) = &spec.kernel {
        args.pair("-kernel", kernel.image.display().to_string());
        args.pair("-initrd", kernel.initrd.display().to_string());
        args.pair("-append", kernel.append.clone());
    }
    for share in &spec.shares {
        let readonly = if share.readonly { "on" } else { "off" };
        args.pair(
            "-virtfs",
            format!(
                "local,path={},mount_tag={},security_model=none,multidevs=remap,readonly={readonly}",
                quoted(&share.path),
                share.tag
            ),
        );
    }
    if spec.network {
        args.pair("-nic", "user,model=virtio-net-pci");
    } else {
        args.pair("-nic", "none");
    }
    screen_and_input(&mut args, spec);
    display(&mut args, spec, paths);
    args.0
}

/// ISO and disks, with the boot order.
fn storage(args: &mut Args, spec: &VmSpec) {
    let (iso_index, first_disk) = if spec.iso_first { (0, 1) } else { (spec.disks.len(), 0) };
    // A kernel that QEMU loads takes the first place itself, and QEMU refuses a second one there.
    let boot = |index: usize| if spec.kernel.is_some() { String::new() } else { format!(",bootindex={index}") };
    if let Some((iso, medium)) = &spec.iso {
        args.pair("-drive", format!("if=none,id=iso,format=raw,readonly=on,file={}", quoted(iso)));
        match medium {
            Medium::Cdrom => args.pair("-device", format!("ide-cd,drive=iso,bus=ide.0{}", boot(iso_index))),
            Medium::Usb => {
                args.pair("-device", "qemu-xhci,id=stick");
                args.pair("-device", format!("usb-storage,bus=stick.0,drive=iso,removable=on{}", boot(iso_index)));
            }
        }
    }
    for (n, disk) in spec.disks.iter().enumerate() {
        // cache=unsafe: a test disk need not survive the host; it makes fsync free.
        args.pair(
            "-drive",
            format!("if=none,id=disk{n},format=raw,cache=unsafe,discard=unmap,file={}", quoted(&disk.path)),
        );
        let blocks = match disk.block_size {
            512 => String::new(),
            size => format!(",logical_block_size={size},physical_block_size={size}"),
        };
        args.pair("-device", format!("virtio-blk-pci,drive=disk{n},serial=disk{n}{blocks}{}", boot(first_disk + n)));
    }
}

fn screen_and_input(args: &mut Args, spec: &VmSpec) {
    let (x, y) = spec.resolution;
    let card = match spec.vga {
        Vga::Std => "VGA,edid=on",
        Vga::Virtio => "virtio-vga,edid=on",
    };
    args.pair("-device", format!("{card},xres={x},yres={y}"));
    args.pair("-device", "qemu-xhci,id=usb");
    args.pair("-device", "usb-kbd,bus=usb.0");
    // A pointer must exist for the compositor to offer pointer input at all; the tablet sends absolute positions.
    args.pair("-device", "usb-tablet,bus=usb.0");
}

fn display(args: &mut Args, spec: &VmSpec, paths: &Paths) {
    match spec.display {
        Display::Sockets => {
            args.pair("-display", "none");
            args.pair(
                "-chardev",
                format!(
                    "socket,id=serial,server=on,wait=off,path={},logfile={}",
                    quoted(&paths.serial),
                    quoted(&paths.serial_log)
                ),
            );
            args.pair("-serial", "chardev:serial");
            args.pair("-chardev", format!("socket,id=qmp,server=on,wait=off,path={}", quoted(&paths.qmp)));
            args.pair("-mon", "chardev=qmp,mode=control");
            // Starts paused: nothing of the boot is lost before the harness has connected.
            args.flag("-S");
        }
        Display::Window => {
            args.pair("-display", "gtk");
            args.pair("-serial", "mon:stdio");
        }
        Display::Terminal => {
            args.pair("-display", "none");
            args.pair("-serial", "mon:stdio");
        }
    }
}

/// A path inside a QEMU option: commas are doubled.
fn quoted(path: &Path) -> String {
    path.display().to_string().replace(',', ",,")
}

#[derive(Default)]
struct Args(Vec<String>);

impl Args {
    fn flag(&mut self, name: &str) {
        self.0.push(name.to_owned());
    }

    fn pair(&mut self, name: &str, value: impl Into<String>) {
        self.0.push(name.to_owned());
        self.0.push(value.into());
    }
}
