#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes resources/screenshots anew: the window with the sample company, on a display of its own.
#
# usage: packaging/screenshots.sh [PROGRAM]     build/release/app/quarterlight unless told
# Needs the Debian packages xvfb, xdotool, imagemagick.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/lib/surroundings.sh"
program=$(realpath "${1:-$project_root/build/release/app/quarterlight}")
cd "$project_root"

for tool in Xvfb xdotool import; do
    command -v $tool >/dev/null || {
        echo "$tool is missing: apt-get install xvfb xdotool imagemagick" >&2
        exit 2
    }
done

work=$(mktemp -d)
server=
window=
finish() {
    [ -z "$window" ] || kill "$window" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

# Settings and library of its own: nothing of the user's is shown or changed.
export XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_RUNTIME_DIR=$work
unset WAYLAND_DISPLAY
"$program" import --library "$work/library.sqlite" resources/samples/*.txt >/dev/null

exec 3<>"$work/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
DISPLAY=:$(tr -d '[:space:]' <"$work/display")
export DISPLAY QT_QPA_PLATFORM=xcb

# picture NAME SCHEME PAGE [XDOTOOL WORD...]: starts the window on that page, does what is told,
# keeps what is seen.
picture() {
    local name=$1 scheme=$2 page=$3
    shift 3
    mkdir -p "$XDG_CONFIG_HOME/Quarterlight"
    printf '[view]\nappearance=%s\n[session]\npage=%s\n' "$scheme" "$page" \
        >"$XDG_CONFIG_HOME/Quarterlight/Quarterlight.conf"
    "$program" --library "$work/library.sqlite" >/dev/null 2>&1 &
    window=$!
    local id=
    for _ in $(seq 100); do
        id=$(xdotool search --onlyvisible --name . 2>/dev/null | head -1) && [ -n "$id" ] && break
        sleep 0.1
    done
    xdotool windowmove "$id" 0 0 windowsize "$id" 1600 1000 windowfocus "$id"
    sleep 2
    [ $# -eq 0 ] || xdotool "$@"
    sleep 1
    import -window root -define png:exclude-chunks=date,time "resources/screenshots/$name.png"
    kill "$window"
    wait "$window" 2>/dev/null || true
    window=
    echo "resources/screenshots/$name.png"
}

light=1 dark=2 # as View > Appearance keeps them
picture statement $light income mousemove 830 190 click 1
# F10 hides the source, F8 shows the checks.
picture overview $light overview key F10
picture overview-dark $dark overview key F10
picture charts $light charts key F10
picture checks $light income key F10 key F8
