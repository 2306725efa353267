// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "items/figure_text.h"

#include <QString>

namespace ql::items {

/// By which powers of ten the figures of one comparison are shown, and with how many decimals.
struct StatementScale {
    int amountPower = 3;
    int amountDecimals = 0;
    int sharePower = 3;
    int shareDecimals = 0;

    /// Settled once for the whole comparison, so that all its amounts can be read against each
    /// other. Shares keep the scale of the release unless single units are asked for.
    [[nodiscard]] static StatementScale choose(const analysis::Comparison& comparison,
                                               ScaleChoice choice);

    /// "In thousands of US dollars, except per share".
    [[nodiscard]] QString unitLine(const analysis::Comparison& comparison) const;
};

} // namespace ql::items
