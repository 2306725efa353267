// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <span>
#include <vector>

namespace ql::extraction {

/// A heading phrase, figures of the line (years) included.
struct HeadPhrase {
    ByteRange range;
    float left = 0;
    float right = 0;

    [[nodiscard]] float centre() const { return (left + right) / 2; }
};

/// A line of the boxhead with the phrases over each column.
struct LaidLine {
    int line = 0;
    std::vector<HeadPhrase> phrases;
    std::vector<std::vector<std::size_t>> owners; ///< indices into phrases, one list a column
    bool ruled = false; ///< the rule under it says how far each phrase reaches
};

/// A period that stands over the middle of its columns reaches to the outer ones, unless another
/// line says the same of them: dates set on staggered lines stay where they are. Of several such
/// headings each takes the run of columns whose middle it stands over best.
void reachOut(const Scan& scan, std::span<const ColumnBand> bands, std::vector<LaidLine>& laid);

/// "31," centred on a line of its own below "Three Months Ended December" stands over all that has.
void followBroken(const Scan& scan, std::vector<LaidLine>& laid);

/// "Software and" over "Sensors", beside "Total": words that cannot end a heading, or stand right
/// in the middle over others, stand over no column but those of the words they go on with.
void followOpen(const Scan& scan, std::vector<LaidLine>& laid);

} // namespace ql::extraction
