// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The fast installation test: the medium's live system without its boot menu, the real `calamares` without a screen, on
//! the medium's own configuration. Pages, partitioning and the exec sequence are the real ones; only the page `users` is
//! replaced by its QML form, because nothing but a keyboard can fill in the widget form (the click test does that).

use std::{fs, path::Path};

use particle_vm::{Disk, DiskFormat, Medium, Share, Timings, Vm, VmSpec};

use crate::{
    answers::Answers,
    cli::{Common, Headless},
    config,
    error::TestError,
    installed::{Machine, power_off},
    live::{Patience, shell_kernel},
    verify,
};

/// Size of the virtual disk; the file is sparse.
const DISK: u64 = 16 << 30;
/// How long one installation may take on an otherwise idle machine with TCG.
const INSTALL_SECONDS: u64 = 900;

/// Runs the test.
pub fn run(options: &Headless) -> Result<(), TestError> {
    let common = &options.common;
    let patience = Patience(common.patience);
    let answers = Answers::vera();
    let mut timings = Timings::default();
    let (disk, vars) = fresh(common)?;
    let share = common.out.join("share");
    fs::create_dir_all(&share).map_err(TestError::io("creating the shared folder"))?;
    let digest = verify::digest_on(&common.iso, &common.out)?;
    let spec = VmSpec {
        memory_mib: common.memory,
        iso: Some((common.iso.clone(), Medium::Cdrom)),
        disks: vec![Disk { path: disk.clone(), format: DiskFormat::Raw }],
        kernel: Some(shell_kernel(&common.iso, &common.out)?),
        shares: vec![Share { tag: "vmtest".into(), path: share.clone(), readonly: false }],
        ..VmSpec::new(common.firmware)
    };
    timings.stage("prepare");

    let mut vm = Vm::start(&spec, &common.out.join("live"), &vars).map_err(TestError::stage("starting the ISO"))?;
    vm.serial.expect(&["~# "], patience.seconds(300)).map_err(TestError::stage("waiting for the live shell"))?;
    vm.serial.prepare_shell().map_err(TestError::stage("preparing the live shell"))?;
    timings.stage("live system up");

    let installed = install(&mut vm, options, &answers, &share, patience, &mut timings);
    keep_logs(&mut vm, patience);
    installed?;
    vm.serial.send_line("systemctl poweroff").map_err(TestError::stage("powering off the live system"))?;
    vm.wait_off(patience.seconds(120)).map_err(TestError::stage("powering off the live system"))?;
    timings.stage("power off");
    if options.no_boot {
        return finish(&timings, &common.out);
    }

    let machine = Machine { firmware: common.firmware, memory: common.memory, disk: &disk, vars: &vars, patience };
    let mut vm = machine.boot(&common.out.join("installed"), &answers)?;
    timings.stage("installed system up, logged in");
    let expected = verify::Expected {
        answers: &answers,
        firmware: common.firmware,
        fs: options.fs.name(),
        swap: options.swap,
        digest: &digest,
    };
    let report = verify::check(&mut vm, &expected, patience)?;
    timings.stage("verification");
    power_off(vm, &answers, patience)?;
    timings.stage("power off");
    finish(&timings, &common.out)?;
    report.finish(&common.out)
}

/// An empty output folder with a blank disk; returns the disk and where the UEFI variables go.
pub fn fresh(common: &Common) -> Result<(std::path::PathBuf, std::path::PathBuf), TestError> {
    if common.out.exists() {
        fs::remove_dir_all(&common.out).map_err(TestError::io(format!("clearing {}", common.out.display())))?;
    }
    fs::create_dir_all(&common.out).map_err(TestError::io(format!("creating {}", common.out.display())))?;
    let disk = common.out.join("disk.img");
    let file = fs::File::create(&disk).map_err(TestError::io("creating the virtual disk"))?;
    file.set_len(DISK).map_err(TestError::io("sizing the virtual disk"))?;
    Ok((disk, common.out.join("uefi-vars.fd")))
}

/// Prints the timing table and writes it as JSON.
pub fn finish(timings: &Timings, out: &Path) -> Result<(), TestError> {
    eprint!("\n{}", timings.table());
    timings.write(&out.join("timings.json")).map_err(TestError::stage("writing the timings"))
}

/// Copies the medium's configuration out, changes it, and runs calamares on it.
fn install(
    vm: &mut Vm,
    options: &Headless,
    answers: &Answers,
    share: &Path,
    patience: Patience,
    timings: &mut Timings,
) -> Result<(), TestError> {
    must(vm, patience, "mounting the shared folder in the live system", MOUNT_SHARE, 60)?;
    let copy = "mkdir /run/vmtest/conf && cp -r /usr/share/calamares/. /etc/calamares/. /run/vmtest/conf/";
    must(vm, patience, "copying the medium's Calamares configuration", copy, 60)?;
    write_config(&share.join("conf"), options, answers)?;
    let before = mounts(vm, patience)?;
    timings.stage("configuration");
    let run = |conf: &str| {
        let seconds = patience.seconds(INSTALL_SECONDS).as_secs();
        format!("sh /run/vmtest/install.sh /run/vmtest/{conf} /run/vmtest/{conf}.log {seconds}")
    };
    if options.fail_first {
        fail(vm, share, patience, &run("conf-failing"))?;
        nothing_left(&before, &mounts(vm, patience)?)?;
        timings.stage("failed installation");
    }
    must(vm, patience, "installing", &run("conf"), INSTALL_SECONDS + 60)?;
    timings.stage("installation");
    nothing_left(&before, &mounts(vm, patience)?)
}

/// Mounts the shared folder in the guest.
const MOUNT_SHARE: &str = "mkdir -p /run/vmtest && modprobe 9pnet_virtio; \
    mount -t 9p -o trans=virtio,version=9p2000.L,msize=262144 vmtest /run/vmtest";

/// Runs the installation with a bootc that fails half way. The sentence that a person reads must say what happened.
fn fail(vm: &mut Vm, share: &Path, patience: Patience, run: &str) -> Result<(), TestError> {
    fs::write(share.join("failing-bootc"), include_str!("../assets/failing-bootc.sh"))
        .map_err(TestError::io("writing the failing bootc"))?;
    let prepare = "cd /run/vmtest && install -m 755 failing-bootc /run/failing-bootc && cp -r conf conf-failing && \
                   sed -i '/^bootc:/d' conf-failing/modules/bootc.conf && \
                   echo 'bootc: /run/failing-bootc' >> conf-failing/modules/bootc.conf";
    must(vm, patience, "preparing the failing installation", prepare, 60)?;
    let output = vm.serial.run(run, patience.seconds(INSTALL_SECONDS + 60));
    let output = output.map_err(TestError::stage("installing with a failing bootc"))?;
    let told = output.text.contains("Installation failed:") && output.text.contains("corrupted blob");
    if output.status == 1 && told {
        return Ok(());
    }
    Err(TestError::Failed(format!(
        "a failing bootc was not reported as such (status {}): {}",
        output.status, output.text
    )))
}

fn mounts(vm: &mut Vm, patience: Patience) -> Result<String, TestError> {
    must(vm, patience, "listing the mounts", "findmnt -rn -o TARGET | sort", 30)
}

fn must(vm: &mut Vm, patience: Patience, what: &str, command: &str, seconds: u64) -> Result<String, TestError> {
    vm.serial.must(command, patience.seconds(seconds)).map_err(TestError::stage(what.to_owned()))
}

/// Compares the mounts before and after an installation.
fn nothing_left(before: &str, after: &str) -> Result<(), TestError> {
    let left: Vec<_> = after.lines().filter(|l| !before.lines().any(|b| b == *l)).collect();
    if left.is_empty() {
        return Ok(());
    }
    Err(TestError::Failed(format!("the installation left mounted: {}", left.join(" "))))
}

/// Writes the changed configuration, the driver page and the script.
fn write_config(conf: &Path, options: &Headless, answers: &Answers) -> Result<(), TestError> {
    let modules = conf.join("modules");
    let read = |path: &Path| {
        if !path.exists() {
            return Ok("---\n".to_owned());
        }
        fs::read_to_string(path).map_err(TestError::io(format!("reading {}", path.display())))
    };
    let write =
        |path: &Path, text: &str| fs::write(path, text).map_err(TestError::io(format!("writing {}", path.display())));
    let settings = conf.join("settings.conf");
    write(&settings, &config::settings(&read(&settings)?))?;
    for (name, keys) in config::changes(answers, options.fs, options.swap) {
        let path = modules.join(name);
        let keys: Vec<_> = keys.iter().map(|(k, v)| (*k, v.as_str())).collect();
        write(&path, &config::with_keys(&read(&path)?, &keys))?;
    }
    let users = read(&modules.join("users.conf"))?;
    let page = [("qmlSearch", "both"), ("qmlFilename", "/run/vmtest/conf/driver.qml")];
    write(&modules.join("usersq.conf"), &config::with_keys(&users, &page))?;
    write(&conf.join("driver.qml"), &config::driver(include_str!("../assets/driver.qml"), answers))?;
    write(&conf.with_file_name("install.sh"), include_str!("../assets/install.sh"))
}

/// Saves what explains a failure. Best effort: the installation's own error is the one to report.
fn keep_logs(vm: &mut Vm, patience: Patience) {
    let command = "journalctl -b --no-pager > /run/vmtest/live-journal.txt; lsblk -f > /run/vmtest/lsblk.txt; sync";
    if let Err(error) = vm.serial.run(command, patience.seconds(60)) {
        eprintln!("vmtest: could not keep the live system's logs: {}", particle_vm::chain(&error));
    }
}
