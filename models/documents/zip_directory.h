// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/inflate.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ql::documents {

/// A file in a ZIP archive.
struct ZipMember {
    std::string name;
    std::string_view packed; ///< its bytes in the archive
    std::size_t size = 0;    ///< as the directory says
    bool encrypted = false;
    bool stored = false;   ///< not packed at all
    bool deflated = false; ///< packed as we can unpack it
};

/// The central directory of an archive; nothing where it is damaged, cut off or too large.
/// Folders are left out.
[[nodiscard]] std::optional<std::vector<ZipMember>> zipMembers(std::string_view archive);

/// The bytes of a member that is stored or deflated.
[[nodiscard]] std::expected<std::string, InflateFault> unpack(const ZipMember& member,
                                                              std::size_t limit);

} // namespace ql::documents
