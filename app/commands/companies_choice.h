// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/companies.h"
#include "commands/options.h"
#include "library/library.h"

#include <vector>

namespace ql::app::commands {

/// --companies, --measure, --index and --base, the same for every command that has them.
[[nodiscard]] std::vector<Option> companiesOptions();

/// The span of --span; quarters unless told.
[[nodiscard]] analysis::Span chosenSpan(const Arguments& arguments);

/// The companies of --companies on --measure. Errors: Usage; what library and companies give; what
/// cannot be compared says why.
[[nodiscard]] Result<analysis::CompanyComparison> chosenCompanies(const library::Library& library,
                                                                  const Arguments& arguments);

} // namespace ql::app::commands
