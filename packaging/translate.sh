#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings resources/translations in step with the sources: new texts appear unfinished, texts that
# are gone disappear. English holds plural forms only.
#
# usage: packaging/translate.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
# Texts made below Qt go through ql::say(context, text).
options=(-silent -no-obsolete -locations none -tr-function-alias translate+=say
    -tr-function-alias QT_TRANSLATE_NOOP+=toSay)
"$lupdate" "${options[@]}" app views models -ts resources/translations/quarterlight_de.ts
"$lupdate" "${options[@]}" -pluralonly app views models \
    -ts resources/translations/quarterlight_en.ts
grep -c 'type="unfinished"' resources/translations/*.ts || true
