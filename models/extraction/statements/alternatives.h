// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line_item.h"
#include "extraction/statements/fact_maker.h"

#include <optional>
#include <string>
#include <vector>

namespace ql::extraction {

/// A figure read otherwise: taken out of its column, put into one, or both.
struct Move {
    int from = -1;          ///< column in which the figure stands now, -1 where it has no place
    std::optional<Fact> to; ///< as it would be read; nothing where it would be part of the words
};

/// Another reading of a row, for sums to choose.
struct Alternative {
    std::size_t statement = 0; ///< index into Release::statements
    std::size_t item = 0;      ///< index into Statement::items
    std::vector<Move> moves;   ///< figures of the row, none twice
    Provenance where;          ///< of the figure in question
    std::string standing;      ///< what it is taken as now, for people
    std::string other;         ///< what it would be taken as
    bool either = false;       ///< sums come out either way: none can choose
};

/// Where a row stands in the release.
struct RowNumber {
    std::size_t statement = 0;
    std::size_t item = 0;
};

/// A row as printed and what is known of it.
struct RowInTable {
    const Scan& scan;
    const RawTable& table;
    const RawRow& row;
    const FactMaker& maker;
    const RowReading& reading;
};

/// Adds the other readings of a row: a figure about as near to the next column, which is empty; a
/// row set off by as much; a lost bracket; a mark run into its figure; a number that may belong to
/// the words; a group of digits broken off; a figure that fits no column. Most rows have none.
///
/// A release with more of them than anyone could look at gets no list: what is left is doubtful.
void addAlternatives(const RowInTable& row, RowNumber number, LineItem& item,
                     std::vector<Alternative>& alternatives);

} // namespace ql::extraction
