// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/scale_witness.h"

#include "extraction/measures/share_proof.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace ql::extraction {

namespace {

/// Digits that must agree before chance is ruled out.
constexpr int enoughDigits = 6;

/// Lines with one amount that are kept, and sentences that are asked: more prove no more.
constexpr std::size_t mostWitnesses = 16;
constexpr std::size_t mostSentences = 100;

using Amounts =
    std::vector<std::pair<Period, Decimal>>; ///< of a line, one a period; signs left out

bool isAmount(const Fact& fact) {
    return fact.kind == ValueKind::Number && fact.unit.measure == Measure::Currency &&
           !fact.value.isZero();
}

/// Leaves the line's amounts in the buffer.
void takeAmounts(const LineItem& item, int shift, Amounts& amounts) {
    amounts.clear();
    for (const Fact& fact : item.facts)
        if (isAmount(fact) && fact.aspect.empty() &&
            std::ranges::find(amounts, fact.period, &Amounts::value_type::first) == amounts.end())
            amounts.emplace_back(fact.period, fact.value.magnitude().scaledBy(shift));
}

int digitsOf(const Decimal& value) {
    static constexpr auto powers = [] {
        std::array<std::uint64_t, 20> all = {1};
        for (std::size_t i = 1; i < all.size(); ++i)
            all[i] = all[i - 1] * 10;
        return all;
    }();
    const auto digits = static_cast<std::uint64_t>(value.magnitude().coefficient());
    // A bit is 0.3 of a digit: this is their number or one less.
    const auto some = static_cast<unsigned>(std::bit_width(digits)) * 1233U >> 12U;
    return std::max(1, static_cast<int>(some + (digits >= powers[some] ? 1U : 0U)));
}

/// An amount of a line in a table of stated scale.
struct Stated {
    Period period;
    std::int64_t key = 0;   ///< the amount in hundredths
    std::size_t number = 0; ///< of the line, in printed order
    const LineItem* line = nullptr;

    /// The key first: it tells nearly all of them apart.
    [[nodiscard]] auto place() const { return std::tie(key, period, number); }
};

/// All of these, sorted by their places.
class StatedAmounts {
  public:
    explicit StatedAmounts(std::vector<Stated> all)
      : m_all(std::move(all)) {
        std::ranges::sort(m_all, {}, &Stated::place);
    }

    /// The first lines that have the amount.
    [[nodiscard]] std::span<const Stated> of(const Period& period, std::int64_t key) const {
        const auto wanted = [&](const Stated& one) { return std::tie(one.key, one.period); };
        const auto found = std::ranges::equal_range(m_all, std::tie(key, period), {}, wanted);
        return std::span(found).first(std::min(found.size(), mostWitnesses));
    }

  private:
    std::vector<Stated> m_all;
};

/// Statements whose scale is open and whose sums hold nothing against them, one bit each.
std::vector<bool> openStatements(const std::vector<OpenScale>& scales, const Release& release) {
    std::vector<std::uint32_t> failing;
    for (const Issue& issue : release.issues)
        if (issue.code == IssueCode::FootingFails) failing.push_back(issue.where.range.begin);
    std::ranges::sort(failing);
    std::vector<bool> open(release.statements.size());
    for (const OpenScale& scale : scales) {
        const ByteRange& range = release.statements[scale.statement].range;
        const auto first = std::ranges::lower_bound(failing, range.begin);
        open[scale.statement] = first == failing.end() || *first >= range.end;
    }
    return open;
}

/// The value as a whole number of hundredths; nothing for what does not fit.
std::optional<std::int64_t> keyOf(const Decimal& value) {
    std::int64_t key = value.magnitude().coefficient();
    for (int e = value.exponent(); e > -2; --e) {
        if (key > INT64_MAX / 10) return std::nullopt;
        key *= 10;
    }
    return value.exponent() < -2 ? std::nullopt : std::optional(key);
}

/// The digits of an amount without the noughts at its end: they are the same in every scale.
std::int64_t digitsOfAnyScale(const Decimal& value) {
    std::int64_t digits = value.magnitude().coefficient();
    while (digits != 0 && digits % 10 == 0)
        digits /= 10;
    return digits;
}

/// Digits of the amounts whose scale is open, sorted: amounts of other digits are never asked for.
std::vector<std::int64_t> openDigits(const std::vector<OpenScale>& scales, const Release& release,
                                     const std::vector<bool>& isOpen) {
    std::vector<std::int64_t> digits;
    for (const OpenScale& scale : scales) {
        if (!isOpen[scale.statement]) continue;
        for (const std::size_t row : scale.rows)
            for (const Fact& fact : release.statements[scale.statement].items[row].facts)
                if (isAmount(fact)) digits.push_back(digitsOfAnyScale(fact.value));
    }
    std::ranges::sort(digits);
    return digits;
}

StatedAmounts statedAmounts(const Release& release, const std::vector<bool>& isOpen,
                            const std::vector<std::int64_t>& asked) {
    std::vector<Stated> stated;
    Amounts amounts;
    std::size_t number = 0;
    for (std::size_t s = 0; s < release.statements.size(); ++s) {
        if (isOpen[s]) continue;
        for (const LineItem& item : release.statements[s].items) {
            ++number;
            takeAmounts(item, 0, amounts);
            for (const auto& [period, value] : amounts) {
                if (!std::ranges::binary_search(asked, digitsOfAnyScale(value))) continue;
                if (const auto key = keyOf(value)) stated.push_back({period, *key, number, &item});
            }
        }
    }
    return StatedAmounts(std::move(stated));
}

/// One line elsewhere has all amounts of this one, these multiplied by a power of ten.
const LineItem* standsElsewhere(const LineItem& item, int shift, const StatedAmounts& stated) {
    const auto first = std::ranges::find_if(
        item.facts, [](const Fact& fact) { return isAmount(fact) && fact.aspect.empty(); });
    if (first == item.facts.end()) return nullptr;
    // Nearly always the first of them stands nowhere.
    const auto firstKey = keyOf(first->value.magnitude().scaledBy(shift));
    if (!firstKey || stated.of(first->period, *firstKey).empty()) return nullptr;
    std::vector<Stated> lines;
    int digits = 0;
    Amounts amounts;
    takeAmounts(item, shift, amounts);
    if (amounts.size() < 2) return nullptr;
    for (const auto& [period, value] : amounts) {
        const auto key = keyOf(value);
        const auto here = key ? stated.of(period, *key) : std::span<const Stated>();
        if (here.empty()) return nullptr;
        if (&period == &amounts.front().first)
            lines.assign(here.begin(), here.end());
        else
            std::erase_if(lines, [&](const Stated& one) {
                return std::ranges::find(here, one.line, &Stated::line) == here.end();
            });
        digits += digitsOf(value);
    }
    return !lines.empty() && digits >= enoughDigits ? lines.front().line : nullptr;
}

bool shareWord(std::string_view subject, std::string_view label) {
    const std::string plain = folded(label);
    return std::ranges::any_of(wordsOf(folded(subject)), [&](const std::string& word) {
        return word.size() > 4 && hasPhrase(plain, word);
    });
}

/// The power of ten above an amount's first digit: what differs by more than one is another amount,
/// however it is rounded.
int reachOf(const Decimal& value, int shift) {
    return digitsOf(value) + value.exponent() + shift;
}

/// The sentence that says the amount, rounded to three digits or more. To say that it is meant in
/// another scale the figure must be printed with more digits than that, and for the same time.
const ProseFact* saidOf(const LineItem& item, int shift, const Statement& statement,
                        const Release& release) {
    const std::size_t asked = std::min(release.prose.size(), mostSentences);
    for (const ProseFact& said : std::span(release.prose).first(asked)) {
        if (said.unit.measure != Measure::Currency || digitsOf(said.value) < 3) continue;
        const int reach = reachOf(said.value, 0);
        for (const Fact& fact : item.facts) {
            if (!isAmount(fact) || std::abs(reachOf(fact.value, shift) - reach) > 1) continue;
            if (shift != 0 && (digitsOf(fact.value) < digitsOf(said.value) + 2 ||
                               (said.period.end.isValid() && said.period.end != fact.period.end)))
                continue;
            if (fact.value.magnitude().scaledBy(shift).roundedTo(said.value.exponent()) !=
                said.value.magnitude())
                continue;
            if (shareWord(said.subject,
                          item.label + " " + item.sectionName() + " " + statement.title))
                return &said;
        }
    }
    return nullptr;
}

const Fact* numberIn(const LineItem& item, int column) {
    const auto fact = std::ranges::find(item.facts, column, &Fact::column);
    return fact != item.facts.end() && fact->kind == ValueKind::Number ? &*fact : nullptr;
}

/// Net income over shares printed to the last one is the income per share, or a power of a thousand
/// of it: that power. Nothing where it is said nowhere.
std::optional<int> shiftByShares(const Statement& statement) {
    constexpr std::int64_t wholeShares = 1'000'000;
    for (int column = 0; column < std::ssize(statement.columns); ++column) {
        const Fact* income = nullptr;
        const Fact* perShare = nullptr;
        const Fact* shares = nullptr;
        for (const LineItem& item : statement.items) {
            const Fact* fact = numberIn(item, column);
            if (fact == nullptr) continue;
            const Measure measure = fact->unit.measure;
            if (measure == Measure::Currency && isNetResult(item.label)) income = fact;
            if (measure == Measure::PerShare && perShare == nullptr) perShare = fact;
            if (measure == Measure::Shares && shares == nullptr) shares = fact;
        }
        if (income == nullptr || perShare == nullptr || shares == nullptr ||
            shares->value.coefficient() < wholeShares)
            continue;
        const double each = std::abs(perShare->value.toDouble());
        const double ratio = std::abs(income->value.toDouble()) / each /
                             static_cast<double>(shares->value.coefficient());
        if (each < 0.015 || ratio == 0) continue;
        for (const int power : {0, 3, 6, -3, -6})
            if (const double off = ratio * std::pow(10.0, power); off > 0.5 && off < 2.0)
                return power;
    }
    return std::nullopt;
}

/// What says that the amounts are meant in another power of ten, or in this one for 0.
std::optional<std::string> witnessOf(const OpenScale& scale, int shift, const StatedAmounts& stated,
                                     const Release& release) {
    const Statement& statement = release.statements[scale.statement];
    for (const std::size_t row : scale.rows) {
        const LineItem& item = statement.items[row];
        if (const LineItem* same = standsElsewhere(item, shift, stated)) return same->label;
        if (const ProseFact* said = saidOf(item, shift, statement, release)) return said->subject;
    }
    return std::nullopt;
}

void doubtAmounts(const OpenScale& scale, Statement& statement) {
    for (const std::size_t row : scale.rows)
        for (Fact& fact : statement.items[row].facts)
            if (fact.unit.measure == Measure::Currency && fact.kind == ValueKind::Number)
                fact.doubtful = true;
}

/// "$5.2 million" in a cell says its scale itself.
bool saysScale(const Fact& fact) {
    return fact.where.printed.find("illion") != std::string::npos;
}

void shiftScale(const OpenScale& scale, int shift, const std::string& witness, Release& release) {
    Statement& statement = release.statements[scale.statement];
    Issue issue;
    issue.code = IssueCode::FiguresAgree;
    for (const std::size_t row : scale.rows)
        for (Fact& fact : statement.items[row].facts) {
            if (fact.kind != ValueKind::Number || fact.unit.measure != Measure::Currency ||
                saysScale(fact))
                continue;
            fact.value = fact.value.scaledBy(shift);
            if (!issue.args.empty()) continue;
            issue.where = fact.where;
            issue.args = {fact.where.printed, fact.value.toString(), witness};
        }
    statement.scale += shift;
    std::erase_if(release.issues, [&](const Issue& one) {
        return one.code == IssueCode::ScaleAssumed &&
               statement.range.contains(one.where.range.begin);
    });
    release.issues.push_back(std::move(issue));
}

/// True where something proves the scale, or another one that is then taken.
bool settle(const OpenScale& scale, const StatedAmounts& stated, Release& release) {
    const Statement& statement = release.statements[scale.statement];
    if (witnessOf(scale, 0, stated, release)) return true;
    std::optional<int> shift;
    std::string witness;
    for (const int power : {0, 3, 6}) {
        if (power == statement.scale) continue;
        auto found = witnessOf(scale, power - statement.scale, stated, release);
        if (!found) continue;
        if (shift) return false; // two are as good as none
        shift = power - statement.scale;
        witness = *std::move(found);
    }
    if (!shift) {
        shift = shiftByShares(statement);
        if (shift == 0) return true;
        for (const LineItem& item : statement.items)
            for (const Fact& fact : item.facts)
                if (witness.empty() && fact.unit.measure == Measure::PerShare) witness = item.label;
    }
    const int power = statement.scale + shift.value_or(0);
    if (!shift || (power != 0 && power != 3 && power != 6)) return false;
    shiftScale(scale, *shift, witness, release);
    return true;
}

} // namespace

void settleScales(const std::vector<OpenScale>& scales, Release& release) {
    if (scales.empty()) return;
    const std::vector<bool> isOpen = openStatements(scales, release);
    const StatedAmounts stated =
        statedAmounts(release, isOpen, openDigits(scales, release, isOpen));
    for (const OpenScale& scale : scales)
        if ((!isOpen[scale.statement] || !settle(scale, stated, release)) && scale.doubtful)
            doubtAmounts(scale, release.statements[scale.statement]);
}

} // namespace ql::extraction
