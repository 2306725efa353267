// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions.h"
#include "core/fact.h"
#include "core/issue.h"
#include "core/line_item.h"
#include "core/statement.h"

#include <optional>
#include <string_view>

namespace ql::library {

/// The names under which the library keeps what is an enumeration in the core. They are part of
/// the file format: a name once written keeps its meaning.
[[nodiscard]] std::string_view nameOf(StatementKind kind);
[[nodiscard]] std::string_view nameOf(Role role);
[[nodiscard]] std::string_view nameOf(Rule rule);
[[nodiscard]] std::string_view nameOf(ValueKind kind);
[[nodiscard]] std::string_view nameOf(Measure measure);
[[nodiscard]] std::string_view nameOf(Severity severity);
[[nodiscard]] std::string_view nameOf(IssueCode code);
[[nodiscard]] std::string_view nameOf(RowDecision::What what);

/// The value of a name, or nothing where this program knows none.
template <typename E>
[[nodiscard]] std::optional<E> named(std::string_view name);

} // namespace ql::library
