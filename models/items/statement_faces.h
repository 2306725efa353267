// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "items/figure_text.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace ql::items {

/// How a cell of a Comparison is shown: all text made once, so that painting only looks up.
struct CellFace {
    analysis::CellState state = analysis::CellState::Absent;
    FigureText figure;   ///< for CellState::Number
    QString display;     ///< "(13,100)", an en dash for nil, empty for absent
    int padDecimals = 0; ///< places other figures of this measure show behind its last digit
    bool restated = false;
    bool doubtful = false;
    bool derived = false; ///< no table prints it
};

struct RowFace {
    QString label;
    bool unnamed = false; ///< the release prints no label: ours stands in
    int depth = 0;
    Role role = Role::Item;
    Rule ruleAbove = Rule::None;
    Rule ruleBelow = Rule::None;
    std::vector<std::optional<double>> trend; ///< one a column without aspect, oldest first
    std::vector<bool> trendGap;               ///< true where the calendar breaks before it
};

struct ColumnFace {
    QString heading;    ///< "Q2 06"
    QString subheading; ///< "Jun 30, 06"
    QString note;       ///< "restated", "derived", an aspect; may be empty
    bool gapBefore = false;
};

} // namespace ql::items

Q_DECLARE_METATYPE(const ql::items::CellFace*)
Q_DECLARE_METATYPE(const ql::items::RowFace*)
Q_DECLARE_METATYPE(const ql::items::ColumnFace*)
