// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/extract_json.h"
#include "commands/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace ql::test {

using app::commands::JsonWriter;

namespace {

std::string quoted(std::string_view text) {
    JsonWriter json;
    json.value(text);
    return json.take();
}

TEST(JsonWriter, escapesWhatMustBeEscaped) {
    EXPECT_EQ(quoted("a\"b\\c\n\t\r"), R"("a\"b\\c\n\t\r")");
    EXPECT_EQ(quoted(std::string_view("\0\x1f\x7f", 3)), R"("\u0000\u001f\u007f")");
    EXPECT_EQ(quoted("é€😀"), "\"é€😀\"");
}

TEST(JsonWriter, replacesBytesThatAreNoText) {
    EXPECT_EQ(quoted("a\xff"
                     "b\xc3"),
              R"("a\ufffdb\ufffd")");
}

TEST(JsonWriter, putsCommasBetweenAndNowhereElse) {
    JsonWriter json;
    json.beginArray(JsonWriter::Layout::OneLine);
    json.value(1);
    json.beginObject();
    json.member("a", true);
    json.member("b", std::vector<std::string>{});
    json.key("c");
    json.null();
    json.endObject();
    json.beginArray();
    json.endArray();
    json.endArray();
    EXPECT_EQ(json.take(), "[1, {\"a\": true, \"b\": [], \"c\": null}, []]\n");
}

TEST(JsonWriter, writesAReleaseThatAnotherParserReads) {
    Release release;
    release.company = "Quote \" and \x01 Co";
    release.quarter = {{2019, 3, 31}, 3};
    Statement& statement = release.statements.emplace_back();
    statement.columns.resize(1);
    LineItem& item = statement.items.emplace_back();
    Fact fact;
    fact.value = {54'214, 3};
    fact.where.printed = "$54,214";
    item.facts = {fact, fact};
    item.facts[1].kind = ValueKind::Text;
    release.issues.resize(1);
    release.coverage = {2, 1, 0, 1};

    JsonWriter json;
    json.beginArray();
    writeJson(json, release);
    writeJson(json, Release{});
    json.endArray();
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json.take()), &error);
    ASSERT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    ASSERT_EQ(document.array().size(), 2);
    const QJsonObject read = document.array()[0].toObject();
    EXPECT_EQ(read[QLatin1String("company")].toString().toStdString(), release.company);
    EXPECT_EQ(read[QLatin1String("quarter")].toString().toStdString(), "2019-03-31/3M");
    EXPECT_EQ(read[QLatin1String("coverage")][QLatin1String("accounted")].toInt(), 2);
    const QJsonArray facts =
        read[QLatin1String("statements")][0][QLatin1String("items")][0][QLatin1String("facts")]
            .toArray();
    ASSERT_EQ(facts.size(), 2);
    EXPECT_EQ(facts[0][QLatin1String("value")].toString().toStdString(), "54214000");
    EXPECT_EQ(facts[0][QLatin1String("precision")].toInt(), 3);
    EXPECT_EQ(facts[0][QLatin1String("printed")].toString().toStdString(), "$54,214");
    EXPECT_TRUE(facts[1][QLatin1String("value")].isNull());
}

} // namespace

} // namespace ql::test
