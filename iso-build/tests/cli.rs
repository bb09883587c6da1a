// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The program from outside: exit codes and what it says, without root rights and without a network.

use std::path::Path;
use std::process::{Command, Output};

fn particle_iso(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_particle-iso"))
        .args(args)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap())
        .output()
        .unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_json_plan_holds_every_argv_and_every_file() {
    let output = particle_iso(&["plan", "--format", "json", "--out", "/nonexistent/out"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let plan: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(plan["version"], 1);
    let ops: Vec<&serde_json::Value> =
        plan["steps"].as_array().unwrap().iter().flat_map(|step| step["ops"].as_array().unwrap()).collect();
    let xorriso = ops.iter().find(|op| op["argv"][0] == "xorriso").unwrap();
    assert!(xorriso["argv"].as_array().unwrap().iter().any(|word| word == "PARTICLEOS"));
    let menu = ops.iter().find(|op| op["path"].as_str().is_some_and(|path| path.ends_with("grub.cfg"))).unwrap();
    assert!(menu["content"].as_str().unwrap().contains("particle.mode=shell"));
    assert!(!Path::new("/nonexistent").exists());
}

#[test]
fn an_unknown_key_is_named_with_the_file_and_the_nearest_key() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("mine.yaml");
    let good = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles/forky.yaml")).unwrap();
    std::fs::write(&file, good.replace("display-manager:", "display-manger:")).unwrap();
    let output = particle_iso(&["plan", "--profile", file.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    let said = stderr(&output);
    for part in ["mine.yaml", "display-manger", "did you mean `display-manager`?"] {
        assert!(said.contains(part), "{part} is not in: {said}");
    }
}

/// One more letter a line, nine times what the line above has.
fn bomb() -> String {
    (1..12).fold("a0: &a0 [x]\n".to_owned(), |text, at| {
        format!("{text}a{at}: &a{at} [{}]\n", vec![format!("*a{}", at - 1); 9].join(", "))
    })
}

#[test]
fn what_is_no_profile_is_two_and_told_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        std::fs::write(dir.path().join(name), text).unwrap();
        dir.path().join(name).display().to_string()
    };
    file("round.yaml", "extends: trip.yaml\n");
    let gone = dir.path().join("gone.yaml").display().to_string();
    for (profile, words) in [
        (file("trip.yaml", "extends: round.yaml\n"), "goes round in a circle"),
        (file("bomb.yaml", &bomb()), "bomb.yaml: "),
        (file("over.yaml", &format!("extends: bomb.yaml\n{}", bomb())), "repetition limit exceeded"),
        (file("large.yaml", &"#\n".repeat(1 << 20)), "more than 1048576 bytes"),
        ("/dev/zero".to_owned(), "this is a device, a pipe or a socket; name a regular file"),
        (file("bytes.yaml", "\u{0}\u{1}"), "bytes.yaml: "),
        (file("empty.yaml", ""), "missing field"),
        (dir.path().display().to_string(), "this is a directory"),
        (gone, "gone.yaml: reading it: No such file"),
    ] {
        for command in ["plan", "image"] {
            let started = std::time::Instant::now();
            let output = particle_iso(&[command, "--profile", &profile, "--out", "/nonexistent/out"]);
            assert_eq!(output.status.code(), Some(2), "{command} {profile}: {}", stderr(&output));
            assert!(started.elapsed() < std::time::Duration::from_secs(10), "{command} {profile}");
            // An image profile extends nothing.
            assert!(command == "image" || stderr(&output).contains(words), "{profile}: {}", stderr(&output));
        }
    }
}

#[test]
fn shells_and_man_know_every_command() {
    let commands = ["check", "plan", "build", "image", "boot", "clean", "buildroot", "schema"];
    for shell in ["bash", "zsh", "fish"] {
        let output = particle_iso(&["completions", shell]);
        let script = String::from_utf8(output.stdout).unwrap();
        assert!(commands.iter().all(|command| script.contains(command)), "{shell}: {script}");
    }
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(particle_iso(&["man", dir.path().to_str().unwrap()]).status.code(), Some(0));
    for command in commands {
        let page = std::fs::read_to_string(dir.path().join(format!("particle-iso-{command}.1"))).unwrap();
        assert!(page.contains(".TH") && page.contains("SYNOPSIS"), "{page}");
    }
    let main = std::fs::read_to_string(dir.path().join("particle-iso.1")).unwrap();
    assert!(main.contains("SOURCE_DATE_EPOCH") && main.contains("Exit status"), "{main}");
    let hidden =
        std::fs::read_dir(dir.path()).unwrap().flatten().any(|page| page.path().ends_with("particle-iso-enter.1"));
    assert!(!hidden, "a command that nobody types has no page");
}

/// A profile whose archive is a port of this machine that nobody listens at.
fn without_network(dir: &Path, more: &str) -> String {
    let forky = Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles/forky.yaml");
    let file = dir.join("mine.yaml");
    let archive = "archive: { mirror: 'http://127.0.0.1:9/debian' }";
    std::fs::write(&file, format!("extends: {}\n{archive}\n{more}", forky.display())).unwrap();
    file.display().to_string()
}

#[test]
fn a_missing_requirement_is_three_and_comes_with_a_remedy() {
    let dir = tempfile::tempdir().unwrap();
    let profile = without_network(dir.path(), "payload: null\n");
    // A file system that never has room.
    for command in ["check", "build"] {
        let output = particle_iso(&[command, "--profile", &profile, "--out", "/proc/out"]);
        assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
        let said = stderr(&output) + &String::from_utf8_lossy(&output.stdout);
        for part in ["12 GiB for /proc/out", "0 GiB are free on /proc (proc)", "choose another place with --out"] {
            assert!(said.contains(part), "{part} is not in: {said}");
        }
    }
}

#[test]
fn the_check_is_one_table_with_a_row_for_everything() {
    let dir = tempfile::tempdir().unwrap();
    let elsewhere = "payload: { image: null, source: 'oci:/nonexistent:1' }\n";
    let profile = without_network(dir.path(), elsewhere);
    let out = dir.path().join("out");
    let output = particle_iso(&["check", "--profile", &profile, "--out", &out.display().to_string()]);
    assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
    let table = String::from_utf8_lossy(&output.stdout);
    assert!(table.starts_with("RESULT   WHAT"), "{table}");
    for (row, result) in [
        ("mksquashfs 4.4 or newer, to pack", "ok"),
        ("GiB for ", "ok"),
        ("archive http://127.0.0.1:9/debian forky: answers", "MISSING"),
        ("image particleos: oci:/nonexistent:1", "?"),
        ("Calamares' sequence: ", "ok"),
        ("Calamares' bootc.conf ", "ok"),
        ("branding particleos ", "ok"),
    ] {
        let line = table.lines().find(|line| line.contains(row)).unwrap_or_else(|| panic!("{row} is not in: {table}"));
        assert!(line.starts_with(result), "{line}");
    }
    assert!(table.contains("-> look at the network"), "{table}");
    assert!(stderr(&output).contains(" requirements are not met"), "{}", stderr(&output));
    assert!(!out.exists(), "a check makes nothing");
}

#[test]
fn wrong_usage_is_two() {
    for args in [
        &["frobnicate"][..],
        &["build", "--rebuild"],
        &["buildroot", "--suite", "potato"],
        &["build", "--container-image", "localhost/tools"],
        &["plan", "--in", "podman", "--out", "/nonexistent/a,b"],
    ] {
        assert_eq!(particle_iso(args).status.code(), Some(2), "{args:?}");
    }
}

#[test]
fn a_container_sees_the_folders_of_profiles_and_keys_and_one_row_tells_of_podman() {
    let dir = tempfile::tempdir().unwrap();
    let key = dir.path().join("keys/forge.asc");
    let fingerprint = "0379F06721578904307CB4F68B0D618C449A513D";
    let repository = format!(
        "archive: {{ mirror: 'http://127.0.0.1:9/debian', repositories: [{{ name: forge, mirror: 'http://127.0.0.1:9/x', suite: forky, components: [main], key: {}, fingerprint: {fingerprint}, packages: [bootc] }}] }}\n",
        key.display()
    );
    let profile = dir.path().join("profiles/mine.yaml");
    std::fs::create_dir(profile.parent().unwrap()).unwrap();
    let confs = dir.path().join("confs");
    std::fs::create_dir(&confs).unwrap();
    let calamares = format!("calamares: {{ modules: {} }}\n", confs.display());
    let forky = Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles/forky.yaml");
    std::fs::write(&profile, format!("extends: {}\n{repository}{calamares}payload: null\n", forky.display())).unwrap();
    let profile = profile.to_str().unwrap();
    let output = particle_iso(&["plan", "--in", "podman", "--profile", profile, "--out", "/nonexistent/out"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let plan = String::from_utf8(output.stdout).unwrap();
    let run = plan.lines().find(|line| line.contains("podman run ")).unwrap();
    for (path, mode) in
        [(dir.path().join("profiles"), ",ro "), (key, ",ro "), (confs, ",ro "), ("/nonexistent/out".into(), " ")]
    {
        let mount = format!("--mount type=bind,src={0},dst={0}{mode}", path.display());
        assert!(run.contains(&mount), "{mount} is not in: {run}");
    }
    let output = particle_iso(&["check", "--in", "podman", "--profile", profile, "--out", "/proc/out"]);
    assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
    let table = String::from_utf8_lossy(&output.stdout);
    assert!(table.contains("podman 3.0 or newer, to run the build in a container"), "{table}");
    assert!(!table.contains("mksquashfs"), "the tools are in the container: {table}");
}

/// What podman itself would say of a folder that is not there would tell nobody which key of the profile it was.
#[test]
fn what_a_profile_names_is_looked_at_before_its_container_starts() {
    let dir = tempfile::tempdir().unwrap();
    let profile = dir.path().join("mine.yaml");
    let forky = Path::new(env!("CARGO_MANIFEST_DIR")).join("profiles/forky.yaml");
    let live = "live: { overlays: [gone], hooks: [none.sh] }";
    std::fs::write(&profile, format!("extends: {}\n{live}\n", forky.display())).unwrap();
    let out = dir.path().join("out").display().to_string();
    let output = particle_iso(&["build", "--in", "podman", "--profile", profile.to_str().unwrap(), "--out", &out]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    for words in ["overlay", "gone (not there)", "hook", "none.sh (not there)"] {
        assert!(stderr(&output).contains(words), "{words} is not in: {}", stderr(&output));
    }
}

/// A build begins with it, a check tells it in its table, and a container has nobody's keys.
#[test]
fn who_cannot_sign_is_told_before_anything_is_built() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out");
    let profile = without_network(dir.path(), "payload: null\n");
    let run = |args: &[&str]| {
        let program = Path::new(env!("CARGO_BIN_EXE_particle-iso"));
        let common = ["--profile", &profile, "--out", out.to_str().unwrap(), "--sign-with", "nobody@example.org"];
        let mut command = Command::new(program);
        command.args(args).args(common).env("GNUPGHOME", dir.path());
        let output = command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned(), stderr(&output))
    };
    for command in ["plan", "build"] {
        let (code, _, said) = run(&[command]);
        assert_eq!(code, Some(3), "{said}");
        for words in ["--sign-with nobody@example.org: ", "No secret key", "What to do: `gpg --list-secret-keys`"] {
            assert!(said.contains(words), "{words} is not in: {said}");
        }
    }
    let (code, told, _) = run(&["build", "--quiet", "--events", "json"]);
    assert!(code == Some(3) && told.contains("\"id\":\"signing-key-missing\""), "{told}");
    let (code, table, said) = run(&["check"]);
    assert_eq!(code, Some(3), "{said}");
    let row =
        table.lines().find(|line| line.contains("a key to sign the checksums")).unwrap_or_else(|| panic!("{table}"));
    assert!(row.starts_with("MISSING") && table.contains("-> `gpg --list-secret-keys`"), "{table}");
    let (code, _, said) = run(&["plan", "--in", "podman"]);
    assert!(code == Some(2) && said.contains("build with --in host"), "{said}");
    assert!(!out.exists());
}

/// Arguments of `image --plan` with an upload.
fn publishing<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["image", "--plan", "--out", "/nonexistent/out", "--push"], more].concat()
}

#[test]
fn the_plan_of_an_upload_names_files_and_no_secrets() {
    let dir = tempfile::tempdir().unwrap();
    let file = |name: &str| {
        std::fs::write(dir.path().join(name), "geheim").unwrap();
        dir.path().join(name).display().to_string()
    };
    let (auth, key, passphrase) = (file("auth.json"), file("key"), file("passphrase"));
    let mut args = publishing(&["docker://r.example/p:1", "--push", "docker://r.example/p:2", "--authfile", &auth]);
    args.extend(["--sign-by-sigstore-private-key", &key, "--sign-passphrase-file", &passphrase]);
    for format in ["text", "json"] {
        let output = particle_iso(&[&args[..], &["--format", format]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let plan = String::from_utf8(output.stdout).unwrap();
        assert!(!plan.contains("geheim"));
        for part in ["docker://r.example/p:2", "oci:/nonexistent/out/image/particleos:latest", &passphrase, &auth] {
            assert!(plan.contains(part), "{part} is not in: {plan}");
        }
    }
}

#[test]
fn a_wrong_upload_is_two_and_says_where_it_is_wrong() {
    for (more, part) in [
        (&["docker://r.example/Up:1"][..], "--push `docker://r.example/Up:1`: `U` at character 20: a name has"),
        (&["oci:/tmp/x:1"], "write docker://REGISTRY/NAME:TAG"),
        (&["docker://r.example/p:1", "--authfile", "/nonexistent/a"], "--authfile /nonexistent/a: there is no such"),
        (&["docker://r.example/p:1", "--cert-dir", "/dev/null"], "--cert-dir /dev/null: there is no such"),
        (&["docker://r.example/p:1", "--sign-by-sigstore-private-key", "/k"], "--sign-passphrase-file"),
        (&["docker://r.example/p:1", "--layout", "/x:y"], "/x:y: a path with a colon"),
    ] {
        let output = particle_iso(&publishing(more));
        assert_eq!(output.status.code(), Some(2), "{more:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(part), "{part} is not in: {}", stderr(&output));
    }
    assert_eq!(particle_iso(&["image", "--authfile", "/dev/null"]).status.code(), Some(2));
}

#[test]
fn clean_removes_what_a_killed_build_left_and_nothing_under_a_running_one() {
    let dir = tempfile::tempdir().unwrap();
    let cache = dir.path().join("cache");
    let left = cache.join("rootfs-0123456789abcdef.new");
    let finished = cache.join("rootfs-0123456789abcdef");
    [&left, &finished].iter().for_each(|path| std::fs::create_dir_all(path).unwrap());
    let clean = || particle_iso(&["clean", "--out", dir.path().to_str().unwrap()]);
    let lock = std::fs::File::create(cache.join(".rootfs.lock")).unwrap();
    rustix::fs::flock(&lock, rustix::fs::FlockOperation::LockExclusive).unwrap();
    let refused = clean();
    assert_eq!(refused.status.code(), Some(3), "{}", stderr(&refused));
    assert!(stderr(&refused).contains("another particle-iso makes rootfs") && left.exists(), "{}", stderr(&refused));
    drop(lock);
    let done = clean();
    assert_eq!(done.status.code(), Some(0), "{}", stderr(&done));
    assert!(!left.exists() && finished.exists());
}
