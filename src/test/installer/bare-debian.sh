#!/usr/bin/env bash
# Installs the .deb in a bare Debian that has nothing else, and uses the program there as a reader would.
#
# bare-debian.sh DEB FOLDER: the root is made in FOLDER and left there for a look. Needs root and the network, and
# installs debootstrap if it is missing.
set -euo pipefail

deb=$(realpath "$1")
root=$2/debian

fail() {
    echo "bare-debian: $1" >&2
    exit 1
}

[ "$(id -u)" = 0 ] || fail "a bare root can only be made by root; run this as root, or leave the profile out."
command -v debootstrap >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends debootstrap; }

mounted() { mountpoint -q "$root/proc"; }
leave() { if mounted; then umount "$root/proc"; fi; }
trap leave EXIT

leave
rm -rf "$root"
mkdir -p "$2"
mirror=$(sed -n 's/^URIs: *\(.*debian\) *$/\1/p' /etc/apt/sources.list.d/*.sources 2>/dev/null | head -1)
debootstrap --variant=minbase bookworm "$root" "${mirror:-http://deb.debian.org/debian}" >"$2/debootstrap.log" 2>&1 \
    || fail "no bare Debian could be made; see $2/debootstrap.log."
mount -t proc proc "$root/proc" || fail "/proc could not be mounted in the root."
cp /etc/resolv.conf "$root/etc/resolv.conf"
[ -d /etc/apt/apt.conf.d ] && cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
cp "$deb" "$root/tmp/counterpoint.deb"

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
expect() {
    local what=$1 file=$2
    shift 2
    "$@" >"$file" 2>&1 || fail "$what ended with $?: $(tail -3 "$file")"
}

inside apt-get update -qq
expect "the installation" "$2/install.log" inside apt-get install -y -qq --no-install-recommends /tmp/counterpoint.deb xvfb
[ -e "$root/opt/counterpoint/lib/app/start.aot" ] || fail "the quick start was not prepared; see $2/install.log."
[ -e "$root/usr/share/applications/counterpoint.desktop" ] || fail "the program is not in the menus."

# The command line, by its name on the path.
expect "reading a citation" "$2/citations.txt" inside counterpoint citations /opt/counterpoint/lib/opinions/smith-v-finkley/slip-opinion.txt
grep -q "Johnson v. Jones" "$2/citations.txt" || fail "no citation was found; see $2/citations.txt."
expect "a search" "$2/search.txt" inside counterpoint search --limit 3 deadly force
grep -q "Smith v. Finkley" "$2/search.txt" || fail "nothing was found; see $2/search.txt."
if grep -qi "warning\|error" "$2/search.txt"; then fail "the program complains; see $2/search.txt."; fi

# The window, on a screen that nobody sees: it opens, stays, and closes the workspace when it is asked to end.
inside sh -c 'Xvfb :7 -screen 0 1280x800x24 >/tmp/xvfb.log 2>&1 & screen=$!
    sleep 3
    DISPLAY=:7 counterpoint >/tmp/window.log 2>&1 & window=$!
    sleep 25
    kill -0 $window || { cat /tmp/window.log; exit 1; }
    kill $window; wait $window; kill $screen' >"$2/window.log" 2>&1 || fail "the window did not stay open; see $2/window.log."
[ -d "$root/root/.local/share/Counterpoint" ] || fail "the window opened no workspace."

expect "taking it away" "$2/remove.log" inside apt-get remove -y -qq counterpoint
[ ! -e "$root/opt/counterpoint/lib/app" ] || fail "the program is still there after it was taken away."
[ -d "$root/root/.local/share/Counterpoint" ] || fail "the reader's work went with the program."
echo "bare-debian: installed, read, searched, opened its window, and was taken away; the reader's work stayed."
