// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provenance.h"

#include <string>
#include <string_view>
#include <vector>

namespace ql::documents {

/// One <DOCUMENT> of a submission.
struct EdgarPiece {
    enum class Kind { Text, Html, Skipped };

    std::string type;
    std::string description;
    ByteRange body; ///< between <TEXT> and </TEXT>
    Kind kind = Kind::Text;
};

struct EdgarPieces {
    std::string_view header; ///< before the first document
    std::vector<EdgarPiece> pieces;
    bool tooMany = false;     ///< there are more documents than a submission holds
    bool dashEscapes = false; ///< lines that began with a dash have "- " put before them
};

/// Cuts a submission into its documents. A document that was cut off ends with the text.
/// Encoded files (uuencode), graphics, spreadsheets and data files are marked to be skipped.
[[nodiscard]] EdgarPieces splitSubmission(std::string_view text);

} // namespace ql::documents
