#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Quarterlight and opens releases in it; without any it shows the sample company. Installs
# what is missing first. With no display, writes tables and charts to build/output instead.
#
# usage: packaging/run.sh [FILE|FOLDER...]
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/lib/surroundings.sh"
source "$project_root/packaging/lib/requirements.sh"

files=()
for file in "$@"; do
    files+=("$(realpath -m -- "$file")")
done
cd "$project_root"

ensure_packages build show
configure release -DQL_TESTS=OFF -DQL_BENCHMARKS=OFF
cmake --build --preset release --target quarterlight
quarterlight=$project_root/build/release/app/quarterlight

if has_display; then
    if [ ${#files[@]} -eq 0 ]; then
        # The sample company lives in a library of its own, apart from the user's releases.
        exec "$quarterlight" --library build/output/sample.qlib resources/samples/*.txt
    fi
    exec "$quarterlight" "${files[@]}"
fi

[ ${#files[@]} -gt 0 ] || files=(resources/samples/*.txt)
source "$project_root/packaging/lib/write_output.sh"
write_output "$project_root/build/output" "${files[@]}"
