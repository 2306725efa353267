// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/truth.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>
#include <optional>
#include <regex>

namespace ql::truth {

namespace {

std::string labelKey(std::string text) {
    static const std::regex mark(
        R"(\((?:\d{1,2}|[a-z]|[ivx]{1,4}|\*{1,3}|(?:see )?notes?(?: \w{1,2})?)\))",
        std::regex::icase);
    text = std::regex_replace(text, mark, " ");
    std::string key;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&') key += "and";
        if (byte < 0x80 && std::isalnum(byte) != 0) key += static_cast<char>(std::tolower(byte));
    }
    return key;
}

std::string periodKey(const std::string& period) {
    const auto hash = period.find('#');
    if (hash == std::string::npos) return period;
    return period.substr(0, hash) + "#" + labelKey(period.substr(hash + 1));
}

std::string valueKey(std::string text) {
    const bool percent = text.ends_with('%');
    if (percent) text.pop_back();
    std::erase(text, ',');
    const auto number = Decimal::parse(text);
    if (!number) return "?" + text;
    if (number->isZero()) return "0";
    std::string digits = number->toString();
    if (digits.contains('.')) {
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.ends_with('.')) digits.pop_back();
    }
    return digits + (percent ? "%" : "");
}

/// The fields of one line; quotes as in RFC 4180.
std::vector<std::string> fieldsOf(std::string_view line) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"') {
            if (quoted && i + 1 < line.size() && line[i + 1] == '"')
                fields.back() += line[++i];
            else
                quoted = !quoted;
        } else if (c == ',' && !quoted) {
            fields.emplace_back();
        } else if (c != '\r') {
            fields.back() += c;
        }
    }
    return fields;
}

std::optional<std::string> valueOf(const Fact& fact) {
    switch (fact.kind) {
    case ValueKind::Nil:
        return "0";
    case ValueKind::Number:
        return fact.value.toString() + (fact.unit.measure == Measure::Percent ? "%" : "");
    case ValueKind::Text:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::string Cell::toString() const {
    return kind + " | " + label + " | " + period + " | " + value;
}

std::vector<Cell> readTruth(std::string_view csv) {
    std::vector<Cell> cells;
    bool head = true;
    while (!csv.empty()) {
        const auto end = csv.find('\n');
        const auto fields = fieldsOf(csv.substr(0, end));
        csv.remove_prefix(end == std::string_view::npos ? csv.size() : end + 1);
        if (!head && fields.size() >= 5 && !fields[4].empty() && fields[0] != "guidance")
            cells.push_back({fields[0], fields[2], fields[3], fields[4]});
        head = false;
    }
    return cells;
}

std::vector<Cell> cellsOf(const Release& release) {
    std::vector<Cell> cells;
    for (const Statement& statement : release.statements) {
        if (statement.kind == StatementKind::Guidance) continue;
        for (const LineItem& item : statement.items) {
            for (const Fact& fact : item.facts) {
                const auto value = valueOf(fact);
                if (!value) continue;
                std::string period = fact.period.toString();
                if (!fact.aspect.empty()) period += "#" + fact.aspect;
                cells.push_back(
                    {std::string(ql::toString(statement.kind)), item.label, period, *value});
            }
        }
    }
    return cells;
}

Cell keyOf(const Cell& cell) {
    return {cell.kind, labelKey(cell.label), periodKey(cell.period), valueKey(cell.value)};
}

Difference compare(const std::vector<Cell>& truth, const std::vector<Cell>& found) {
    std::multimap<Cell, Cell> left;
    for (const Cell& cell : found)
        left.emplace(keyOf(cell), cell);
    Difference difference;
    for (const Cell& cell : truth) {
        const auto match = left.find(keyOf(cell));
        if (match == left.end())
            difference.missing.push_back(cell);
        else
            left.erase(match);
    }
    std::ranges::transform(left, std::back_inserter(difference.extra),
                           [](const auto& entry) { return entry.second; });
    return difference;
}

std::string toString(const Difference& difference) {
    std::string text;
    for (const Cell& cell : difference.missing)
        text += "missing: " + cell.toString() + "\n";
    for (const Cell& cell : difference.extra)
        text += "wrong or extra: " + cell.toString() + "\n";
    return text;
}

} // namespace ql::truth
