#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The man page from the program's own --help, so that the two cannot drift apart.
#
# usage: packaging/man.sh PROGRAM            prints the page
#        packaging/man.sh --check PROGRAM    fails where packaging/quarterlight.1 is another
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# Backslashes and dashes are the page's own language; a line must not begin with a dot or a quote.
roff() {
    sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^\([.']\)/\\\\\&\1/"
}

page() {
    local program=$1 command version
    version=$("$program" --version | awk '{print $2}')
    echo ".\\\" SPDX-License-Identifier: GPL-3.0-or-later"
    echo ".\\\" Made by packaging/man.sh from --help; do not edit."
    echo ".TH QUARTERLIGHT 1 \"\" \"quarterlight $version\" \"User Commands\""
    echo ".SH NAME"
    echo "quarterlight \\- see a company's quarterly results beside each other"
    echo ".SH DESCRIPTION"
    echo ".nf"
    "$program" --help | roff
    echo ".fi"
    echo ".SH COMMANDS"
    for command in $("$program" --help | sed -n '/^commands$/,/^$/s/^  \([a-z]*\) .*/\1/p'); do
        echo ".SS $command"
        echo ".nf"
        "$program" "$command" --help | roff
        echo ".fi"
    done
}

if [ "${1:-}" = --check ]; then
    page "$2" | diff -u "$here/quarterlight.1" - || {
        echo "Make it anew: packaging/man.sh $2 > packaging/quarterlight.1" >&2
        exit 1
    }
else
    page "$1"
fi
