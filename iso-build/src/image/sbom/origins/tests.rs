// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! apt's table in its own words, and what is made of it.

use super::*;

const POLICY: &str = "\
bash:
  Installed: 5.3-1
  Candidate: 5.3-1
  Version table:
 *** 5.3-1 500
        500 http://deb.example/debian forky/main amd64 Packages
        100 /var/lib/dpkg/status
bootc:
  Installed: 1.0-1
  Candidate: 1.0-1
  Version table:
     2.0 500
        500 http://deb.example/debian forky/main amd64 Packages
 *** 1.0-1 1001
       1001 https://git.example/p/debian forky/main amd64 Packages
        100 /var/lib/dpkg/status
zlib1g:i386:
  Installed: 1
  Candidate: 1
  Version table:
 *** 1 500 (phased 50%)
        500 https://git.example/p/debian forky/main i386 Packages
        100 /var/lib/dpkg/status
both:
  Installed: 1
  Candidate: 1
  Version table:
 *** 1 500
        500 http://deb.example/debian forky/main amd64 Packages
        500 https://git.example/p/debian forky/main amd64 Packages
        100 /var/lib/dpkg/status
twins:
  Installed: 1
  Candidate: 1
  Version table:
 *** 1 500
        500 http://deb.example/debian forky/main amd64 Packages
        100 /var/lib/dpkg/status
     1 500
        500 https://git.example/p/debian forky/main amd64 Packages
elsewhere:
  Installed: 1
  Candidate: 1
  Version table:
 *** 1 500
        500 http://other.example/debian forky/main amd64 Packages
        100 /var/lib/dpkg/status
file:
  Installed: 1
  Candidate: 1
  Version table:
 *** 1 100
        100 /var/lib/dpkg/status
";

fn forge() -> Source {
    Source { name: "forge".into(), mirror: "https://git.example/p/debian/".into() }
}

fn status(packages: &[(&str, &str, &str)]) -> String {
    let stanza = |(name, architecture, version): &(&str, &str, &str)| {
        format!("Package: {name}\nStatus: install ok installed\nArchitecture: {architecture}\nVersion: {version}\n\n")
    };
    packages.iter().map(stanza).collect()
}

#[test]
fn what_is_not_the_archives_alone_is_recorded() {
    let archive = Source { name: String::new(), mirror: "[trusted=yes] http://deb.example/debian".into() };
    let told = recorded(POLICY, &[archive, forge()]);
    let told: Vec<_> =
        told.iter().map(|(package, source)| (package.as_str(), source.as_ref().map(|one| one.name.as_str()))).collect();
    let forge = Some("forge");
    let (unknown, known) = (["both", "elsewhere", "file", "twins"], ["bootc", "zlib1g:i386"]);
    let mut wanted = [unknown.map(|name| (name, None)).to_vec(), known.map(|name| (name, forge)).to_vec()].concat();
    wanted.sort();
    assert_eq!(told, wanted);
}

#[test]
fn a_package_comes_from_where_it_was_installed_and_from_nowhere_else() {
    let root = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| {
        let file = root.path().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    let there =
        [("bash", "amd64", "5.3-1"), ("bootc", "amd64", "1.0-1"), ("zlib1g", "i386", "1"), ("zlib1g", "amd64", "1")];
    write(STATUS, &status(&there));
    write("usr/lib/os-release", "PRETTY_NAME=\"Debian GNU/Linux forky\"\nNAME=\"Debian GNU/Linux\"\nID=debian\n");
    let later = status(&[&there[..], &[("bash", "amd64", "5.3-2"), ("module", "amd64", "0.1")]].concat());
    let debian = Vendor { id: "debian".into(), name: "Debian".into() };
    let (archive, forge) = (Origin::Archive(&debian), forge());
    let of_forge = Origin::Repository(&forge);
    for (kept, wanted) in [
        (None, [archive, Origin::Unknown, archive, Origin::Unknown, archive, archive]),
        (
            Some([("bootc", Some(forge.clone())), ("zlib1g:i386", Some(forge.clone())), ("bash", None)]),
            [Origin::Unknown, Origin::Unknown, of_forge, Origin::Unknown, archive, of_forge],
        ),
    ] {
        if let Some(kept) = kept {
            write(FILE, &serde_json::to_string(&BTreeMap::from(kept)).unwrap());
        }
        let origins = Origins::read(root.path()).unwrap();
        let told: Vec<Origin> = dpkg::installed(&later).iter().map(|package| origins.of(package)).collect();
        assert_eq!(told, wanted);
    }
    write("usr/lib/os-release", "NAME=\"Some system\"\n");
    let nameless = Origins::read(root.path()).unwrap();
    assert_eq!(nameless.of(&dpkg::installed(&status(&there[3..]))[0]), Origin::Unknown);
}
