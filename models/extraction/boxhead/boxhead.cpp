// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/boxhead.h"

#include "extraction/boxhead/columns.h"
#include "extraction/boxhead/heading_columns.h"
#include "extraction/boxhead/heading_pieces.h"
#include "extraction/boxhead/parted_headings.h"
#include "extraction/boxhead/spanner_choices.h"
#include "extraction/boxhead/spanners.h"
#include "extraction/boxhead/staggered_dates.h"
#include "extraction/boxhead/whole_titles.h"
#include "extraction/text/date_text.h"
#include "extraction/text/known_headings.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ql::extraction {

namespace {

/// Longer words over a column are a remark.
constexpr std::size_t longestHeading = 120;

/// Rows that are looked at to tell where labels stand.
constexpr int rowsToTell = 16;

/// Divides a phrase where several headings stand in it; the document's measure is shared out over
/// the bytes. Gives what is one past the last of its parts.
std::size_t split(const Scan& scan, std::size_t at, std::vector<HeadPhrase>& phrases) {
    const HeadPhrase phrase = phrases[at];
    const std::string_view text = scan.text(phrase.range);
    std::vector<std::size_t> cuts;
    if (!scan.measures.cells) cuts = scan.headings.cuts(text);
    phrases.insert(phrases.begin() + static_cast<long>(at), cuts.size(), phrase);
    const float perByte = (phrase.right - phrase.left) / static_cast<float>(text.size());
    for (std::size_t i = 0; i <= cuts.size(); ++i) {
        const std::size_t begin = i == 0 ? 0 : cuts[i - 1];
        std::size_t end = i < cuts.size() ? cuts[i] : text.size();
        while (end > begin && text[end - 1] == ' ')
            --end;
        phrases[at++] = {{phrase.range.begin + static_cast<std::uint32_t>(begin),
                          phrase.range.begin + static_cast<std::uint32_t>(end)},
                         phrase.left + perByte * static_cast<float>(begin),
                         phrase.left + perByte * static_cast<float>(end)};
    }
    return at;
}

std::vector<HeadPhrase> phrasesOf(const Scan& scan, const ScannedLine& line) {
    std::vector<HeadPhrase> whole;
    whole.reserve(line.phrases.size() + line.atoms.size());
    for (const Phrase& p : line.phrases) {
        // "(except per share)   -----": a rule under the words beside it.
        const std::string_view text = scan.text(p.range);
        if (text.size() > 2 && text.find_first_not_of("-=_ ") == std::string_view::npos) continue;
        whole.push_back({p.range, p.left, p.right});
    }
    for (const Atom& a : line.atoms) {
        // "June 30," and "2006" a space apart are one heading.
        const bool joins = !whole.empty() && !scan.measures.cells &&
                           a.left - whole.back().right <= scan.measures.wordGap;
        if (joins) {
            whole.back().range.end = a.range.end;
            whole.back().right = a.right;
        } else {
            whole.push_back({a.range, a.left, a.right});
        }
    }
    if (scan.document->format == documents::Format::Pdf) joinEvenWords(scan, whole);
    if (!scan.measures.cells) joinPartedDates(scan, whole);
    for (std::size_t i = 0; i < whole.size();)
        i = split(scan, i, whole);
    return whole;
}

float valueLeft(std::span<const ColumnBand> columns) {
    return columns.empty() ? 0 : columns.front().left;
}

int columnsUnder(const HeadPhrase& phrase, std::span<const ColumnBand> columns) {
    int count = 0;
    for (const ColumnBand& band : columns)
        if (phrase.left < band.right && phrase.right > band.left) ++count;
    return count;
}

/// A year alone in a cell may head the rows below it.
bool besideRows(const Scan& scan, const HeadPhrase& phrase) {
    return scan.measures.cells && isBareYear(scan.text(phrase.range));
}

/// Over the figures rather than over the labels.
bool overColumns(const Scan& scan, const HeadPhrase& phrase, std::span<const ColumnBand> columns) {
    return columnsUnder(phrase, columns) > 0 ||
           (!columns.empty() &&
            phrase.left >=
                valueLeft(columns) - (besideRows(scan, phrase) ? 0.5F : 2 * scan.measures.space));
}

bool isUnitNote(std::string_view text) {
    const std::string plain = folded(text);
    return hasAnyPhrase(plain, {"in thousands", "in millions", "in billions", "thousands of",
                                "millions of", "in 000's", "000's", "000s", "$000", "in dollars",
                                "dollars in"});
}

/// "($ in thousands, except per share data)" and nothing else.
bool isUnitLine(std::string_view text) {
    const std::string_view plain = trimmed(text);
    return plain.starts_with('(') && plain.ends_with(')') && isUnitNote(plain);
}

/// One phrase that begins over the labels and says more than a period: a title with its dates.
bool isTitle(const Scan& scan, const std::vector<HeadPhrase>& phrases,
             std::span<const ColumnBand> columns) {
    if (phrases.size() != 1 || columns.empty()) return false;
    const HeadPhrase& phrase = phrases.front();
    const bool overLabels = phrase.left < valueLeft(columns) - 4 * scan.measures.space ||
                            (scan.measures.cells && phrase.left < valueLeft(columns) - 0.5F);
    const std::string_view printed = scan.text(phrase.range);
    if (printed.size() <= 12 || (printed.size() <= 90 && !overLabels)) return false;
    const std::string text = collapsed(printed);
    if (text.size() > 90) return true;
    return overLabels && text.size() > 12 &&
           scan.headings.ask(text, [](const HeadingText& read) { return read.rest.size() > 12; });
}

/// Cells of labels stand under the phrase in the table's first rows of figures.
bool overLabels(const Scan& scan, const HeadPhrase& phrase, const RawTable& table) {
    int looked = 0;
    for (std::size_t i = table.firstLine; i < table.lastLine && looked < rowsToTell; ++i) {
        const ScannedLine& line = scan.lines[i];
        if (line.kind != LineClass::Figures || line.phrases.empty()) continue;
        ++looked;
        const Phrase& label = line.phrases.front();
        if (label.left < phrase.right && label.right > phrase.left) return true;
    }
    return looked == 0;
}

/// The cell over the labels, though it may reach over the sign column of the first figures.
bool isStub(const Scan& scan, const HeadPhrase& phrase, const std::vector<HeadPhrase>& phrases,
            const RawTable& table, std::span<const ColumnBand> columns) {
    return scan.measures.cells && phrases.size() > 1 && phrase.range == phrases.front().range &&
           phrase.left < valueLeft(columns) - 0.5F && columnsUnder(phrase, columns) <= 1 &&
           overLabels(scan, phrase, table);
}

/// "First" over "Quarter", "Three" over "Months Ended": only with the words below does a phrase
/// speak of time.
bool speaksWithBelow(const Scan& scan, const HeadPhrase& phrase, const ScannedLine& below) {
    const std::string_view text = scan.text(phrase.range);
    if (text.size() > 14) return false;
    return std::ranges::any_of(phrasesOf(scan, below), [&](const HeadPhrase& other) {
        return other.left < phrase.right && other.right > phrase.left &&
               scan.text(other.range).size() < 24 &&
               scan.headings.speaksOfTime(std::string(text) + " " +
                                          std::string(scan.text(other.range)));
    });
}

/// A cheap look before the close one: something of the line stands as far right as the figures do.
bool reachesColumns(const Scan& scan, const ScannedLine& line,
                    std::span<const ColumnBand> columns) {
    if (columns.empty()) return false;
    const float left = std::ranges::min_element(columns, {}, &ColumnBand::left)->left;
    const auto reaches = [&](const auto& words) {
        return words.right > left - 3 * scan.measures.space;
    };
    return std::ranges::any_of(line.phrases, reaches) || std::ranges::any_of(line.atoms, reaches);
}

/// A line of the boxhead: several phrases over the columns, or one that speaks of time or
/// qualifies. `below` is the next line of words, if any.
bool isBoxheadLine(const Scan& scan, const ScannedLine& line, const ScannedLine* below,
                   std::span<const ColumnBand> columns) {
    if (!reachesColumns(scan, line, columns)) return false;
    auto phrases = phrasesOf(scan, line);
    const auto stands = [&](const HeadPhrase& phrase) {
        return overColumns(scan, phrase, columns);
    };
    if (std::ranges::none_of(phrases, stands)) return false;
    cutByColumns(scan, line, columns, phrases);
    int over = 0;
    bool speaks = false;
    for (const HeadPhrase& phrase : phrases) {
        if (!overColumns(scan, phrase, columns)) continue;
        ++over;
        speaks = speaks || scan.headings.speaksOfTime(scan.text(phrase.range));
    }
    if (over == 1 && !speaks && below != nullptr && !scan.measures.cells)
        speaks = speaksWithBelow(scan, phrases.back(), *below);
    return (speaks || over >= 2) && !isTitle(scan, phrases, columns);
}

/// Under a boxhead's first line, anything that stands over the columns only belongs to it.
bool belongsBelow(const Scan& scan, const ScannedLine& line, std::span<const ColumnBand> columns) {
    auto phrases = phrasesOf(scan, line);
    cutByColumns(scan, line, columns, phrases);
    if (phrases.empty()) return false;
    const auto only = phrases.size() == 1 ? scan.text(phrases.front().range) : std::string_view();
    if (isUnitLine(only) && columnsUnder(phrases.front(), columns) > 0) return true;
    if (isTitle(scan, phrases, columns) || isKnownHeading(only)) return false; // "Assets", centred
    return std::ranges::all_of(phrases, [&](const HeadPhrase& phrase) {
        const std::string_view text = scan.text(phrase.range);
        if (isUnitNote(text)) return true;
        if (phrase.left < valueLeft(columns) - 4 * scan.measures.space && !isQualifier(text) &&
            !scan.headings.speaksOfTime(text))
            return false;
        return columnsUnder(phrase, columns) > 0;
    });
}

/// Where a table of text is marked up and heads its columns inside, words above the mark-up are
/// title or prose, though they may stand over the columns: the first line inside.
std::size_t insideMarkup(const Scan& scan, std::span<const std::size_t> lines,
                         std::span<const ColumnBand> columns) {
    if (scan.measures.cells || lines.empty()) return 0;
    const int markup = scan.document->lines[lines.back()].table;
    if (markup < 0) return 0;
    std::size_t inside = lines.size();
    bool heads = false;
    while (inside > 0 && scan.document->lines[lines[inside - 1]].table == markup) {
        --inside;
        const ScannedLine& line = scan.lines[lines[inside]];
        heads =
            heads || (line.kind == LineClass::Text && isBoxheadLine(scan, line, nullptr, columns));
    }
    return heads ? inside : 0;
}

} // namespace

HeadLines splitHead(const Scan& scan, std::span<const std::size_t> lines,
                    std::span<const ColumnBand> columns) {
    HeadLines head;
    std::size_t first = lines.size();
    std::size_t last = 0;
    for (std::size_t i = insideMarkup(scan, lines, columns); i < lines.size(); ++i) {
        const ScannedLine& line = scan.lines[lines[i]];
        if (line.kind == LineClass::Blank || line.kind == LineClass::Rule) continue;
        // A paragraph above a table stands over no column of it.
        if (scan.document->lines[line.line].kind == documents::LineKind::Paragraph) continue;
        const bool inside = first < lines.size();
        const ScannedLine* below =
            i + 1 < lines.size() && scan.lines[lines[i + 1]].kind == LineClass::Text
                ? &scan.lines[lines[i + 1]]
                : nullptr;
        if (isBoxheadLine(scan, line, below, columns) ||
            (inside && belongsBelow(scan, line, columns))) {
            if (!inside) first = i;
            last = i;
        }
    }
    if (first == lines.size()) {
        // No boxhead: words above the rows are title up to the last gap, then labels.
        std::size_t cut = lines.size();
        while (cut > 0 && scan.lines[lines[cut - 1]].kind == LineClass::Text)
            --cut;
        head.title.assign(lines.begin(), lines.begin() + static_cast<long>(cut));
        head.body.assign(lines.begin() + static_cast<long>(cut), lines.end());
        return head;
    }
    if (first < last && titlesAll(scan, lines.subspan(first, last - first + 1), columns)) ++first;
    head.title.assign(lines.begin(), lines.begin() + static_cast<long>(first));
    // The rule that closes the boxhead belongs to it.
    std::size_t end = last + 1;
    while (end < lines.size() && scan.lines[lines[end]].kind == LineClass::Rule)
        ++end;
    head.boxhead.assign(lines.begin() + static_cast<long>(first),
                        lines.begin() + static_cast<long>(end));
    head.body.assign(lines.begin() + static_cast<long>(end), lines.end());
    return head;
}

/// The second line of a column's heading, centred under the first, which reaches further.
static bool standsUnder(const Scan& scan, const HeadPhrase& phrase,
                        const std::vector<LaidLine>& laid) {
    if (scan.measures.cells || laid.empty()) return false;
    return std::ranges::any_of(laid.back().phrases, [&](const HeadPhrase& above) {
        return above.left < phrase.right && above.right > phrase.left &&
               std::abs(above.centre() - phrase.centre()) < scan.measures.space;
    });
}

static bool isOver(const HeadPhrase& phrase, const RuleStroke& stroke) {
    return phrase.centre() >= stroke.left && phrase.centre() <= stroke.right;
}

void layHeadings(const Scan& scan, std::span<const std::size_t> boxhead, RawTable& table) {
    const std::vector<ColumnBand> bands = bandsOf(table.columns);
    const auto count = bands.size();
    std::vector<LaidLine> laid;
    for (std::size_t l = 0; l < boxhead.size(); ++l) {
        const ScannedLine& line = scan.lines[boxhead[l]];
        if (line.kind == LineClass::Rule || line.kind == LineClass::Blank) continue;
        std::vector<HeadPhrase> over;
        std::vector<HeadPhrase> phrases = phrasesOf(scan, line);
        cutByColumns(scan, line, bands, phrases);
        if (isTitle(scan, phrases, bands)) {
            table.titleLines.emplace_back(collapsed(scan.text(phrases.front().range)));
            continue;
        }
        cutByColumns(scan, line, bands, laid, boxhead.subspan(l + 1), phrases);
        // As many dates as columns belong one to each, though they stand a little to the side.
        const bool dates = !scan.measures.cells && phrases.size() == count && count > 1 &&
                           std::ranges::all_of(phrases, [&](const HeadPhrase& phrase) {
                               return scan.headings.speaksOfTime(scan.text(phrase.range));
                           });
        if (dates) over = phrases;
        for (const HeadPhrase& phrase : phrases) {
            if (dates) break;
            const std::string_view text = scan.text(phrase.range);
            if (text.size() > longestHeading) continue;
            if (isUnitNote(text) && !scan.headings.speaksOfTime(text)) {
                table.titleLines.emplace_back(collapsed(text));
            } else if ((!overColumns(scan, phrase, bands) && !standsUnder(scan, phrase, laid)) ||
                       isStub(scan, phrase, phrases, table, bands)) {
                table.stubHeadings.emplace_back(collapsed(text));
            } else {
                over.push_back(phrase);
            }
        }
        // The rule right under this line, where it has several strokes, says how far each reaches.
        const std::pmr::vector<RuleStroke>* strokes = nullptr;
        if (l + 1 < boxhead.size() && scan.lines[boxhead[l + 1]].kind == LineClass::Rule &&
            scan.lines[boxhead[l + 1]].strokes.size() < count)
            strokes = &scan.lines[boxhead[l + 1]].strokes;

        std::vector<std::vector<std::size_t>> owners(count); // phrases over each column
        const bool oneToOne = over.size() == count && count > 1;
        bool ruled = false;
        for (std::size_t p = 0; p < over.size(); ++p) {
            const HeadPhrase& phrase = over[p];
            if (oneToOne && !scan.measures.cells) {
                owners[p].push_back(p);
                continue;
            }
            float left = phrase.left;
            float right = phrase.right;
            bool exact = false;
            if (strokes != nullptr) {
                for (const RuleStroke& stroke : *strokes) {
                    if (!isOver(phrase, stroke)) continue;
                    // One that closes the boxhead, under several of them, says it of none.
                    if (std::ranges::count_if(over, [&](const HeadPhrase& other) {
                            return isOver(other, stroke);
                        }) > 1)
                        continue;
                    left = std::min(left, stroke.left);
                    right = std::max(right, stroke.right);
                    exact = ruled = true;
                }
            }
            // A qualifier that only touches its neighbour's air does not qualify it.
            const auto overlap = [&](std::size_t c) {
                return std::min(right, bands[c].right) - std::max(left, bands[c].left);
            };
            float widest = 0;
            for (std::size_t c = 0; c < count; ++c)
                widest = std::max(widest, overlap(c));
            bool any = false;
            for (std::size_t c = 0; c < count; ++c) {
                if (!exact && !scan.measures.cells && overlap(c) < widest * 0.25F) continue;
                const bool under = exact ? bands[c].edge > left && bands[c].edge <= right + 2
                                         : left < bands[c].right && right > bands[c].left;
                if (!under) continue;
                owners[c].push_back(p);
                any = true;
            }
            if (any) continue;
            std::size_t nearest = 0;
            for (std::size_t c = 1; c < count; ++c) {
                const auto distance = [&](std::size_t i) {
                    return std::abs((bands[i].left + bands[i].right) / 2 - phrase.centre());
                };
                if (distance(c) < distance(nearest)) nearest = c;
            }
            if (count > 0) owners[nearest].push_back(p);
        }
        laid.push_back({static_cast<int>(l), std::move(over), std::move(owners), ruled});
    }
    reachOut(scan, bands, laid);
    partStaggeredDates(scan, laid);
    followBroken(scan, laid);
    followOpen(scan, laid);
    setHeadings(scan, laid, table);
    for (const std::vector<LaidLine>& other : otherReaches(scan, bands, laid)) {
        RawTable head; // columns only
        for (const ColumnBand& band : bands)
            head.columns.emplace_back().band = band;
        setHeadings(scan, other, head);
        table.otherHeads.push_back(std::move(head.columns));
    }
}

} // namespace ql::extraction
