// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/reader.h"
#include "extraction/extract.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ql::extraction {

/// The release a text holds; an empty one, and a failure, where it holds none.
inline Release read(const std::string& text) {
    const auto document = documents::read(text, "release.txt");
    auto release = document ? extract(*document) : std::unexpected(document.error());
    EXPECT_TRUE(release) << release.error().sentence();
    return release ? *std::move(release) : Release();
}

/// The first figure of a line with that label, in that column.
inline std::optional<Fact> factOf(const Release& release, std::string_view label, int column = 0) {
    for (const Statement& table : release.statements)
        for (const LineItem& item : table.items)
            for (const Fact& fact : item.facts)
                if (item.label == label && fact.column == column) return fact;
    return std::nullopt;
}

inline long issuesOf(const Release& release, IssueCode code) {
    return std::ranges::count(release.issues, code, &Issue::code);
}

} // namespace ql::extraction
