#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A mirror on loopback that keeps what it has given: a source for both builders in measure.sh. Once closed, it gives only what it
# has, so that no second is the network's. It ends with the namespace. Usage: . packages.sh; packages_open UPSTREAM DIR

packages_serve() { # LINES: the server's further configuration
    cat >"$packages/nginx.conf" <<EOF
user root;
daemon off;
pid $packages/pid;
error_log $packages/errors warn;
events { }
http {
    access_log off;
    sendfile on;
    client_body_temp_path $packages/body;
    proxy_temp_path $packages/temp;
    server {
        listen 127.0.0.1:$port;
        root $packages/kept;
        location = / { return 204; }
        $1
    }
}
EOF
    nginx -c "$packages/nginx.conf" -e "$packages/errors" &
    server=$!
    for _ in $(seq 50); do
        ! curl --silent --output /dev/null "http://127.0.0.1:$port/" || return 0
        sleep 0.1
    done
    echo "the mirror does not answer:"; cat "$packages/errors"
    return 1
}

packages_open() { # UPSTREAM DIR: sets mirror
    packages=$2
    mkdir -p "$packages/kept"
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    host=${1#http://}
    # shellcheck disable=SC2034 # for measure.sh
    mirror=http://127.0.0.1:$port/${host#*/}
    packages_serve "location / { try_files \$uri @upstream; }
        location @upstream { proxy_pass http://${host%%/*}; proxy_store on; proxy_http_version 1.1; }"
}

packages_close() {
    kill "$server"
    wait "$server" || :
    packages_serve ""
}
