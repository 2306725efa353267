// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/sum_doubts.h"

#include "extraction/statements/footing_lines.h"

#include <algorithm>

namespace ql::extraction {

namespace {

/// Two columns to compare, and few enough lines to add up.
bool hasSums(const Statement& statement) {
    return statement.kind != StatementKind::Guidance && statement.columns.size() > 1 &&
           statement.items.size() <= mostFootedLines;
}

/// The sums of a statement, and which figures others of them confirm.
class Sums {
  public:
    explicit Sums(const Statement& statement)
      : m_result(footTable(footingLines(statement))) {}

    [[nodiscard]] const std::vector<Footing>& all() const { return m_result.sums; }

    /// True where the figure stands in a sum, other than this one, that comes out to the digit.
    [[nodiscard]] bool isConfirmed(int line, int column, const Footing& except) const {
        return std::ranges::any_of(m_result.sums, [&](const Footing& sum) {
            if (&sum == &except || sum.terms.size() < 2) return false;
            const bool stands =
                sum.total == line ||
                std::ranges::find(sum.terms, line, &FootingTerm::line) != sum.terms.end();
            return stands && std::ranges::any_of(sum.columns, [&](const FootedColumn& one) {
                       return one.column == column && one.isExact();
                   });
        });
    }

  private:
    FootingResult m_result;
};

/// A sum that comes out to the digit in all columns but one, or but two of many.
bool isOdd(const Footing& footing) {
    const auto exact = std::ranges::count_if(footing.columns, &FootedColumn::isExact);
    const auto failing = std::ranges::count_if(
        footing.columns, [](const FootedColumn& column) { return !column.holds(); });
    const auto all = std::ssize(footing.columns);
    return exact + failing == all && exact > 0 && failing > 0 && failing <= (all >= 5 ? 2 : 1);
}

Fact* factAt(Statement& statement, int line, int column) {
    std::vector<Fact>& facts = statement.items[static_cast<std::size_t>(line)].facts;
    const auto fact = std::ranges::find(facts, column, &Fact::column);
    return fact == facts.end() ? nullptr : &*fact;
}

/// The one figure that makes the sum come out with its other sign: a bracket was lost or added.
Fact* wrongSign(Statement& statement, const Footing& footing, const FootedColumn& odd) {
    Fact* found = nullptr;
    for (const FootingTerm& term : footing.terms) {
        Fact* fact = factAt(statement, term.line, odd.column);
        if (fact == nullptr || fact->value.isZero()) continue;
        const auto twice = fact->value.plus(fact->value);
        if (!twice) continue;
        const auto sum = term.sign > 0 ? odd.computed.minus(*twice) : odd.computed.plus(*twice);
        if (!sum || *sum != odd.printed) continue;
        if (found != nullptr) return nullptr;
        found = fact;
    }
    return found;
}

/// The figures of a failing sum that nothing else confirms: one of them is misread or misprinted.
void doubtFigures(Statement& statement, const Sums& sums, const Footing& footing,
                  const FootedColumn& odd) {
    if (Fact* fact = wrongSign(statement, footing, odd)) {
        fact->doubtful = true;
        return;
    }
    bool any = false;
    const auto doubt = [&](int line) {
        Fact* fact = factAt(statement, line, odd.column);
        if (fact == nullptr || sums.isConfirmed(line, odd.column, footing)) return;
        fact->doubtful = any = true;
    };
    doubt(footing.total);
    for (const FootingTerm& term : footing.terms)
        doubt(term.line);
    if (any) return;
    if (Fact* total = factAt(statement, footing.total, odd.column)) total->doubtful = true;
}

} // namespace

void doubtSums(Release& release) {
    for (Statement& statement : release.statements) {
        if (!hasSums(statement)) continue;
        const Sums sums(statement);
        for (const Footing& footing : sums.all()) {
            if (footing.terms.size() < 2 || !isOdd(footing)) continue;
            for (const FootedColumn& odd : footing.columns) {
                if (odd.holds()) continue;
                doubtFigures(statement, sums, footing, odd);
                const Fact* total = factAt(statement, footing.total, odd.column);
                if (total == nullptr) continue;
                Issue issue;
                issue.severity = Severity::Doubt;
                issue.code = IssueCode::FootingFails;
                issue.where = total->where;
                issue.args = {statement.items[static_cast<std::size_t>(footing.total)].label,
                              total->where.printed, odd.computed.toString()};
                release.issues.push_back(std::move(issue));
            }
        }
    }
}

} // namespace ql::extraction
