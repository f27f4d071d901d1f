#!/usr/bin/env bash
# Installs one Debian package for the tests: apt-install.sh PACKAGE
set -u
package=$1
export DEBIAN_FRONTEND=noninteractive LC_ALL=C

# Several test runs may start at once, and apt refuses the second.
exec 9>"${TMPDIR:-/tmp}/smart-city-dashboard-apt.lock"
flock 9

# A server package starts its service on installation, unless the policy says no: the tests start servers of their own.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    trap 'rm -f "$policy"' EXIT
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
fi

install() { apt-get -o DPkg::Lock::Timeout=120 install -y "$package"; }

# Empty or old package lists show as “Unable to locate package” or as a file that is gone; fresh lists cure both.
install || { apt-get update && install; }
