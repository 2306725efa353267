// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "core/error.h"
#include "library/library.h"

#include <string>
#include <vector>

namespace ql::app::commands {

/// The company a person means: by name or ticker without case, or by a part of the name that only
/// one has. Empty means the only company there is. An error names the companies there are.
[[nodiscard]] Result<library::CompanyEntry>
chooseCompany(const std::vector<library::CompanyEntry>& companies, const std::string& wanted);

/// A company with all that comparisons and checks of it are made of.
struct CompanyData {
    library::CompanyEntry company;
    std::vector<analysis::ReleasePtr> releases; ///< read whole
    Decisions decisions;                        ///< what people decided about it

    /// Its statements side by side, as decided.
    [[nodiscard]] analysis::Comparison compare(const analysis::CompareOptions& options) const;
    [[nodiscard]] analysis::Comparison compare(StatementKind kind, analysis::Span span) const;
};

[[nodiscard]] Result<CompanyData> loadCompany(const library::Library& library,
                                              const library::CompanyEntry& company);

/// The company of chooseCompany(), loaded.
[[nodiscard]] Result<CompanyData> loadCompany(const library::Library& library,
                                              const std::string& wanted);

} // namespace ql::app::commands
