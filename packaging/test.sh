#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with warnings as errors, runs every test, then fuzzes each reader for a few
# seconds. Installs what is missing first. A second run takes seconds.
#
# usage: packaging/test.sh
#   QL_FUZZ_SECONDS  seconds for each fuzzer, 4 unless told; 0 leaves fuzzing out
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/lib/surroundings.sh"
source "$project_root/packaging/lib/requirements.sh"
cd "$project_root"

fuzz_seconds=${QL_FUZZ_SECONDS:-4}
fuzzers=()
if [ "$fuzz_seconds" != 0 ]; then
    for source in tests/fuzz/*_fuzzer.cpp; do
        [ -e "$source" ] && fuzzers+=("$(basename "$source" .cpp)")
    done
fi

purposes=(build show test)
[ ${#fuzzers[@]} -eq 0 ] || purposes+=(fuzz)
ensure_packages "${purposes[@]}"

configure dev
cmake --build --preset dev
summary=0
ctest --preset dev --parallel "$(nproc)" || summary=$?

if [ ${#fuzzers[@]} -gt 0 ] && [ $summary -eq 0 ]; then
    configure asan -DQL_TESTS=ON
    cmake --build --preset asan --target "${fuzzers[@]}"
    for fuzzer in "${fuzzers[@]}"; do
        echo "Fuzzing with $fuzzer for $fuzz_seconds s"
        found=build/asan/found-$fuzzer
        mkdir -p "$found"
        # New inputs stay in the build folder; the seeds are only read.
        if ! "build/asan/tests/fuzz/$fuzzer" -max_total_time="$fuzz_seconds" -verbosity=0 \
            -rss_limit_mb=4096 -timeout=20 -artifact_prefix="$found/" "$found" \
            "tests/fuzz/seeds/${fuzzer%_fuzzer}" >"$found.log" 2>&1; then
            tail -n 40 "$found.log"
            echo "$fuzzer found a fault: the input is in $found" >&2
            summary=1
        fi
    done
fi
exit $summary
