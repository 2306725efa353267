// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <QString>
#include <QStringList>

namespace ql::items {

/// What there is to say about a cell, in words.
struct CellDescription {
    QString value;      ///< exact, with unit: "$54,214,000"; "nil"; empty for absent
    QString label;      ///< "Net revenue"
    QString section;    ///< "Operating expenses"; may be empty
    QString period;     ///< "Quarter ended June 30, 2006"
    QString release;    ///< "Q2 2006 release of July 20, 2006"
    QString file;       ///< "zhone-2006-q2.txt"
    QString place;      ///< "line 158, column 20"
    QString printed;    ///< "54,214"
    QStringList others; ///< sentences on the other reports of the cell, newest first
    QStringList doubts; ///< why a doubtful cell is so
    analysis::FactAddress from;
};

[[nodiscard]] CellDescription describeCell(const analysis::Comparison& comparison, int row,
                                           int column);

/// Rich text for a tooltip; empty for an absent cell.
[[nodiscard]] QString toolTip(const CellDescription& description);
/// One line for a screen reader.
[[nodiscard]] QString spoken(const CellDescription& description);

[[nodiscard]] QString rowToolTip(const analysis::Comparison& comparison, int row);
[[nodiscard]] QString columnToolTip(const analysis::Comparison& comparison, int column);

/// "Q2 2006 release of July 20, 2006".
[[nodiscard]] QString releaseText(const Release& release);

} // namespace ql::items
