// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! OCI images as files: writing a layout, reading one as a merged tree. What an image must contain does not belong here:
//! that is `image`.

pub mod annotations;
pub mod artifact;
pub mod codec;
pub mod entry;
pub mod layer;
pub mod layout;
pub mod scan;
pub mod tree;

pub use artifact::Artifact;
pub use codec::Codec;
pub use entry::{Entry, Kind};
pub use layer::{WrittenLayer, write_layer};
pub use layout::{Image, Layout, Names};
pub use tree::{Node, NodeKind, Tree};
