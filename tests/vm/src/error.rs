// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Why a test did not pass.

use std::io;

use particle_vm::VmError;

/// A test that failed or could not run.
#[derive(Debug, thiserror::Error)]
pub enum TestError {
    /// The virtual machine, or what was awaited from it.
    #[error("{stage}")]
    Vm {
        /// What the test was doing.
        stage: String,
        /// What went wrong there.
        source: VmError,
    },
    /// A file of the test could not be handled.
    #[error("{context}")]
    Io {
        /// What was being done.
        context: String,
        /// The system's reason.
        source: io::Error,
    },
    /// The machine answered, and the answer was wrong.
    #[error("{0}")]
    Failed(String),
}

impl TestError {
    /// Adapter for `map_err`: says which stage of the test a machine's error belongs to.
    pub fn stage(stage: impl Into<String>) -> impl FnOnce(VmError) -> Self {
        let stage = stage.into();
        move |source| Self::Vm { stage, source }
    }

    /// Adapter for `map_err`: attaches what was being done to an I/O error.
    pub fn io(context: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let context = context.into();
        move |source| Self::Io { context, source }
    }

    /// Whether a translated machine died of its translation, which says nothing about what was tested.
    pub fn is_fault_of_translation(&self) -> bool {
        matches!(self, Self::Vm { source, .. } if source.is_fault_of_translation())
    }

    /// Whether a program is missing on this machine, so that nothing could be tested.
    pub fn is_missing_requirement(&self) -> bool {
        matches!(self, Self::Vm { source: VmError::MissingTool { .. }, .. })
    }
}
