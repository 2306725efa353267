#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the fuzzers one after the other, each for some seconds, from the seeds beside this script.
# Usage: run.sh BUILD_DIR SECONDS [NAME...]     (names: text edgar html pdf archive extract
# compare)
# QL_FUZZ_SEED: the number the fuzzers draw from, so that a run can be had again; drawn anew each time
# unless told.
# Inputs found on the way are kept in BUILD_DIR/fuzz; what breaks a fuzzer is written there too.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
if [ $# -lt 2 ]; then
    sed -n '3,8s/^# //p' "$0" >&2
    exit 2
fi
build=$1
seconds=$2
shift 2
[ $# -gt 0 ] || set -- text edgar html pdf archive extract compare
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export LSAN_OPTIONS=suppressions="$here/leaks.txt":print_suppressions=0
for name in "$@"; do
    corpus=$build/fuzz/$name
    mkdir -p "$corpus"
    dictionary=$here/dictionaries/$name.dict
    set -- -max_total_time="$seconds" -max_len=65536 -timeout=60 -rss_limit_mb=4096 \
        -print_final_stats=1 -artifact_prefix="$build/fuzz/$name-"
    [ -z "${QL_FUZZ_SEED:-}" ] || set -- "$@" -seed="$QL_FUZZ_SEED"
    [ ! -f "$dictionary" ] || set -- "$@" -dict="$dictionary"
    echo "== fuzz_$name for $seconds seconds"
    "$build/tests/fuzz/fuzz_$name" "$@" "$corpus" "$here/seeds/$name"
done
