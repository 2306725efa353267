// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf_unpacking.h"

#include <memory>
#include <string_view>

namespace ql::documents {

/// One packing of a stream: takes packed bytes a piece at a time, hands on what they unpack to.
class PdfFilter {
  public:
    PdfFilter() = default;
    PdfFilter(const PdfFilter&) = delete;
    PdfFilter& operator=(const PdfFilter&) = delete;
    virtual ~PdfFilter() = default;

    /// False where no more is wanted, or nothing behind can be read.
    virtual bool take(std::string_view piece) = 0;
    /// Hands on what is still held back.
    virtual void end() {}
};

/// By its name without the slash, long or short; null for packings of pictures and unknown ones.
[[nodiscard]] std::unique_ptr<PdfFilter> makeFilter(std::string_view name, PdfSink next);
/// The packing makes bytes fewer, so that little of it can unpack to very much.
[[nodiscard]] bool isPacking(std::string_view name);

} // namespace ql::documents
