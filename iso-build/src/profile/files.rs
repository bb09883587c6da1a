// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Which keys of a profile, of an ISO or of an image, name files. They lie beside the profile that names them, and profiles that
//! extend each other can lie in different directories: so this works on documents, before anything is merged or typed.

use std::path::Path;

use serde::de::DeserializeOwned;
use serde_yaml::Value;

use super::extends::MORE;

/// Keys, one below the other. Lists, and lists that are added to one, are gone through on the way.
const FILES: [&[&str]; 10] = [
    &["archive", "repositories", "key"],
    &["bootc", "deb"],
    &["calamares", "branding"],
    &["calamares", "modules"],
    &["calamares", "settings"],
    &["live", "debs"],
    &["live", "hooks"],
    &["live", "overlays"],
    &["module", "deb"],
    &["payload", "image"],
];

/// A profile of its own, its files beside it. Errors name the line.
pub(super) fn parse<T: DeserializeOwned>(file: &Path, text: &str) -> Result<T, serde_yaml::Error> {
    // A document that is read as it stands knows its lines, which a value no longer does.
    serde_yaml::from_str::<T>(text)?;
    let mut document = serde_yaml::from_str(text)?;
    place(&mut document, file);
    serde_yaml::from_value(document)
}

/// Names files from where the profile `file` lies.
pub(super) fn place(document: &mut Value, file: &Path) {
    change(document, &|name| file.with_file_name(name).display().to_string());
}

/// Gives each file of a document another name. Addresses are no files.
pub(crate) fn change(document: &mut Value, new: &dyn Fn(&str) -> String) {
    for keys in FILES {
        below(document, keys, new);
    }
}

fn below(value: &mut Value, keys: &[&str], new: &dyn Fn(&str) -> String) {
    match (value, keys) {
        (Value::Sequence(list), _) => list.iter_mut().for_each(|one| below(one, keys, new)),
        (Value::String(name), []) if !name.contains("://") => *name = new(name),
        (Value::Mapping(map), [key, rest @ ..]) => {
            for key in [(*key).to_owned(), format!("{key}{MORE}")] {
                if let Some(value) = map.get_mut(&*key) {
                    below(value, rest, new);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_and_nothing_else_are_named_from_the_profile() {
        let text = "archive: {mirror: m, repositories: [{name: n, key: k.asc}, {key: 'https://k.example/k'}], \
                    repositories+: [{key: /abs/l.asc}]}\nlive: {debs: [d.deb], overlays+: [o], hooks: [h.sh, ../i.sh], \
                    packages: [p]}\nmodule: {deb: m.deb}\nbootc: standin\npayload: {image: i.yaml, target: t}\n\
                    calamares: {settings: s.conf, modules: m, branding: b/mine}\n";
        let mut document = serde_yaml::from_str(text).unwrap();
        place(&mut document, Path::new("/p/x.yaml"));
        let wanted = "archive: {mirror: m, repositories: [{name: n, key: /p/k.asc}, {key: 'https://k.example/k'}], \
                      repositories+: [{key: /abs/l.asc}]}\nlive: {debs: [/p/d.deb], overlays+: [/p/o], \
                      hooks: [/p/h.sh, /p/../i.sh], packages: [p]}\nmodule: {deb: /p/m.deb}\nbootc: standin\n\
                      payload: {image: /p/i.yaml, target: t}\n\
                      calamares: {settings: /p/s.conf, modules: /p/m, branding: /p/b/mine}\n";
        assert_eq!(document, serde_yaml::from_str::<Value>(wanted).unwrap());
    }
}
