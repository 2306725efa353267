# SPDX-License-Identifier: GPL-3.0-or-later
# The same surroundings everywhere: UTF-8 without an installed locale, and no display needed.
# Sourced by the scripts beside this folder.

project_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export LC_ALL=C.UTF-8

has_display() {
    [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

has_display || export QT_QPA_PLATFORM=offscreen

# Qt wants a private folder for a session and complains where none is named.
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    mkdir -p "$project_root/build"
    mkdir -p -m 700 "$project_root/build/runtime"
    export XDG_RUNTIME_DIR=$project_root/build/runtime
fi

# configure PRESET [ARGUMENT...]: only where that has not been done, so that a second run is quick.
configure() {
    local preset=$1
    shift
    [ -f "$project_root/build/$preset/build.ninja" ] || cmake --preset "$preset" "$@"
}
