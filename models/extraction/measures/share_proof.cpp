// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/share_proof.h"

#include "extraction/text/words.h"

#include <array>
#include <cmath>
#include <map>
#include <span>

namespace ql::extraction {

bool isNetResult(std::string_view label) {
    // What the words below begin with: asked of every amount.
    const char first = label.empty() ? ' ' : label.front();
    if (!isOneOf({&first, 1}, "n", "N", "i", "I", "p", "P")) return false;
    const Folded whole(label);
    const std::string_view plain = whole.view();
    for (const std::string_view start : {"net income", "net loss", "net (loss)", "net earnings",
                                         "income (loss) applicable", "profit for"})
        if (plain.starts_with(start)) return true;
    return false;
}

namespace {

const Fact* factIn(const LineItem& item, int column) {
    for (const Fact& fact : item.facts)
        if (fact.column == column && fact.kind == ValueKind::Number) return &fact;
    return nullptr;
}

/// Not what is paid out of it: "Dividends per share".
bool isIncomePerShare(std::string_view label) {
    return hasAnyPhrase(folded(label), {"earnings", "income", "loss", "eps", "basic", "diluted"});
}

/// Power of ten by which the shares must be multiplied so that income over shares is the income
/// per share; nothing where no power of a thousand comes near.
std::optional<int> powerFor(double income, double perShare, double shares) {
    if (std::abs(perShare) < 0.015 || shares <= 0 || income == 0) return std::nullopt;
    const double ratio = income / perShare / shares;
    for (const int power : {0, 3, 6, -3, -6}) {
        const double off = ratio / std::pow(10.0, power);
        if (off > 0.5 && off < 2.0) return power;
    }
    return std::nullopt;
}

/// The power that income, income per share and these shares agree on in each column that has all
/// three: the one that most columns say.
int powerOf(const Statement& statement, const LineItem* sharesItem, bool unanimous) {
    std::map<int, int> votes;
    for (int column = 0; column < static_cast<int>(statement.columns.size()); ++column) {
        const Fact* income = nullptr;
        const Fact* perShare = nullptr;
        const Fact* shares = sharesItem == nullptr ? nullptr : factIn(*sharesItem, column);
        for (const LineItem& item : statement.items) {
            const Fact* fact = factIn(item, column);
            if (fact == nullptr) continue;
            if (fact->unit.measure == Measure::Currency && isNetResult(item.label)) income = fact;
            if (fact->unit.measure == Measure::PerShare && perShare == nullptr &&
                (sharesItem == nullptr || isIncomePerShare(item.label)))
                perShare = fact;
            if (fact->unit.measure == Measure::Shares && shares == nullptr) shares = fact;
        }
        if (income == nullptr || perShare == nullptr || shares == nullptr) continue;
        const auto power = powerFor(income->value.toDouble(), perShare->value.toDouble(),
                                    shares->value.toDouble());
        if (power) ++votes[*power];
    }
    if (unanimous && votes.size() != 1) return 0;
    int best = 0;
    for (const auto& [power, count] : votes)
        if (count > votes[best]) best = power;
    return best;
}

/// Multiplies what counts shares, and says so once.
void scale(std::span<LineItem> items, int power, Release& release) {
    Issue issue;
    issue.code = IssueCode::AmbiguousReading;
    for (LineItem& item : items)
        for (Fact& fact : item.facts) {
            if (fact.unit.measure != Measure::Shares || fact.kind != ValueKind::Number) continue;
            fact.value = fact.value.scaledBy(power);
            fact.doubtful = false;
            if (!issue.args.empty()) continue;
            issue.where = fact.where;
            issue.args = {fact.where.printed,
                          fact.value.toString() + " shares, as income per share says"};
        }
    release.issues.push_back(std::move(issue));
}

void prove(Statement& statement, Release& release) {
    if (const int power = powerOf(statement, nullptr, false); power != 0)
        scale(statement.items, power, release);
}

/// Highlights print average shares in thousands and those outstanding in full: each line for
/// itself.
void proveLines(Statement& statement, Release& release) {
    // Highlights are short; both bound the work.
    if (statement.items.size() > 200) return;
    std::size_t left = 16;
    for (LineItem& item : statement.items) {
        if (item.facts.empty() || item.facts.front().unit.measure != Measure::Shares) continue;
        if (left-- == 0) return;
        if (const int power = powerOf(statement, &item, true); power != 0)
            scale(std::span(&item, 1), power, release);
    }
}

} // namespace

void proveShareCounts(Release& release) {
    for (Statement& statement : release.statements)
        if (statement.kind == StatementKind::Income ||
            statement.kind == StatementKind::Reconciliation)
            prove(statement, release);
        else if (statement.kind == StatementKind::Note)
            proveLines(statement, release);
}

} // namespace ql::extraction
