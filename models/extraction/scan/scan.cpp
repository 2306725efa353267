// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan/scan.h"

#include "extraction/scan/line_pieces.h"
#include "extraction/text/currency_text.h"
#include "extraction/text/date_text.h"
#include "extraction/text/marks.h"
#include "extraction/text/period_text.h"
#include "extraction/text/run_words.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <span>

namespace ql::extraction {

namespace {

using documents::Document;
using documents::Line;
using documents::Run;

/// Words and figures that are one thing, kept as words in a figure's place and as one piece.
class Joiner {
  public:
    Joiner(Pieces& pieces, const LineBuilder& builder)
      : m_pieces(pieces)
      , m_builder(builder) {}

    void join() {
        const Chances chances = look();
        if (chances.upOrDown) each(&Joiner::takeUpOrDown);
        if (chances.looseGroup) each(&Joiner::takeLooseGroup);
        if (chances.unitOfChange) each(&Joiner::takeUnitOfChange);
        if (chances.range) each(&Joiner::takeRange);
    }

  private:
    struct Chances {
        bool upOrDown = false;
        bool looseGroup = false;
        bool unitOfChange = false;
        bool range = false;
    };
    /// A cheap look before the close ones, at each two neighbours: most lines have nothing to join.
    [[nodiscard]] Chances look() const {
        Chances chances;
        bool behindNumber = isNumber(0);
        for (std::size_t i = 1; i < m_pieces.all.size(); ++i) {
            const bool number = isNumber(i);
            if ((behindNumber || number) && isNear(i)) {
                const int first = firstOf(behindNumber ? i : i - 1) | 0x20;
                chances.upOrDown = chances.upOrDown || (number && (first == 'u' || first == 'd'));
                if (behindNumber) {
                    chances.looseGroup = chances.looseGroup || number;
                    chances.unitOfChange = chances.unitOfChange || first == 'b' || first == 'p';
                    chances.range =
                        chances.range || first == '-' || first == 't' || first < 0 || first >= 0x80;
                }
            }
            behindNumber = number;
        }
        return chances;
    }

    /// Lets `take` widen each piece by those behind it: it tells how many it has taken.
    void each(std::size_t (Joiner::*take)(std::size_t i)) {
        std::vector<Piece>& all = m_pieces.all;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < all.size(); ++i, ++kept) {
            const std::size_t taken = (this->*take)(i);
            Piece piece = all[i];
            i += taken;
            piece.next = all[i].next;
            all[kept] = piece;
        }
        all.resize(kept);
    }

    /// "Up 8%", "Down 10 bps": a change in words.
    std::size_t takeUpOrDown(std::size_t i) {
        if (i == 0 || !isWord(i) || m_pieces.all[i].next != m_pieces.all[i].first + 1 ||
            !isNumber(i + 1) || !isNear(i + 1))
            return 0;
        if (!mayBegin(i, lettersOf("ud"))) return 0;
        const std::string word = wordAt(i);
        if (word != "up" && word != "down") return 0;
        Atom& change = m_pieces.atomOf(i + 1);
        makeWords(change);
        change.range.begin = runOf(i).range.begin;
        change.left = runOf(i).left;
        m_pieces.all[i].atom = m_pieces.all[i + 1].atom;
        // "bps" behind it, though the next column's words may touch it.
        if (!isWord(i + 2) || !isNear(i + 2)) return 1;
        const std::string unit = wordAt(i + 2);
        const bool shortUnit = unit.starts_with("bps") || unit.starts_with("pts") ||
                               unit.starts_with("point") || unit == "pp";
        const bool longUnit = (unit == "basis" || unit == "percentage") && isWord(i + 3) &&
                              isNear(i + 3) && wordAt(i + 3).starts_with("point");
        if (!shortUnit && !longUnit) return 1;
        const std::size_t taken = shortUnit ? 2 : 3;
        change.range.end = runOf(i + taken).range.end;
        change.right = change.edge = runOf(i + taken).right;
        return taken;
    }

    /// "1 234": one figure set in groups or whose comma was lost, or two that stand a space apart.
    /// The first time the line is only told: its table is asked which it is.
    std::size_t takeLooseGroup(std::size_t i) {
        if (!isNumber(i) || !mayOpenGroups(m_builder.text(m_pieces.all[i].next - 1))) return 0;
        std::size_t groups = 0;
        while (isNumber(i + groups + 1) && standsASpaceOff(i + groups + 1) &&
               mayBeGroup(m_builder.text(m_pieces.all[i + groups + 1].first)) &&
               (groups == 0 || m_builder.text(m_pieces.all[i + groups].first).size() == 3))
            ++groups;
        if (groups == 0) return 0;
        const LooseReading& reading = m_pieces.groups;
        const auto index =
            static_cast<std::uint32_t>(&m_builder.line - m_builder.document.lines.data());
        if (reading.line != index) {
            if (m_pieces.loose.empty() || m_pieces.loose.back() != index)
                m_pieces.loose.push_back(index);
            return 0;
        }
        if (!reading.whole) {
            for (std::size_t g = 1; g <= groups; ++g)
                m_pieces.atomOf(i + g).number.spacing = reading.spacing;
            return 0;
        }
        // Where it is not sure, "Series 3 250" stays as it is.
        if (reading.spacing != Spacing::Sure && (i == 0 || isNear(i))) return 0;
        Atom& all = m_pieces.atomOf(i);
        const Atom& last = m_pieces.atomOf(i + groups);
        std::string digits(m_builder.document.textOf(all.range));
        for (std::size_t g = 1; g <= groups; ++g) {
            digits += m_builder.style == DecimalStyle::Point ? ',' : '.';
            digits += m_builder.document.textOf(m_pieces.atomOf(i + g).range);
        }
        const auto number = parseNumber(digits, m_builder.style);
        if (!number || number->kind != ValueKind::Number || !number->grouped) return 0;
        all.number = *number;
        // A small number a space behind words may be one of them.
        all.number.spacing = i == 0 || !isNear(i) ? reading.spacing : Spacing::Unasked;
        all.range.end = last.range.end;
        all.right = last.right;
        all.edge = last.edge;
        return groups;
    }
    [[nodiscard]] bool standsASpaceOff(std::size_t i) const {
        return m_builder.gapBefore(m_pieces.all[i].first) <= m_builder.measures.space;
    }

    /// "2.0 pts", "240 basis points": a change, not an amount.
    std::size_t takeUnitOfChange(std::size_t i) {
        if (!isNumber(i) || i + 1 >= m_pieces.all.size() || !isNear(i + 1) ||
            !mayBegin(i + 1, lettersOf("bp")))
            return 0;
        std::string unit = wordAt(i + 1);
        if (unit.ends_with('.')) unit.pop_back();
        std::size_t words = 0;
        if (unit == "bps" || unit == "bp" || unit == "pts" || unit == "pt" || unit == "points" ||
            unit == "pp")
            words = 1;
        else if ((unit == "basis" || unit == "percentage") && i + 2 < m_pieces.all.size() &&
                 wordAt(i + 2).starts_with("point"))
            words = 2;
        if (words > 0) makeWords(m_pieces.atomOf(i));
        return words;
    }

    /// "$0.24 - $0.27", "39% to 41%": a range.
    std::size_t takeRange(std::size_t i) {
        if (!isNumber(i) || !isNumber(i + 2) || !isNear(i + 1) || !isNear(i + 2)) return 0;
        const std::string middle = wordAt(i + 1);
        if (middle != "-" && middle != "to") return 0;
        Atom& range = m_pieces.atomOf(i);
        const Atom& last = m_pieces.atomOf(i + 2);
        makeWords(range);
        range.isRange = true;
        range.range.end = last.range.end;
        range.right = last.right;
        range.edge = last.edge;
        return 2;
    }

    [[nodiscard]] bool isWord(std::size_t i) const {
        return i < m_pieces.all.size() && !m_pieces.all[i].atom;
    }
    [[nodiscard]] bool isNumber(std::size_t i) const {
        return i < m_pieces.all.size() && m_pieces.all[i].atom &&
               m_pieces.atomOf(i).number.kind == ValueKind::Number;
    }
    [[nodiscard]] bool isNear(std::size_t i) const {
        return m_builder.gapBefore(m_pieces.all[i].first) <= m_builder.measures.wordGap * 1.2F;
    }
    [[nodiscard]] const Run& runOf(std::size_t i) const {
        return m_builder.line.runs[m_pieces.all[i].first];
    }
    /// A cheap look before the close one: false where the word begins with none of the letters.
    [[nodiscard]] bool mayBegin(std::size_t i, Letters letters) const {
        const std::string_view text = m_builder.text(m_pieces.all[i].first);
        return !text.empty() && (letters >> (text.front() & 31) & 1) != 0;
    }
    /// The first byte of the piece.
    [[nodiscard]] char firstOf(std::size_t i) const {
        const std::string_view text = m_builder.text(m_pieces.all[i].first);
        return text.empty() ? ' ' : text.front();
    }
    [[nodiscard]] std::string wordAt(std::size_t i) const {
        return folded(m_builder.text(m_pieces.all[i].first));
    }
    static void makeWords(Atom& atom) {
        atom.number = {};
        atom.number.kind = ValueKind::Text;
        atom.isText = true;
    }

    Pieces& m_pieces;
    const LineBuilder& m_builder;
};

void addWord(std::pmr::vector<Phrase>& phrases, const Run& run, const Measures& measures) {
    if (!phrases.empty() && run.left - phrases.back().right <= measures.wordGap) {
        phrases.back().range.end = run.range.end;
        phrases.back().right = run.right;
        phrases.back().bold = phrases.back().bold && run.bold;
        return;
    }
    phrases.push_back({run.range, run.left, run.right, run.bold});
}

/// All runs of a line that holds no figures.
void addWords(std::pmr::vector<Phrase>& phrases, std::span<const Run> runs,
              const Measures& measures) {
    for (std::size_t i = 0; i < runs.size();) {
        Phrase phrase{runs[i].range, runs[i].left, runs[i].right, runs[i].bold};
        for (++i; i < runs.size() && runs[i].left - phrase.right <= measures.wordGap; ++i) {
            phrase.range.end = runs[i].range.end;
            phrase.right = runs[i].right;
            phrase.bold = phrase.bold && runs[i].bold;
        }
        phrases.push_back(phrase);
    }
}

/// "Severance   $   70   $": a currency sign where nothing is printed, by itself, is no word behind
/// the figure before it and none of the label. Among years it heads a column.
void dropLoneSigns(const LineBuilder& builder, Pieces& pieces) {
    const std::size_t runs = builder.line.runs.size();
    const auto isLone = [&](const Piece& piece) {
        if (piece.atom || piece.first == 0 || builder.text(piece.first) != "$") return false;
        return builder.measures.cells ||
               (builder.gapBefore(piece.first) > builder.measures.wordGap &&
                (piece.next == runs || builder.gapBefore(piece.next) > builder.measures.wordGap));
    };
    if (std::ranges::none_of(pieces.all, isLone)) return;
    const bool amounts = std::ranges::any_of(pieces.atoms, [](const Atom& atom) {
        return !atom.isText && !atom.number.looksLikeYear();
    });
    if (amounts && !pieces.all.front().atom) std::erase_if(pieces.all, isLone);
}

} // namespace

Measures measuresOf(const Document& document, const Line& line) {
    using documents::LineKind;
    // Cells are whole: nothing joins but a sign in the next cell.
    if (line.kind == LineKind::Row || line.kind == LineKind::Paragraph)
        return {-1, 0.5F, 2.0F, 2.0F, 1.0F, 1, true};
    if (document.format == documents::Format::Pdf)
        return {4.5F, 4.0F, 110.0F, 300.0F, 6.0F, 4.5F, false};
    return {};
}

void ScannedLine::clear() {
    line = 0;
    kind = LineClass::Blank;
    labelRight = 0;
    phrases.clear();
    atoms.clear();
    inner.clear();
    strokes.clear();
}

ScannedLine ScannedLine::keptIn(std::pmr::memory_resource& room) const {
    return {line,           kind,           labelRight,      {phrases, &room},
            {atoms, &room}, {inner, &room}, {strokes, &room}};
}

void scanLine(const Document& document, std::size_t index, const Measures& measures,
              DecimalStyle style, ScannedLine& scanned, Pieces& all) {
    const Line& line = document.lines[index];
    scanned.clear();
    scanned.line = static_cast<std::uint32_t>(index);
    if (line.runs.empty() || line.kind == documents::LineKind::ColumnTags) return;

    // A dash or two may stand before a rule that escaping or a narrow column broke off.
    const bool allRules = isRuleText(document.textOf(line.runs.back())) &&
                          std::ranges::all_of(line.runs, [&](const Run& run) {
                              return isOfRule(document.textOf(run));
                          });
    if (allRules) {
        scanned.kind = LineClass::Rule;
        for (const Run& run : line.runs)
            scanned.strokes.push_back(
                {run.left, run.right, document.textOf(run).find('=') != std::string_view::npos});
        return;
    }

    if (!mayHoldFigures(document, line)) {
        addWords(scanned.phrases, line.runs, measures);
        scanned.labelRight = scanned.phrases.back().right;
        scanned.kind = LineClass::Text;
        return;
    }

    // Whole cells are either figures or words; elsewhere a figure counts only when no word follows.
    const LineBuilder builder{document, line, measures, style};

    findPieces(builder, all);
    if (!measures.cells && !all.atoms.empty()) Joiner(all, builder).join();
    if (!all.atoms.empty()) dropLoneSigns(builder, all);
    const std::vector<Piece>& pieces = all.all;
    std::size_t tail = pieces.size();
    while (tail > 0 && pieces[tail - 1].atom)
        --tail;
    if (!measures.cells && tail > 0 && tail + 1 < pieces.size() && !all.atomOf(tail).isText &&
        builder.gapBefore(pieces[tail].first) <= measures.wordGap * 1.2F &&
        isDay(builder.text(pieces[tail - 1].first), all.atomOf(tail).number))
        ++tail;
    // "March 31, 2002   $ 21,410": the year of a row that is a period belongs to its words.
    if (!measures.cells && tail > 0 && tail + 1 < pieces.size() && !all.atomOf(tail).isText &&
        all.atomOf(tail).number.looksLikeYear() &&
        builder.gapBefore(pieces[tail].first) <= measures.wordGap * 1.2F &&
        opensYear(builder.text(pieces[tail - 1].first)))
        ++tail;
    // In a table of whole cells, figures before a last remark still are figures.
    if (measures.cells && line.table >= 0) {
        tail = 0;
        while (tail < pieces.size() && !pieces[tail].atom)
            ++tail;
    }
    for (std::size_t i = 1; i < tail && i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (!piece.atom || measures.cells || all.atomOf(i).isText) continue;
        const NumberText& number = all.atomOf(i).number;
        const bool amount = number.grouped || !number.currency.empty() || number.percent ||
                            number.value.exponent() < 0 ||
                            number.value.magnitude().coefficient() > 99;
        if (amount && !number.looksLikeYear() &&
            builder.gapBefore(piece.first) > measures.wordGap * 1.5F)
            scanned.inner.push_back(all.atomOf(i));
    }
    // A figure that follows its word by no more than a space is part of the words ("Note 3").
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (i < tail || !piece.atom) {
            for (std::size_t run = piece.first; run < piece.next; ++run) {
                if (i < tail || !measures.cells) {
                    addWord(scanned.phrases, line.runs[run], measures);
                    continue;
                }
                scanned.atoms.push_back(wordsInPlaceOfFigure(line.runs[run]));
            }
            continue;
        }
        scanned.atoms.push_back(all.atomOf(i));
    }
    if (!scanned.phrases.empty()) scanned.labelRight = scanned.phrases.back().right;
    const bool onlyText = std::ranges::all_of(scanned.atoms, [&](const Atom& a) {
        const std::string_view printed = document.textOf(a.range);
        const bool range = !measures.cells && std::ranges::any_of(printed, isDigit);
        return a.isText && !a.isRange && !range;
    });
    // A line of such cells alone, as "nm   n/a" below its label, is no line of words.
    const bool hasWords = !scanned.phrases.empty();
    scanned.kind =
        scanned.atoms.empty() || (onlyText && hasWords) ? LineClass::Text : LineClass::Figures;
}

} // namespace ql::extraction
