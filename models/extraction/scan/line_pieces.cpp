// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan/line_pieces.h"

#include "extraction/text/currency_text.h"
#include "extraction/text/marks.h"
#include "extraction/text/period_text.h"
#include "extraction/text/range_text.h"
#include "extraction/text/run_words.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <string>
#include <utility>

namespace ql::extraction {

using documents::Run;

namespace {

/// Right edge of the last digit: what hangs behind it (a bracket, a percent sign) is not counted.
float digitEdge(const Run& run, std::string_view text, bool gridCells) {
    if (gridCells || (!text.empty() && isDigit(text.back()))) return run.right;
    const auto last = text.find_last_of("0123456789-");
    if (last == std::string_view::npos || text.empty()) return run.right;
    const auto behind = static_cast<float>(text.size() - 1 - last);
    return run.right - (run.right - run.left) * behind / static_cast<float>(text.size());
}

/// "pts", ") bps": what stands behind a change in points.
bool isUnitOfChange(std::string_view figure, std::string_view behind) {
    constexpr std::size_t longest = 6;
    if (behind.size() < 2 || behind.size() > longest || behind.back() == 'x') return false;
    const char c = behind.back();
    if (c != 's' && c != 'p' && c != 't' && c != '.') return false;
    return isChangeFigure(std::string(figure) + std::string(behind));
}

} // namespace

std::optional<Atom> LineBuilder::figureAt(std::size_t first, std::size_t& next) const {
    const auto& runs = line.runs;
    std::size_t core = first;
    if (opensAmount(text(core), measures.cells)) {
        ++core;
        // A sign on its own waits for its figure, however wide the column is.
        const float reach = text(first).ends_with('(') ? measures.joinGap : measures.signGap;
        if (core < runs.size() && opensAmount(text(core), measures.cells) &&
            text(core).ends_with('(') && gapBefore(core) <= reach)
            ++core;
        if (core >= runs.size() || gapBefore(core) > reach) return std::nullopt;
    }
    // A figure alone, or behind its "$", as most by far are.
    const bool dollar = core == first + 1 && text(first) == "$" && !text(core).starts_with('$');
    if ((core == first || dollar) && !mayGoOn(core)) {
        if (auto number = parsePlainNumber(text(core), style)) {
            if (dollar) number->currency = std::string_view("USD");
            next = core + 1;
            return atomOf(first, core, core, *number);
        }
    }
    std::string joined(text(first));
    if (core > first) joined += text(first + 1);
    if (core > first + 1) joined += text(first + 2);
    std::size_t last = core;
    // "- -" and "--" set with a space are one dash.
    if (isOnly(text(core), "-") && core + 1 < runs.size() && isOnly(text(core + 1), "-") &&
        !measures.cells && gapBefore(core + 1) <= measures.wordGap) {
        joined += text(core + 1);
        last = core + 1;
    }
    // A bracket or percent sign on its own can belong to nothing but the figure before it.
    const float reach = measures.cells ? measures.closeGap : measures.joinGap;
    if (const auto price = withFraction(core)) {
        next = core + 2;
        return atomOf(first, core + 1, core + 1, *price);
    }
    while (last + 1 < runs.size() && closesFigure(text(last + 1)) && gapBefore(last + 1) <= reach) {
        // "1997    %": a column of percentages beside that of a year.
        if (isBareYear(joined) && gapBefore(last + 1) > measures.closeGap) break;
        const std::string longer = joined + std::string(text(last + 1));
        if (!parseNumber(longer, style)) break;
        joined = longer;
        ++last;
    }
    // A raised mark hangs on its figure: "1,204(2)".
    if (document.format == documents::Format::Pdf && last + 1 < runs.size() &&
        text(last + 1).starts_with('(') && gapBefore(last + 1) <= 0.4F * measures.wordGap) {
        const std::string marked = joined + std::string(text(last + 1));
        const auto number = parseNumber(marked, style);
        if (number && !number->mark.empty()) {
            joined = marked;
            ++last;
        }
    }
    if (last + 1 < runs.size() && isScaleWord(text(last + 1)) &&
        gapBefore(last + 1) <= measures.closeGap) {
        joined += text(last + 1);
        ++last;
    }
    auto number = parseNumber(joined, style);
    if (!number && !isBrokenOff(joined) && !areGrownTogether(joined)) return std::nullopt;
    next = last + 1;
    if (!number) {
        Atom rest = wordsInPlaceOfFigure(runs[first]);
        rest.range.end = runs[last].range.end;
        rest.right = rest.edge = runs[last].right;
        return rest;
    }
    // "(5" and ") pts" in cells side by side are a change in points, no amount.
    if (measures.cells && next < runs.size() && isUnitOfChange(joined, text(next))) {
        Atom change = wordsInPlaceOfFigure(runs[first]);
        change.range.end = runs[next].range.end;
        change.right = runs[next].right;
        change.edge = runs[core].right;
        ++next;
        return change;
    }
    // "3,615<F2>": the mark is none of its digits.
    if (next < runs.size() && gapBefore(next) <= measures.space)
        if (const std::string_view mark = tagMark(text(next)); !mark.empty()) {
            number->mark = mark;
            ++next;
        }
    return atomOf(first, core, last, *number);
}

bool LineBuilder::mayGoOn(std::size_t run) const {
    if (++run >= line.runs.size()) return false;
    const std::string_view behind = text(run);
    if (behind.empty()) return true;
    const char c = behind.front();
    if (c == ')' || c == '%' || c == '<') return true;
    if (c == '(') return document.format == documents::Format::Pdf;
    if (isDigit(c)) return gapBefore(run) <= measures.wordGap; // a fraction
    return (isLetter(c) || static_cast<unsigned char>(c) >= 0x80) &&
           gapBefore(run) <= measures.closeGap; // a number word
}

Atom LineBuilder::atomOf(std::size_t first, std::size_t core, std::size_t last,
                         const NumberText& number) const {
    const auto& runs = line.runs;
    Atom atom;
    atom.number = number;
    atom.range = {runs[first].range.begin, runs[last].range.end};
    atom.left = runs[first].left;
    atom.right = runs[last].right;
    atom.edge = digitEdge(runs[core], text(core), measures.cells);
    return atom;
}

std::optional<NumberText> LineBuilder::withFraction(std::size_t core) const {
    if (core + 1 >= line.runs.size() || measures.cells || gapBefore(core + 1) > measures.wordGap)
        return std::nullopt;
    return parseFraction(text(core), text(core + 1));
}

Atom wordsInPlaceOfFigure(const Run& run) {
    Atom atom;
    atom.number.kind = ValueKind::Text;
    atom.range = run.range;
    atom.left = run.left;
    atom.right = atom.edge = run.right;
    atom.isText = true;
    return atom;
}

/// "9.8%   9.7%%": what stands in the place of a figure behind an amount is none
/// of the words, though it cannot be read; else all before it would be words too.
static void takeSpoiltTail(const LineBuilder& builder, Pieces& pieces) {
    constexpr std::size_t longest = 12;
    if (builder.measures.cells || pieces.all.size() < 3 || pieces.all.back().atom) return;
    const std::size_t before = pieces.all.size() - 2;
    if (!pieces.all[before].atom || pieces.atomOf(before).isText) return;
    const NumberText& number = pieces.atomOf(before).number;
    if (!number.grouped && !number.percent && number.currency.empty() &&
        number.value.exponent() == 0)
        return;
    Piece& last = pieces.all.back();
    const std::string_view word = builder.text(last.first);
    if (last.next != last.first + 1 || word.size() > longest ||
        std::ranges::any_of(word, isLetter) || word == "." || word == "," ||
        builder.gapBefore(last.first) <= builder.measures.wordGap * 1.5F)
        return;
    last.atom = pieces.atoms.size();
    pieces.atoms.push_back(wordsInPlaceOfFigure(builder.line.runs[last.first]));
}

/// A cell that holds a range, with its sign and its "%" in cells beside it; `next` is set behind
/// it.
static std::optional<Atom> rangeAt(const LineBuilder& builder, std::size_t first,
                                   std::size_t& next) {
    const std::pmr::vector<Run>& runs = builder.line.runs;
    std::size_t last = first;
    if (opensAmount(builder.text(first), true) && ++last == runs.size()) return std::nullopt;
    if (!isRangeOfAmounts(builder.text(last), builder.style)) return std::nullopt;
    // "0% - 60% | 61% - 80%" without a label head columns.
    const std::size_t opening = runs.size() > 1 && opensAmount(builder.text(0), true) ? 1 : 0;
    if (isRangeOfAmounts(builder.text(opening), builder.style)) return std::nullopt;
    const float edge = runs[last].right;
    if (last + 1 < runs.size() && builder.text(last + 1) == "%") ++last;
    Atom range = wordsInPlaceOfFigure(runs[first]);
    range.isRange = true;
    range.range.end = runs[last].range.end;
    range.right = runs[last].right;
    range.edge = edge;
    next = last + 1;
    return range;
}

void findPieces(const LineBuilder& builder, Pieces& pieces) {
    const std::pmr::vector<Run>& runs = builder.line.runs;
    pieces.all.clear();
    pieces.atoms.clear();
    for (std::size_t i = 0; i < runs.size();) {
        Piece piece{i, i + 1, {}};
        const std::string_view word = builder.text(i);
        std::optional<Atom> atom;
        const bool mayOpen = mayOpenFigure(builder.document.text, runs[i].range);
        if (mayOpen || (builder.measures.cells && opensAmount(word, true)))
            atom = builder.figureAt(i, piece.next);
        if (!atom && !pieces.all.empty() && standsForFigure(word, mayOpen))
            atom = wordsInPlaceOfFigure(runs[i]);
        if (!atom && !pieces.all.empty() && builder.measures.cells)
            atom = rangeAt(builder, i, piece.next);
        if (atom) {
            piece.atom = pieces.atoms.size();
            pieces.atoms.push_back(*std::move(atom));
        }
        pieces.all.push_back(piece);
        i = piece.next;
    }
    takeSpoiltTail(builder, pieces);
}

} // namespace ql::extraction
