// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <string>
#include <vector>

namespace ql::exporting {

/// Where a figure of an exported table comes from.
struct FigureSource {
    std::string how;     ///< "printed", "in a sentence", "corrected", "+ term", "divisor"
    std::string printed; ///< as it stands there
    std::string period;  ///< of a term of a derived figure, else empty
    std::string release; ///< "Q2 2006 release of July 20, 2006"
    std::string file;    ///< name without folder
    std::string place;   ///< "line 158, column 20"
    std::string range;   ///< "158:20-158:27", for machines
    std::string sha256;  ///< of the file's bytes
};

/// A printed figure has one source, a derived one a source for each term that is printed; what is
/// absent has none.
[[nodiscard]] std::vector<FigureSource> sourcesOf(const analysis::Comparison& comparison, int row,
                                                  int column);

/// What else to know of a figure, in sentences: its formula, other reports, doubts, the reason of a
/// correction. Empty for most.
[[nodiscard]] std::string remarkOn(const analysis::Comparison& comparison, int row, int column);

/// The sources on one line: "northfield-2005q2.txt 158:20-158:27 sha256:...", terms parted by " ;
/// ".
[[nodiscard]] std::string sourceLine(const analysis::Comparison& comparison, int row, int column);

} // namespace ql::exporting
