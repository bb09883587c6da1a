# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The two commands of the README and their parts. Building is cargo's, CMake's and particle-iso's work, not make's.

OUT := out
# The programs below are named by path: a developer's own target folder must not move them.
export CARGO_TARGET_DIR := $(CURDIR)/target
ISO := $(OUT)/particleos-installer.iso
PARTICLE_ISO := target/release/particle-iso
VMTEST := target/release/vmtest
STAGE := OUT=$(OUT) tests/ci/stage.sh
# mmdebstrap, chroots and mounts need root.
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
BUILDROOT = $(SUDO) $(PARTICLE_ISO) buildroot --out $(OUT)
# What CI runs, within an hour on two cores without KVM; and what it does not.
STAGES := lint unit iso-test standin disk module-forky module-trixie vm-headless vm-update vm-click-uefi vm-click-bios
LAYOUTS := vm-layout-btrfs vm-layout-separate vm-layout-bios-gpt vm-layout-manual-separate vm-layout-replace
MORE := vm-retry vm-boot-menu $(LAYOUTS)

.PHONY: iso test test-all test-layouts test-fast clean particle-iso vmtest crates driver $(STAGES) $(MORE)

iso:
	@tests/ci/deps.sh iso
	@$(MAKE) --no-print-directory particle-iso
	$(SUDO) $(PARTICLE_ISO) build --out $(OUT)
	@echo "built $(ISO); try it: $(PARTICLE_ISO) boot"

particle-iso:
	cargo build --release --locked --quiet -p particle-iso

vmtest:
	cargo build --release --locked --quiet -p vmtest

# Everything that .ci/run runs, ordered so that what is cheap fails first. All stages run; the table is at the end.
test:
	@tests/ci/deps.sh test
	@$(STAGE) --start
	@bad=; for stage in $(STAGES); do $(MAKE) --no-print-directory $$stage || bad="$$bad $$stage"; done; \
	$(STAGE) --table || bad="$$bad."; [ -z "$$bad" ] || { echo "failed:$$bad" >&2; exit 1; }

# All of it: also a second try after a failure, the boot menu's other entries, more disk layouts.
test-all:
	@$(MAKE) --no-print-directory test STAGES="$(STAGES) $(MORE)"

# Disk layouts beside those that CI installs, each installed and booted.
test-layouts:
	@$(MAKE) --no-print-directory test STAGES="iso-test $(LAYOUTS)"

# Without virtual machines and build roots: a few minutes, for daily work.
test-fast:
	@$(MAKE) --no-print-directory test STAGES="lint unit"

lint:
	@$(STAGE) $@ tests/ci/lint.sh

unit:
	@$(STAGE) $@ cargo test --workspace --locked --quiet

iso-test:
	@$(STAGE) $@ $(MAKE) --no-print-directory iso

# Build roots are offline: what cargo needs in them is fetched before.
crates:
	cargo fetch --locked --quiet
	cargo fetch --locked --quiet --manifest-path tests/standin-bootc/Cargo.toml

# forky's libostree is the one that can do composefs, as the live system's.
standin: particle-iso crates
	@$(STAGE) $@ $(BUILDROOT) --suite forky -- tests/ci/standin.sh

disk: particle-iso
	@cargo test --locked --quiet -p bootc-job --test disk --no-run
	@$(STAGE) $@ $(BUILDROOT) --suite forky --read-only -- tests/ci/disk.sh $(OUT)

module-forky module-trixie: module-%: particle-iso crates
	@$(STAGE) $@ $(BUILDROOT) --suite $* --read-only -- tests/ci/module.sh

# What the headless tests press buttons with; a fresh checkout's cache has none.
driver: particle-iso
	@$(BUILDROOT) --suite forky --read-only -- tests/ci/driver.sh

HEADLESS = $(SUDO) $(VMTEST) headless --iso $(ISO) --driver $(OUT)/cache/target/forky/driver/VmTest --patience 3

vm-headless: vmtest driver
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/headless --firmware bios --fs xfs --swap small

vm-click-uefi vm-click-bios: vm-click-%: vmtest
	@$(STAGE) $@ $(SUDO) $(VMTEST) click --iso $(ISO) --out $(OUT)/vm/click-$* --firmware $* --patience 3

# An installation that fails half way, and a second one over what it left.
vm-retry: vmtest driver
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/retry --firmware uefi --fail-first

vm-layout-btrfs: vmtest driver
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/layout-btrfs --firmware uefi --fs btrfs

vm-layout-bios-gpt: vmtest driver
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/layout-bios-gpt --firmware bios --layout bios-gpt

vm-layout-separate vm-layout-manual-separate: vm-layout-%: vmtest driver
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/layout-$* --firmware uefi --layout $* --swap small

vm-layout-replace: vm-layout-%: vmtest driver
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/layout-$* --firmware uefi --layout $*

# What vm-headless has installed.
vm-update: particle-iso vmtest
	@$(STAGE) $@ $(SUDO) tests/ci/update.sh $(OUT) headless bios

# Both firmwares, disc and stick, and each entry that does not install.
vm-boot-menu: vmtest
	@$(STAGE) $@-shell $(SUDO) $(VMTEST) boot-menu --iso $(ISO) --out $(OUT)/vm/boot-menu-shell --firmware uefi --usb --patience 3
	@$(STAGE) $@-check $(SUDO) $(VMTEST) boot-menu --iso $(ISO) --out $(OUT)/vm/boot-menu-check --firmware bios --usb --entry check --patience 3
	@$(STAGE) $@-damaged $(SUDO) $(VMTEST) boot-menu --iso $(ISO) --out $(OUT)/vm/boot-menu-damaged --firmware bios --entry check-damaged --patience 3

clean:
	-$(SUDO) $(PARTICLE_ISO) clean --out $(OUT)
	cargo clean
