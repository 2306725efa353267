// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/among_counts.h"

#include "scanned_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

struct Line {
    std::string label;
    std::vector<std::string> figures;
    Measure measure = Measure::Currency; ///< as its own words say
};

std::vector<RowMeasure> among(const std::vector<Line>& lines) {
    RawTable table;
    table.columns.resize(2);
    std::vector<RowMeasure> rows;
    for (const Line& line : lines) {
        table.rows.push_back(rowOf(line.label, line.figures));
        rows.emplace_back().measure = line.measure;
    }
    countAmongCounts(table, std::vector<RowPlace>(lines.size()), rows);
    return rows;
}

const Line stores{"Stores", {"31", "29"}, Measure::Count};
const Line growth{"Growth", {"3.1", "2.9"}, Measure::Percent};
const Line share{"Share", {"4.1", "4.9"}, Measure::Percent};

} // namespace

TEST(AmongCounts, ARowThatNoWordMakesMoneyIsACountAmongCounts) {
    const auto rows = among({stores, growth, share, {"Gates", {"57", "52"}}});
    EXPECT_EQ(rows[3].measure, Measure::Count);
    EXPECT_TRUE(rows[3].doubt.empty());
}

TEST(AmongCounts, OneAmongAmountsIsAnAmountAndDoubtful) {
    const auto rows =
        among({growth, share, growth, share, {"Loans", {"870", "910"}}, {"Other", {"64", "71"}}});
    EXPECT_EQ(rows[5].measure, Measure::Currency);
    EXPECT_FALSE(rows[5].doubt.empty());
}

TEST(AmongCounts, APartOfAnAmountIsAnAmount) {
    const auto rows = among({growth,
                             share,
                             stores,
                             {"Late", {"64", "71"}},
                             {"Later", {"6", "9"}},
                             {"Total loans late", {"70", "80"}},
                             stores});
    EXPECT_EQ(rows[3].measure, Measure::Currency);
    EXPECT_EQ(rows[4].measure, Measure::Currency);
    EXPECT_TRUE(rows[3].doubt.empty());
}

TEST(AmongCounts, ACountBesideAmountsIsDoubtful) {
    const auto rows =
        among({stores, {"Gates", {"57", "52"}}, {"Sales", {"870", "910"}}, growth, share});
    EXPECT_EQ(rows[1].measure, Measure::Count);
    EXPECT_FALSE(rows[1].doubt.empty());
}

TEST(AmongCounts, AmongRatiosAloneItIsDoubtful) {
    const auto rows = among({growth, share, growth, {"Gates", {"57", "52"}}});
    EXPECT_EQ(rows[3].measure, Measure::Count);
    EXPECT_FALSE(rows[3].doubt.empty());
}

} // namespace ql::extraction
