// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "library/identity.h"

#include <vector>

namespace ql::library {

class Connection;

/// What people said about which names are one company.
[[nodiscard]] Result<std::vector<CompanyLink>> readCompanyLinks(const Connection& connection);

/// Forgets some and keeps others, all or nothing. A pair is kept once, whichever key comes first;
/// what is kept replaces what was said of that pair.
[[nodiscard]] Result<void> changeCompanyLinks(Connection& connection,
                                              const std::vector<CompanyLink>& forget,
                                              const std::vector<CompanyLink>& keep);

} // namespace ql::library
