// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/same_figure.h"

#include <algorithm>

namespace ql::analysis {

bool sameFigure(const Decimal& a, const Decimal& b) {
    if (a == b) return true;
    if (a.exponent() == b.exponent() || a.isZero() || b.isZero()) return false;
    const int coarse = std::max(a.exponent(), b.exponent());
    const auto difference = a.roundedTo(coarse).minus(b.roundedTo(coarse));
    return difference && difference->magnitude() <= Decimal(1, coarse);
}

} // namespace ql::analysis
