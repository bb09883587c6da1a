#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Judges a medium: every large file by the list of checksums that was written when it was built, and that list by its signature
# where this live system has the public key of who built it. Tells each file on standard output, and the verdict, a sentence a
# line, on descriptor 3. The exit status is 0 for a good medium alone.
# Usage: verify MEDIUM [KEY]
set -u
medium=$1
key=${2:-/usr/lib/particle/signing-key.asc}
list=$medium/.disk/SHA256SUMS
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# What the signature tells, in a sentence; fails where it does not vouch for the list.
signature() {
  if [ ! -e "$key" ]; then
    [ -e "$list.sign" ] && echo "It has a signature, but this live system has no key to judge it by." && return 1
    echo "It is not signed: this finds damage, not forgery." && return
  fi
  # gpgv reads no ASCII armor: the base64 stands between an empty line and the check sum that begins with =.
  sed -e '1,/^$/d' -e '/^[=-]/,$d' "$key" | base64 -d > "$work/key.gpg"
  # The clock of a computer may be older than the key: that is not the question here.
  gpgv --ignore-time-conflict --status-fd 1 --keyring "$work/key.gpg" "$list.sign" "$list" > "$work/status" 2> /dev/null
  status=$?
  signer=$(sed -n 's/^\[GNUPG:\] VALIDSIG .*\(.\{40\}\)$/\1/p' "$work/status" | sed 's/..../ &/g')
  told=$(sed -n 's/^\[GNUPG:\] \(\(GOOD\|VALID\|BAD\|EXPKEY\|REVKEY\)SIG\|NO_PUBKEY\) .*/ \1/p' "$work/status" | tr -d '\n')
  case $status$told in
    '0 GOODSIG VALIDSIG') echo "Signed by$signer" && return ;;
    *' EXPKEYSIG'*) echo "The key of its signature has expired, or the clock of this computer is wrong." ;;
    *' REVKEYSIG'*) echo "The key of its signature was revoked." ;;
    *' BADSIG'*) echo "Its list of checksums is not the one that was signed." ;;
    *' NO_PUBKEY'*) echo "Its list of checksums is signed by another key." ;;
    *) if [ -e "$list.sign" ]; then echo "Its signature cannot be read."; else echo "Its signature is missing."; fi ;;
  esac
  return 1
}

sentence=$(signature)
trusted=$?
bad=0 count=0
while read -r sum name; do
  count=$((count + 1))
  printf '  %-64.64s ' "$name"
  if [ "$(sha256sum < "$medium/$name" 2> /dev/null)" = "$sum  -" ]; then
    printf 'good\n'
  else
    bad=$((bad + 1))
    printf 'DAMAGED\n'
  fi
done < "$list"
if [ "$count" -eq 0 ] || [ "$bad" -gt 0 ]; then
  echo "The medium is damaged: $bad of $count files differ. Write it again, or use another stick or disc." >&3
elif [ "$trusted" -ne 0 ]; then
  printf 'Do not trust this medium.\n%s\n' "$sentence" >&3
else
  printf 'The medium is good: %s files checked.\n%s\n' "$count" "$sentence" >&3
  exit 0
fi
exit 1
