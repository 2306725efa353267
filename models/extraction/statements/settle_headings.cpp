// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/settle_headings.h"

#include "extraction/statements/heading_witness.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace ql::extraction {

namespace {

/// Smaller figures agree by chance.
constexpr std::int64_t leastTelling = 100;

bool isTelling(const Fact& fact) {
    return fact.kind == ValueKind::Number && fact.unit.measure != Measure::Percent &&
           fact.value.magnitude().coefficient() >= leastTelling;
}

/// A figure and the time it is of.
struct Dated {
    Period period;
    std::string aspect;
    std::int64_t coefficient = 0;
    int exponent = 0;
    friend auto operator<=>(const Dated&, const Dated&) = default;
};
Dated datedOf(const Fact& fact, const Column& column) {
    const Decimal value = fact.value.magnitude();
    return {column.period, column.aspect, value.coefficient(), value.exponent()};
}

/// What speaks for a reading of the columns.
struct Evidence {
    int twins = 0;    ///< pairs of columns that nothing tells apart
    int breaks = 0;   ///< sales of a part of the year above those of more of it
    int agrees = 0;   ///< figures that stand elsewhere for the same time
    std::string line; ///< the first that agrees

    [[nodiscard]] bool isBetterThan(const Evidence& other) const {
        if (twins != other.twins) return twins < other.twins;
        return breaks <= other.breaks && agrees >= other.agrees &&
               (breaks < other.breaks || agrees > other.agrees);
    }
};

bool isSales(std::string_view label) {
    const std::string plain = folded(label);
    return hasAnyPhrase(plain, {"sales", "revenue", "revenues", "turnover"}) &&
           !hasAnyPhrase(plain, {"cost", "costs", "percent", "marketing", "other", "per"});
}

const Fact* factAt(const LineItem& item, std::size_t column) {
    const auto fact = std::ranges::find(item.facts, static_cast<int>(column), &Fact::column);
    return fact != item.facts.end() && fact->kind == ValueKind::Number ? &*fact : nullptr;
}

int breaksIn(const Statement& statement, const std::vector<Column>& columns) {
    int breaks = 0;
    for (const LineItem& item : statement.items) {
        if (!isSales(item.label)) continue;
        for (std::size_t a = 0; a < columns.size(); ++a)
            for (std::size_t b = 0; b < columns.size(); ++b) {
                if (columns[a].period.end != columns[b].period.end ||
                    columns[a].aspect != columns[b].aspect ||
                    columns[a].period.months >= columns[b].period.months ||
                    columns[a].period.months == 0)
                    continue;
                const Fact* part = factAt(item, a);
                const Fact* whole = factAt(item, b);
                if (part != nullptr && whole != nullptr && part->value > whole->value) ++breaks;
            }
        if (breaks > 0) break;
    }
    return breaks;
}

/// How often each telling figure stands in the statements.
class DatedFigures {
  public:
    void add(const Statement& statement) { count(statement, 1); }
    void remove(const Statement& statement) { count(statement, -1); }
    [[nodiscard]] bool contain(const Dated& dated) const {
        const auto found = m_counts.find(dated);
        return found != m_counts.end() && found->second > 0;
    }

  private:
    void count(const Statement& statement, int times) {
        for (const LineItem& item : statement.items)
            for (const Fact& fact : item.facts)
                if (isTelling(fact))
                    m_counts[datedOf(
                        fact, statement.columns[static_cast<std::size_t>(fact.column)])] += times;
    }

    std::map<Dated, int> m_counts;
};

Evidence evidenceFor(const Release& release, std::size_t index, const std::vector<Column>& columns,
                     const DatedFigures& elsewhere) {
    const Statement& statement = release.statements[index];
    Evidence evidence;
    for (std::size_t a = 0; a < columns.size(); ++a)
        for (std::size_t b = a + 1; b < columns.size(); ++b)
            evidence.twins +=
                columns[a].period == columns[b].period && columns[a].aspect == columns[b].aspect;
    evidence.breaks = breaksIn(statement, columns);
    for (const LineItem& item : statement.items)
        for (const Fact& fact : item.facts) {
            const auto c = static_cast<std::size_t>(fact.column);
            if (!isTelling(fact) || !elsewhere.contain(datedOf(fact, columns[c]))) continue;
            ++evidence.agrees;
            if (evidence.line.empty() && columns[c].period != statement.columns[c].period)
                evidence.line = item.label;
        }
    HeadingWitness witness = askWitnesses(release, index, columns);
    evidence.agrees += witness.agrees;
    if (evidence.line.empty()) evidence.line = std::move(witness.name);
    return evidence;
}

/// The columns that are of another time or aspect in the other reading.
std::vector<std::size_t> differing(const Statement& statement, const OtherHead& other) {
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < statement.columns.size(); ++c)
        if (statement.columns[c].period != other.columns[c].period ||
            statement.columns[c].aspect != other.columns[c].aspect)
            columns.push_back(c);
    return columns;
}

void add(Severity severity, IssueCode code, const Statement& statement, std::size_t column,
         std::vector<std::string> args, Release& release) {
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    for (const LineItem& item : statement.items)
        for (const Fact& fact : item.facts)
            if (issue.args.empty() && fact.column == static_cast<int>(column)) {
                issue.where = fact.where;
                issue.args = args;
            }
    if (!issue.args.empty()) release.issues.push_back(std::move(issue));
}

void take(const OtherHead& other, const Evidence& evidence, Release& release) {
    Statement& statement = release.statements[other.statement];
    const std::vector<std::size_t> changed = differing(statement, other);
    // Columns that seemed to be of one period were in doubt.
    std::erase_if(release.issues, [&](const Issue& issue) {
        return issue.code == IssueCode::AmbiguousReading && !issue.args.empty() &&
               statement.range.contains(issue.where.range.begin) &&
               std::ranges::any_of(statement.columns, [&](const Column& column) {
                   return column.heading == issue.args.front();
               });
    });
    const std::string heading = statement.columns[changed.front()].heading;
    for (LineItem& item : statement.items)
        for (Fact& fact : item.facts) {
            const Column& column = other.columns[static_cast<std::size_t>(fact.column)];
            fact.period = column.period;
            fact.aspect = column.aspect;
        }
    for (std::size_t c = 0; c < statement.columns.size(); ++c) {
        statement.columns[c].period = other.columns[c].period;
        statement.columns[c].aspect = other.columns[c].aspect;
        statement.columns[c].heading = other.columns[c].heading;
    }
    add(Severity::Note, IssueCode::FiguresAgree, statement, changed.front(),
        {heading, other.columns[changed.front()].period.toString(),
         !evidence.line.empty() ? evidence.line : other.columns[changed.front()].heading},
        release);
}

void doubt(const OtherHead& other, Release& release) {
    Statement& statement = release.statements[other.statement];
    for (const std::size_t c : differing(statement, other)) {
        bool any = false;
        for (LineItem& item : statement.items)
            for (Fact& fact : item.facts)
                if (fact.column == static_cast<int>(c) && !fact.doubtful)
                    any = fact.doubtful = true;
        const Column& column = statement.columns[c];
        if (any)
            add(Severity::Doubt, IssueCode::AmbiguousReading, statement, c,
                {column.heading, column.period.toString()}, release);
    }
}

} // namespace

std::vector<OtherHead> settleHeadings(std::vector<OtherHead> others, Release& release,
                                      Settling settling) {
    std::vector<OtherHead> open;
    if (others.empty()) return open;
    DatedFigures figures;
    for (const Statement& statement : release.statements)
        figures.add(statement);
    for (OtherHead& other : others) {
        const Statement& statement = release.statements[other.statement];
        if (differing(statement, other).empty()) continue;
        figures.remove(statement); // what it says itself proves nothing
        const Evidence now = evidenceFor(release, other.statement, statement.columns, figures);
        const Evidence then = evidenceFor(release, other.statement, other.columns, figures);
        if (then.isBetterThan(now))
            take(other, then, release);
        else if (!now.isBetterThan(then) && settling == Settling::Last)
            doubt(other, release);
        else if (!now.isBetterThan(then))
            open.push_back(std::move(other));
        figures.add(statement);
    }
    return open;
}

} // namespace ql::extraction
