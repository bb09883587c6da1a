#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in the live system: the real calamares without a screen. Its exit status is 0 whatever happens, and after a
# failure it waits for somebody to close a dialog: the log decides.
set -eu
config="$1" log="$2" seconds="$3"
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software HOME=/root QML_IMPORT_PATH=/run/vmtest/qml
# As the live system's session sets it (iso-build/live/session.sh says why).
export QV4_GC_TIMELIMIT=0
# What the driver saves when the partitions are mounted.
storage=/run/vmtest/global-storage.json disk=/run/vmtest/disk.txt
rm -f "$storage" "$disk"
calamares -D8 -c "$config" > "$log" 2>&1 &
pid=$!
# Tells of a failed step on the pages or a failed installation and ends; calamares itself may wait for its dialog or be
# gone.
told() {
  if grep -q 'vmtest: step .* failed' "$log"; then
    kill "$pid" 2> /dev/null || :
    sed -n '/vmtest: visible:/,/vmtest: step .* failed/p' "$log"
    exit 4
  fi
  grep -q 'Installation failed:' "$log" || return 0
  sleep 2
  kill "$pid" 2> /dev/null || :
  grep -A 30 'Installation failed:' "$log" | head -60
  exit 1
}
# The disk, in the words of others, at the same time as GlobalStorage.
look() {
  [ -e "$storage" ] && [ ! -e "$disk" ] || return 0
  {
    lsblk -o NAME,SIZE,TYPE,FSTYPE,PARTLABEL,PARTTYPENAME,LABEL,MOUNTPOINTS
    blkid
    swapon
    findmnt -rn -o TARGET,SOURCE,FSTYPE,OPTIONS | grep calamares
  } > "$disk" 2>&1 || :
}
passed=0
while kill -0 "$pid" 2> /dev/null; do
  told
  look
  passed=$((passed + 1))
  if [ "$passed" -gt "$seconds" ]; then
    kill -9 "$pid" 2> /dev/null || :
    echo "calamares did not end in $seconds s; its last words:"
    tail -n 40 "$log"
    exit 2
  fi
  sleep 1
done
told
# The last page that calamares shows after an installation is what it quits from.
grep -q 'completion: succeeded' "$log" || { echo 'calamares ended without finishing:'; tail -n 40 "$log"; exit 3; }
