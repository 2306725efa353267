// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/settle_labels.h"

#include "extraction/statements/footing_lines.h"
#include "extraction/statements/label_witness.h"
#include "extraction/text/known_headings.h"
#include "extraction/text/words.h"
#include "extraction/units/units.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <string>
#include <utility>

namespace ql::extraction {

namespace {

/// Each adds up a statement anew.
constexpr int mostTried = 32;

/// A statement read otherwise, and the line in question in it.
struct Reading {
    Statement statement;
    std::size_t row = 0;
};

/// The words of the upper line as a heading, those of the lower as a row under it; with it the rows
/// behind that stand as deep, up to the next sum.
std::optional<Reading> parted(const Statement& statement, const OpenLabel& label) {
    Reading other{statement, label.item + 1};
    LineItem& row = other.statement.items[label.item];
    if (row.label.size() <= label.rest.size() + 1 || !row.label.ends_with(label.rest) ||
        !row.marks.empty())
        return std::nullopt;
    LineItem heading = row;
    heading.facts.clear();
    heading.role = Role::Heading;
    heading.label = trimmed(row.label.substr(0, row.label.size() - label.rest.size()));
    row.label = label.rest;
    const std::vector<std::string> section = row.section;
    for (std::size_t i = label.item; i < other.statement.items.size(); ++i) {
        LineItem& under = other.statement.items[i];
        if (under.section != section || under.role == Role::Heading ||
            (i > label.item && under.role != Role::Item))
            break;
        under.section.push_back(heading.label);
    }
    other.statement.items.insert(other.statement.items.begin() + static_cast<long>(label.item),
                                 std::move(heading));
    return other;
}

std::optional<Reading> otherReading(const Statement& statement, const OpenLabel& label) {
    if (label.joined) return parted(statement, label);
    if (label.item + 1 >= statement.items.size() ||
        statement.items[label.item].role != Role::Heading ||
        statement.items[label.item + 1].label != label.rest)
        return std::nullopt;
    // What heads rows in every statement is no beginning of a label, whatever adds up.
    if (isKnownHeading(statement.items[label.item].label)) return std::nullopt;
    return Reading{
        withOneLabel(statement, label.item, statement.items[label.item].label + " " + label.rest),
        label.item};
}

/// The sums that come out, by the labels of their totals: numbers of lines differ.
std::vector<std::pair<std::string, int>> sumsOf(const Statement& statement) {
    std::vector<std::pair<std::string, int>> sums;
    for (const HeldSum& sum : heldSums(footTable(footingLines(statement))))
        sums.emplace_back(statement.items[static_cast<std::size_t>(sum.total)].label, sum.column);
    std::ranges::sort(sums);
    return sums;
}

/// The label of a sum that comes out in the other reading only, where none is lost.
std::optional<std::string> gainedSum(const Statement& now, const Statement& other) {
    if (now.items.size() > mostFootedLines) return std::nullopt;
    const auto before = sumsOf(now);
    const auto after = sumsOf(other);
    if (after.size() <= before.size() || !std::ranges::includes(after, before)) return std::nullopt;
    for (const auto& sum : after)
        if (!std::ranges::binary_search(before, sum)) return sum.first;
    return std::nullopt;
}

/// Another statement has the row, words and figures.
bool standsElsewhere(const Release& release, std::size_t except, const LineItem& row) {
    const std::string plain = folded(row.label);
    const auto sameFigures = [&](const LineItem& item) {
        return std::ranges::any_of(row.facts, [&](const Fact& fact) {
            return fact.value.magnitude().coefficient() >= 100 &&
                   std::ranges::any_of(item.facts, [&](const Fact& one) {
                       return one.period.end == fact.period.end && one.value == fact.value;
                   });
        });
    };
    for (std::size_t s = 0; s < release.statements.size(); ++s)
        if (s != except)
            for (const LineItem& item : release.statements[s].items)
                if (item.label.size() == row.label.size() && folded(item.label) == plain &&
                    sameFigures(item))
                    return true;
    return false;
}

/// Whether a row behind would be of another unit in the other reading: money that is of a share or
/// counts shares if the words are a heading over it, the reverse if they are not.
bool hangsOn(SectionWords::Says says, const LineItem& item, bool joined) {
    const std::string plain = folded(item.label);
    if (hasAnyPhrase(plain, {"share", "shares", "per", "eps"})) return false;
    const bool ofShares =
        hasAnyPhrase(plain, {"basic", "diluted", "basic and diluted", "assuming dilution"});
    return std::ranges::any_of(item.facts, [&](const Fact& fact) {
        const Measure measure = fact.unit.measure;
        const std::string& printed = fact.where.printed;
        const std::size_t point = printed.find('.');
        const bool cents = point != std::string::npos && printed.size() - point >= 3;
        if (joined)
            return measure == Measure::Currency &&
                   ((says.perShare && cents) || (says.shares && ofShares));
        return !ofShares && ((says.perShare && measure == Measure::PerShare) ||
                             (says.shares && measure == Measure::Shares));
    });
}

/// The rows behind the one in question whose unit another reading would change.
bool doubtUnits(Statement& statement, const OpenLabel& label) {
    const LineItem& first = statement.items[label.item];
    const std::string words =
        label.joined ? first.label.substr(0, first.label.size() - label.rest.size()) : first.label;
    SectionWords sections;
    const SectionWords::Says says = sections.of(words);
    if (!says.shares && !says.perShare) return false;
    bool any = false;
    const std::size_t from = label.item + (label.joined ? 1 : 2);
    const std::vector<std::string> section =
        from < statement.items.size() ? statement.items[from].section : std::vector<std::string>();
    for (std::size_t i = from; i < statement.items.size(); ++i) {
        LineItem& item = statement.items[i];
        if (item.section != section || item.role == Role::Heading) break;
        if (!hangsOn(says, item, label.joined)) continue;
        for (Fact& fact : item.facts)
            any = fact.doubtful = true;
    }
    return any;
}

void note(Release& release, Severity severity, IssueCode code, const Provenance& where,
          std::vector<std::string> args) {
    release.issues.push_back({severity, code, std::move(args), where});
}

} // namespace

void settleLabels(const std::vector<OpenLabel>& labels, Release& release) {
    int tried = 0;
    // From the last: what is taken moves the lines behind it.
    for (const OpenLabel& label : std::views::reverse(labels)) {
        Statement& statement = release.statements[label.statement];
        if (label.item >= statement.items.size()) continue;
        auto other = otherReading(statement, label);
        if (!other || ++tried > mostTried) continue;
        const std::size_t row = label.joined ? label.item : label.item + 1;
        const Provenance where = statement.items[row].where;
        const std::string now = statement.items[row].label;
        const std::string then = other->statement.items[other->row].label;
        const auto sum = gainedSum(statement, other->statement);
        const bool here = standsElsewhere(release, label.statement, statement.items[row]);
        const bool there =
            standsElsewhere(release, label.statement, other->statement.items[other->row]);
        if (sum) {
            statement = std::move(other->statement);
            note(release, Severity::Note, IssueCode::SumDecides, where, {now, then, *sum});
        } else if (there && !here && !gainedSum(other->statement, statement)) {
            statement = std::move(other->statement);
            note(release, Severity::Note, IssueCode::FiguresAgree, where, {now, then, then});
        } else if (!here) {
            const bool doubt = doubtUnits(statement, label);
            note(release, doubt ? Severity::Doubt : Severity::Note, IssueCode::AmbiguousReading,
                 where, {then, now});
        }
    }
}

} // namespace ql::extraction
