// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/settle_readings.h"

#include "extraction/statements/footing_lines.h"

#include <algorithm>
#include <iterator>

namespace ql::extraction {

namespace {

/// Each try adds up the statement anew.
constexpr std::size_t mostTried = 32;

enum class Verdict { Taken, Proved, Open };

/// The readings of one statement.
class Settler {
  public:
    Settler(Release& release, std::size_t statement)
      : m_release(release)
      , m_statement(release.statements[statement]) {}

    void settle(const Alternative& other) {
        if (!stillStands(other)) return;
        switch (judge(other)) {
        case Verdict::Taken:
            take(other);
            break;
        case Verdict::Proved:
            break;
        case Verdict::Open:
            doubt(other);
            break;
        }
    }

  private:
    /// An earlier choice may have moved the figures this one speaks of, or filled their place.
    [[nodiscard]] bool stillStands(const Alternative& other) const {
        const LineItem& item = m_statement.items[other.item];
        const auto has = [&](int column) {
            return std::ranges::find(item.facts, column, &Fact::column) != item.facts.end();
        };
        const auto leaves = [&](int column) {
            return std::ranges::find(other.moves, column, &Move::from) != other.moves.end();
        };
        return std::ranges::all_of(other.moves, [&](const Move& move) {
            if (move.from >= 0 && !has(move.from)) return false;
            return !move.to || !has(move.to->column) || leaves(move.to->column);
        });
    }

    [[nodiscard]] Verdict judge(const Alternative& other) {
        if (other.either || m_statement.items.size() > mostFootedLines || m_tried == mostTried)
            return Verdict::Open;
        if (m_lines.empty()) {
            m_lines = footingLines(m_statement);
            m_held = heldSums(footTable(m_lines));
        }
        FootingLine& line = m_lines[other.item];
        const FootingLine before = line;
        for (const Move& move : other.moves)
            if (move.from >= 0) line.values[static_cast<std::size_t>(move.from)].reset();
        for (const Move& move : other.moves)
            if (move.to && move.to->unit.measure == Measure::Currency)
                line.values[static_cast<std::size_t>(move.to->column)] = move.to->value;
        if (line.values == before.values) return Verdict::Open;
        ++m_tried;
        std::vector<HeldSum> held = heldSums(footTable(m_lines));
        std::vector<HeldSum> gained;
        std::ranges::set_difference(held, m_held, std::back_inserter(gained));
        const bool loses = !std::ranges::includes(held, m_held);
        if (!gained.empty() && !loses) {
            m_held = std::move(held);
            m_sum = gained.front().total;
            return Verdict::Taken;
        }
        line = before;
        return gained.empty() && loses ? Verdict::Proved : Verdict::Open;
    }

    void take(const Alternative& other) {
        LineItem& item = m_statement.items[other.item];
        for (const Move& move : other.moves)
            std::erase_if(item.facts, [&](const Fact& fact) { return fact.column == move.from; });
        for (const Move& move : other.moves) {
            if (!move.to) continue;
            item.facts.push_back(*move.to);
            if (move.from < 0) place(other.where);
        }
        std::ranges::sort(item.facts, {}, &Fact::column);
        const std::string sum = m_statement.items[static_cast<std::size_t>(m_sum)].label;
        add(Severity::Note, IssueCode::SumDecides, other, {other.where.printed, other.other, sum});
    }

    /// A figure that was reported as not placed has found its place.
    void place(const Provenance& where) {
        const auto listed = std::ranges::find_if(m_release.issues, [&](const Issue& issue) {
            return issue.code == IssueCode::NumberNotPlaced && issue.where == where;
        });
        if (listed == m_release.issues.end()) return;
        m_release.issues.erase(listed);
        --m_release.coverage.notPlaced;
        ++m_release.coverage.facts;
    }

    void doubt(const Alternative& other) {
        bool any = false;
        for (const Move& move : other.moves)
            for (Fact& fact : m_statement.items[other.item].facts)
                if (fact.column == move.from) any = fact.doubtful = true;
        if (any)
            add(Severity::Doubt, IssueCode::AmbiguousReading, other,
                {other.where.printed, other.standing});
    }

    void add(Severity severity, IssueCode code, const Alternative& other,
             std::vector<std::string> args) {
        Issue issue;
        issue.severity = severity;
        issue.code = code;
        issue.where = other.where;
        issue.args = std::move(args);
        m_release.issues.push_back(std::move(issue));
    }

    Release& m_release;
    Statement& m_statement;
    std::vector<FootingLine> m_lines; ///< as read now; made when first needed
    std::vector<HeldSum> m_held;      ///< sums that come out now
    std::size_t m_tried = 0;
    int m_sum = 0; ///< line of the sum that decided last
};

} // namespace

void settleReadings(const std::vector<Alternative>& alternatives, Release& release) {
    for (std::size_t i = 0; i < alternatives.size();) {
        const std::size_t statement = alternatives[i].statement;
        Settler settler(release, statement);
        for (; i < alternatives.size() && alternatives[i].statement == statement; ++i)
            settler.settle(alternatives[i]);
    }
}

} // namespace ql::extraction
