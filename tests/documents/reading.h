// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::documents::test {

/// Reads bytes that must be readable.
inline Document mustRead(const std::string& bytes, const std::string& name = "release") {
    auto document = read(bytes, name);
    EXPECT_TRUE(document) << (document ? std::string() : document.error().sentence());
    return document ? std::move(*document) : Document{};
}

/// The texts of a line's runs.
inline std::vector<std::string> words(const Document& document, const Line& line) {
    std::vector<std::string> result;
    for (const Run& run : line.runs)
        result.emplace_back(document.textOf(run));
    return result;
}

/// "left-right" of each run.
inline std::vector<std::string> places(const Line& line) {
    std::vector<std::string> result;
    for (const Run& run : line.runs)
        result.push_back(std::to_string(static_cast<int>(run.left)) + "-" +
                         std::to_string(static_cast<int>(run.right)));
    return result;
}

/// The texts of the lines that have any.
inline std::vector<std::string> lines(const Document& document) {
    std::vector<std::string> result;
    for (const Line& line : document.lines)
        if (!line.runs.empty() && line.kind != LineKind::ColumnTags)
            result.emplace_back(document.textOf(line));
    return result;
}

/// The first line that holds `text`; fails the test where none does.
inline const Line& lineWith(const Document& document, std::string_view text) {
    for (const Line& line : document.lines)
        if (document.textOf(line).find(text) != std::string_view::npos) return line;
    ADD_FAILURE() << "no line holds " << text;
    static const Line none;
    return none;
}

} // namespace ql::documents::test
