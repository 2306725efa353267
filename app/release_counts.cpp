// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_counts.h"

namespace ql::app {

using analysis::Outcome;

std::map<std::string, library::CheckCounts> checkCounts(const analysis::Audit& audit) {
    std::map<std::string, library::CheckCounts> all;
    for (std::size_t release = 0; release < audit.releases.size(); ++release) {
        const auto counts = audit.count(static_cast<int>(release));
        const auto of = [&](Outcome outcome) { return counts[static_cast<std::size_t>(outcome)]; };
        all[audit.releases[release]->sha256] = {.holds = of(Outcome::Holds),
                                                .rounding = of(Outcome::HoldsWithinRounding),
                                                .revised = of(Outcome::Revised),
                                                .unknown = of(Outcome::CannotSay),
                                                .fails = of(Outcome::Fails)};
    }
    return all;
}

} // namespace ql::app
