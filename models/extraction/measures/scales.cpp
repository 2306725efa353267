// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/scales.h"

#include "extraction/measures/scale_agreement.h"
#include "extraction/text/currency_text.h"
#include "extraction/text/words.h"
#include "extraction/units/row_units.h"

#include <algorithm>
#include <cstdint>
#include <tuple>

namespace ql::extraction {

namespace {

/// How many tables away a proof is looked for; it keeps the work on hostile input linear.
constexpr std::size_t reach = 48;

/// Longer lines of a title are sentences.
constexpr std::size_t longestNote = 199;

/// "(In thousands)", "Dollars in millions": nothing but a unit, and no words beside it.
bool isUnitNote(std::string_view text) {
    const std::string plain = folded(text);
    return plain.starts_with('(') || plain.starts_with("in ") || plain.starts_with("dollars in") ||
           plain.starts_with("amounts in") || plain.starts_with("expressed in");
}

/// The notes about one table, nearest first.
class Notes {
  public:
    [[nodiscard]] bool any() const { return m_note.has_value(); }
    void look(std::string_view text) {
        if (any() || text.size() > longestNote) return;
        m_note = readScaleNote(text);
    }
    /// One that may say otherwise.
    void lookAgain(std::string_view text) {
        if (!any()) return look(text);
        if (text.size() > longestNote || !isUnitNote(text)) return;
        const auto other = readScaleNote(text);
        if (!other || (other->scale == 0 && other->shareScale)) return;
        if (m_note->scale == 0 && m_note->shareScale) {
            // "(Shares in thousands)" below "(dollars in millions)".
            const int shares = *m_note->shareScale;
            m_note = other;
            m_note->shareScale = shares;
        } else if (other->scale != m_note->scale) {
            m_others.push_back(other->scale);
        }
    }
    void giveTo(TableScale& scale) const {
        if (!any()) return;
        scale.note = *m_note;
        scale.stated = true;
        scale.others = m_others;
    }

  private:
    std::optional<ScaleNote> m_note;
    std::vector<int> m_others;
};

Notes notesOf(const RawTable& table) {
    Notes notes;
    std::string stub;
    for (const std::string& words : table.stubHeadings)
        stub += words + " ";
    notes.look(stub);
    for (std::size_t i = table.titleLines.size(); i-- > 0;) {
        const std::string& line = table.titleLines[i];
        // "(in millions, except inventory turnover" over "and employee data)".
        const bool open = line.starts_with('(') && line.find(')') == std::string::npos &&
                          i + 1 < table.titleLines.size() &&
                          table.titleLines[i + 1].ends_with(')') &&
                          table.titleLines[i + 1].find('(') == std::string::npos;
        notes.lookAgain(open ? line + " " + table.titleLines[i + 1] : line);
    }
    const RawColumn* before = nullptr;
    for (const RawColumn& column : table.columns) {
        for (const HeadingPiece& piece : column.pieces) {
            // Words over several columns are asked once.
            const bool asked = before != nullptr &&
                               std::ranges::any_of(before->pieces, [&](const HeadingPiece& one) {
                                   return one.text == piece.text;
                               });
            if (!asked) notes.look(piece.text);
        }
        before = &column;
    }
    for (const RawRow& row : table.rows) {
        if (!row.heading) break;
        // "Crude oil (thousands of barrels per day)" speaks of the rows below it alone.
        if (!namesPhysicalUnit(row.label, {})) notes.lookAgain(row.label);
    }
    return notes;
}

/// "(Expressed in Canadian dollars)": a currency without a scale.
std::string currencyStatedBy(const RawTable& table) {
    for (auto line = table.titleLines.rbegin(); line != table.titleLines.rend(); ++line) {
        if (line->size() > 160) continue;
        const std::string plain = folded(*line);
        if (!plain.starts_with('(') && !plain.starts_with("in ") &&
            !hasAnyPhrase(plain, {"expressed in", "amounts in", "stated in", "reported in"}))
            continue;
        if (auto named = currencyNamedIn(plain); !named.empty()) return named;
    }
    return {};
}

/// How the amounts of a table are printed.
struct Print {
    bool signs = false;    ///< grouped, with a currency sign
    bool decimals = false; ///< behind a currency sign
    bool rounded = true;   ///< all end in three noughts: printed in full
    bool huge = false;     ///< so large that thousands of it were past belief
};

Print printOf(const RawTable& table) {
    constexpr std::int64_t pastBelief = 10'000'000;
    Print print;
    for (const RawRow& row : table.rows)
        for (const auto& cell : row.cells) {
            if (!cell || cell->isText || cell->number.percent) continue;
            const NumberText& number = cell->number;
            print.huge = print.huge || number.value.magnitude().coefficient() >= pastBelief;
            if (number.grouped && number.value.coefficient() % 1000 != 0) print.rounded = false;
            if (number.currency.empty()) continue;
            print.decimals = print.decimals || number.value.exponent() < 0;
            print.signs = print.signs || number.grouped;
        }
    return print;
}

/// The scale of a table before any says its own: that of one behind it may be meant.
void takeFromBehind(const RawTable& table, const ScaleNote& behind, TableScale& scale) {
    const Print print = printOf(table);
    if (print.signs && print.rounded) return;
    const bool mayBeMeant = print.signs && !print.decimals && !print.huge;
    scale.others = {mayBeMeant ? 0 : behind.scale};
    if (mayBeMeant) scale.note = behind;
}

} // namespace

std::vector<TableScale> decideScales(const std::vector<RawTable>& tables) {
    std::vector<TableScale> scales(tables.size());
    std::vector<std::vector<TellingFigure>> figures;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        figures.push_back(tellingFigures(tables[i]));
        notesOf(tables[i]).giveTo(scales[i]);
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (scales[i].stated) continue;
        ScaleAgreement best;
        std::size_t like = tables.size(); // the table that says its scale and agrees most
        const std::size_t first = i > reach ? i - reach : 0;
        for (std::size_t j = first; j < tables.size() && j <= i + reach; ++j) {
            if (!scales[j].stated) continue;
            const ScaleAgreement found =
                agreementOf({tables[i], figures[i]}, {tables[j], figures[j]});
            if (std::tie(found.proof, found.figures) <= std::tie(best.proof, best.figures))
                continue;
            best = found;
            like = j;
        }
        if (like < tables.size()) {
            scales[i].note = scales[like].note;
            scales[i].proved = best.proof;
        } else if (i > 0 && tables[i - 1].part == tables[i].part) {
            scales[i].note = scales[i - 1].note;
            scales[i].others = scales[i - 1].others;
        } else {
            // Before any table says its scale: that of one behind it may be meant.
            for (std::size_t j = i + 1; j < tables.size() && j <= i + reach; ++j) {
                if (tables[j].part != tables[i].part) break;
                if (!scales[j].stated || scales[j].note.scale == 0) continue;
                takeFromBehind(tables[i], scales[j].note, scales[i]);
                break;
            }
        }
        scales[i].note.text.clear();
    }
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (scales[i].note.currency.empty()) scales[i].note.currency = currencyStatedBy(tables[i]);
    return scales;
}

bool isDoubtful(const TableScale& scale, const Statement& statement) {
    const bool main = statement.kind == StatementKind::Income ||
                      statement.kind == StatementKind::Balance ||
                      statement.kind == StatementKind::CashFlow;
    return !scale.others.empty() || (scale.isAssumed() && !main && statement.scale != 0);
}

void noteScale(const TableScale& scale, const Statement& statement, const Provenance& where,
               std::vector<Issue>& issues) {
    const bool amounts = std::ranges::any_of(statement.items, [](const LineItem& item) {
        return std::ranges::any_of(item.facts, [](const Fact& fact) {
            return fact.unit.measure == Measure::Currency && fact.kind == ValueKind::Number;
        });
    });
    if (!amounts) return;
    const std::string title =
        statement.title.empty() ? std::string(toString(statement.kind)) : statement.title;
    const std::string unit = statement.scale == 3   ? "thousands"
                             : statement.scale == 6 ? "millions"
                             : statement.scale == 9 ? "billions"
                             : statement.scale == 7 ? "crores"
                             : statement.scale == 5 ? "lakhs"
                                                    : "single units";
    Issue issue;
    issue.code = IssueCode::ScaleAssumed;
    issue.where = where;
    issue.args = {title, unit};
    if (scale.stated) {
        issue.severity = Severity::Doubt;
        issue.code = IssueCode::AmbiguousReading;
        issue.args = {statement.unitNote, unit};
    }
    issues.push_back(std::move(issue));
}

} // namespace ql::extraction
