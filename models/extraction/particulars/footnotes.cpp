// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/footnotes.h"

#include "extraction/scan/limits.h"
#include "extraction/scan/paragraphs.h"
#include "extraction/text/cell_note.h"
#include "extraction/text/marks.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace ql::extraction {

namespace {

constexpr std::size_t longestNote = 40;   ///< lines
constexpr std::size_t farthestNote = 200; ///< lines between two notes of one mark
constexpr std::size_t farBelow = 60;      ///< lines with words between a table and its notes

/// A mark as compared: "Note 3", "(See Note 3)" and "3" are one.
std::string markKey(std::string_view mark) {
    std::string key = folded(collapsed(mark));
    for (const std::string_view word : {"see ", "footnotes ", "footnote ", "notes ", "note "})
        if (key.starts_with(word)) key.erase(0, word.size());
    std::erase_if(key, [](char c) { return c == '(' || c == ')' || c == '[' || c == ']'; });
    return key;
}

/// "Note 1: ...", "NOTE 2 - ...", "[1] ..." beside what marks.h knows.
std::optional<NoteOpening> opening(std::string_view text) {
    if (const auto note = noteOpening(text)) return note;
    if (text.empty()) return std::nullopt;
    const bool mayBeNote = text.front() == 'n' || text.front() == 'N';
    const std::string plain = mayBeNote ? folded(text) : std::string();
    if (plain.size() == text.size() && plain.starts_with("note")) {
        std::size_t at = 4;
        while (at < plain.size() && plain[at] == ' ')
            ++at;
        const std::size_t begin = at;
        while (at < plain.size() && (isDigit(plain[at]) || isLetter(plain[at])))
            ++at;
        if (at > begin + 2 || at >= plain.size() ||
            (plain[at] != ':' && plain[at] != '.' && plain[at] != '-'))
            return std::nullopt;
        NoteOpening note;
        note.mark = std::string(text.substr(begin, at - begin));
        note.textBegin = at + 1;
        while (note.textBegin < text.size() && text[note.textBegin] == ' ')
            ++note.textBegin;
        if (note.textBegin >= text.size()) return std::nullopt;
        return note;
    }
    if (text.starts_with('[')) {
        const std::size_t close = text.find(']');
        if (close == std::string_view::npos || close > 4 || close + 2 >= text.size())
            return std::nullopt;
        return NoteOpening{std::string(text.substr(1, close - 1)), close + 1};
    }
    return std::nullopt;
}

/// Words, not the marks of a heading or a tag: "(Notes) (Notes)", "<S> <C>".
bool isText(std::string_view text) {
    if (text.empty() || text.front() == '(' || text.front() == '<') return false;
    return std::ranges::count_if(text, isLower) >= 5;
}

constexpr std::size_t longestMark = 14; ///< alone on a line, in bytes

/// A mark on a line of its own, its text on the next: "(1)".
std::string loneMark(std::string_view text) {
    if (text.size() > longestMark) return {};
    std::string copy(text);
    const std::vector<std::string> marks = takeMarksInPlace(copy);
    if (marks.size() == 1 && markKey(marks.front()).starts_with("note")) return {};
    return marks.size() == 1 && trimmed(copy).empty() ? marks.front() : std::string();
}

/// A cheap look before the close ones: most lines open no note and are no mark.
bool mayOpenNote(std::string_view text) {
    constexpr std::string_view openers = "(*<[nN";
    return !text.empty() &&
           (text.size() <= longestMark || openers.find(text.front()) != std::string_view::npos);
}

/// Which marks each statement carries, and where.
class Marks {
  public:
    explicit Marks(const Release& release)
      : m_release(release) {
        for (int i = 0; const Statement& statement : release.statements) {
            for (const Column& column : statement.columns) {
                add(i, column.marks);
                addFrom(i, column.heading);
            }
            for (const LineItem& item : statement.items)
                add(i, item.marks);
            addFrom(i, statement.title);
            addFrom(i, statement.unitNote);
            ++i;
        }
    }

    /// The nearest statement before `at` that carries the mark; -1 where none does.
    [[nodiscard]] int carrier(std::string_view mark, std::uint32_t at) const {
        const auto carriers = m_carriers.find(markKey(mark));
        if (carriers == m_carriers.end()) return -1;
        // Statements stand in printed order.
        const auto behind = std::ranges::lower_bound(carriers->second, before(at) + 1);
        return behind == carriers->second.begin() ? -1 : *std::prev(behind);
    }

    [[nodiscard]] bool carries(int statement, std::string_view mark) const {
        const auto carriers = m_carriers.find(markKey(mark));
        return carriers != m_carriers.end() &&
               std::ranges::binary_search(carriers->second, statement);
    }

    /// The last statement that begins before `at`; -1 where there is none.
    [[nodiscard]] int before(std::uint32_t at) const {
        const auto behind =
            std::ranges::lower_bound(m_release.statements, at, {}, [](const Statement& statement) {
                return statement.range.begin;
            });
        return static_cast<int>(behind - m_release.statements.begin()) - 1;
    }

  private:
    void add(int statement, const std::vector<std::string>& printed) {
        for (const std::string& mark : printed) {
            std::vector<int>& carriers = m_carriers[markKey(mark)];
            if (carriers.empty() || carriers.back() != statement) carriers.push_back(statement);
        }
    }
    void addFrom(int statement, const std::string& text) {
        std::string copy = text;
        add(statement, takeMarksInPlace(copy));
    }

    const Release& m_release;
    std::map<std::string, std::vector<int>> m_carriers; ///< of each mark, in printed order
};

class Reader {
  public:
    Reader(const Scan& scan, Release& release)
      : m_scan(scan)
      , m_document(*scan.document)
      , m_release(release)
      , m_marks(release) {}

    void read() {
        for (std::size_t i = 0;
             i < m_document.lines.size() && m_release.footnotes.size() < mostNotes;)
            i = readAt(i);
        if (m_release.footnotes.size() < mostNotes) return;
        Issue issue;
        issue.severity = Severity::Fault;
        issue.code = IssueCode::ReleaseTruncated;
        issue.where = m_release.footnotes.back().where;
        issue.args = {"notes past the first " + std::to_string(mostNotes) + " are not kept"};
        m_release.issues.push_back(std::move(issue));
    }

  private:
    [[nodiscard]] std::string_view textOf(std::size_t line) const {
        return trimmed(m_document.textOf(m_document.lines[line]));
    }

    /// Bytes before the words of a line.
    [[nodiscard]] std::size_t leadOf(std::size_t line) const {
        return static_cast<std::size_t>(textOf(line).data() -
                                        m_document.textOf(m_document.lines[line]).data());
    }

    /// The statement has its note of that mark, and since then another table has been printed,
    /// whose note this is.
    [[nodiscard]] bool isTaken(std::string_view mark, int owner, std::size_t line) const {
        std::size_t looked = 0;
        for (auto note = m_release.footnotes.rbegin();
             note != m_release.footnotes.rend() && looked++ < farBelow; ++note) {
            if (note->statement != owner || note->mark != mark) continue;
            const std::uint32_t end = note->where.range.end;
            std::size_t lines = 0;
            for (; line > 0 && lines++ < farthestNote; --line) {
                if (m_document.lines[line - 1].range.begin < end) return false;
                if (isRow(line - 1)) return true;
            }
            return false;
        }
        return false;
    }

    /// A row of figures with the mark in its label is no note.
    [[nodiscard]] bool isRow(std::size_t line) const {
        return m_scan.lines[line].kind == LineClass::Figures;
    }

    /// Statement in whose range the line stands, or -1.
    [[nodiscard]] int inside(std::size_t line) const {
        const std::uint32_t at = m_document.lines[line].range.begin;
        const int last = m_marks.before(at + 1);
        if (last < 0) return -1;
        const auto& statements = m_release.statements;
        if (!statements[static_cast<std::size_t>(last)].range.contains(at)) return -1;
        // Of several made of one table the first.
        const auto first = std::ranges::lower_bound(
            statements, statements[static_cast<std::size_t>(last)].range.begin, {},
            [](const Statement& statement) { return statement.range.begin; });
        return static_cast<int>(first - statements.begin());
    }

    std::size_t readAt(std::size_t line) {
        if (isRow(line)) return line + 1;
        const std::string_view text = textOf(line);
        const auto inCells = cellNote(m_document, line);
        if (!inCells && !mayOpenNote(text)) return line + 1;
        std::string mark;
        std::size_t textBegin = 0;
        std::size_t first = line;
        if (inCells) {
            mark = inCells->mark;
            textBegin = inCells->textBegin - leadOf(line);
        } else if (const auto note = opening(text)) {
            mark = note->mark;
            textBegin = note->textBegin;
        } else if (mark = loneMark(text); !mark.empty()) {
            first = line + 1;
            while (first < m_document.lines.size() && textOf(first).empty())
                ++first;
            if (first >= m_document.lines.size() || isRow(first) || opening(textOf(first)))
                return line + 1;
        } else {
            return line + 1;
        }
        const std::uint32_t at = m_document.lines[line].range.begin;
        int owner = mark.empty() ? -1 : m_marks.carrier(mark, at);
        const int last = m_marks.before(at);
        if (last < 0) return line + 1;
        const bool following = m_noteEnd == line || followsTable(line, last);
        if (owner < 0 && following) owner = last;
        // Far below all tables it is an enumeration in the running text.
        if (owner < 0 || (!following && linesSince(line, last) > farBelow)) return line + 1;
        if (inCells && !m_marks.carries(owner, mark)) return line + 1;
        if (!mark.empty() && isTaken(mark, owner, line)) return line + 1;
        if (!isText(first == line ? text.substr(textBegin) : textOf(first))) return line + 1;
        // The opening of a sentence, not of a note.
        if (textBegin < text.size() && isLower(text[textBegin]) && !following) return line + 1;

        Footnote footnote;
        footnote.mark = mark;
        footnote.statement = owner;
        std::string joined(text.substr(textBegin));
        if (first != line) joined = std::string(textOf(first));
        std::size_t end = first + 1;
        std::size_t behind = first;
        for (; end < m_document.lines.size() && end - first < longestNote; ++end) {
            if (!goesOn(behind, end)) break;
            if (textOf(end).empty()) continue;
            joined += joined.ends_with('-') && joined.size() > 1 &&
                              isLetter(joined[joined.size() - 2]) && !joined.ends_with(" -")
                          ? ""
                          : " ";
            joined += textOf(end);
            behind = end;
        }
        footnote.text = collapsed(joined);
        const std::string_view head = m_document.textOf(m_document.lines[line]);
        const auto skip = static_cast<std::uint32_t>(text.data() - head.data());
        const std::string_view tail = textOf(behind);
        const auto tailEnd =
            static_cast<std::uint32_t>(tail.data() + tail.size() - m_document.text.data());
        footnote.where = m_scan.provenance({at + skip, tailEnd});
        m_release.footnotes.push_back(std::move(footnote));
        m_noteEnd = nextWords(behind + 1);
        return behind + 1;
    }

    /// True where the note that has reached `behind` takes in the line `next` too.
    [[nodiscard]] bool goesOn(std::size_t behind, std::size_t next) const {
        const documents::Line& a = m_document.lines[behind];
        const documents::Line& b = m_document.lines[next];
        const std::string_view text = textOf(next);
        if (text.empty()) {
            // Double-spaced text goes on behind one blank line, where its sentence has not ended.
            const char end = textOf(behind).back();
            return next == behind + 1 && end != '.' && end != ':' &&
                   next + 1 < m_document.lines.size() && !textOf(next + 1).empty() &&
                   isLower(textOf(next + 1).front());
        }
        if (text.starts_with("SOURCE ") || text.starts_with("CONTACT"))
            return false; // the wire's foot
        // A paragraph of mark-up ends where its sentence does not, now and then.
        const char last = textOf(behind).back();
        const bool goesOnBelow = b.kind == documents::LineKind::Paragraph &&
                                 isLower(text.front()) && last != '.' && last != ':';
        if ((b.kind != documents::LineKind::Words && !goesOnBelow) || isRow(next) ||
            opening(text) || !loneMark(text).empty() || isPageFurniture(text) ||
            m_scan.lines[next].kind == LineClass::Rule)
            return false;
        if (inside(next) >= 0 && inside(next) != inside(behind)) return false;
        if (m_document.format == documents::Format::Pdf &&
            (a.page != b.page || b.top - a.bottom > 0.75F * std::max(1.0F, a.bottom - a.top)))
            return false;
        // "(b) Amounts include ... as follows:" is over; what comes is its table.
        return !textOf(behind).ends_with(':');
    }

    [[nodiscard]] std::size_t nextWords(std::size_t line) const {
        while (line < m_document.lines.size() &&
               (textOf(line).empty() || isPageFurniture(textOf(line))))
            ++line;
        return line;
    }

    [[nodiscard]] std::size_t linesSince(std::size_t line, int statement) const {
        const std::uint32_t end =
            m_release.statements[static_cast<std::size_t>(statement)].range.end;
        std::size_t words = 0;
        while (line > 0 && words <= farBelow && m_document.lines[line - 1].range.begin >= end) {
            --line;
            if (!textOf(line).empty()) ++words;
        }
        return words;
    }

    [[nodiscard]] bool followsTable(std::size_t line, int statement) const {
        return inside(line) >= 0 || linesSince(line, statement) <= 1;
    }

    const Scan& m_scan;
    const documents::Document& m_document;
    Release& m_release;
    Marks m_marks;
    std::size_t m_noteEnd = 0; ///< line behind the last note: the next one may begin here
};

} // namespace

void readFootnotes(const Scan& scan, Release& release) {
    if (release.statements.empty()) return;
    Reader(scan, release).read();
}

} // namespace ql::extraction
