# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The two commands of the README and their parts. Building is cargo's, CMake's and particle-iso's work, not make's.

OUT := out
# The programs below are named by path: a developer's own target folder must not move them.
export CARGO_TARGET_DIR := $(CURDIR)/target
ISO := $(OUT)/particleos-installer.iso
# All that `make test` runs is compiled once, without optimising: BUILD=debug.
BUILD := release
BIN := target/$(BUILD)
export BIN
PARTICLE_ISO := $(BIN)/particle-iso
VMTEST := $(BIN)/vmtest
STAGE := OUT=$(OUT) tests/ci/stage.sh
# mmdebstrap, chroots and mounts need root.
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo --preserve-env=BIN)
BUILDROOT = $(SUDO) $(PARTICLE_ISO) buildroot --out $(OUT)
# What CI runs, the longest chain (medium, installation, update) first, and what it does not run. make starts stages in this
# order from where it is, not from its start: the update stands where make is when the installation has ended.
STAGES := iso-test lint unit repositories module-trixie vm-click-uefi disk vm-refusals module-forky vm-update images standin
LAYOUTS := $(addprefix vm-layout-, encrypted-data bios-encrypted-data two-esp alongside replace reuse-home \
	systemd-boot bootupd btrfs-subvolumes btrfs xfs 4kn ext4 separate encrypted bios-gpt bios-encrypted bios-msdos)
REFUSALS := $(addprefix vm-refusals-, bios volumes bios-volumes)
RETRIES := vm-retry vm-retry-kill vm-retry-esp vm-retry-power-off
MENU := $(addprefix vm-boot-menu-, safe safe-uefi no-driver shell shell-secure-boot shell-file check check-damaged)
MORE := pages reproducible bad-input derivative trixie podman containerfile faults disk-container vm-exec vm-memory vm-registry vm-click-bios vm-click-dense vm-click-sddm vm-click-desktop vm-errors vm-headless vm-language vm-wifi $(RETRIES) $(REFUSALS) $(MENU) \
	$(filter-out $(STAGES), $(LAYOUTS))

.PHONY: iso test test-all test-layouts test-images test-fast bench bench-iso bench-boot clean particle-iso vmtest crates driver volumes screen access-point live-build small-image bootupd-image $(STAGES) $(MORE)

iso:
	@tests/ci/deps.sh iso
	@$(MAKE) --no-print-directory particle-iso
	@# The person's own, so that `boot` can make a disk in it.
	@mkdir -p $(OUT)
	$(SUDO) $(PARTICLE_ISO) build --out $(OUT)
	@echo "built $(ISO); try it: $(PARTICLE_ISO) boot"

# On a terminal cargo shows how far it is: on a new machine it has minutes of work.
particle-iso vmtest:
	cargo build --locked $(if $(MAKE_TERMERR),,--quiet) $(if $(filter debug, $(BUILD)),--workspace --all-targets,--release -p $@)

# Everything that .ci/run runs. Two stages at a time: most use one core at a time. All run,
# also when one fails; what a stage prints comes in one piece at its end, and the table is last.
test:
	@tests/ci/deps.sh test
	@$(STAGE) --start
	@exec 3>&1; bad=; TELL=3 $(MAKE) --no-print-directory --jobs=2 --keep-going --output-sync=target ALL=1 BUILD=debug $(STAGES) || bad=1; \
	$(STAGE) --table $(STAGES) && [ -z "$$bad" ]

# What a stage needs of an earlier one. Run alone, it takes what is there.
ifdef ALL
disk pages containerfile derivative disk-container driver volumes screen access-point bootupd-image $(filter vm-%, $(STAGES)): iso-test
vm-update: vm-click-uefi
# These take what the ISO's build compiles, or would keep the installation in the virtual machine waiting.
module-forky standin images: iso-test
endif

# All of it: also a second try after a failure, the boot menu's other entries, more disk layouts.
test-all:
	@$(MAKE) --no-print-directory test STAGES="$(STAGES) $(MORE)"

# Every row of docs/layouts.md, installed and booted or refused; the longest first. Layouts that say nothing beside these
# are run by test-all.
TOLD_BY_OTHERS := $(addprefix vm-layout-, ext4 separate encrypted bios-gpt bios-encrypted)
test-layouts:
	@$(MAKE) --no-print-directory test STAGES="iso-test vm-headless vm-refusals \
		$(filter-out $(TOLD_BY_OTHERS), $(LAYOUTS)) $(REFUSALS)"

# Images: judged, fetched, installed, updated from a registry and rolled back.
test-images:
	@$(MAKE) --no-print-directory test STAGES="iso-test standin images disk disk-container vm-click-uefi vm-update vm-memory \
		vm-layout-systemd-boot vm-layout-bootupd containerfile"

# Without virtual machines and build roots: a few minutes, for daily work.
test-fast:
	@$(MAKE) --no-print-directory test STAGES="lint unit"

lint:
	@$(STAGE) $@ tests/ci/lint.sh

unit:
	@$(STAGE) $@ cargo test --workspace --locked --quiet

# Package repositories with keys, made and served here: real apt, real gpg.
repositories:
	@cargo test --workspace --locked --quiet --test repositories --no-run
	@$(STAGE) $@ $(SUDO) sh -euc '. tests/ci/newest.sh; "$$(newest_test target/debug repositories)" --ignored'

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
	@cargo test --workspace --locked --quiet --test disk --test report --test downloads --test sources --test bad_images --test secrets --test bar --no-run
	@$(STAGE) $@ $(BUILDROOT) --suite forky --read-only -- tests/ci/disk.sh $(OUT) $(ONLY)

# Every operation of an installation x every fault, and the next try. FAULTS: some of them.
faults: particle-iso small-image
	@cargo test --workspace --locked --quiet --test faults --no-run
	@$(STAGE) $@ $(BUILDROOT) --suite forky --read-only -- env FAULTS="$(FAULTS)" tests/ci/faults.sh $(OUT)

# Two builds from nothing in two places: the same bytes. DIFFER=1 dates the second one differently, and must fail.
reproducible: particle-iso
	@$(STAGE) $@ $(SUDO) env DIFFER=$(DIFFER) tests/ci/reproducible.sh $(OUT)

# What profiles add to the live system; takes what the cache has.
derivative: particle-iso
	@$(STAGE) $@ $(SUDO) tests/ci/derivative.sh $(OUT)

# Debian 13's profile with a repository beside the archive that is made here; the end of these packages' versions tells them.
trixie: SUFFIX := +particle1
trixie: particle-iso vmtest crates
	@$(BUILDROOT) --suite trixie --read-only -- tests/ci/trixie/packages.sh $(SUFFIX)
	@$(STAGE) $@ $(SUDO) tests/ci/trixie.sh $(OUT) $(SUFFIX)

# Builds of a small medium, each stage hit by a full disk, SIGINT and SIGKILL; outputs that cannot be written. Needs Debian's
# archive and 6 GB below $TMPDIR.
bad-input:
	@cargo test --release --locked --quiet -p particle-iso --test bad_input --no-run
	@$(STAGE) $@ $(SUDO) sh -euc '. tests/ci/newest.sh; "$$(newest_test target/release bad_input)" --ignored --nocapture --test-threads 1'

# A small medium built in a container and without one: the same bytes. Needs podman.
podman: particle-iso
	@$(STAGE) $@ $(SUDO) env CONTAINERS_CONF="$(CONTAINERS_CONF)" tests/ci/podman-build.sh $(OUT)

# podman builds the image; like the next, it needs Debian's archive for podman.
containerfile: particle-iso
	@$(STAGE) $@ $(SUDO) tests/ci/containerfile.sh $(OUT)

# The installation by the image's own bootc.
disk-container: particle-iso
	@cargo test --workspace --locked --quiet --test container --no-run
	@$(STAGE) $@ $(BUILDROOT) --suite forky --read-only -- env BIN=$(BIN) tests/ci/container.sh $(OUT)

# Publishing, fetching and judging images: registries on loopback, real ones and broken ones.
images: particle-iso
	@cargo test --workspace --locked --quiet --no-run
	@$(STAGE) $@ $(BUILDROOT) --suite forky --read-only -- tests/ci/images.sh $(ONLY)

# Seconds of the install step, of bootc alone and of tar alone, on this machine.
bench: particle-iso
	@cargo build --release --locked --quiet -p bootc-job
	@cargo test --release --locked --quiet -p bootc-job --test bench --no-run
	@$(SUDO) env ROUNDS=$(ROUNDS) FROM=$(FROM) tests/ci/bench.sh $(OUT) $(ONLY)

# Seconds, size and disk of the same live system made by particle-iso and by Debian's live-build, from one package cache.
bench-iso:
	@tests/ci/deps.sh bench-iso
	@$(MAKE) --no-print-directory particle-iso
	@$(SUDO) tests/ci/bench-iso.sh $(OUT)

# Size, seconds to the installer's first page and memory of the medium and of Debian's own live image with Calamares, in the
# same virtual machine. Debian's is built once and kept in $(OUT)/bench-boot. ROUNDS: 3.
bench-boot: iso live-build
	@tests/ci/deps.sh bench-boot
	@$(SUDO) env ROUNDS=$(ROUNDS) tests/ci/bench-boot.sh $(OUT)

module-forky module-trixie: module-%: particle-iso crates
	@$(STAGE) $@ $(BUILDROOT) --suite $* --read-only -- tests/ci/module.sh

# What the headless tests press buttons with; a fresh checkout's cache has none.
driver: particle-iso
	@$(BUILDROOT) --suite forky --read-only -- tests/ci/driver.sh

# What the tests of LVM and RAID bring into the live system.
volumes: particle-iso
	@$(BUILDROOT) --suite forky --read-only -- tests/ci/debs.sh $@ lvm2 liblvm2cmd2.03 libdevmapper-event1.02.1 libaio1t64 mdadm

# What builds Debian's live images, of the suite that is built.
live-build: particle-iso
	@$(BUILDROOT) --suite forky --read-only -- tests/ci/debs.sh $@ live-build debootstrap

# What photographs a session that no screen shows, and types into it.
screen: particle-iso
	@$(BUILDROOT) --suite forky --read-only -- tests/ci/debs.sh $@ grim wlr-randr wtype

# The other side of a Wi-Fi connection.
access-point: particle-iso
	@$(BUILDROOT) --suite forky --read-only -- tests/ci/debs.sh $@ hostapd

DRIVEN = --iso $(ISO) --driver $(OUT)/cache/target/forky/driver/VmTest --patience 3
HEADLESS = $(SUDO) $(VMTEST) headless $(DRIVEN)

# The exec sequence alone, with a small image: the installation for daily work.
vm-exec: vmtest driver small-image
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/exec --layout captured --image $(OUT)/small/image/vmtest --no-boot

# An image larger than memory.
vm-memory: vmtest driver small-image
	@$(STAGE) $@ $(SUDO) tests/ci/memory.sh $(OUT) $(subst --patience 3,--patience 6,$(DRIVEN))

# The installer in Arabic, which is written from right to left.
vm-language: WITH := --language ar_EG.UTF-8 --catalogue cpp/lang/bootc_ar.ts
vm-errors vm-language: vm-%: vmtest
	@$(STAGE) $@ $(SUDO) $(VMTEST) errors --iso $(ISO) --out $(OUT)/vm/$* --patience 3 $(WITH)

# A laptop without a cable: networks of all kinds, joined by keyboard.
vm-wifi: vmtest access-point
	@$(STAGE) $@ $(SUDO) $(VMTEST) wifi --iso $(ISO) --out $(OUT)/vm/wifi --tools $(OUT)/cache/target/forky/access-point --patience 3

# In a folder of its own: the stage `disk` takes the newest image of the ISO's cache.
small-image: particle-iso
	$(SUDO) $(PARTICLE_ISO) image --profile tests/vm/image.yaml --out $(OUT)/small

# The release on crates.io.
BOOTUPD := 0.3.2
# The ISO's image with bootupd on top: needs crates.io and Debian's archive.
bootupd-image: particle-iso
	@tests/ci/bootupd.sh fetch $(BOOTUPD)
	@$(BUILDROOT) --suite forky --read-only -- tests/ci/bootupd-files.sh $(BOOTUPD)
	@$(SUDO) tests/ci/bootupd.sh image $(OUT)

# By hand, with data on partitions and a disk of their own.
vm-headless: vmtest driver
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/headless --layout manual-separate --fs xfs --swap small

# What must be refused before the disk is changed, by each firmware, without and with LVM and RAID.
vm-refusals-bios: WITH := --firmware bios
vm-refusals-volumes: WITH := --volumes
vm-refusals-bios-volumes: WITH := --firmware bios --volumes
vm-refusals-volumes vm-refusals-bios-volumes: volumes
vm-refusals $(REFUSALS): vmtest driver
	@$(STAGE) $@ $(SUDO) $(VMTEST) refusals $(DRIVEN) --out $(OUT)/vm/$(@:vm-%=%) $(WITH)

vm-click-uefi vm-click-bios: vm-click-%: vmtest
	@$(STAGE) $@ $(SUDO) $(VMTEST) click --iso $(ISO) --out $(OUT)/vm/click-$* --firmware $* --patience 3

# The same on a screen with twice as many dots in each direction; without KVM the pages alone.
vm-click-dense: vmtest
	@$(STAGE) $@ $(SUDO) $(VMTEST) click --iso $(ISO) --out $(OUT)/vm/click-dense --scale 2 --patience 3

# An error, the slides, the log and the last page, and the choice among images by keyboard, at 100 and 200 % without a
# virtual machine.
pages: vmtest screen
	@$(STAGE) $@ $(SUDO) tests/ci/pages.sh $(OUT)

# SDDM as display manager, and Plasma as session, where the installer is one window of several.
vm-click-sddm: WITH := forky-sddm
vm-click-desktop: WITH := desktop --memory 4096
vm-click-sddm vm-click-desktop: particle-iso vmtest
	@$(STAGE) $@ $(SUDO) tests/ci/click.sh $(OUT) $(WITH) --patience 3

# An installation that fails half way, loses calamares or the machine's power, and a second one over what it left.
vm-retry: WITH := --first fail
vm-retry-kill: WITH := --first kill
vm-retry-esp: WITH := --first kill-loader --layout reuse-home
vm-retry-power-off: WITH := --first power-off
# The medium's image, from a registry.
vm-registry: WITH = --served --image "$$(. tests/ci/newest.sh && newest_image $(OUT))"
vm-registry $(RETRIES): vmtest driver
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/$(@:vm-%=%) --firmware uefi $(WITH)

# One layout each, installed and booted: what is told beside the name are firmware, file system and swap.
vm-layout-ext4: WITH := --layout plain
vm-layout-4kn: WITH := --layout plain --block-size 4096
vm-layout-xfs: WITH := --layout plain --fs xfs
vm-layout-btrfs: WITH := --layout plain --fs btrfs
vm-layout-btrfs-subvolumes: WITH := --layout btrfs-subvolumes --fs btrfs
vm-layout-separate: WITH := --layout separate --swap small
vm-layout-bios-gpt: WITH := --firmware bios --layout bios-gpt --fs xfs --swap small
vm-layout-encrypted: WITH := --layout encrypted
vm-layout-encrypted-data: WITH := --layout encrypted-data --swap hibernate
vm-layout-bios-encrypted: WITH := --firmware bios --layout encrypted
vm-layout-bios-encrypted-data: WITH := --firmware bios --layout bios-encrypted-data --swap small
vm-layout-bios-msdos: WITH := --firmware bios --layout plain --swap small
vm-layout-reuse-home: WITH := --layout reuse-home
vm-layout-replace: WITH := --layout replace
vm-layout-alongside: WITH := --layout alongside
vm-layout-two-esp: WITH := --layout two-esp
# An image that has bootc's initramfs (IMAGE=LAYOUT) is booted, too; BOOTC=FILE installs in place of the stand-in.
vm-layout-systemd-boot: WITH := --layout systemd-boot $(if $(BOOTC),--bootc $(BOOTC)) $(if $(IMAGE),--image $(IMAGE))
vm-layout-bootupd: WITH := --layout bootupd --image $(OUT)/bootupd/image
vm-layout-bootupd: bootupd-image
$(LAYOUTS): vm-layout-%: vmtest driver
	@$(STAGE) $@ $(HEADLESS) --out $(OUT)/vm/layout-$* $(WITH)

# What vm-click-uefi has installed.
vm-update: particle-iso vmtest
	@$(STAGE) $@ $(SUDO) tests/ci/update.sh $(OUT) click-uefi uefi

# Both firmwares, with and without Secure Boot, disc, stick and a file on a stick, and each entry that does not install. The
# screen is VESA's with one firmware, UEFI's with the other: safe graphics are seen on both.
vm-boot-menu-safe: WITH := --entry safe --firmware bios
vm-boot-menu-safe-uefi: WITH := --entry safe --firmware uefi
vm-boot-menu-no-driver: WITH := --entry no-driver --firmware uefi
vm-boot-menu-shell: WITH := --entry shell --firmware uefi --plugged stick
vm-boot-menu-shell-secure-boot: WITH := --entry shell --firmware secure-boot
vm-boot-menu-shell-file: WITH := --entry shell --firmware secure-boot --plugged file
vm-boot-menu-check: WITH := --entry check --firmware bios --plugged stick
vm-boot-menu-check-damaged: WITH := --entry check-damaged --firmware bios
$(MENU): vm-boot-menu-%: vmtest
	@$(STAGE) $@ $(SUDO) $(VMTEST) boot-menu --iso $(ISO) --out $(OUT)/vm/boot-menu-$* --patience 3 $(WITH)

clean:
	-$(SUDO) $(PARTICLE_ISO) clean --out $(OUT)
	cargo clean
