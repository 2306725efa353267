#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with warnings as errors, runs every test, then fuzzes each reader for a few
# seconds. Installs what is missing first. A second run takes seconds.
#
# usage: packaging/test.sh
#   QL_FUZZ_SECONDS  seconds for each fuzzer, 4 unless told; 0 leaves fuzzing out
#   QL_FUZZ_SEED     the number the fuzzers draw from, 1 unless told: what stands between a change and
#                    its acceptance says the same twice; longer runs draw their own
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/lib/surroundings.sh"
source "$project_root/packaging/lib/requirements.sh"
cd "$project_root"

fuzz_seconds=${QL_FUZZ_SECONDS:-4}
export QL_FUZZ_SEED=${QL_FUZZ_SEED:-1}
purposes=(build show test)
[ "$fuzz_seconds" = 0 ] || purposes+=(fuzz)
ensure_packages "${purposes[@]}"

configure dev
cmake --build --preset dev
ctest --preset dev --parallel "$(nproc)" 2>&1 | tee build/dev/ctest.log

if [ "$fuzz_seconds" != 0 ]; then
    configure asan
    cmake --build --preset asan --target fuzzers
    echo "Fuzzing each reader for $fuzz_seconds seconds"
    if ! tests/fuzz/run.sh build/asan "$fuzz_seconds" >build/asan/fuzz.log 2>&1; then
        tail -n 60 build/asan/fuzz.log
        echo "A fuzzer found a fault; its input is in build/asan/fuzz" >&2
        exit 1
    fi
    grep '^== ' build/asan/fuzz.log
    echo
    echo "No fuzzer found a fault. The tests said:"
    sed -n '/tests passed/,$p' build/dev/ctest.log
fi
