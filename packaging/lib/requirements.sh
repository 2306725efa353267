# SPDX-License-Identifier: GPL-3.0-or-later
# What Quarterlight needs on Debian 12, by purpose. Sourced by the scripts beside this folder.
#
# ensure_packages PURPOSE...: installs what is missing for build, show, test or fuzz. With nothing
# missing it installs nothing and asks no server.

packages_for() {
    case $1 in
        build) # compiler, build tools, and the libraries the program links
            echo g++ cmake ninja-build pkg-config \
                qt6-base-dev qt6-base-dev-tools qt6-charts-dev libqt6opengl6-dev qt6-svg-dev \
                qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
                libxml2-dev libpoppler-cpp-dev libxlsxwriter-dev zlib1g-dev ;;
        show) # what it needs while it runs: the SQLite driver, display plugins, letters to draw
            echo libqt6sql6-sqlite qt6-qpa-plugins qt6-translations-l10n fontconfig fonts-inter fonts-dejavu-core ;;
        test) # the test framework
            echo libgtest-dev libgmock-dev ;;
        fuzz) # a compiler with fuzzer and sanitizers
            echo clang-19 libclang-rt-19-dev ;;
    esac
}

reason_for() {
    case $1 in
        build) echo "to build the program" ;;
        show) echo "to keep a library and to draw windows and pictures" ;;
        test) echo "to build the tests" ;;
        fuzz) echo "to fuzz the readers with sanitizers" ;;
    esac
}

missing_packages() {
    local package
    for package in $(packages_for "$1"); do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
            echo "$package"
    done
}

ensure_packages() {
    command -v dpkg-query >/dev/null || return 0 # no Debian: what is missing, CMake will say
    local purpose missing all=()
    for purpose in "$@"; do
        missing=$(missing_packages "$purpose" | tr '\n' ' ')
        [ -n "$missing" ] || continue
        echo "Installing $(reason_for "$purpose"): $missing"
        # shellcheck disable=SC2206
        all+=($missing)
    done
    [ ${#all[@]} -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages need an administrator: apt-get install ${all[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${all[@]}"
}
