// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/share_reference.h"

#include "extraction/measures/share_proof.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ql::extraction {

namespace {

/// Shares of one company in one release lie no further apart, splits and dilution included.
constexpr double farthest = 2.5;

/// Statements, columns and lines that are asked: more imply no more.
constexpr std::size_t mostStatements = 60;
constexpr std::size_t mostColumns = 12;

bool isIncomePerShare(std::string_view label) {
    const std::string plain = folded(label);
    return hasAnyPhrase(plain, {"earnings", "income", "loss", "eps", "basic", "diluted"}) &&
           !hasAnyPhrase(plain, {"dividends", "continuing", "discontinued", "adjusted"});
}

bool isEquity(std::string_view label) {
    const std::string plain = folded(label);
    if (plain.find("liabilities") != std::string::npos) return false;
    return hasAnyPhrase(plain, {"total shareholders' equity", "total stockholders' equity",
                                "total equity", "shareholders' equity", "stockholders' equity"});
}

bool isBookValue(std::string_view label) {
    const std::string plain = folded(label);
    return hasAnyPhrase(plain, {"book value"}) && !hasAnyPhrase(plain, {"tangible"});
}

/// A line that counts the company's shares, not those that it buys or grants.
bool countsCompany(const LineItem& item) {
    const std::string plain = folded(item.sectionName() + " " + item.label);
    return hasAnyPhrase(plain, {"outstanding", "average", "weighted", "balance"}) &&
           !hasAnyPhrase(plain, {"repurchased", "repurchase", "options", "warrants", "preferred",
                                 "restricted", "dilutive effect", "units", "class b"});
}

/// The numbers of shares that a release implies, while they do not contradict each other.
class Implied {
  public:
    explicit Implied(const Release& release) {
        const std::size_t asked = std::min(release.statements.size(), mostStatements);
        for (std::size_t s = 0; s < asked; ++s) {
            const Statement& statement = release.statements[s];
            if (statement.kind == StatementKind::Guidance) continue;
            fromIncome(statement);
            if (statement.kind != StatementKind::Balance) fromBookValue(statement, release);
        }
    }

    /// Nothing where nothing is implied, or numbers far from each other are.
    [[nodiscard]] std::optional<double> shares() const {
        if (m_found.empty()) return std::nullopt;
        const auto [least, most] = std::ranges::minmax(m_found);
        return most > 2 * farthest * least ? std::nullopt : std::optional(std::sqrt(least * most));
    }

  private:
    void add(const Fact& amount, const Fact& each) {
        const double perShare = std::abs(each.value.toDouble());
        if (amount.doubtful || each.doubtful || perShare < 0.045 || amount.value.isZero()) return;
        m_found.push_back(std::abs(amount.value.toDouble()) / perShare);
    }

    void fromIncome(const Statement& statement) {
        std::array<const Fact*, mostColumns> income = {};
        std::array<const Fact*, mostColumns> each = {};
        for (const LineItem& item : statement.items) {
            if (item.facts.empty()) continue;
            const Measure measure = item.facts.front().unit.measure;
            const bool net = measure == Measure::Currency && isNetResult(item.label);
            if (!net && (measure != Measure::PerShare || !isIncomePerShare(item.label))) continue;
            for (const Fact& fact : item.facts) {
                const auto column = static_cast<std::size_t>(fact.column);
                if (column >= mostColumns || fact.kind != ValueKind::Number) continue;
                if (net && fact.unit.measure == Measure::Currency)
                    income[column] = &fact;
                else if (!net && fact.unit.measure == Measure::PerShare && each[column] == nullptr)
                    each[column] = &fact;
            }
        }
        for (std::size_t column = 0; column < mostColumns; ++column)
            if (income[column] != nullptr && each[column] != nullptr)
                add(*income[column], *each[column]);
    }

    /// By the first line of a release that gives one.
    void fromBookValue(const Statement& statement, const Release& release) {
        if (m_bookValue) return;
        const auto value = std::ranges::find_if(statement.items, [](const LineItem& item) {
            return !item.facts.empty() && item.facts.front().unit.measure == Measure::PerShare &&
                   isBookValue(item.label);
        });
        if (value == statement.items.end()) return;
        m_bookValue = true;
        const std::span<const Fact> values =
            std::span(value->facts).first(std::min(value->facts.size(), mostColumns));
        for (const Statement& other : release.statements) {
            if (other.kind != StatementKind::Balance) continue;
            for (const LineItem& item : other.items) {
                if (item.facts.empty() || !isEquity(item.label)) continue;
                for (const Fact& equity : item.facts)
                    for (const Fact& each : values)
                        if (equity.kind == ValueKind::Number && each.kind == ValueKind::Number &&
                            equity.unit.measure == Measure::Currency &&
                            equity.period.end == each.period.end)
                            add(equity, each);
            }
        }
    }

    std::vector<double> m_found;
    bool m_bookValue = false;
};

/// The power of a thousand that brings the line near to the number implied; nothing where its
/// figures do not agree on one.
std::optional<int> powerFor(const LineItem& item, double implied) {
    std::set<int> powers;
    for (const Fact& fact : item.facts) {
        if (fact.unit.measure != Measure::Shares || fact.kind != ValueKind::Number) continue;
        const double ratio = implied / std::abs(fact.value.toDouble());
        for (const int power : {0, 3, 6, -3, -6})
            if (const double off = ratio / std::pow(10.0, power);
                off > 1 / farthest && off < farthest)
                powers.insert(power);
    }
    return powers.size() == 1 ? std::optional(*powers.begin()) : std::nullopt;
}

void scaleLine(LineItem& item, int power, Release& release) {
    Issue issue;
    issue.code = IssueCode::AmbiguousReading;
    for (Fact& fact : item.facts) {
        if (fact.unit.measure != Measure::Shares || fact.kind != ValueKind::Number) continue;
        fact.value = fact.value.scaledBy(power);
        if (!issue.args.empty()) continue;
        issue.where = fact.where;
        issue.args = {fact.where.printed,
                      fact.value.toString() + " shares, as amounts per share say"};
    }
    release.issues.push_back(std::move(issue));
}

/// Seven digits and a scale on top of them.
bool isPastBelief(const Fact& fact) {
    constexpr std::int64_t sevenDigits = 1'000'000;
    return fact.unit.measure == Measure::Shares && fact.kind == ValueKind::Number &&
           fact.value.exponent() >= 3 && fact.value.magnitude().coefficient() >= sevenDigits;
}

void doubtLine(LineItem& item, Release& release) {
    for (Fact& fact : item.facts)
        if (fact.unit.measure == Measure::Shares) fact.doubtful = true;
    Issue issue;
    issue.severity = Severity::Doubt;
    issue.code = IssueCode::AmbiguousReading;
    issue.where = item.where;
    issue.args = {item.label, item.facts.front().value.toString() + " shares"};
    release.issues.push_back(std::move(issue));
}

} // namespace

void compareShareCounts(Release& release) {
    std::optional<double> implied;
    bool asked = false;
    for (Statement& statement : release.statements) {
        if (statement.kind == StatementKind::Income || statement.kind == StatementKind::Guidance)
            continue;
        for (LineItem& item : statement.items) {
            const bool shares = std::ranges::any_of(item.facts, [](const Fact& fact) {
                return fact.unit.measure == Measure::Shares && fact.kind == ValueKind::Number &&
                       !fact.value.isZero();
            });
            if (!shares || !countsCompany(item)) continue;
            if (!std::exchange(asked, true)) implied = Implied(release).shares();
            const auto power = implied ? powerFor(item, *implied) : std::nullopt;
            if (power && *power != 0)
                scaleLine(item, *power, release);
            else if (!power && std::ranges::any_of(item.facts, isPastBelief))
                doubtLine(item, release);
        }
    }
}

} // namespace ql::extraction
