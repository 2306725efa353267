// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/sample_release.h"
#include "library/scratch_library.h"

namespace ql::test {

namespace {

using Catalogue = ScratchLibrary;

TEST_F(Catalogue, listsReleasesOldestFirstWhateverTheOrderOfImport) {
    const auto library = open();
    for (const auto& [hash, quarter] : {std::pair{"b", Period{{2019, 6, 30}, 3}},
                                        {"c", Period{{2018, 12, 31}, 3}},
                                        {"d", Period{{2019, 3, 31}, 3}}})
        ASSERT_TRUE(library->save(sampleRelease(hash, quarter), hash).has_value());
    const auto companies = library->companies();
    ASSERT_TRUE(companies.has_value()) << companies.error().sentence();
    ASSERT_EQ(companies->size(), 1u);
    std::string order;
    for (const auto& release : companies->front().releases)
        order += release.sha256;
    EXPECT_EQ(order, "cdb");
}

TEST_F(Catalogue, putsOneCompanyTogetherUnderItsLatestName) {
    const auto library = open();
    ASSERT_TRUE(
        library->save(sampleRelease("1", {{2019, 6, 30}, 3}, "Larkmoor Instruments Inc"), "1")
            .has_value());
    ASSERT_TRUE(
        library->save(sampleRelease("2", {{2019, 3, 31}, 3}, "LARKMOOR INSTRUMENTS, INC."), "2")
            .has_value());
    const auto companies = library->companies();
    ASSERT_EQ(companies->size(), 1u);
    EXPECT_EQ(companies->front().name, "Larkmoor Instruments Inc");
    EXPECT_EQ(companies->front().ticker, "LRKM");
    EXPECT_EQ(companies->front().key, companyKey("Larkmoor Instruments, Inc."));
}

TEST_F(Catalogue, listsCompaniesByNameWithoutCase) {
    const auto library = open();
    int hash = 0;
    for (const char* name : {"Zeta Mills", "alder Foods", "Brook Rail"}) {
        const std::string sha256 = std::to_string(++hash);
        ASSERT_TRUE(
            library->save(sampleRelease(sha256, {{2019, 3, 31}, 3}, name), sha256).has_value());
    }
    const auto companies = library->companies();
    ASSERT_TRUE(companies.has_value()) << companies.error().sentence();
    std::string names;
    for (const auto& company : *companies)
        names += company.name + "|";
    EXPECT_EQ(names, "alder Foods|Brook Rail|Zeta Mills|");
}

TEST_F(Catalogue, countsFactsAndIssues) {
    const auto library = open();
    const auto saved = library->save(sampleRelease(), "the file");
    ASSERT_TRUE(saved.has_value());
    const auto companies = library->companies();
    const library::ReleaseEntry& entry = companies->front().releases.front();
    EXPECT_EQ(entry.id, saved->id);
    EXPECT_EQ(entry.facts, 2);
    EXPECT_EQ(entry.issues, 1);
    EXPECT_EQ(entry.coverage, sampleRelease().coverage);
    EXPECT_EQ(entry.headline, sampleRelease().headline);
    EXPECT_EQ(entry.fileName, "larkmoor-2019q1.txt");
    EXPECT_EQ(entry.published, (Date{2019, 4, 25}));
    EXPECT_EQ(entry.quarter, (Period{{2019, 3, 31}, 3}));
    EXPECT_EQ(entry.fiscalYear, 2019);
    EXPECT_EQ(entry.fiscalQuarter, 1);
}

} // namespace

} // namespace ql::test
