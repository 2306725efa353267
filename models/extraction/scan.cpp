// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan.h"

#include "extraction/date_text.h"
#include "extraction/words.h"

#include <algorithm>

namespace ql::extraction {

namespace {

using documents::Document;
using documents::Line;
using documents::Run;

bool isRuleText(std::string_view text) {
    if (text.size() < 3) return false;
    return text.find_first_not_of("-=_") == std::string_view::npos;
}

bool isOnly(std::string_view text, std::string_view characters) {
    return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

/// Opens a figure that goes on in the next run: "$", "($", "(".
bool opensFigure(std::string_view text) {
    if (text.empty() || text.size() > 4) return false;
    const std::string plain = folded(text);
    return plain == "$" || plain == "($" || plain == "$(" || plain == "(" || plain == "us$" ||
           plain == "\u20ac" || plain == "\u00a3" || plain == "c$" || plain == "-$" ||
           plain == "\u20ac(" || plain == "\u00a3(";
}

/// A cheap look before the close one: a figure has a digit or a dash, or is but a sign.
bool mayOpenFigure(std::string_view text) {
    return std::ranges::any_of(text, [](char c) {
        return isDigit(c) || c == '-' || c == '$' || c == '(' ||
               static_cast<unsigned char>(c) >= 0x80;
    });
}

/// Closes a figure begun before: ")", "%", ")%", "%)".
bool closesFigure(std::string_view text) {
    return isOnly(text, ")%") && text.size() <= 3;
}

/// "Million" behind a figure of a table: part of the figure.
bool isScaleWord(std::string_view text) {
    const std::string plain = folded(text);
    return plain == "million" || plain == "billion" || plain == "thousand" || plain == "million)";
}

/// Right edge of the last digit: what hangs behind it (a bracket, a percent sign) is not counted.
float digitEdge(const Run& run, std::string_view text, bool gridCells) {
    if (gridCells) return run.right;
    const auto last = text.find_last_of("0123456789-");
    if (last == std::string_view::npos || text.empty()) return run.right;
    const auto behind = static_cast<float>(text.size() - 1 - last);
    return run.right - (run.right - run.left) * behind / static_cast<float>(text.size());
}

struct Builder {
    const Document& document;
    const Line& line;
    const Measures& measures;
    DecimalStyle style;

    [[nodiscard]] std::string_view text(std::size_t run) const {
        return document.textOf(line.runs[run]);
    }
    [[nodiscard]] float gapBefore(std::size_t run) const {
        return line.runs[run].left - line.runs[run - 1].right;
    }

    /// A figure that begins at run `first`; `next` is set behind it.
    [[nodiscard]] std::optional<Atom> figureAt(std::size_t first, std::size_t& next) const {
        const auto& runs = line.runs;
        std::size_t core = first;
        if (opensFigure(text(core))) {
            ++core;
            // A sign on its own waits for its figure, however wide the column is.
            const float reach = text(first).ends_with('(') ? measures.joinGap : measures.signGap;
            if (core < runs.size() && opensFigure(text(core)) && text(core).ends_with('(') &&
                gapBefore(core) <= reach)
                ++core;
            if (core >= runs.size() || gapBefore(core) > reach) return std::nullopt;
        }
        std::string joined;
        for (std::size_t i = first; i <= core; ++i)
            joined += text(i);
        std::size_t last = core;
        // "- -" and "--" set with a space are one dash.
        if (isOnly(text(core), "-") && core + 1 < runs.size() && isOnly(text(core + 1), "-") &&
            !measures.cells && gapBefore(core + 1) <= measures.wordGap) {
            joined += text(core + 1);
            last = core + 1;
        }
        // A bracket or percent sign on its own can belong to nothing but the figure before it.
        const float reach = measures.cells ? measures.closeGap : measures.joinGap;
        while (last + 1 < runs.size() && closesFigure(text(last + 1)) &&
               gapBefore(last + 1) <= reach) {
            const std::string longer = joined + std::string(text(last + 1));
            if (!parseNumber(longer, style)) break;
            joined = longer;
            ++last;
        }
        if (last + 1 < runs.size() && isScaleWord(text(last + 1)) &&
            gapBefore(last + 1) <= measures.closeGap) {
            joined += text(last + 1);
            ++last;
        }
        const auto number = parseNumber(joined, style);
        if (!number) return std::nullopt;
        Atom atom;
        atom.number = *number;
        atom.range = {runs[first].range.begin, runs[last].range.end};
        atom.left = runs[first].left;
        atom.right = runs[last].right;
        atom.edge = digitEdge(runs[core], text(core), measures.cells);
        next = last + 1;
        return atom;
    }
};

/// Some runs of a line: a figure, or one word.
struct Piece {
    std::optional<Atom> atom;
    std::size_t first;
    std::size_t next;
};

/// "$0.24 - $0.27", "39% to 41%": a range, kept as words in a figure's place.
void joinRanges(std::vector<Piece>& pieces, const Builder& builder, const Measures& measures) {
    if (measures.cells) return;
    const auto isNumber = [&](std::size_t i) {
        return pieces[i].atom && pieces[i].atom->number.kind == ValueKind::Number;
    };
    // "Up 8%", "Down 10 bps": a change in words.
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        if (pieces[i].atom || pieces[i].next != pieces[i].first + 1 || !isNumber(i + 1)) continue;
        const std::string word = folded(builder.text(pieces[i].first));
        if (i == 0 || (word != "up" && word != "down") ||
            builder.gapBefore(pieces[i + 1].first) > measures.wordGap * 1.2F)
            continue;
        Atom change = *pieces[i + 1].atom;
        change.number = {};
        change.number.kind = ValueKind::Text;
        change.isText = true;
        change.range.begin = builder.line.runs[pieces[i].first].range.begin;
        change.left = builder.line.runs[pieces[i].first].left;
        pieces[i].next = pieces[i + 1].next;
        std::size_t gone = 1;
        // "bps" behind it, though the next column's words may touch it.
        if (i + 2 < pieces.size() && !pieces[i + 2].atom &&
            builder.gapBefore(pieces[i + 2].first) <= measures.wordGap * 1.2F &&
            folded(builder.text(pieces[i + 2].first)).starts_with("bps")) {
            const Run& unit = builder.line.runs[pieces[i + 2].first];
            change.range.end = unit.range.end;
            change.right = change.edge = unit.right;
            pieces[i].next = pieces[i + 2].next;
            gone = 2;
        }
        pieces[i].atom = change;
        pieces.erase(pieces.begin() + static_cast<long>(i) + 1,
                     pieces.begin() + static_cast<long>(i + gone) + 1);
    }
    // "2.0 pts", "240 basis points": a change, not an amount.
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        if (!isNumber(i) || builder.gapBefore(pieces[i + 1].first) > measures.wordGap * 1.2F)
            continue;
        const std::string unit = folded(builder.text(pieces[i + 1].first));
        std::size_t words = unit == "bps" || unit == "bp" || unit == "pts" || unit == "pt" ||
                                    unit == "points" || unit == "pp"
                                ? 1
                                : 0;
        if ((unit == "basis" || unit == "percentage") && i + 2 < pieces.size() &&
            folded(builder.text(pieces[i + 2].first)).starts_with("point"))
            words = 2;
        if (words == 0) continue;
        Atom& change = *pieces[i].atom;
        change.number = {};
        change.number.kind = ValueKind::Text;
        change.isText = true;
        pieces[i].next = pieces[i + words].next;
        pieces.erase(pieces.begin() + static_cast<long>(i) + 1,
                     pieces.begin() + static_cast<long>(i + words) + 1);
    }
    for (std::size_t i = 0; i + 2 < pieces.size(); ++i) {
        const std::string middle = folded(builder.text(pieces[i + 1].first));
        if (!isNumber(i) || !isNumber(i + 2) || (middle != "-" && middle != "to")) continue;
        if (builder.gapBefore(pieces[i + 1].first) > measures.wordGap * 1.2F ||
            builder.gapBefore(pieces[i + 2].first) > measures.wordGap * 1.2F)
            continue;
        Atom& range = *pieces[i].atom;
        const Atom& last = *pieces[i + 2].atom;
        range.number = {};
        range.number.kind = ValueKind::Text;
        range.isText = true;
        range.range.end = last.range.end;
        range.right = last.right;
        range.edge = last.edge;
        pieces[i].next = pieces[i + 2].next;
        pieces.erase(pieces.begin() + static_cast<long>(i) + 1,
                     pieces.begin() + static_cast<long>(i) + 3);
    }
}

void addWord(std::vector<Phrase>& phrases, const Run& run, const Measures& measures, bool apart) {
    if (!phrases.empty() && !apart && run.left - phrases.back().right <= measures.wordGap) {
        phrases.back().range.end = run.range.end;
        phrases.back().right = run.right;
        phrases.back().bold = phrases.back().bold && run.bold;
        return;
    }
    phrases.push_back({run.range, run.left, run.right, run.bold});
}

} // namespace

Measures measuresOf(const Document& document, const Line& line) {
    using documents::LineKind;
    // Cells are whole: nothing joins but a sign in the next cell.
    if (line.kind == LineKind::Row || line.kind == LineKind::Paragraph)
        return {-1, 0.5F, 2.0F, 2.0F, 1.0F, 1, true};
    if (document.format == documents::Format::Pdf)
        return {4.5F, 4.0F, 110.0F, 110.0F, 6.0F, 4.5F, false};
    return {};
}

ScannedLine scanLine(const Document& document, std::size_t index, const Measures& measures,
                     DecimalStyle style) {
    const Line& line = document.lines[index];
    ScannedLine scanned;
    scanned.line = index;
    if (line.runs.empty() || line.kind == documents::LineKind::ColumnTags) return scanned;

    const bool allRules = std::ranges::all_of(
        line.runs, [&](const Run& run) { return isRuleText(document.textOf(run)); });
    if (allRules) {
        scanned.kind = LineClass::Rule;
        for (const Run& run : line.runs)
            scanned.strokes.push_back(
                {run.left, run.right, document.textOf(run).find('=') != std::string_view::npos});
        return scanned;
    }

    // Whole cells are either figures or words; elsewhere a figure counts only when no word follows.
    const Builder builder{document, line, measures, style};

    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < line.runs.size();) {
        std::size_t next = i + 1;
        const std::string_view word = document.textOf(line.runs[i]);
        std::optional<Atom> atom;
        if (mayOpenFigure(word)) atom = builder.figureAt(i, next);
        if (!atom && !pieces.empty() && word.size() < 16 &&
            (isNoFigure(document.textOf(line.runs[i])) ||
             isChangeFigure(document.textOf(line.runs[i])))) {
            const Run& run = line.runs[i];
            Atom none;
            none.number.kind = ValueKind::Text;
            none.range = run.range;
            none.left = run.left;
            none.right = none.edge = run.right;
            none.isText = true;
            atom = none;
        }
        pieces.push_back({atom, i, next});
        i = next;
    }
    joinRanges(pieces, builder, measures);
    std::size_t tail = pieces.size();
    while (tail > 0 && pieces[tail - 1].atom)
        --tail;
    // In a table of whole cells, figures before a last remark still are figures.
    if (measures.cells && line.table >= 0) {
        tail = 0;
        while (tail < pieces.size() && !pieces[tail].atom)
            ++tail;
    }
    for (std::size_t i = 1; i < tail && i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (!piece.atom || piece.atom->isText || measures.cells) continue;
        const NumberText& number = piece.atom->number;
        const bool amount = number.grouped || !number.currency.empty() || number.percent ||
                            number.value.exponent() < 0 ||
                            number.value.magnitude().coefficient() > 99;
        if (amount && !number.looksLikeYear() &&
            builder.gapBefore(piece.first) > measures.wordGap * 1.5F)
            scanned.inner.push_back(*piece.atom);
    }
    // A figure that follows its word by no more than a space is part of the words ("Note 3").
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (i < tail || !piece.atom) {
            for (std::size_t run = piece.first; run < piece.next; ++run) {
                if (i < tail || !measures.cells) {
                    addWord(scanned.phrases, line.runs[run], measures, false);
                    continue;
                }
                const Run& cell = line.runs[run];
                Atom word;
                word.number.kind = ValueKind::Text;
                word.range = cell.range;
                word.left = cell.left;
                word.right = word.edge = cell.right;
                word.isText = true;
                scanned.atoms.push_back(word);
            }
            continue;
        }
        scanned.atoms.push_back(*piece.atom);
    }
    if (!scanned.phrases.empty()) scanned.labelRight = scanned.phrases.back().right;
    const bool onlyText = std::ranges::all_of(scanned.atoms, [&](const Atom& a) {
        const std::string_view printed = document.textOf(a.range);
        const bool range = !measures.cells && std::ranges::any_of(printed, isDigit);
        return a.isText && !range;
    });
    scanned.kind = scanned.atoms.empty() || onlyText ? LineClass::Text : LineClass::Figures;
    return scanned;
}

} // namespace ql::extraction
