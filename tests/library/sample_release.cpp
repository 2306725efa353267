// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/sample_release.h"

#include <limits>
#include <random>

namespace ql::test {

namespace {

Provenance place(std::uint32_t at, const std::string& printed) {
    return {.range = {at, at + static_cast<std::uint32_t>(printed.size())},
            .firstLine = 7,
            .firstColumn = 3,
            .lastLine = 7,
            .lastColumn = 3 + static_cast<int>(printed.size()),
            .printed = printed};
}

/// Draws lawful values from a generator; std::uniform_int_distribution differs between libraries.
class Draw {
  public:
    explicit Draw(std::uint32_t seed)
      : m_random(seed) {}

    int below(int limit) {
        return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit));
    }
    bool flag() { return below(2) == 1; }
    std::uint32_t any() { return static_cast<std::uint32_t>(m_random()); }

    std::string text() {
        static const std::string pieces[] = {"",
                                             "Net revenue",
                                             "(a)",
                                             "\"",
                                             "'; DROP",
                                             "\n",
                                             "é",
                                             "—",
                                             "語",
                                             "😀",
                                             "a,b",
                                             "\\",
                                             "NULL",
                                             "[]",
                                             " ",
                                             "\t",
                                             std::string("\0", 1),
                                             "%1",
                                             "?"};
        std::string made;
        for (int i = below(4); i > 0; --i)
            made += pieces[below(std::size(pieces))];
        return made;
    }
    std::vector<std::string> texts() {
        std::vector<std::string> made;
        for (int i = below(4); i > 0; --i)
            made.push_back(text());
        return made;
    }
    Date date() {
        if (below(5) == 0) return {};
        return {1990 + below(60), 1 + below(12), 1 + below(28)};
    }
    Period period() { return {date(), 3 * below(5)}; }
    Decimal decimal() {
        switch (below(6)) {
        case 0:
            return {std::numeric_limits<std::int64_t>::max(), below(7)};
        case 1:
            return {-std::numeric_limits<std::int64_t>::max(), -2}; // the least with a negative
        case 2:
            return {};
        default:
            return {static_cast<std::int64_t>(any()) - 2147483648LL, below(9) - 2};
        }
    }
    Unit unit() { return {static_cast<Measure>(below(5)), flag() ? "USD" : text()}; }
    ByteRange range() { return {any(), any()}; }
    Provenance where() {
        return {range(), below(9999), below(200), below(9999), below(200), text()};
    }

  private:
    std::mt19937 m_random;
};

Fact arbitraryFact(Draw& draw, int columns) {
    return {.column = draw.below(columns),
            .period = draw.period(),
            .aspect = draw.text(),
            .kind = static_cast<ValueKind>(draw.below(3)),
            .value = draw.decimal(),
            .unit = draw.unit(),
            .where = draw.where(),
            .doubtful = draw.flag()};
}

Statement arbitraryStatement(Draw& draw) {
    Statement s;
    s.kind = static_cast<StatementKind>(draw.below(statementKindCount));
    s.kindReason = draw.text();
    s.title = draw.text();
    s.unitNote = draw.text();
    s.scale = draw.below(10);
    s.range = draw.range();
    const int columns = draw.below(4);
    for (int i = 0; i < columns; ++i)
        s.columns.push_back(
            {draw.period(), draw.text(), draw.text(), draw.texts(), draw.flag(), draw.flag()});
    for (int i = draw.below(6); i > 0; --i) {
        LineItem& item = s.items.emplace_back();
        item.label = draw.text();
        item.section = draw.texts();
        item.marks = draw.texts();
        item.depth = draw.below(5);
        item.role = static_cast<Role>(draw.below(4));
        item.ruleAbove = static_cast<Rule>(draw.below(3));
        item.ruleBelow = static_cast<Rule>(draw.below(3));
        item.taxonomy = draw.text();
        item.where = draw.where();
        for (int n = columns > 0 ? draw.below(4) : 0; n > 0; --n)
            item.facts.push_back(arbitraryFact(draw, columns));
    }
    return s;
}

} // namespace

Release sampleRelease() {
    Release r;
    r.fileName = "larkmoor-2019q1.txt";
    r.sha256 = std::string(64, 'a');
    r.format = "text";
    r.company = "Larkmoor Instruments, Inc.";
    r.ticker = "LRKM";
    r.exchange = "Nasdaq";
    r.cik = "1234567";
    r.commissionFile = "001-39127";
    r.irsNumber = "93-0740129";
    r.formerNames = {"Larkmoor Glass Company"};
    r.headline = "Larkmoor Instruments Reports First Quarter 2019 Results";
    r.published = {2019, 4, 25};
    r.place = "HARROWGATE, Ore.";
    r.wire = "INVENTED WIRE";
    r.quarter = {{2019, 3, 31}, 3};
    r.fiscalYear = 2019;
    r.fiscalQuarter = 1;
    r.unaudited = true;
    r.contacts = {{"Ida Fenn", "+1 555 0100", "ir@larkmoor.example", "Investors"}};

    Statement s;
    s.kind = StatementKind::Income;
    s.kindReason = "title says statements of operations";
    s.title = "Condensed Consolidated Statements of Operations";
    s.unitNote = "(In thousands, except per share data)";
    s.scale = 3;
    s.range = {100, 900};
    s.columns = {{r.quarter, "", "Three Months Ended March 31, 2019", {"a"}, true, false},
                 {{{2018, 3, 31}, 3}, "As Restated", "2018", {}, true, true}};
    LineItem revenue;
    revenue.label = "Net revenue";
    revenue.section = {"Revenue", "Product"};
    revenue.marks = {"a", "1"};
    revenue.depth = 1;
    revenue.role = Role::Total;
    revenue.ruleAbove = Rule::Single;
    revenue.ruleBelow = Rule::Double;
    revenue.taxonomy = "Revenues";
    revenue.where = place(120, "Net revenue (a)(1)");
    revenue.facts = {{.column = 0,
                      .period = r.quarter,
                      .aspect = "",
                      .kind = ValueKind::Number,
                      .value = {12'345, 3},
                      .unit = {},
                      .where = place(150, "$ 12,345"),
                      .doubtful = false},
                     {.column = 1,
                      .period = {{2018, 3, 31}, 3},
                      .aspect = "As Restated",
                      .kind = ValueKind::Nil,
                      .value = {0, 3},
                      .unit = {},
                      .where = place(170, "--"),
                      .doubtful = true}};
    s.items = {revenue};
    r.statements = {s};
    r.prose = {
        {"Revenue", "Revenues", r.quarter, {123, 5}, {}, place(20, "$12.3 million"), {10, 60}}};
    r.footnotes = {{"a", "Includes freight.", 0, place(905, "(a)")},
                   {"*", "Unaudited.", -1, place(930, "*")}};
    r.issues = {{Severity::Doubt, IssueCode::AmbiguousReading, {"1,2", "12"}, place(300, "1,2")}};
    r.coverage = {2, 3, 1, 1};
    return r;
}

Release sampleRelease(const std::string& sha256, const Period& quarter,
                      const std::string& company) {
    Release r = sampleRelease();
    r.sha256 = sha256;
    r.quarter = quarter;
    r.company = company;
    if (companyKey(company) != companyKey("Larkmoor Instruments, Inc.")) {
        r.cik.clear();
        r.commissionFile.clear();
        r.irsNumber.clear();
        r.ticker.clear();
        r.formerNames.clear();
    }
    return r;
}

Release arbitraryRelease(std::uint32_t seed) {
    Draw draw(seed);
    Release r;
    r.fileName = draw.text();
    r.sha256 = "seed " + std::to_string(seed);
    r.format = draw.text();
    for (std::string* text :
         {&r.company, &r.ticker, &r.exchange, &r.cik, &r.headline, &r.place, &r.wire})
        *text = draw.text();
    r.formerNames = draw.texts();
    r.published = draw.date();
    r.quarter = draw.period();
    r.fiscalYear = draw.below(2100);
    r.fiscalQuarter = draw.below(5);
    r.unaudited = draw.flag();
    r.restated = draw.flag();
    for (int i = draw.below(3); i > 0; --i)
        r.contacts.push_back({draw.text(), draw.text(), draw.text(), draw.text()});
    for (int i = draw.below(4); i > 0; --i)
        r.statements.push_back(arbitraryStatement(draw));
    for (int i = draw.below(4); i > 0; --i)
        r.prose.push_back({draw.text(), draw.text(), draw.period(), draw.decimal(), draw.unit(),
                           draw.where(), draw.range()});
    for (int i = draw.below(4); i > 0; --i)
        r.footnotes.push_back({draw.text(), draw.text(),
                               draw.below(static_cast<int>(r.statements.size()) + 1) - 1,
                               draw.where()});
    for (int i = draw.below(4); i > 0; --i)
        r.issues.push_back({static_cast<Severity>(draw.below(3)),
                            static_cast<IssueCode>(draw.below(8)), draw.texts(), draw.where()});
    r.coverage = {draw.below(999), draw.below(999), draw.below(999), draw.below(999)};
    return r;
}

std::string precisionsOf(const Release& release) {
    std::string all;
    const auto add = [&all](const Decimal& value) {
        all += std::to_string(value.coefficient()) + "e" + std::to_string(value.exponent()) + " ";
    };
    for (const Statement& s : release.statements)
        for (const LineItem& i : s.items)
            for (const Fact& f : i.facts)
                add(f.value);
    for (const ProseFact& f : release.prose)
        add(f.value);
    return all;
}

} // namespace ql::test
