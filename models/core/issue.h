// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provenance.h"

#include <string>
#include <string_view>
#include <vector>

namespace ql {

enum class Severity { Note, Doubt, Fault };

/// What the reader of a release should know about its reading. Codes are stable names, kept in the
/// library; the sentence is made from code and arguments where it is shown.
enum class IssueCode {
    NumberNotPlaced,  ///< args: printed text
    PeriodUnknown,    ///< args: column heading
    ScaleAssumed,     ///< args: statement title, scale assumed
    KindUncertain,    ///< args: statement title, kind chosen
    AmbiguousReading, ///< args: printed text, what was chosen
    SumDecides,       ///< args: printed text, what it is taken as, label of the sum
    FiguresAgree,     ///< args: printed text, what it is taken as, label or sentence that agrees
    FootingFails,     ///< args: label, printed, computed
    ReleaseTruncated, ///< args: what is missing
    TextDamaged,      ///< args: what was found
    TooManyFigures,   ///< args: how many were not read
    FilesNotOpened    ///< args: how many files of an archive were not looked into, of how many
};

[[nodiscard]] std::string_view toString(IssueCode code);
[[nodiscard]] IssueCode parseIssueCode(std::string_view text);

struct Issue {
    Severity severity = Severity::Note;
    IssueCode code = IssueCode::NumberNotPlaced;
    std::vector<std::string> args;
    Provenance where;

    friend bool operator==(const Issue&, const Issue&) = default;
};

/// One English sentence for a person.
[[nodiscard]] std::string describe(const Issue& issue);

} // namespace ql
