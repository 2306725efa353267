// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_objects.h"

#include "documents/pdf_syntax.h"
#include "documents/pdf_unpacking.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace ql::documents {

namespace {

constexpr std::size_t alwaysUnpacked = 1u << 20;
/// Objects pack to a fifth, and are a part of the file only.
constexpr std::size_t unpacksTimes = 4;

/// A place that is looked for again only once it is passed, so that looking stays linear.
class NextPlace {
  public:
    NextPlace(std::string_view text, std::string_view word)
      : m_text(text)
      , m_word(word) {}
    std::size_t from(std::size_t at) {
        if (!m_known || m_place < at) m_place = m_text.find(m_word, at);
        m_known = true;
        return m_place;
    }

  private:
    std::string_view m_text;
    std::string_view m_word;
    std::size_t m_place = 0;
    bool m_known = false;
};

/// The number of an object whose head, "12 0 obj", ends at `end`; nothing where it is no head.
std::optional<std::int64_t> numberBefore(std::string_view bytes, std::size_t end) {
    const auto skipBlanks = [&] {
        const std::size_t from = end;
        while (end > 0 && isPdfBlank(bytes[end - 1]))
            --end;
        return end < from;
    };
    const auto skipDigits = [&] {
        const std::size_t from = end;
        while (end > 0 && bytes[end - 1] >= '0' && bytes[end - 1] <= '9' && from - end < 10)
            --end;
        return end < from;
    };
    skipBlanks();
    if (!skipDigits() || !skipBlanks()) return std::nullopt;
    const std::size_t behind = end;
    if (!skipDigits()) return std::nullopt;
    std::string_view digits = bytes.substr(end, behind - end);
    const std::int64_t number = takeNumber(digits);
    return number < 0 ? std::nullopt : std::optional(number);
}

std::int64_t takeNextNumber(std::string_view& text) {
    while (!text.empty() && isPdfBlank(text.front()))
        text.remove_prefix(1);
    return takeNumber(text);
}

std::size_t numberOf(std::string_view dictionary, std::string_view key) {
    std::string_view value = valueOf(dictionary, key);
    return static_cast<std::size_t>(std::max<std::int64_t>(takeNumber(value), 0));
}

} // namespace

PdfObjects::PdfObjects(std::string_view bytes)
  : m_mostPacked(20'000 + bytes.size() / 8) {
    find(bytes);
    readTables(bytes);
    std::size_t room = alwaysUnpacked + unpacksTimes * bytes.size();
    const std::size_t direct = m_objects.size();
    for (std::size_t i = 0; i < direct && !m_tooMuch; ++i) {
        const PdfObject object = m_objects[i];
        if (!object.isStream) continue;
        const std::string_view type = valueOf(object.text, "/Type");
        if (type == "/ObjStm") takePack(object, room);
        if (type == "/XRef") takeTableStream(object, bytes.size());
    }
    std::ranges::stable_sort(m_objects, {}, &PdfObject::number);
}

std::span<const PdfObject> PdfObjects::withNumber(int number) const {
    const auto found = std::ranges::equal_range(m_objects, number, {}, &PdfObject::number);
    return {found.begin(), found.end()};
}

void PdfObjects::noteNumber(std::size_t number) {
    m_highest = std::max(m_highest, number);
}

void PdfObjects::find(std::string_view bytes) {
    NextPlace heads(bytes, "obj");
    NextPlace ends(bytes, "endobj");
    NextPlace streams(bytes, "stream");
    NextPlace streamEnds(bytes, "endstream");
    for (std::size_t at = heads.from(0); at != std::string_view::npos;) {
        const auto number = numberBefore(bytes, at);
        const std::size_t begin = at + 3;
        if (!number) {
            at = heads.from(begin);
            continue;
        }
        noteNumber(static_cast<std::size_t>(*number));
        PdfObject object;
        object.number = static_cast<int>(std::min<std::int64_t>(*number, INT32_MAX));
        std::size_t end = std::min(ends.from(begin), bytes.size());
        const std::size_t stream = streams.from(begin);
        object.isStream = stream < end;
        if (object.isStream) {
            std::size_t from = stream + 6;
            if (bytes.substr(from, 1) == "\r") ++from;
            if (bytes.substr(from, 1) == "\n") ++from;
            object.text = bytes.substr(begin, stream - begin);
            // A length that fits is believed: packed bytes may look like the end.
            const std::size_t length = numberOf(object.text, "/Length");
            const bool fits =
                from + length < bytes.size() &&
                bytes.substr(from + length, 12).find("endst") != std::string_view::npos;
            end = fits ? from + length : std::min(streamEnds.from(from), bytes.size());
            object.packed = bytes.substr(from, end - from);
        } else {
            object.text = bytes.substr(begin, end - begin);
        }
        m_objects.push_back(object);
        at = heads.from(end);
        // "endobj" ends in the word that heads do.
        if (at != std::string_view::npos && at >= 3 && bytes.substr(at - 3, 3) == "end")
            at = heads.from(at + 3);
    }
}

void PdfObjects::readTables(std::string_view bytes) {
    std::size_t done = 0; // what one table skips, the next need not read again
    for (std::size_t at = bytes.find("xref"); at != std::string_view::npos;
         at = bytes.find("xref", at + 4)) {
        if (at >= 5 && bytes.substr(at - 5, 5) == "start") continue;
        constexpr std::size_t entry = 20;
        std::string_view rest = bytes.substr(at + 4);
        while (true) {
            const std::int64_t first = takeNextNumber(rest);
            const std::int64_t count = first < 0 ? -1 : takeNextNumber(rest);
            if (count < 0) break;
            noteNumber(static_cast<std::size_t>(first + count));
            rest.remove_prefix(std::min(rest.size(), static_cast<std::size_t>(count) * entry));
            if (bytes.size() - rest.size() <= done) break;
            done = bytes.size() - rest.size();
        }
    }
    for (std::size_t at = bytes.find("/Size"); at != std::string_view::npos;
         at = bytes.find("/Size", at + 5))
        noteNumber(numberOf(bytes.substr(at, 32), "/Size"));
}

void PdfObjects::takeTableStream(const PdfObject& table, std::size_t fileSize) {
    std::string_view index = valueOf(table.text, "/Index");
    while (!index.empty()) {
        const std::int64_t number = takeNumber(index);
        if (number < 0) index.remove_prefix(1);
        noteNumber(static_cast<std::size_t>(std::max<std::int64_t>(number, 0)));
    }
    constexpr std::size_t alwaysTaken = 256u << 10;
    const std::size_t limit = alwaysTaken + 2 * fileSize;
    std::size_t size = 0;
    unpackStream(table.text, table.packed, [&](std::string_view piece) {
        size += piece.size();
        return size <= limit;
    });
    m_tooMuch = m_tooMuch || size > limit || packingsOf(table.text) > 1;
}

void PdfObjects::takePack(const PdfObject& pack, std::size_t& room) {
    std::string& unpacked = m_packs.emplace_back();
    unpackStream(pack.text, pack.packed, [&](std::string_view piece) {
        if (unpacked.size() + piece.size() > room) return !(m_tooMuch = true);
        unpacked += piece;
        return true;
    });
    if (packingsOf(pack.text) > 1) m_tooMuch = true;
    if (m_tooMuch) return;
    room -= unpacked.size();
    std::string_view heads = unpacked;
    const std::size_t first = numberOf(pack.text, "/First");
    if (first > heads.size()) return;
    const std::string_view bodies = heads.substr(first);
    heads = heads.substr(0, first);
    // Bodies follow each other, so that each ends where the next begins.
    const std::size_t mine = m_objects.size();
    while (true) {
        const std::int64_t number = takeNextNumber(heads);
        const std::int64_t offset = takeNextNumber(heads);
        if (number < 0 || offset < 0 || static_cast<std::size_t>(offset) >= bodies.size()) break;
        if (m_mostPacked-- == 0) {
            m_tooMuch = true;
            return;
        }
        noteNumber(static_cast<std::size_t>(number));
        const std::string_view text = bodies.substr(static_cast<std::size_t>(offset));
        if (m_objects.size() > mine && m_objects.back().text.data() < text.data())
            m_objects.back().text = m_objects.back().text.substr(
                0, static_cast<std::size_t>(text.data() - m_objects.back().text.data()));
        m_objects.push_back(
            {static_cast<int>(std::min<std::int64_t>(number, INT32_MAX)), text, {}, false});
    }
}

} // namespace ql::documents
