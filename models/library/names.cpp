// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/names.h"

#include <array>
#include <utility>

namespace ql::library {

namespace {

template <typename E, std::size_t N>
using Names = std::array<std::pair<E, std::string_view>, N>;

constexpr Names<Role, 4> roles = {{{Role::Heading, "heading"},
                                   {Role::Item, "item"},
                                   {Role::Subtotal, "subtotal"},
                                   {Role::Total, "total"}}};
constexpr Names<Rule, 3> rules = {
    {{Rule::None, "none"}, {Rule::Single, "single"}, {Rule::Double, "double"}}};
constexpr Names<ValueKind, 3> valueKinds = {
    {{ValueKind::Number, "number"}, {ValueKind::Nil, "nil"}, {ValueKind::Text, "text"}}};
constexpr Names<Measure, 5> measures = {{{Measure::Currency, "currency"},
                                         {Measure::Shares, "shares"},
                                         {Measure::PerShare, "per-share"},
                                         {Measure::Percent, "percent"},
                                         {Measure::Count, "count"}}};
constexpr Names<Severity, 3> severities = {
    {{Severity::Note, "note"}, {Severity::Doubt, "doubt"}, {Severity::Fault, "fault"}}};
constexpr Names<RowDecision::What, 3> rowDecisions = {{{RowDecision::What::Join, "join"},
                                                       {RowDecision::What::Split, "split"},
                                                       {RowDecision::What::Rename, "rename"}}};

template <typename E, std::size_t N>
std::string_view lookUp(const Names<E, N>& names, E value) {
    for (const auto& [known, name] : names)
        if (known == value) return name;
    return {};
}

template <typename E, std::size_t N>
std::optional<E> lookUp(const Names<E, N>& names, std::string_view wanted) {
    for (const auto& [known, name] : names)
        if (name == wanted) return known;
    return std::nullopt;
}

} // namespace

std::string_view nameOf(StatementKind kind) {
    return toString(kind);
}
std::string_view nameOf(Role role) {
    return lookUp(roles, role);
}
std::string_view nameOf(Rule rule) {
    return lookUp(rules, rule);
}
std::string_view nameOf(ValueKind kind) {
    return lookUp(valueKinds, kind);
}
std::string_view nameOf(Measure measure) {
    return lookUp(measures, measure);
}
std::string_view nameOf(Severity severity) {
    return lookUp(severities, severity);
}
std::string_view nameOf(IssueCode code) {
    return toString(code);
}
std::string_view nameOf(RowDecision::What what) {
    return lookUp(rowDecisions, what);
}

template <>
std::optional<StatementKind> named(std::string_view name) {
    return parseStatementKind(name);
}
template <>
std::optional<Role> named(std::string_view name) {
    return lookUp(roles, name);
}
template <>
std::optional<Rule> named(std::string_view name) {
    return lookUp(rules, name);
}
template <>
std::optional<ValueKind> named(std::string_view name) {
    return lookUp(valueKinds, name);
}
template <>
std::optional<Measure> named(std::string_view name) {
    return lookUp(measures, name);
}
template <>
std::optional<Severity> named(std::string_view name) {
    return lookUp(severities, name);
}
template <>
std::optional<RowDecision::What> named(std::string_view name) {
    return lookUp(rowDecisions, name);
}
template <>
std::optional<IssueCode> named(std::string_view name) {
    const IssueCode code = parseIssueCode(name);
    // The core's parser falls back to some code; a name it does not give back is none of its own.
    if (toString(code) != name) return std::nullopt;
    return code;
}

} // namespace ql::library
