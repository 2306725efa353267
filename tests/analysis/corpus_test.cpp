// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit.h"
#include "analysis/corpus_releases.h"
#include "support/release_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <iostream>

using namespace ql;
using namespace ql::analysis;
using namespace ql::test;
using testing::ElementsAre;

namespace {

std::string thousands(const Comparison& comparison, std::string_view taxonomy,
                      std::string_view when) {
    const int row = comparison.rowOf(taxonomy);
    const int column = comparison.columnOf(period(when));
    if (row < 0 || column < 0) return "no such cell";
    const Cell& cell =
        comparison.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    if (cell.state != CellState::Number) return "no figure";
    const int scale = cell.unit.measure == Measure::PerShare ? 0 : 3;
    return cell.value.scaledBy(-scale).toString();
}

} // namespace

TEST(CorpusComparison, TwoReleasesGiveEveryQuarterTheyAllow) {
    const auto releases = corpusReleases("zhone");
    if (releases.empty()) GTEST_SKIP() << "no corpus at " QL_CORPUS_DIR;
    const auto income = compare(releases, StatementKind::Income, Span::Quarter);
    std::vector<std::string> headings;
    for (const auto& column : income.columns)
        headings.push_back((column.gapBefore ? "|" : "") + column.heading +
                           (column.derived ? "*" : ""));
    EXPECT_THAT(headings,
                ElementsAre("Q3 02", "|Q2 03*", "Q3 03", "|Q1 05*", "Q2 05", "|Q1 06", "Q2 06"));
    EXPECT_EQ(thousands(income, "Revenues", "2005-03-31/3M"), "27563");
    EXPECT_EQ(thousands(income, "Revenues", "2003-06-30/3M"), "20500");
    EXPECT_EQ(thousands(income, "Revenues", "2006-06-30/3M"), "54214");
    EXPECT_EQ(thousands(income, "ResearchAndDevelopmentExpense", "2003-09-30/3M"), "5513");
    EXPECT_EQ(thousands(income, "ResearchAndDevelopmentExpense", "2006-06-30/3M"), "9817");
    // Six months less the first quarter would be (0.08).
    EXPECT_EQ(thousands(income, "EarningsPerShareBasicAndDiluted", "2006-06-30/3M"), "-0.09");
    EXPECT_EQ(thousands(income, "EarningsPerShareBasicAndDiluted", "2005-03-31/3M"), "-0.05");
}

TEST(CorpusComparison, ElevenReleasesGiveTwentyQuartersWithoutAGap) {
    const auto releases = corpusReleases("pericom");
    if (releases.empty()) GTEST_SKIP() << "no corpus at " QL_CORPUS_DIR;
    const auto income = compare(releases, StatementKind::Income, Span::Quarter);
    EXPECT_EQ(income.columns.size(), 20U);
    for (const auto& column : income.columns)
        EXPECT_FALSE(column.gapBefore) << column.heading;
    const int revenue = income.rowOf("Revenues");
    ASSERT_GE(revenue, 0);
    for (const Cell& cell : income.rows[static_cast<std::size_t>(revenue)].cells)
        EXPECT_EQ(cell.state, CellState::Number);
}

TEST(CorpusAudit, EveryFigureOfTheTextReleasesIsConfirmed) {
    const auto releases = corpusReleases("zhone");
    if (releases.empty()) GTEST_SKIP() << "no corpus at " QL_CORPUS_DIR;
    const Audit result = audit(releases);
    for (const Check& check : result.checks)
        EXPECT_NE(check.outcome, Outcome::Fails) << describe(check);
    int unconfirmed = 0;
    for (std::size_t r = 0; r < result.releases.size(); ++r) {
        const auto& statements = result.releases[r]->statements;
        for (std::size_t s = 0; s < statements.size(); ++s) {
            for (std::size_t i = 0; i < statements[s].items.size(); ++i) {
                for (std::size_t f = 0; f < statements[s].items[i].facts.size(); ++f) {
                    const FactAddress at{static_cast<int>(r), static_cast<int>(s),
                                         static_cast<int>(i), static_cast<int>(f)};
                    unconfirmed += result.standingOf(at) == Standing::Confirmed ? 0 : 1;
                }
            }
        }
    }
    EXPECT_EQ(unconfirmed, 0);
}

namespace {

/// Numbers that look random and are the same on every run.
class Dice {
  public:
    std::uint32_t below(std::size_t limit) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::uint32_t>((m_state >> 33) % limit);
    }

  private:
    std::uint64_t m_state = 20061120;
};

enum class Damage { Digit, Sign, Shift, Scale };
constexpr std::array<const char*, 4> damageNames{"digit", "sign", "column shift", "scale"};

/// Changes one figure; false where this damage leaves it as it is.
bool damage(LineItem& item, std::size_t fact, Damage kind, Dice& dice) {
    Decimal& value = item.facts[fact].value;
    const Decimal before = value;
    switch (kind) {
    case Damage::Digit: {
        std::int64_t place = 1;
        for (auto digits = dice.below(4); digits > 0 && place * 10 <= std::abs(value.coefficient());
             --digits)
            place *= 10;
        const std::int64_t step = (1 + dice.below(8)) * place;
        value =
            Decimal(value.coefficient() + (value.isNegative() ? -step : step), value.exponent());
        break;
    }
    case Damage::Sign:
        value = value.negated();
        break;
    case Damage::Shift:
        value = item.facts[(fact + 1) % item.facts.size()].value;
        break;
    case Damage::Scale:
        value = value.scaledBy(3);
        break;
    }
    return !(value == before);
}

int failures(const Audit& result) {
    return result.count()[static_cast<std::size_t>(Outcome::Fails)];
}

bool isSummed(const Audit& result, const FactAddress& at) {
    const auto found = result.checksOf.find(at);
    return found != result.checksOf.end() && std::ranges::any_of(found->second, [&](int c) {
               return result.checks[static_cast<std::size_t>(c)].kind == CheckKind::Footing;
           });
}

} // namespace

TEST(CorpusAudit, AWrongReadingNearlyAlwaysBreaksACheck) {
    std::vector<ReleasePtr> releases;
    for (const char* folder : {"zhone", "pericom", "nvidia"}) {
        const auto more = corpusReleases(folder);
        releases.insert(releases.end(), more.begin(), more.end());
    }
    if (releases.empty()) GTEST_SKIP() << "no corpus at " QL_CORPUS_DIR;
    std::vector<Audit> sound;
    for (const ReleasePtr& release : releases)
        sound.push_back(audit(std::span(&release, 1)));

    Dice dice;
    std::array<int, 4> tried{};
    std::array<int, 4> caught{};
    for (int round = 0; round < 20000 && tried[0] + tried[1] + tried[2] + tried[3] < 1000;
         ++round) {
        const auto r = dice.below(releases.size());
        Release broken = *releases[r];
        const auto s = dice.below(broken.statements.size());
        auto& items = broken.statements[s].items;
        if (items.empty()) continue;
        const auto i = dice.below(items.size());
        if (items[i].facts.empty()) continue;
        const auto f = dice.below(items[i].facts.size());
        const auto kind = dice.below(4);
        const FactAddress at{0, static_cast<int>(s), static_cast<int>(i), static_cast<int>(f)};
        if (items[i].facts[f].kind != ValueKind::Number || items[i].facts[f].value.isZero() ||
            !isSummed(sound[r], at) || !damage(items[i], f, static_cast<Damage>(kind), dice))
            continue;
        const ReleasePtr damaged = std::make_shared<const Release>(std::move(broken));
        ++tried[kind];
        caught[kind] += failures(audit(std::span(&damaged, 1))) > failures(sound[r]) ? 1 : 0;
    }
    int allTried = 0;
    int allCaught = 0;
    for (std::size_t k = 0; k < tried.size(); ++k) {
        std::cout << damageNames[k] << ": " << caught[k] << " of " << tried[k] << " caught\n";
        allTried += tried[k];
        allCaught += caught[k];
    }
    EXPECT_GE(allCaught * 100, allTried * 90);
}
