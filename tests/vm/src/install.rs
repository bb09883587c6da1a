// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The installation inside the headless tests' live system: the changed configuration, the run of calamares, a run that
//! ends in the middle before it, and that nothing stays mounted. Starting and leaving the machine is `headless`' part.

use std::{fs, path::Path};

use particle_vm::{Output, Timings, Vm};

use crate::{
    answers::Answers,
    captured,
    cli::{First, Headless},
    config, copy,
    error::TestError,
    interrupt,
    live::Patience,
};

/// How long one installation may take on an otherwise idle machine with TCG.
const INSTALL_SECONDS: u64 = 900;

/// Runs calamares on the configuration of a layout.
pub fn run(
    vm: &mut Vm,
    options: &Headless,
    answers: &Answers,
    share: &Path,
    patience: Patience,
    timings: &mut Timings,
) -> Result<(), TestError> {
    configure(vm, options, answers, share, patience)?;
    let before = mounts(vm, patience)?;
    timings.stage("configuration");
    match options.first {
        None | Some(First::PowerOff) => {}
        Some(First::Fail) => {
            fail(vm, share, patience, &command("conf-failing", patience))?;
            nothing_left(&before, &mounts(vm, patience)?)?;
            nobody_holds(vm, patience)?;
            timings.stage("failed installation");
        }
        // What it has mounted stays: nobody is left who could take it down.
        Some(First::Kill) => {
            interrupt::kill(vm, patience)?;
            timings.stage("killed installation");
        }
        Some(First::KillLoader) => {
            interrupt::kill_loader(vm, share, patience)?;
            timings.stage("installation killed while the boot loader was written");
        }
    }
    let run = command("conf", patience);
    let installed = match options.layout.recipe().refused {
        Some(why) => refused(vm, patience, &run, why),
        None => must(vm, patience, "installing", &run, INSTALL_SECONDS + 60).map(|_| ()),
    };
    keep_capture(share, &options.common.out)?;
    installed?;
    timings.stage("installation");
    nothing_left(&before, &mounts(vm, patience)?)?;
    nobody_holds(vm, patience)
}

/// Copies the medium's configuration out, changes it for a layout, and makes of the disk what the layout needs before.
pub fn configure(
    vm: &mut Vm,
    options: &Headless,
    answers: &Answers,
    share: &Path,
    patience: Patience,
) -> Result<(), TestError> {
    let fetch = "cd /run/vmtest && rm -rf conf && mkdir conf && cp -r /usr/share/calamares/. /etc/calamares/. conf/";
    must(vm, patience, "copying the medium's Calamares configuration", fetch, 60)?;
    write_config(&share.join("conf"), options, answers)?;
    copy_driver(&options.driver, &share.join("qml/VmTest"))?;
    let recipe = options.layout.recipe();
    if recipe.chosen.is_some() {
        let chooser = "cd /run/vmtest/conf/modules && bootc-job chooser --config bootc.conf > packagechooser.conf";
        must(vm, patience, "making the configuration of the page for several images", chooser, 60)?;
    }
    if recipe.captured {
        captured::write(share)?;
    }
    if let Some(image) = options.image.as_ref().filter(|_| !options.served) {
        copy::folder(image, &share.join("image"))?;
    }
    if let Some(bootc) = &options.bootc {
        let copied = fs::copy(bootc, share.join("bootc"));
        copied.map_err(TestError::io(format!("copying {}", bootc.display())))?;
    }
    if recipe.volumes {
        copy(&options.driver.with_file_name("../volumes"), &share.join("volumes.tar"))?;
    }
    let Some(script) = recipe.prepare else {
        return must(vm, patience, "replacing os-prober in the live system", &no_others(options), 60).map(|_| ());
    };
    fs::write(share.join("prepare.sh"), script).map_err(TestError::io("writing prepare.sh"))?;
    must(vm, patience, "preparing the disk", "sh /run/vmtest/prepare.sh", 300).map(|_| ())
}

/// The command line that runs calamares on one of the configurations.
pub fn command(conf: &str, patience: Patience) -> String {
    let seconds = patience.seconds(INSTALL_SECONDS).as_secs();
    format!("sh /run/vmtest/install.sh /run/vmtest/{conf} /run/vmtest/{conf}.log {seconds}")
}

/// A checksum of what partitioning and formatting would change first.
pub fn disk_sum(vm: &mut Vm, patience: Patience) -> Result<String, TestError> {
    let sum = "{ head -c 64M; tail -c 1M; } < /dev/vda | sha256sum | cut -d' ' -f1";
    must(vm, patience, "reading the disk", sum, 120)
}

/// Mounts the shared folder `share`, and spares the machine what takes minutes without KVM.
pub fn share(vm: &mut Vm, share: &Path, patience: Patience) -> Result<(), TestError> {
    fs::write(share.join("udevadm.sh"), include_str!("../assets/udevadm.sh"))
        .map_err(TestError::io("writing udevadm.sh"))?;
    must(vm, patience, "mounting the shared folder in the live system", MOUNT_SHARE, 60)?;
    let replace = "cp /usr/bin/udevadm /usr/bin/udevadm-real && install -m 755 /run/vmtest/udevadm.sh /usr/bin/udevadm";
    must(vm, patience, "replacing udevadm in the live system", replace, 60).map(|_| ())
}

/// No mount namespace of any service holds the disk: what it holds cannot be partitioned again.
fn nobody_holds(vm: &mut Vm, patience: Patience) -> Result<(), TestError> {
    let who = "grep -ls ' /dev/vda' /proc/[0-9]*/mountinfo | cut -d/ -f3 | xargs -r ps -o pid=,comm= -p";
    let holders = must(vm, patience, "looking for who holds the disk", who, 30)?;
    if holders.is_empty() {
        return Ok(());
    }
    Err(TestError::Failed(format!("the installation left the disk mounted in the namespaces of: {holders}")))
}

/// A blank disk holds no other system, and looking for one takes 20 s without KVM. What os-prober leaves behind are the
/// modules of the file systems, without which Calamares' first `mount` may take longer than it is given.
fn no_others(options: &Headless) -> String {
    let mut names = vec!["vfat", options.fs.name()];
    names.extend(options.layout.mounts().map(|(_, fs)| fs));
    format!("modprobe -a {} && echo '#!/bin/sh' > /usr/bin/os-prober", names.join(" "))
}

/// Mounts the shared folder in the guest.
const MOUNT_SHARE: &str = "mkdir -p /run/vmtest && modprobe 9pnet_virtio; \
    mount -t 9p -o trans=virtio,version=9p2000.L,msize=262144 vmtest /run/vmtest";

/// Runs the installation with a bootc that fails half way. The sentence that a person reads must say what happened.
fn fail(vm: &mut Vm, share: &Path, patience: Patience, run: &str) -> Result<(), TestError> {
    fs::write(share.join("failing-bootc"), include_str!("../assets/failing-bootc.sh"))
        .map_err(TestError::io("writing the failing bootc"))?;
    let prepare = "cd /run/vmtest && install -m 755 failing-bootc /usr/local/bin/failing-bootc && cp -r conf conf-failing && \
                   sed -i '/^bootc:/d' conf-failing/modules/bootc.conf && \
                   echo 'bootc: /usr/local/bin/failing-bootc' >> conf-failing/modules/bootc.conf";
    must(vm, patience, "preparing the failing installation", prepare, 60)?;
    refused(vm, patience, run, "corrupted blob")
}

/// Runs an installation that must fail and say why.
pub fn refused(vm: &mut Vm, patience: Patience, run: &str, why: &str) -> Result<(), TestError> {
    let output = vm.serial.run(run, patience.seconds(INSTALL_SECONDS + 60));
    let output = output.map_err(TestError::stage("running an installation that must fail"))?;
    if output.status == 1 && output.text.contains("Installation failed:") && output.text.contains(why) {
        return Ok(());
    }
    let Output { status, text } = output;
    Err(TestError::Failed(format!("the installation did not fail with {why:?} (status {status}): {text}")))
}

fn mounts(vm: &mut Vm, patience: Patience) -> Result<String, TestError> {
    must(vm, patience, "listing the mounts", "findmnt -rn -o TARGET | sort", 30)
}

/// One command in the live system, which must succeed; what it said.
pub fn must(vm: &mut Vm, patience: Patience, what: &str, command: &str, seconds: u64) -> Result<String, TestError> {
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

/// Writes the changed configuration, the driver's page and steps, and the script.
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
    let bad = |error| TestError::Failed(format!("the medium's settings.conf is no YAML: {error}"));
    write(&settings, &config::settings(&read(&settings)?, &options.layout.recipe()).map_err(bad)?)?;
    for (name, keys) in config::changes(answers, options) {
        let path = modules.join(name);
        let keys: Vec<_> = keys.iter().map(|(k, v)| (*k, v.as_str())).collect();
        write(&path, &config::with_keys(&read(&path)?, &keys))?;
    }
    let users = read(&modules.join("users.conf"))?;
    let page = [("qmlSearch", "both"), ("qmlFilename", "/run/vmtest/conf/driver.qml")];
    write(&modules.join("usersq.conf"), &config::with_keys(&users, &page))?;
    write(&conf.join("driver.qml"), include_str!("../assets/driver.qml"))?;
    write(&conf.join("steps.js"), &config::steps(answers, options))?;
    write(&conf.with_file_name("install.sh"), include_str!("../assets/install.sh"))
}

/// Gives the guest the QML module that the driver's page imports.
fn copy_driver(from: &Path, to: &Path) -> Result<(), TestError> {
    fs::create_dir_all(to).map_err(TestError::io(format!("making {}", to.display())))?;
    for name in ["qmldir", "libvmtest-driver.so"] {
        copy(&from.join(name), &to.join(name))?;
    }
    Ok(())
}

/// Copies what `make driver` has made.
fn copy(from: &Path, to: &Path) -> Result<(), TestError> {
    let copied = fs::copy(from, to);
    copied.map(|_| ()).map_err(TestError::io(format!("copying {} (`make driver volumes` makes it)", from.display())))
}

/// What Calamares had made of the disk when bootc@install started, if it came so far.
fn keep_capture(share: &Path, out: &Path) -> Result<(), TestError> {
    for name in ["global-storage.json", "disk.txt"] {
        let from = share.join(name);
        if from.exists() {
            fs::copy(&from, out.join(name)).map_err(TestError::io(format!("copying {}", from.display())))?;
        }
    }
    Ok(())
}
