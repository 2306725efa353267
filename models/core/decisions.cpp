// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions.h"

#include <algorithm>

namespace ql {

LinePlace placeOf(const Release& release, const LineItem& item) {
    const bool labelled = !item.where.range.isEmpty() || item.facts.empty();
    return {release.sha256, labelled ? item.where.range : item.facts.front().where.range};
}

const Correction* Decisions::correctionAt(std::string_view sha256, const Provenance& where) const {
    const auto found =
        std::find_if(corrections.rbegin(), corrections.rend(), [&](const Correction& correction) {
            return correction.range == where.range && correction.sha256 == sha256 &&
                   correction.printed == where.printed;
        });
    return found == corrections.rend() ? nullptr : &*found;
}

} // namespace ql
