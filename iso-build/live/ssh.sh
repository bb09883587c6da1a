#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Prepares SSH logins of the live system's root, only with what the kernel command line names: particle.ssh.key= (a line of
# authorized_keys) and particle.ssh.password-hash= (as `openssl passwd -6` prints it), both in base64: such words need no
# quotes in a boot loader. There is no default. It fails, and nothing listens, when a word makes no sense. What the words hold
# goes through files and pipes alone, never to a log or another program's command line.
# Usage: ssh [ROOT [CMDLINE]]
set -euf
dir="${1:-}/run/particle-ssh"
read -r cmdline < "${2:-/proc/cmdline}"
umask 077

die() {
  echo "$1: SSH stays off" >&2
  exit 1
}

mkdir -p "$dir"
: > "$dir/authorized_keys"
hash='' keys=no
for word in $cmdline; do
  case "$word" in
    particle.ssh.key=*)
      line=$(printf %s "${word#*=}" | base64 -d 2> /dev/null) || die 'particle.ssh.key is not base64'
      case "$line" in
        *'
'*) die 'particle.ssh.key is more than one line' ;;
        ssh-*' '* | ecdsa-*' '* | sk-*' '*) printf '%s\n' "$line" >> "$dir/authorized_keys" ;;
        *) die 'particle.ssh.key is no public key' ;;
      esac
      keys=yes
      ;;
    particle.ssh.password-hash=*)
      hash=$(printf %s "${word#*=}" | base64 -d 2> /dev/null) || die 'particle.ssh.password-hash is not base64'
      # A password itself must not pass for a hash; nor may another account's line come after it.
      case "$hash" in
        *[!A-Za-z0-9./\$=,-]*) die 'particle.ssh.password-hash is no hash' ;;
        \$?*\$?*\$?*) ;;
        *) die 'particle.ssh.password-hash is no hash' ;;
      esac
      ;;
  esac
done
[ "$keys" = yes ] || [ -n "$hash" ] || die 'no particle.ssh.key and no particle.ssh.password-hash'

password=no
if [ -n "$hash" ]; then
  printf 'root:%s\n' "$hash" | chpasswd --encrypted --root "${1:-/}"
  password=yes
fi
[ -e "$dir/host_key" ] || ssh-keygen -q -t ed25519 -N '' -C '' -f "$dir/host_key"
printf '%s\n' "HostKey $dir/host_key" "AuthorizedKeysFile $dir/authorized_keys" 'AllowUsers root' 'PermitRootLogin yes' \
  "PasswordAuthentication $password" 'KbdInteractiveAuthentication no' 'PermitEmptyPasswords no' 'UsePAM yes' \
  'Subsystem sftp internal-sftp' > "$dir/sshd_config"
