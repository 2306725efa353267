// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/text_body.h"

#include "documents/edgar_tags.h"
#include "documents/line_limit.h"
#include "documents/text_lines.h"

#include <algorithm>
#include <iterator>

namespace ql::documents {

namespace {

/// A line's tags as the state of the body takes them.
struct Marks {
    std::vector<TagPlace> tags;

    [[nodiscard]] bool has(EdgarTag wanted) const {
        return std::ranges::find(tags, wanted, &TagPlace::tag) != tags.end();
    }
};

/// "<S>  <C>  <C>": nothing but places of columns.
bool areColumnTags(const Marks& marks, const Line& rest) {
    return rest.runs.empty() && (marks.has(EdgarTag::Stub) || marks.has(EdgarTag::Column));
}

/// What stands beside "<PAGE>" is the page's number.
bool isPageNumber(std::string_view text, const Line& line) {
    return line.runs.size() <= 1 && std::ranges::all_of(line.runs, [&](const Run& run) {
               return std::ranges::all_of(
                   text.substr(run.range.begin, run.range.end - run.range.begin),
                   [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
           });
}

/// The runs of a line of column tags: one a tag.
void layOutTags(std::string_view text, const Marks& marks, Line& line) {
    line.kind = LineKind::ColumnTags;
    int column = 0;
    std::size_t at = line.range.begin;
    for (const TagPlace& place : marks.tags) {
        for (; at < place.range.begin; ++at)
            column = text[at] == '\t' ? column / 8 * 8 + 8 : column + 1;
        if (place.tag != EdgarTag::Stub && place.tag != EdgarTag::Column) continue;
        Run run;
        run.range = place.range;
        run.left = static_cast<float>(column);
        run.right = static_cast<float>(column + 3); // "<C>"
        line.runs.push_back(run);
    }
    line.indent = line.runs.front().left;
}

/// Marks of footnotes are seen: each is a run of its own, whatever it touches.
void showNoteMarks(const Marks& marks, Line& line) {
    for (const TagPlace& place : marks.tags) {
        if (place.tag != EdgarTag::NoteMark) continue;
        const auto next = std::ranges::find_if(
            line.runs, [&](const Run& run) { return run.range > place.range; });
        Run run;
        run.range = place.range;
        const auto width = static_cast<float>(place.range.end - place.range.begin);
        if (next != line.runs.begin()) {
            const Run& before = *std::prev(next);
            run.left = before.right + static_cast<float>(place.range.begin - before.range.end);
        } else {
            run.left = static_cast<float>(place.range.begin - line.range.begin);
        }
        run.right = run.left + width;
        line.runs.insert(next, run);
    }
    if (!line.runs.empty()) line.indent = line.runs.front().left;
}

} // namespace

bool appendTextBody(Document& document, ByteRange body, bool dashEscapes, LineCursor& cursor) {
    const std::string_view text = document.text;
    const std::size_t most = maximumLines(text.size());
    int table = -1;
    const std::vector<ByteRange> lines = splitLines(text.substr(body.begin, body.end - body.begin));
    if (document.lines.empty()) document.lines.reserve(std::min(lines.size(), most));
    // A word takes more than it has letters. Runs of a long text stand by themselves: room that
    // grows by leaps would be half empty.
    constexpr std::size_t roomy = 64 * 1024;
    constexpr std::size_t longText = 256 * 1024;
    std::pmr::memory_resource& room =
        text.size() > longText ? *std::pmr::get_default_resource()
                               : document.runRoom.get(std::min(roomy, 1024 + 2 * text.size()));
    std::size_t bracket = 0; // the next one that may open a tag
    for (const ByteRange& local : lines) {
        const ByteRange range{body.begin + local.begin, body.begin + local.end};
        const std::string_view content = text.substr(range.begin, range.end - range.begin);
        const int lineNumber = cursor.lineNumber++;
        if (document.lines.size() >= most) return false;
        const bool escaped = dashEscapes && content.starts_with("- ");
        if (content.starts_with('\f')) ++cursor.page;

        if (bracket < range.begin || bracket == 0)
            bracket = std::min(text.find('<', range.begin), text.size());
        const Marks marks{bracket < range.end ? findEdgarTags(text, range)
                                              : std::vector<TagPlace>()};
        std::vector<ByteRange> blanks;
        for (const TagPlace& place : marks.tags)
            blanks.push_back(place.range);
        Line line = layOutLine(text, range, escaped ? 2 : 0, blanks, room);
        if (marks.has(EdgarTag::NoteMark)) showNoteMarks(marks, line);
        line.top = static_cast<float>(lineNumber);
        line.bottom = line.top + 1;
        if (marks.has(EdgarTag::TableEnd)) table = -1;
        if (marks.has(EdgarTag::Page)) {
            ++cursor.page;
            if (isPageNumber(text, line)) continue;
        }
        if (marks.has(EdgarTag::TableBegin)) table = cursor.tables++;
        line.page = cursor.page;
        line.table = table;
        if (areColumnTags(marks, line))
            layOutTags(text, marks, line);
        else if (!marks.tags.empty() && line.runs.empty())
            continue;
        document.lines.push_back(std::move(line));
    }
    return true;
}

} // namespace ql::documents
