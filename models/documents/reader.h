// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "documents/document.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace ql::documents {

/// No reader takes more than this: releases are a few hundred kilobytes.
inline constexpr std::size_t maximumFileSize = 64u << 20;

/// Reads bytes of any format known, told by content and never by name alone. `fileName` is used in
/// errors and kept in the Document. Errors: Empty, NotSupported, Damaged, TooLarge.
/// Bounds: time linear in the size, memory under 20 times it.
[[nodiscard]] Result<Document> read(std::string_view bytes, const std::string& fileName);

/// The bytes of a file. Errors: CannotOpen (missing, a folder, no permission), Empty, TooLarge.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path);

/// What `read` recognises, for file dialogs: name for people, patterns ("*.txt").
struct FormatInfo {
    Format format;
    std::string_view name;
    std::string_view patterns; ///< separated by spaces
};
[[nodiscard]] std::vector<FormatInfo> formats();

} // namespace ql::documents
