// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace ql::documents {

/// A page painted: rows from the top, a 0xAARRGGBB a pixel. Empty where it could not be painted.
struct PageImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> pixels;

    [[nodiscard]] bool isEmpty() const { return pixels.empty(); }
};

/// The pages of a PDF, to be painted. Holds the document open; nothing of it is run or fetched.
/// Calls may come from any thread, one is served at a time.
class PdfPages {
  public:
    struct Size {
        double width = 0; ///< points, as the page is seen
        double height = 0;
    };

    /// Errors: Damaged, NotSupported (locked), TooLarge (more pages than a reader takes).
    [[nodiscard]] static Result<std::unique_ptr<PdfPages>> open(std::string bytes,
                                                                const std::string& fileName);
    ~PdfPages();

    [[nodiscard]] const std::vector<Size>& sizes() const;
    /// Paints a page at so many pixels a point. No more than some forty million pixels are
    /// painted: a larger picture comes out empty.
    [[nodiscard]] PageImage paint(int page, double scale) const;

  private:
    struct Private;
    explicit PdfPages(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace ql::documents
