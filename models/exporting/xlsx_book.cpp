// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsx_book.h"

#include "core/say.h"
#include "exporting/utf8.h"

#include <algorithm>

namespace ql::exporting {

namespace {

constexpr std::size_t longestText = 32000; ///< characters; a cell holds 32,767
constexpr std::size_t longestName = 31;

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

/// As much of a UTF-8 text as that many characters take; what is no UTF-8 becomes a question mark.
std::string firstCharacters(const std::string& text, std::size_t count) {
    std::string kept;
    for (std::size_t at = 0; at < text.size() && count > 0; --count) {
        const std::size_t length = utf8Length(std::string_view(text).substr(at));
        kept += length == 0 ? "?" : text.substr(at, length);
        at += std::max<std::size_t>(length, 1);
    }
    return kept;
}

std::uint8_t border(Rule rule) {
    switch (rule) {
    case Rule::None:
        break;
    case Rule::Single:
        return LXW_BORDER_THIN;
    case Rule::Double:
        return LXW_BORDER_DOUBLE;
    }
    return LXW_BORDER_NONE;
}

} // namespace

XlsxBook::XlsxBook(const std::string& path, const std::string& folder) {
    std::string scratch = folder; // the library wants it writable and copies it
    lxw_workbook_options options{};
    options.tmpdir = scratch.data();
    m_book = workbook_new_opt(path.c_str(), &options);
}

XlsxBook::~XlsxBook() {
    if (m_book != nullptr) workbook_close(m_book);
}

lxw_worksheet* XlsxBook::addSheet(std::string& name) {
    if (m_book == nullptr) return nullptr;
    std::string kept = name;
    for (char& c : kept)
        if (std::string_view("[]:*?/\\").find(c) != std::string_view::npos) c = ' ';
    while (kept.starts_with('\''))
        kept.erase(0, 1);
    const std::string whole = firstCharacters(kept, longestName);
    kept = whole.empty() ? "Sheet" : whole;
    for (int number = 2; m_names.contains(lower(kept)); ++number) {
        const std::string tail = " " + std::to_string(number);
        kept = firstCharacters(whole, longestName - tail.size()) + tail;
    }
    while (kept.ends_with('\''))
        kept.back() = ' ';
    m_names.insert(lower(kept));
    name = kept;
    return workbook_add_worksheet(m_book, name.c_str());
}

lxw_format* XlsxBook::format(const XlsxStyle& style) {
    if (m_book == nullptr) return nullptr;
    lxw_format*& made = m_formats[style];
    if (made != nullptr) return made;
    made = workbook_add_format(m_book);
    if (made == nullptr) return nullptr;
    if (!style.numberFormat.empty()) format_set_num_format(made, style.numberFormat.c_str());
    if (style.bold) format_set_bold(made);
    if (style.italic) format_set_italic(made);
    if (style.right) format_set_align(made, LXW_ALIGN_RIGHT);
    if (style.wraps) {
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    }
    if (style.indent > 0) format_set_indent(made, static_cast<std::uint8_t>(style.indent));
    format_set_font_size(made, style.size);
    format_set_font_color(made, style.ink);
    format_set_top(made, border(style.above));
    format_set_bottom(made, border(style.below));
    if (style.ground != 0xffffff) {
        format_set_pattern(made, LXW_PATTERN_SOLID);
        format_set_bg_color(made, style.ground);
    }
    return made;
}

Result<void> XlsxBook::close() {
    const lxw_error error =
        m_book == nullptr ? LXW_ERROR_MEMORY_MALLOC_FAILED : workbook_close(m_book);
    m_book = nullptr;
    if (error == LXW_NO_ERROR) return {};
    return std::unexpected(Error{
        ErrorCode::Storage, fill(say("Errors", "could not be written (%1)"), {lxw_strerror(error)}),
        say("Errors", "The workbook"), say("Errors", "free some space on the disk and try again")});
}

std::string cellText(const std::string& text) {
    return firstCharacters(text, longestText);
}

} // namespace ql::exporting
