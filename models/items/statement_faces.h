// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
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
    QString rate;        ///< where columns are set against one: the change in percent, "(12.3)%"
    bool fall = false;   ///< the rate is negative
    bool restated = false;
    bool reclassified = false; ///< restated, but the total stayed: amounts moved between lines
    bool doubtful = false;
    bool derived = false;             ///< no table prints it
    bool prose = false;               ///< derived in that only a sentence states it
    bool derivedAmongPrinted = false; ///< derived in a column that others print
    bool corrected = false;           ///< a person's figure, or computed from one
    analysis::Standing standing = analysis::Standing::Unspoken; ///< what checks say of it
};

struct RowFace {
    QString label;
    bool unnamed = false; ///< the release prints no label: ours stands in
    bool named = false;   ///< a person's words
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
    bool base = false;   ///< the column all others are set against
    bool change = false; ///< its cells are changes to the base
};

} // namespace ql::items

Q_DECLARE_METATYPE(const ql::items::CellFace*)
Q_DECLARE_METATYPE(const ql::items::RowFace*)
Q_DECLARE_METATYPE(const ql::items::ColumnFace*)
