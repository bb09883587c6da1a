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
# What CI runs, about an hour on two cores without KVM; and what it does not.
STAGES := lint unit iso-test standin disk module-forky module-trixie vm-refusals vm-headless vm-update \
	vm-layout-encrypted-data vm-click-uefi vm-click-bios
LAYOUTS := $(addprefix vm-layout-, ext4 xfs btrfs btrfs-subvolumes separate manual-separate encrypted encrypted-data \
	bios-encrypted bios-msdos reuse-home replace alongside two-esp)
MORE := vm-retry vm-boot-menu $(filter-out $(STAGES), $(LAYOUTS))

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

# Every disk layout, installed and booted or refused.
test-layouts:
	@$(MAKE) --no-print-directory test STAGES="iso-test $(LAYOUTS) vm-headless vm-refusals"

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

DRIVEN = --iso $(ISO) --driver $(OUT)/cache/target/forky/driver/VmTest --patience 3
HEADLESS = $(SUDO) $(VMTEST) headless $(DRIVEN)

# A GPT on BIOS, made by hand, with data on partitions of their own.
vm-headless: vmtest driver
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/headless --firmware bios --layout bios-gpt --fs xfs --swap small

# What must be refused before the disk is changed.
vm-refusals: vmtest driver
	@$(STAGE) $@ $(SUDO) $(VMTEST) refusals $(DRIVEN) --out $(OUT)/vm/refusals

vm-click-uefi vm-click-bios: vm-click-%: vmtest
	@$(STAGE) $@ $(SUDO) $(VMTEST) click --iso $(ISO) --out $(OUT)/vm/click-$* --firmware $* --patience 3

# An installation that fails half way, and a second one over what it left.
vm-retry: vmtest driver
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/retry --firmware uefi --fail-first

# One layout each, installed and booted: what is told beside the name are firmware, file system and swap.
vm-layout-ext4: WITH := --layout plain
vm-layout-xfs: WITH := --layout plain --fs xfs
vm-layout-btrfs: WITH := --layout plain --fs btrfs
vm-layout-btrfs-subvolumes: WITH := --layout btrfs-subvolumes --fs btrfs
vm-layout-separate: WITH := --layout separate --swap small
vm-layout-manual-separate: WITH := --layout manual-separate --swap small
vm-layout-encrypted: WITH := --layout encrypted
vm-layout-encrypted-data: WITH := --layout encrypted-data --swap hibernate
vm-layout-bios-encrypted: WITH := --firmware bios --layout encrypted
vm-layout-bios-msdos: WITH := --firmware bios --layout plain --swap small
vm-layout-reuse-home: WITH := --layout reuse-home
vm-layout-replace: WITH := --layout replace
vm-layout-alongside: WITH := --layout alongside
vm-layout-two-esp: WITH := --layout two-esp
$(LAYOUTS): vm-layout-%: vmtest driver
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/layout-$* $(WITH)

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
