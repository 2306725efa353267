// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/raw_sqlite.h"
#include "library/sample_release.h"
#include "library/scratch_library.h"

namespace ql::test {

using namespace Qt::StringLiterals;

namespace {

class KeptDecisions : public ScratchLibrary {
  protected:
    const std::string key = companyKey("Larkmoor Instruments, Inc.");
    const std::vector<std::string> keys{key};

    static RowDecision join() {
        RowDecision decision;
        decision.what = RowDecision::What::Join;
        decision.kind = StatementKind::Breakdown;
        decision.line = {"Sales, net", "", Measure::Shares, {}};
        decision.into = {"Umsatz – ‚netto‘",
                         "Products",
                         Measure::Currency,
                         {{"second", {5, 9}}, {"first", {120, 138}}}};
        decision.made = {2024, 5, 1};
        return decision;
    }
    static Correction correction() {
        Correction made;
        made.sha256 = sampleRelease().sha256;
        made.range = {150, 158};
        made.printed = "$ 12,345";
        made.read = {12'345, 3};
        made.value = {-1'235'400, -2};
        made.reason = "Digits swapped; see page 3";
        made.made = {2024, 5, 2};
        return made;
    }
    static Annotation annotation() {
        return {0, {{2019, 3, 31}, 3}, "revenue", "Strike at the works", {2024, 5, 3}};
    }
};

TEST_F(KeptDecisions, comeBackEqualAndInTheOrderInWhichTheyWereMade) {
    const auto library = open();
    ASSERT_TRUE(library->save(sampleRelease(), "the file").has_value());
    Decisions expected;
    RowDecision split = join();
    split.what = RowDecision::What::Split;
    split.into = {};
    split.from = {2019, 3, 31};
    RowDecision rename = split;
    rename.what = RowDecision::What::Rename;
    rename.from = {};
    rename.words = "Net sales";
    auto store = library->decisions();
    for (RowDecision each : {join(), split, rename, join()}) {
        each.id = *store.keep(key, each);
        expected.rows.push_back(each);
    }
    Correction nil = correction();
    nil.kind = ValueKind::Nil;
    nil.readAs = ValueKind::Text;
    for (Correction each : {correction(), nil}) {
        each.id = *store.keep(each);
        expected.corrections.push_back(each);
    }
    Annotation later = annotation();
    later.period.end = {2019, 6, 30};
    later.id = *store.keep(key, later);
    Annotation first = annotation();
    first.id = *store.keep(key, first);
    expected.annotations = {first, later};

    const auto kept = open()->decisions().of(keys);
    ASSERT_TRUE(kept.has_value()) << kept.error().sentence();
    EXPECT_EQ(*kept, expected);
    EXPECT_EQ(kept->corrections[0].value.exponent(), -2) << "precision is part of a correction";
}

TEST_F(KeptDecisions, surviveARemovalAndANewImportOfTheRelease) {
    const auto library = open();
    const auto saved = library->save(sampleRelease(), "the file");
    auto store = library->decisions();
    ASSERT_TRUE(store.keep(key, join()).has_value());
    ASSERT_TRUE(store.keep(correction()).has_value());
    ASSERT_TRUE(store.keep(key, annotation()).has_value());
    const auto before = store.of(keys);

    ASSERT_TRUE(library->remove(saved->id).has_value());
    const auto between = store.of(keys);
    EXPECT_EQ(between->rows.size(), 1u);
    EXPECT_TRUE(between->corrections.empty()) << "a correction waits for its release";
    ASSERT_TRUE(library->save(sampleRelease(), "the file").has_value());
    EXPECT_EQ(*store.of(keys), *before);
}

TEST_F(KeptDecisions, comeBackUnderTheirNumberAfterBeingForgotten) {
    const auto library = open();
    ASSERT_TRUE(library->save(sampleRelease(), "the file").has_value());
    auto store = library->decisions();
    RowDecision first = join();
    first.id = *store.keep(key, first);
    RowDecision second = join();
    second.id = *store.keep(key, second);
    ASSERT_TRUE(store.forgetRowDecision(first.id).has_value());
    EXPECT_EQ(store.of(keys)->rows, std::vector{second});
    EXPECT_EQ(*store.keep(key, first), first.id);
    EXPECT_EQ(store.of(keys)->rows, (std::vector{first, second}));
}

TEST_F(KeptDecisions, numbersAreNotGivenTwice) {
    const auto library = open();
    auto store = library->decisions();
    const auto first = *store.keep(correction());
    ASSERT_TRUE(store.forgetCorrection(first).has_value());
    EXPECT_NE(*store.keep(correction()), first);
}

TEST_F(KeptDecisions, forgettingWhatIsNotThereIsAnError) {
    const auto library = open();
    auto store = library->decisions();
    EXPECT_EQ(store.forgetRowDecision(7).error().code, ErrorCode::Storage);
    EXPECT_EQ(store.forgetCorrection(7).error().code, ErrorCode::Storage);
    EXPECT_EQ(store.forgetAnnotation(7).error().code, ErrorCode::Storage);
}

TEST_F(KeptDecisions, ofOtherCompaniesStayApart) {
    const auto library = open();
    auto store = library->decisions();
    ASSERT_TRUE(store.keep("alder foods", join()).has_value());
    ASSERT_TRUE(store.keep("alder foods", annotation()).has_value());
    ASSERT_TRUE(store.keep(correction()).has_value());
    EXPECT_TRUE(store.of(keys)->isEmpty());
    EXPECT_EQ(store.of(std::vector<std::string>{key, "alder foods"})->rows.size(), 1u);
}

TEST_F(KeptDecisions, areWholeOrAbsent) {
    const auto library = open();
    RawSqlite(path()).run({u"CREATE TRIGGER stop BEFORE INSERT ON row_decision_places "
                           u"BEGIN SELECT RAISE(FAIL, 'stopped by a test'); END"_s});
    auto store = library->decisions();
    const auto failed = store.keep(key, join());
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::Storage);
    EXPECT_EQ(RawSqlite(path()).ask(u"SELECT count(*) FROM row_decisions"_s), u"0"_s);
    EXPECT_EQ(RawSqlite(path()).ask(u"SELECT count(*) FROM row_decision_names"_s), u"0"_s);
}

} // namespace

} // namespace ql::test
