// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <memory>
#include <string>
#include <utility>

namespace ql::test {

/// The release with a hash, and with each label and figure at a place of its own, as a reader gives
/// them.
inline std::shared_ptr<const Release> placed(const std::shared_ptr<const Release>& release,
                                             std::string sha256) {
    auto made = std::make_shared<Release>(*release);
    made->sha256 = std::move(sha256);
    std::uint32_t at = 100;
    const auto next = [&at] {
        at += 10;
        return ByteRange{at, at + 6};
    };
    for (Statement& statement : made->statements) {
        for (LineItem& item : statement.items) {
            item.where.range = next();
            for (Fact& fact : item.facts)
                fact.where.range = next();
        }
    }
    for (ProseFact& fact : made->prose)
        fact.where.range = next();
    return made;
}

} // namespace ql::test
