// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statement.h"

#include <array>

namespace ql {

namespace {
constexpr std::array<std::string_view, statementKindCount> names = {
    "income", "balance", "cashflow", "breakdown", "reconciliation", "note", "guidance"};
}

std::string_view toString(StatementKind kind) {
    return names[static_cast<std::size_t>(kind)];
}

std::optional<StatementKind> parseStatementKind(std::string_view text) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == text) return static_cast<StatementKind>(i);
    return std::nullopt;
}

} // namespace ql
