#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings resources/translations in step with the sources: new texts appear unfinished, texts that
# are gone disappear. English holds plural forms only.
#
# usage: packaging/translate.sh          writes the files
#        packaging/translate.sh --check  writes nothing; fails where a text is not translated
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=resources/translations
if [ "${1-}" = --check ]; then
    folder=$(mktemp -d)
    trap 'rm -r "$folder"' EXIT
    cp resources/translations/*.ts "$folder"
fi

lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
# Texts made below Qt go through ql::say(context, text).
options=(-silent -no-obsolete -locations none -tr-function-alias translate+=say
    -tr-function-alias QT_TRANSLATE_NOOP+=toSay)
"$lupdate" "${options[@]}" app views models -ts "$folder/quarterlight_de.ts"
"$lupdate" "${options[@]}" -pluralonly app views models -ts "$folder/quarterlight_en.ts"

if open=$(grep -B2 'type="unfinished"' "$folder"/*.ts | grep '<source>'); then
    sed 's/.*<source>\(.*\)<\/source>.*/not translated: \1/' <<<"$open" | sort -u
    [ "${1-}" != --check ]
fi
