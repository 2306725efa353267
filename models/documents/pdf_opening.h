// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <memory>
#include <string>
#include <string_view>

namespace poppler {
class document;
class page;
} // namespace poppler

namespace ql::documents {

/// Opens a PDF that poppler can be trusted with. `bytes` must outlive it.
/// Errors: Damaged, NotSupported (locked), TooLarge (too many pages, or what burdenOf finds).
/// Poppler may throw where memory runs out.
[[nodiscard]] Result<std::unique_ptr<poppler::document>> openPdf(std::string_view bytes,
                                                                 const std::string& fileName);

/// Poppler lays words out on a grid over the whole sheet: this one is of a size that exists.
[[nodiscard]] bool isBelievable(const poppler::page& page);

[[nodiscard]] Error tooMuchToDraw(const std::string& fileName);

} // namespace ql::documents
