// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ql::extraction {

/// Two lines of words of which only their look says whether they are one label or a heading and a
/// row: the upper one fills its line, and nothing it ends in or the lower one begins with tells.
struct OpenLabel {
    std::size_t statement = 0; ///< index into Release::statements
    std::size_t item = 0;      ///< index into Statement::items: the row, or the heading over it
    bool joined = false;       ///< taken as one label
    std::string rest;          ///< the words of the lower line, and of those behind it
};

/// Those of a table, in printed order; its rows become items one by one. Most tables have none, and
/// cells have none, for they have room.
void addOpenLabels(const Scan& scan, const RawTable& table, std::size_t statement,
                   std::vector<OpenLabel>& labels);

} // namespace ql::extraction
