#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in the live system: the kernel plays radios, of which the first is this machine's Wi-Fi device and the others are
# access points that NetworkManager does not see, each of its own kind. hostapd comes from the host (tests/ci/debs.sh).
# Usage: wifi.sh PASSWORD
set -eu
tar -C / -xf /run/vmtest/access-point.tar --keep-directory-symlink
ldconfig
printf '[keyfile]\nunmanaged-devices=interface-name:wlan*;except:interface-name:wlan0\n' > /etc/NetworkManager/conf.d/vmtest.conf
systemctl start NetworkManager
nmcli general reload conf
modprobe mac80211_hwsim radios=5
dir=/run/access-point
mkdir -p "$dir"
# Usage: access_point RADIO NAME SETTINGS
access_point() {
  printf 'interface=wlan%s\ndriver=nl80211\nssid=%s\nhw_mode=g\nchannel=1\n%s\n' "$@" > "$dir/$1.conf"
}
access_point 1 'Garden' "wpa=2
wpa_key_mgmt=WPA-PSK
rsn_pairwise=CCMP
wpa_passphrase=$1"
access_point 2 'Library' "wpa=2
wpa_key_mgmt=SAE
rsn_pairwise=CCMP
ieee80211w=2
sae_password=$1"
access_point 3 'Station' ''
# The server that knows who may join is nowhere.
access_point 4 'Company' 'wpa=2
wpa_key_mgmt=WPA-EAP
rsn_pairwise=CCMP
ieee8021x=1
own_ip_addr=127.0.0.1
auth_server_addr=127.0.0.1
auth_server_shared_secret=none'
hostapd -B -f "$dir/log" "$dir/1.conf" "$dir/2.conf" "$dir/3.conf" "$dir/4.conf"
for radio in 1 2 3; do
  ip address add "192.168.7$radio.1/24" dev "wlan$radio"
  cat > "$dir/$radio.dhcp" << SETTINGS
interface wlan$radio
start 192.168.7$radio.10
end 192.168.7$radio.20
opt router 192.168.7$radio.1
opt subnet 255.255.255.0
lease_file $dir/$radio.leases
pidfile $dir/$radio.pid
SETTINGS
  : > "$dir/$radio.leases"
  busybox udhcpd "$dir/$radio.dhcp"
done
