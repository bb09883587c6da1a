// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What people choose among when they look for Wi-Fi: access points, as NetworkManager tells them, become networks with a
//! name each; its reasons become the few that a person can do something about. Talking to NetworkManager and the words for
//! people belong to the page (`cpp/image-page`).

/// `NM80211ApFlags`: something must be known to join.
const PRIVACY: u32 = 0x1;
/// `NM80211ApSecurityFlags`.
const PSK: u32 = 0x100;
const ENTERPRISE: u32 = 0x200 | 0x2000;
const SAE: u32 = 0x400;
const OWE: u32 = 0x800;

/// An access point.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccessPoint {
    /// NetworkManager's name of it.
    pub id: String,
    /// The network's name: any bytes, none where it is hidden.
    pub ssid: Vec<u8>,
    /// 0 to 100.
    pub strength: u8,
    /// Its three sets of flags.
    pub flags: u32,
    /// Those of WPA.
    pub wpa: u32,
    /// Those of WPA2 and newer.
    pub rsn: u32,
    /// Whether this machine uses it.
    pub connected: bool,
}

/// How a network is joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Security {
    /// Without anything.
    Open,
    /// Without anything, and nobody else can listen (Enhanced Open).
    Owe,
    /// By a password (WPA, WPA2, or WPA3 beside it).
    Personal,
    /// By a password (WPA3 alone).
    Sae,
    /// In a way that the page does not offer: a login of an enterprise, or WEP.
    Unsupported,
}

/// A network, of which many access points may be around.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// Its strongest access point.
    pub id: String,
    /// Its name, for people.
    pub name: String,
    /// Strength, 0 to 4.
    pub bars: u8,
    /// Whether this machine is connected to it.
    pub connected: bool,
    /// How it is joined.
    pub security: Security,
}

/// Why a connection has failed, as far as a person can do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The network has not taken the password.
    Password,
    /// The network has not answered, or gave no address.
    NoAnswer,
    /// Anything else.
    Other,
}

impl Security {
    fn of(point: &AccessPoint) -> Self {
        let ways = point.wpa | point.rsn;
        match ways {
            _ if ways & PSK != 0 => Self::Personal,
            _ if ways & SAE != 0 => Self::Sae,
            _ if ways & ENTERPRISE != 0 => Self::Unsupported,
            _ if ways & OWE != 0 => Self::Owe,
            _ if point.flags & PRIVACY != 0 => Self::Unsupported,
            _ => Self::Open,
        }
    }

    /// NetworkManager's word for it; empty where it needs none.
    pub fn key_management(self) -> &'static str {
        match self {
            Self::Open | Self::Unsupported => "",
            Self::Owe => "owe",
            Self::Personal => "wpa-psk",
            Self::Sae => "sae",
        }
    }

    /// Whether a password joins it.
    pub fn needs_password(self) -> bool {
        matches!(self, Self::Personal | Self::Sae)
    }
}

/// The networks around: that one first which this machine is connected to, then the strong ones. Equal strength is by name,
/// so that a list stays as it is while strengths change a little.
pub fn networks(points: &[AccessPoint]) -> Vec<Network> {
    let mut found: Vec<(&AccessPoint, Network)> = Vec::new();
    for point in points.iter().filter(|point| point.ssid.iter().any(|byte| *byte != 0)) {
        let security = Security::of(point);
        let known = found.iter_mut().find(|(best, network)| best.ssid == point.ssid && network.security == security);
        if let Some((best, network)) = known {
            network.connected |= point.connected;
            if point.strength > best.strength {
                *best = point;
                network.id.clone_from(&point.id);
                network.bars = bars(point.strength);
            }
        } else {
            let network = Network {
                id: point.id.clone(),
                name: name(&point.ssid),
                bars: bars(point.strength),
                connected: point.connected,
                security,
            };
            found.push((point, network));
        }
    }
    let mut networks: Vec<Network> = found.into_iter().map(|(_, network)| network).collect();
    networks.sort_by_cached_key(|network| {
        (!network.connected, u8::MAX - network.bars, network.name.to_lowercase(), network.security)
    });
    networks
}

/// Whether a password can be one of a network that is joined so ("wpa-psk" has limits: 8 to 63 bytes, or a key of 64 digits).
pub fn password_fits(key_management: &str, password: &str) -> bool {
    match (key_management, password.len()) {
        ("wpa-psk", 64) => password.bytes().all(|byte| byte.is_ascii_hexdigit()),
        ("wpa-psk", length) => (8..64).contains(&length),
        (_, length) => length > 0,
    }
}

/// What `NMDeviceStateReason` of a failed connection tells.
pub fn trouble(reason: u32) -> Trouble {
    match reason {
        // Asked for another one, NetworkManager has nobody to ask.
        7 => Trouble::Password,
        // No address; the supplicant's; gone.
        5 | 15..=17 | 8 | 10 | 11 | 53 => Trouble::NoAnswer,
        _ => Trouble::Other,
    }
}

fn bars(strength: u8) -> u8 {
    match strength {
        75.. => 4,
        50.. => 3,
        25.. => 2,
        1.. => 1,
        0 => 0,
    }
}

fn name(ssid: &[u8]) -> String {
    let text = String::from_utf8_lossy(ssid);
    text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

#[cfg(test)]
mod tests;
