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
# The disk, in the words of others, at the same time as GlobalStorage.
look() {
  {
    lsblk -o NAME,SIZE,TYPE,FSTYPE,PARTLABEL,PARTTYPENAME,LABEL,MOUNTPOINTS
    blkid
    swapon
    findmnt -rn -o TARGET,SOURCE,FSTYPE,OPTIONS | grep calamares
  } > "$disk" 2>&1 || :
}
# Reads what calamares says to its end (0), to the end of its time (2), a failed step on the pages (4) or a failed
# installation (1), after which calamares may wait for its dialog. Line by line in this one process: without KVM, a grep
# each second slows what is installed, and the log, in the host's folder, is not always readable while it grows.
follow() {
  while IFS= read -r line; do
    case "$line" in
      *'vmtest: captured'*) look ;;
      *'vmtest: step '*' failed'*) return 4 ;;
      *'Installation failed:'*) return 1 ;;
      'install.sh: the time is over') return 2 ;;
    esac
  done
}
# As the live system's session does (iso-build/live/installer.sh).
bootc-job clean || :
lines=/run/install.lines
rm -f "$lines"
mkfifo "$lines"
{
  # 124 and 137 are timeout's own (timeout(1)); what else is large is a crash.
  timeout -k 10 "$seconds" calamares -D8 -c "$config" || case "$?" in 124 | 137) echo 'install.sh: the time is over' ;; esac
} 2>&1 | tee --output-error=warn "$log" > "$lines" 2> /dev/null &
ended=0
follow < "$lines" || ended=$?
# The rest of the message may still be on its way.
[ "$ended" != 1 ] || sleep 2
[ "$ended" = 0 ] || pkill -x calamares || :
case "$ended" in
  1) grep -A 30 'Installation failed:' "$log" | head -60 ;;
  2)
    echo "calamares did not end in $seconds s; its last words:"
    tail -n 40 "$log"
    ;;
  4) sed -n '/vmtest: visible:/,/vmtest: step .* failed/p' "$log" ;;
esac
[ "$ended" = 0 ] || exit "$ended"
# The last page that calamares shows after an installation is what it quits from.
grep -q 'completion: succeeded' "$log" || { echo 'calamares ended without finishing:'; tail -n 40 "$log"; exit 3; }
