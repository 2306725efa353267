// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/publication.h"
#include "documents/reader.h"
#include "support/read_release.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace ql {
namespace {

namespace fs = std::filesystem;

std::string digitsOf(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

/// The digits each mark of a page shows, by number.
std::map<std::size_t, std::string> marksOf(const std::string& page) {
    std::map<std::size_t, std::string> marks;
    constexpr std::string_view open = "<a href=\"q";
    for (std::size_t at = page.find(open); at != std::string::npos; at = page.find(open, at + 1)) {
        const std::size_t number = std::stoul(page.substr(at + open.size(), 9));
        const std::size_t begin = page.find('>', at) + 1;
        marks[number] += digitsOf(page.substr(begin, page.find('<', begin) - begin));
    }
    return marks;
}

} // namespace

/// No figure of a real web page is lit anywhere but where it is printed.
TEST(PublishedCorpus, EveryFigureOfAWebPageIsMarkedAtItsOwnDigits) {
    const fs::path folder = QL_CORPUS_DIR;
    if (!fs::is_directory(folder)) GTEST_SKIP() << "no releases at " << folder;
    int figures = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".html") continue;
        SCOPED_TRACE(entry.path().filename().string());
        const auto read = testsupport::readRelease(entry.path());
        if (!read) continue;
        std::vector<std::pair<ByteRange, std::string>> facts;
        for (const Statement& statement : read->release.statements)
            for (const LineItem& item : statement.items)
                for (const Fact& fact : item.facts)
                    facts.emplace_back(fact.where.range, fact.where.printed);
        for (const ProseFact& fact : read->release.prose)
            facts.emplace_back(fact.where.range, fact.where.printed);
        std::ranges::stable_sort(facts, {}, [](const auto& fact) { return fact.first.begin; });
        std::vector<ByteRange> ranges;
        for (const auto& fact : facts)
            ranges.push_back(fact.first);
        const auto bytes = documents::readFile(entry.path());
        ASSERT_TRUE(bytes.has_value());
        const auto published = documents::publish(*bytes, "release.html", ranges);
        ASSERT_TRUE(published.has_value());
        const auto marks = marksOf(published->page);
        for (std::size_t i = 0; i < facts.size(); ++i) {
            const std::string digits = digitsOf(facts[i].second);
            // Two figures may be read from one number: the first has the mark.
            if (digits.empty() || (i > 0 && ranges[i].begin < ranges[i - 1].end)) continue;
            const auto mark = marks.find(i);
            ASSERT_NE(mark, marks.end()) << facts[i].second;
            EXPECT_EQ(mark->second, digits) << facts[i].second;
            ++figures;
        }
    }
    EXPECT_GT(figures, 1000);
}

} // namespace ql
