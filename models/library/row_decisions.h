// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions.h"
#include "core/error.h"

#include <string>
#include <vector>

namespace ql::library {

class Connection;

/// Adds the decisions about rows of a company to the list, as they were made.
[[nodiscard]] Result<void> readRowDecisions(const Connection& connection,
                                            const std::string& companyKey,
                                            std::vector<RowDecision>& decisions);

/// Part of the caller's transaction.
[[nodiscard]] Result<DecisionId> writeRowDecision(Connection& connection, std::int64_t company,
                                                  const RowDecision& decision);

} // namespace ql::library
