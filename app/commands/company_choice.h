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

/// Its releases, read whole.
[[nodiscard]] Result<std::vector<analysis::ReleasePtr>>
loadReleases(const library::Library& library, const library::CompanyEntry& company);

/// Both from the library, one after the other.
[[nodiscard]] Result<std::vector<analysis::ReleasePtr>> releasesOf(const library::Library& library,
                                                                   const std::string& wanted);

} // namespace ql::app::commands
