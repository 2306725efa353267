// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "documents/document.h"

#include <span>
#include <string>
#include <string_view>

namespace ql::documents {

/// A release's file opened to be shown as it was published.
struct Publication {
    Document document; ///< as read() gives it
    /// For web pages, and submissions that hold some: a page that can be shown as it is, safe and
    /// with its figures marked (see DisplayPage). Empty for the other formats.
    std::string page;
    std::string pdf; ///< the bytes of a PDF, out of their archive; empty for the other formats
};

/// Opens bytes of any format read() knows. `figures` are ranges of the reading text, by begin; a
/// figure's number in the page is its index. Errors: those of read().
[[nodiscard]] Result<Publication> publish(std::string_view bytes, const std::string& fileName,
                                          std::span<const ByteRange> figures);

} // namespace ql::documents
