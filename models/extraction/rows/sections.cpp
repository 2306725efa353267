// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rows/sections.h"

#include "extraction/rows/section_ends.h"
#include "extraction/scan/limits.h"
#include "extraction/text/words.h"
#include "extraction/units/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ql::extraction {

namespace {

constexpr std::size_t mostLevels = 64; ///< of indentation; no table has ten

struct Open {
    std::string name;
    float indent = 0;
    std::size_t letters = 0; ///< of its name
    bool hasRows = false;    ///< rows of figures stand right under it
    bool indents = false;    ///< and further in than it stands
    bool nests = false;      ///< its first rows are those of a section in it, further in

    /// Rows under a heading further in are rows of the one over it.
    void holdRowsOf(const Open& inner, float space) {
        if (inner.indent <= indent + 0.5F * space) return;
        nests = nests || !hasRows;
        hasRows = true;
    }
};

/// ASCII letters and digits of the text.
std::size_t lettersIn(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return isLetter(c) || isDigit(c); }));
}

/// "Total current assets" closes "Current assets".
class Closing {
  public:
    explicit Closing(const RawRow& row) {
        constexpr KeyedPhrase sum = "total";
        if (!row.words().has(sum)) return; // most are no sums
        m_words = row.words().text();
        m_letters = lettersIn(row.label) - sum.text().size();
    }
    [[nodiscard]] bool closes(const Open& heading) const {
        // Nearly all are of other lengths.
        if (m_letters == 0 || m_letters != heading.letters) return false;
        constexpr std::string_view opening = "total ";
        if (m_words.starts_with(opening) &&
            m_words.substr(opening.size()) == Folded(heading.name).view())
            return true; // as nearly always
        const auto words = wordsOf(m_words);
        const auto name = wordsOf(heading.name);
        if (words.size() < 2 || words.front() != "total" || name.empty()) return false;
        return std::ranges::equal(words.begin() + 1, words.end(), name.begin(), name.end());
    }

  private:
    std::string_view m_words;
    std::size_t m_letters = 0; ///< behind "total"; 0 where the row is no sum of a section
};

bool saysTotal(const PhraseIndex& words) {
    if (!words.holds("total")) return false;
    const std::string_view plain = words.text();
    return plain.starts_with("total") || plain.ends_with(" total") ||
           plain.find(", total") != std::string::npos;
}

/// Results that are sums by their nature: they carry no "total".
bool namesResult(const PhraseIndex& words) {
    // What the words below begin with.
    const std::size_t first = words.text().find_first_not_of(" ()/");
    if (first == std::string_view::npos) return false;
    const char letter = words.text()[first];
    if (isLower(letter) &&
        !isOneOf(words.text().substr(first, 3), "gro", "ope", "inc", "los", "ear", "net"))
        return false;
    std::string_view plain = words.text();
    std::string changed; // in few
    if (words.holds("(") || words.holds(")") || words.holds("/")) {
        changed = plain;
        for (char& c : changed)
            if (c == '(' || c == ')' || c == '/') c = ' ';
        plain = changed;
    }
    if (!isCollapsed(plain) || plain.starts_with(' ') || plain.ends_with(' ')) {
        changed = collapsed(plain);
        plain = changed;
    }
    if (plain.empty()) return false;
    static constexpr std::array<std::string_view, 19> starts = {"gross profit",
                                                                "gross margin",
                                                                "operating income",
                                                                "operating loss",
                                                                "income from operations",
                                                                "loss from operations",
                                                                "income loss from operations",
                                                                "income before",
                                                                "loss before",
                                                                "income loss before",
                                                                "earnings before",
                                                                "net income",
                                                                "net loss",
                                                                "net earnings",
                                                                "net cash provided",
                                                                "net cash used",
                                                                "net increase",
                                                                "net decrease",
                                                                "net interest income"};
    const auto opens = [&](std::string_view start) { return plain.starts_with(start); };
    return std::ranges::any_of(starts, opens) && !hasPhrase(plain, "per share");
}

/// "In millions, except per-share data" between boxhead and rows heads none of them.
bool isUnitNote(std::string_view label) {
    if (label.find("xcept") == std::string_view::npos) return false;
    const std::string plain = folded(label.substr(0, 16));
    return (plain.starts_with("in ") || plain.starts_with("(in ") ||
            plain.starts_with("amounts in ") || plain.starts_with("dollars in ")) &&
           readScaleNote(label);
}

/// "Commitments and contingencies (Note 9)" without figures stands for itself: no row is one of
/// theirs.
bool isMemo(const RawRow& row) {
    if (!row.heading || row.label.empty() || (row.label.front() | 0x20) != 'c') return false;
    const std::string_view plain = row.words().text();
    return plain.starts_with("commitments") || plain.starts_with("contingencies") ||
           plain.starts_with("contingent liabilities");
}

/// Percentages and nothing else.
bool isOfPercents(const RawRow& row) {
    bool any = false;
    for (const auto& cell : row.cells) {
        if (!cell || cell->isText || cell->number.kind != ValueKind::Number) continue;
        if (!cell->number.percent) return false;
        any = true;
    }
    return any;
}

/// A margin below "Net income per share" is none of a share.
bool leavesShares(const RawRow& row, const Open& section) {
    return section.hasRows && isOfPercents(row) &&
           hasAnyPhrase(folded(section.name), {"per share", "per common share", "per unit"}) &&
           !row.words().hasAny({"basic", "diluted"});
}

/// Indentations as levels; a step of less than a character and a half is the same level.
int levelOf(float indent, const std::vector<float>& levels, float space) {
    int level = 0;
    for (const float edge : levels)
        if (indent > edge + 0.5F * space) ++level;
    return level;
}

/// The sum that bears the section's name is still to come.
bool isClosedBelow(std::span<const RawRow> rows, std::size_t at, const Open& section) {
    constexpr std::size_t farthest = 40; ///< no section is longer
    for (std::size_t i = at + 1; i < std::min(rows.size(), at + farthest); ++i)
        if (!rows[i].heading && Closing(rows[i]).closes(section)) return true;
    return false;
}

/// A sum without a name is the end of a section where the rows below it stand level with the
/// heading and no sum of that name is still to come.
bool isLastSum(std::span<const RawRow> rows, std::size_t at, const std::vector<Open>& open,
               float space) {
    if (open.empty() || at + 1 == rows.size() || isOfPercents(rows[at])) return false;
    const RawRow& next = rows[at + 1];
    if (next.heading || next.label.empty() || next.indent > open.back().indent + 0.5F * space)
        return false;
    return !isClosedBelow(rows, at, open.back());
}

} // namespace

std::vector<RowPlace> placeRows(std::span<const RawRow> rows, float space) {
    std::vector<float> levels;
    for (const RawRow& row : rows) {
        if (row.label.empty()) continue;
        const bool known = std::ranges::any_of(
            levels, [&](float l) { return std::abs(l - row.indent) <= 0.5F * space; });
        if (!known && levels.size() < mostLevels) levels.push_back(row.indent);
    }
    std::ranges::sort(levels);

    // Where nearly every row is ruled, as in a table with a grid, rules say nothing of sums.
    const auto ruled =
        std::ranges::count_if(rows, [](const RawRow& row) { return row.ruleAbove != Rule::None; });
    const bool rulesMean = ruled * 2 < static_cast<long>(rows.size());
    bool itemAbove = false; // a rule under a total is not one over the next row
    std::vector<RowPlace> places;
    places.reserve(rows.size());
    std::vector<Open> open;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const RawRow& row = rows[i];
        const Closing sum(row);
        RowPlace place;
        const bool indented = row.indent > 0 && !row.label.empty();
        const bool memo = isMemo(row);
        // The first row below tells whether a heading is centred over its section.
        float headed = row.indent;
        if (row.heading && i + 1 < rows.size()) headed = std::min(headed, rows[i + 1].indent);
        // A row further out than a heading has left its section. Centred headings stand further in
        // than all they hold, so a heading is left only by rows that its own first row is not level
        // with.
        if (!row.label.empty()) {
            while (!open.empty() && row.indent < open.back().indent - 0.5F * space) {
                const Open left = std::move(open.back());
                open.pop_back();
                if (left.hasRows && !open.empty()) open.back().holdRowsOf(left, space);
            }
            // Level with a heading whose own rows stand further in: the section is over.
            while (!row.heading && !open.empty() && (open.back().indents || open.back().nests) &&
                   row.indent <= open.back().indent + 0.5F * space && !sum.closes(open.back()) &&
                   (open.back().indents || !isClosedBelow(rows, i, open.back())))
                open.pop_back();
            while (!row.heading && !open.empty() && !open.back().indents &&
                   leavesShares(row, open.back()))
                open.pop_back();
            while (!open.empty() && !sum.closes(open.back()) &&
                   leavesSection(row, open.back().name,
                                 row.indent <= open.back().indent + 0.5F * space))
                open.pop_back();
            if (row.heading && !memo)
                while (!open.empty() && open.back().hasRows &&
                       headed <= open.back().indent + 0.5F * space)
                    open.pop_back();
        }
        place.section.reserve(open.size());
        for (const Open& section : open)
            place.section.push_back(section.name);
        place.depth =
            indented || !row.label.empty() ? std::min(levelOf(row.indent, levels, space), 6) : 0;
        if (row.heading) {
            place.role = Role::Heading;
            if (open.size() < deepestSection && !memo && !isUnitNote(row.label))
                open.push_back({row.label, headed, lettersIn(row.label), false, false});
        } else if (row.ruleBelow == Rule::Double) {
            place.role = Role::Total;
        } else if (saysTotal(row.words()) || (row.label.empty() && !isOfPercents(row))) {
            place.role = Role::Subtotal;
        } else if (namesResult(row.words()) ||
                   (rulesMean && row.ruleAbove != Rule::None && itemAbove)) {
            place.role = Role::Subtotal;
        }
        itemAbove = place.role == Role::Item;
        places.push_back(std::move(place));
        if (!row.heading) {
            if (!open.empty()) {
                if (!open.back().hasRows && row.indent > open.back().indent + 0.5F * space)
                    open.back().indents = true;
                open.back().hasRows = true;
            }
            const auto closed = std::ranges::find_if(
                open, [&](const Open& section) { return sum.closes(section); });
            if (closed != open.end()) {
                const Open left = std::move(*closed);
                open.erase(closed, open.end());
                if (!open.empty()) open.back().holdRowsOf(left, space);
            } else if (row.label.empty() && isLastSum(rows, i, open, space)) {
                open.pop_back();
            }
        }
    }
    return places;
}

} // namespace ql::extraction
