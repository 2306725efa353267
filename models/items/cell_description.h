// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
#include "analysis/comparison.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ql::items {

/// One term of a derived figure, in words.
struct OperandText {
    QString value;                ///< exact, with unit
    QString period;               ///< "Six months ended June 30, 2006"
    QString source;               ///< the release that prints it; empty for what is itself derived
    analysis::FactAddress from;   ///< invalid for what is itself derived
    analysis::ProseAddress prose; ///< where a sentence states it
};

/// A check that a figure takes part in.
struct CheckLine {
    int check = -1; ///< index into Audit::checks
    analysis::Outcome outcome = analysis::Outcome::CannotSay;
    QString text; ///< "Sum: 54,214 − 42,291 − 235 = 11,688"
};

/// What there is to say about a cell, in words.
struct CellDescription {
    QString value;      ///< exact, with unit: "$54,214,000"; "nil"; empty for absent
    QString label;      ///< "Net revenue"
    QString section;    ///< "Operating expenses"; may be empty
    QString period;     ///< "Quarter ended June 30, 2006"
    QString release;    ///< "Q2 2006 release of July 20, 2006"
    QString file;       ///< "northfield-2005q2.txt"
    QString place;      ///< "line 158, column 20"
    QString printed;    ///< "54,214"
    QStringList others; ///< sentences on the other reports of the cell, newest first
    std::vector<analysis::FactAddress> otherPlaces; ///< where they stand, one a sentence
    QStringList doubts;                             ///< why a doubtful cell is so
    QString formula; ///< "106,900 - 54,214 = 52,686" for a derived figure, else empty
    std::vector<OperandText> operands;
    QString reason;             ///< why there is no figure, or what to mind about it; may be empty
    analysis::FactAddress from; ///< invalid where no table prints the figure
    analysis::ProseAddress prose; ///< the sentence that states it; invalid for other figures
    QStringList decisions;        ///< what a person did to it, a sentence each
    std::shared_ptr<const Correction> correction; ///< null where the figure is as printed
    analysis::Standing standing = analysis::Standing::Unspoken;
    std::vector<CheckLine> checks = {}; ///< what contradicts it first
    bool wasChecked = false;            ///< checks ran, whether or not one speaks for it

    [[nodiscard]] bool isDerived() const { return !formula.isEmpty() || !operands.empty(); }
};

/// `as` tells one of the cell's reports in place of the one it shows.
[[nodiscard]] CellDescription describeCell(const analysis::Comparison& comparison, int row,
                                           int column, const analysis::FactAddress& as = {});

/// Rich text for a tooltip; empty for an absent cell.
[[nodiscard]] QString toolTip(const CellDescription& description);
/// One line for a screen reader.
[[nodiscard]] QString spoken(const CellDescription& description);

[[nodiscard]] QString rowToolTip(const analysis::Comparison& comparison, int row);
[[nodiscard]] QString columnToolTip(const analysis::Comparison& comparison, int column);

/// "Q2 2006 release of July 20, 2006".
[[nodiscard]] QString releaseText(const Release& release);

} // namespace ql::items
