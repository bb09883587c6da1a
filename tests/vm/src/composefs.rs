// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What bootc's composefs backend with systemd-boot has left: on the disk, read in the live system, and in the started system,
//! where the image has an initramfs for it (the demo image has none; `--image` brings another).

use particle_vm::Vm;

use crate::{
    answers::Answers, captured::reported, error::TestError, installed::sudo, live::Patience, questions, report::Report,
};

/// Where both partitions of the layout are mounted in the live system.
const MOUNT: &str = "mkdir -p /run/esp && mount -o ro /dev/vda1 /run/esp && mount -o ro /dev/vda2 /mnt";

/// Looks at the disk.
pub fn look(
    vm: &mut Vm,
    answers: &Answers,
    digest: &str,
    report: &mut Report,
    patience: Patience,
) -> Result<(), TestError> {
    vm.serial.must(MOUNT, patience.seconds(60)).map_err(TestError::stage("mounting what was installed"))?;
    let login = answers.login;
    let loaders = "/run/esp/EFI/BOOT/BOOTX64.EFI\n/run/esp/EFI/systemd/systemd-bootx64.efi";
    let rows = [
        ("the image is deployed", "sed -n 's/^manifest_digest *= *//p' ./*.origin".to_owned(), digest.to_owned()),
        ("user", format!("grep -c '^{login}:' etc/passwd etc/shadow"), "etc/passwd:1\netc/shadow:1".to_owned()),
        ("home", format!("stat -c %u:%g /mnt/state/os/default/var/home/{login}"), "1000:1000".to_owned()),
        reported("/mnt/state/os/default/var"),
        ("host name", "cat etc/hostname".to_owned(), answers.host_name.to_owned()),
        ("fstab", "awk '/^UUID/ { print $2, $3 }' etc/fstab".to_owned(), "/boot vfat".to_owned()),
        ("fs-verity", "tune2fs -l /dev/vda2 | grep -o '\\bverity\\b'".to_owned(), "verity".to_owned()),
        ("boot loader", format!("ls -1 {}", loaders.replace('\n', " ")), loaders.to_owned()),
        ("the firmware's entry", r"efibootmgr | grep -c 'ParticleOS.*systemd-bootx64\.efi'".to_owned(), "1".to_owned()),
        (
            "one boot entry, with its files",
            "set -- /run/esp/loader/entries/*.conf; echo $#; awk '$1 == \"linux\" || $1 == \"initrd\" { print \"/run/esp\" $2 }' \
             \"$1\" | xargs ls | wc -l"
                .to_owned(),
            "1\n2".to_owned(),
        ),
        ("it starts this deployment", "grep -c \"composefs=.*$(basename $PWD)\" /run/esp/loader/entries/*.conf".to_owned(), "1".to_owned()),
    ];
    let there = |command: &String| format!("(cd /mnt/state/deploy/* && {command}) 2>/dev/null");
    questions::ask(vm, report, rows, there, patience.seconds(180))?;
    let unmount = "umount /mnt /run/esp";
    vm.serial.must(unmount, patience.seconds(60)).map_err(TestError::stage("unmounting it")).map(|_| ())
}

/// Looks at the started system.
pub fn check(vm: &mut Vm, answers: &Answers, report: &mut Report, patience: Patience) -> Result<(), TestError> {
    let login = answers.login;
    let rows = [
        ("state", "systemctl is-system-running --wait".to_owned(), "running".to_owned()),
        ("failed units", "systemctl list-units --failed --no-legend --plain".to_owned(), String::new()),
        ("user", "id -un".to_owned(), login.to_owned()),
        ("home", "cd && pwd -P && test -O . && test -w . && echo own".to_owned(), format!("/var/home/{login}\nown")),
        ("host name", "cat /proc/sys/kernel/hostname".to_owned(), answers.host_name.to_owned()),
        ("root", "findmnt -n -o FSTYPE /".to_owned(), "overlay".to_owned()),
        ("the image is sealed by its digest", "grep -c 'composefs=[0-9a-f]' /proc/cmdline".to_owned(), "1".to_owned()),
        ("/usr is read-only", sudo(answers, "touch /usr/vmtest && echo written"), String::new()),
        ("ESP", "findmnt -n -o TARGET,FSTYPE /boot | tail -n 1 | tr -s ' '".to_owned(), "/boot vfat".to_owned()),
    ];
    questions::ask(vm, report, rows, |command| format!("{command} 2>/dev/null"), patience.seconds(180))
}
