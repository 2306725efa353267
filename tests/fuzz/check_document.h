// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "documents/document.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ql::fuzz {

/// Stops the program where a reader broke its contract: ranges outside the text or out of order,
/// places that are no numbers, parts that name lines which are not there, text that is not UTF-8.
void check(const Result<documents::Document>& document);

inline std::string_view bytesOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace ql::fuzz
