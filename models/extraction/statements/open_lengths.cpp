// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/open_lengths.h"

#include "extraction/measures/scale_agreement.h"
#include "extraction/text/level_words.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <utility>

namespace ql::extraction {

namespace {

/// Smaller figures agree by chance; so long ones never do.
constexpr std::int64_t leastTelling = 1000;
constexpr std::int64_t beyondChance = 1'000'000;

/// Lines with one figure for one day that are asked.
constexpr std::size_t mostWitnesses = 16;

/// A length is named, which is none of "third quarter results".
bool namesLength(const HeadingText& read) {
    return (read.months && read.quarter == 0) || read.yearToDate;
}

/// "Second quarter highlights" set over all columns: a title.
bool isTitle(const HeadingPiece& piece) {
    return piece.shared && piece.read.quarter != 0 && !piece.read.rest.empty() &&
           piece.read.dates.empty();
}

bool namesNothingButDates(const RawColumn& column, HeadingMemo& headings) {
    bool dated = false;
    bool titled = false;
    for (const HeadingPiece& piece : column.pieces) {
        if (isTitle(piece)) {
            titled = true;
            continue;
        }
        if (piece.read.months || piece.read.quarter != 0 || piece.read.fiscalYear != 0 ||
            piece.read.yearToDate || piece.read.dates.size() > 1)
            return false;
        dated = dated || !piece.read.dates.empty();
    }
    return dated && (titled || headings.ask(column.heading, [](const HeadingText& read) {
               return !read.months && read.dates.size() < 2;
           }));
}

bool isTelling(const Fact& fact) {
    return fact.kind == ValueKind::Number && fact.unit.measure != Measure::Percent &&
           fact.value.magnitude().coefficient() >= leastTelling;
}

/// A figure that a statement gives whose periods are certain.
struct Told {
    std::int64_t digits = 0;
    Date end;
    int months = 0;
    const LineItem* line = nullptr;

    [[nodiscard]] auto place() const { return std::tie(digits, end); }
};

class Lengths {
  public:
    Lengths(const std::vector<OpenLengths>& open, Release& release)
      : m_release(release) {
        std::vector<std::int64_t> asked;
        std::vector<bool> isOpen(release.statements.size());
        for (const OpenLengths& one : open) {
            isOpen[one.statement] = true;
            for (const LineItem& item : release.statements[one.statement].items)
                for (const Fact& fact : item.facts)
                    if (isTelling(fact)) asked.push_back(fact.value.magnitude().coefficient());
        }
        std::ranges::sort(asked);
        for (std::size_t s = 0; s < release.statements.size(); ++s) {
            const Statement& statement = release.statements[s];
            if (isOpen[s] || statement.kind == StatementKind::Guidance) continue;
            for (const Column& column : statement.columns)
                if (column.period.isInstant())
                    m_days.insert(column.period.end);
                else
                    m_lengths[column.period.end].insert(column.period.months);
            for (const LineItem& item : statement.items)
                for (const Fact& fact : item.facts) {
                    const std::int64_t digits = fact.value.magnitude().coefficient();
                    if (isTelling(fact) && !fact.doubtful &&
                        std::ranges::binary_search(asked, digits))
                        m_told.push_back({digits, fact.period.end, fact.period.months, &item});
                }
        }
        std::ranges::sort(m_told, {}, &Told::place);
    }

    void settle(const OpenLengths& open) {
        Statement& statement = m_release.statements[open.statement];
        std::vector<Row> rows;
        std::set<int> proved;
        for (LineItem& item : statement.items) {
            Row row{&item, openFacts(open, statement, item), {}, TimeOfLine::Unknown};
            if (row.facts.empty()) continue;
            row.months = provedMonths(row);
            if (row.months) proved.insert(*row.months);
            rows.push_back(std::move(row));
        }
        if (rows.empty()) return;
        const std::vector<Date> ends = endsOf(open, statement);
        TimeOfLine title = timeOf(statement.title);
        if (title == TimeOfLine::Unknown && areOfBalance(ends)) title = TimeOfLine::Level;
        const bool cashFlows = hasAnyPhrase(folded(statement.title), {"cash flow", "cash flows"});
        const bool quarters = areQuartersApart(ends);
        std::map<std::string, TimeOfLine> sections;
        for (Row& row : rows) {
            // A receivable among cash flows is its change.
            row.time = cashFlows ? TimeOfLine::Flow : timeOf(row.item->label);
            for (auto over = row.item->section.rbegin();
                 row.time == TimeOfLine::Unknown && over != row.item->section.rend(); ++over) {
                const auto [known, fresh] = sections.try_emplace(*over);
                if (fresh) known->second = timeOf(*over);
                row.time = known->second;
            }
        }
        const LineItem* undecided = nullptr;
        for (Row& row : rows) {
            bool certain = row.months.has_value();
            if (!row.months && row.time == TimeOfLine::Unknown && proved.size() == 1) {
                row.months = *proved.begin();
                certain = true;
            }
            if (row.time == TimeOfLine::Unknown) row.time = title;
            if (!row.months && row.time == TimeOfLine::Level) {
                row.months = 0;
                certain = true;
            }
            for (Fact* fact : row.facts) {
                std::optional<int> months = row.months;
                if (!months && row.time == TimeOfLine::Flow) {
                    months = quarters || sayQuarter(row.item->label) ? std::optional(3)
                                                                     : flowOf(fact->period, proved);
                    // "Third quarter results" over a date is the length of what flows.
                    certain = months.has_value() || open.titled;
                }
                if (months) fact->period.months = *months;
                if (certain) continue;
                fact->doubtful = true;
                if (undecided == nullptr) undecided = row.item;
            }
        }
        moveColumns(statement);
        if (undecided != nullptr) say(*undecided);
    }

  private:
    struct Row {
        LineItem* item = nullptr;
        std::vector<Fact*> facts;  ///< in open columns
        std::optional<int> months; ///< that figures of other statements prove
        TimeOfLine time = TimeOfLine::Unknown;
    };

    static TimeOfLine timeOf(std::string_view words) {
        const Folded plain(words);
        std::string_view said = plain.view();
        // "Total, excluding loan costs" is no cost.
        for (const std::string_view besides : {"excluding", "net of ", "exclusive of"})
            said = said.substr(0, said.find(besides));
        return timeOfLine(PhraseIndex(said));
    }

    static std::vector<Date> endsOf(const OpenLengths& open, const Statement& statement) {
        std::vector<Date> ends;
        for (std::size_t c = 0; c < statement.columns.size() && c < open.columns.size(); ++c)
            if (open.columns[c]) ends.push_back(statement.columns[c].period.end);
        return ends;
    }
    /// The days of the balance sheet, one of which ends nothing that is reported: the end of the
    /// year before beside the quarter's.
    [[nodiscard]] bool areOfBalance(const std::vector<Date>& ends) const {
        return std::ranges::all_of(ends, [&](const Date& end) { return m_days.contains(end); }) &&
               std::ranges::any_of(ends, [&](const Date& end) { return !m_lengths.contains(end); });
    }
    /// What flows up to days so near to each other are quarters.
    static bool areQuartersApart(const std::vector<Date>& ends) {
        for (std::size_t i = 1; i < ends.size(); ++i) {
            const long days = std::labs(ends[i].serial() - ends[i - 1].serial());
            if (days >= 80 && days <= 100) return true;
        }
        return false;
    }
    static bool sayQuarter(std::string_view label) {
        return hasAnyPhrase(folded(label), {"quarterly", "quarter"});
    }

    /// A row whose own words gave it a time has it.
    static std::vector<Fact*> openFacts(const OpenLengths& open, const Statement& statement,
                                        LineItem& item) {
        std::vector<Fact*> facts;
        for (Fact& fact : item.facts) {
            const auto column = static_cast<std::size_t>(fact.column);
            if (column < open.columns.size() && open.columns[column] &&
                fact.period == statement.columns[column].period)
                facts.push_back(&fact);
        }
        return facts;
    }

    /// The one length, 0 for a day, under which a line elsewhere has two of the row's figures, or
    /// one of its words.
    [[nodiscard]] std::optional<int> provedMonths(const Row& row) const {
        std::map<std::pair<const LineItem*, int>, int> agree;
        for (const Fact* fact : row.facts) {
            if (!isTelling(*fact)) continue;
            const std::int64_t digits = fact->value.magnitude().coefficient();
            const auto same = std::ranges::equal_range(m_told, std::tie(digits, fact->period.end),
                                                       {}, &Told::place);
            for (const Told& told : std::span(same).first(std::min(same.size(), mostWitnesses)))
                agree[{told.line, told.months}] += digits >= beyondChance ? 2 : 1;
        }
        std::set<int> lengths;
        for (const auto& [line, figures] : agree)
            if (figures > 1 || wordsAgree(folded(row.item->label), folded(line.first->label)))
                lengths.insert(line.second);
        return lengths.size() == 1 ? std::optional(*lengths.begin()) : std::nullopt;
    }

    /// The length of what flows up to this day: what other rows prove, or the only one that
    /// statements give for it.
    [[nodiscard]] std::optional<int> flowOf(const Period& period,
                                            const std::set<int>& proved) const {
        std::set<int> flows = proved;
        flows.erase(0);
        if (flows.size() == 1) return *flows.begin();
        if (!flows.empty()) return std::nullopt;
        const auto known = m_lengths.find(period.end);
        if (known != m_lengths.end())
            return known->second.size() == 1 ? std::optional(*known->second.begin()) : std::nullopt;
        // The quarter before, where all statements are of quarters; the first of a year that ends
        // six months before the half does.
        bool quarters = !m_lengths.empty();
        for (const auto& [end, lengths] : m_lengths)
            for (const int months : lengths) {
                if (months > 3 && nearestMonthEnd(end).plusMonths(3 - months).month ==
                                      nearestMonthEnd(period.end).month)
                    return 3;
                quarters = quarters && months == 3;
            }
        return quarters ? std::optional(3) : std::nullopt;
    }

    /// A column whose figures all have another length now has it.
    static void moveColumns(Statement& statement) {
        for (std::size_t c = 0; c < statement.columns.size(); ++c) {
            std::set<int> lengths;
            for (const LineItem& item : statement.items)
                for (const Fact& fact : item.facts)
                    if (static_cast<std::size_t>(fact.column) == c)
                        lengths.insert(fact.period.end == statement.columns[c].period.end
                                           ? fact.period.months
                                           : -1);
            if (lengths.size() == 1 && *lengths.begin() >= 0)
                statement.columns[c].period.months = *lengths.begin();
        }
    }

    void say(const LineItem& item) {
        Issue issue;
        issue.severity = Severity::Doubt;
        issue.code = IssueCode::AmbiguousReading;
        issue.where = item.where;
        issue.args = {item.label, item.facts.front().period.toString()};
        m_release.issues.push_back(std::move(issue));
    }

    Release& m_release;
    std::vector<Told> m_told;                ///< sorted by place
    std::map<Date, std::set<int>> m_lengths; ///< that statements give for a day
    std::set<Date> m_days;                   ///< of balance sheets
};

} // namespace

OpenLengths findOpenLengths(const RawTable& table, HeadingMemo& headings) {
    std::vector<bool> columns(table.columns.size());
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const RawColumn& column = table.columns[c];
        columns[c] = !column.change && column.period &&
                     (column.period->isInstant() || column.period->months == 3) &&
                     namesNothingButDates(column, headings);
    }
    if (std::ranges::find(columns, true) == columns.end()) return {};
    OpenLengths open;
    open.titled = std::ranges::any_of(table.columns, [](const RawColumn& column) {
        return std::ranges::any_of(column.pieces, isTitle);
    });
    for (const auto& lines : {std::cref(table.titleLines), std::cref(table.stubHeadings)})
        for (const std::string& words : lines.get()) {
            if (words.size() >= 140 || !mayNamePeriod(words)) continue;
            if (headings.ask(words, namesLength)) return {};
            open.titled = open.titled || headings.ask(words, [](const HeadingText& read) {
                return read.months.has_value();
            });
        }
    open.columns = std::move(columns);
    return open;
}

void settleOpenLengths(const std::vector<OpenLengths>& open, Release& release) {
    if (open.empty()) return;
    Lengths lengths(open, release);
    for (const OpenLengths& one : open)
        lengths.settle(one);
}

} // namespace ql::extraction
