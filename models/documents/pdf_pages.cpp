// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_pages.h"

#include "core/say.h"
#include "documents/pdf_opening.h"

#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <cmath>
#include <cstring>
#include <exception>
#include <mutex>

namespace ql::documents {

namespace {

constexpr double mostPixels = 40e6;
/// What a page without a believable size is taken for.
constexpr PdfPages::Size letter = {612, 792};

bool isBelievable(double length) {
    return std::isfinite(length) && length >= 1 && length < 20000;
}

PdfPages::Size sizeOf(const poppler::page* page) {
    if (page == nullptr) return letter;
    const poppler::rectf rect = page->page_rect();
    PdfPages::Size size{rect.width(), rect.height()};
    if (!isBelievable(size.width) || !isBelievable(size.height)) return letter;
    const auto turned = page->orientation();
    if (turned == poppler::page::landscape || turned == poppler::page::seascape)
        std::swap(size.width, size.height);
    return size;
}

} // namespace

struct PdfPages::Private {
    std::string bytes; ///< the document reads from them as long as it lives
    std::unique_ptr<poppler::document> pdf;
    std::vector<Size> sizes;
    std::mutex oneAtATime;
};

PdfPages::PdfPages(std::unique_ptr<Private> owned)
  : d(std::move(owned)) {}

PdfPages::~PdfPages() = default;

Result<std::unique_ptr<PdfPages>> PdfPages::open(std::string bytes, const std::string& fileName) {
    auto d = std::make_unique<Private>();
    d->bytes = std::move(bytes);
    // Poppler throws where memory runs out.
    try {
        auto pdf = openPdf(d->bytes, fileName);
        if (!pdf) return std::unexpected(pdf.error());
        d->pdf = std::move(*pdf);
        for (int i = 0; i < d->pdf->pages(); ++i) {
            const std::unique_ptr<poppler::page> page(d->pdf->create_page(i));
            d->sizes.push_back(sizeOf(page.get()));
        }
    } catch (const std::exception&) {
        return std::unexpected(Error{ErrorCode::Damaged, say("Errors", "is a damaged PDF"),
                                     fileName, say("Errors", "download it again")});
    }
    return std::unique_ptr<PdfPages>(new PdfPages(std::move(d)));
}

const std::vector<PdfPages::Size>& PdfPages::sizes() const {
    return d->sizes;
}

PageImage PdfPages::paint(int page, double scale) const {
    if (page < 0 || static_cast<std::size_t>(page) >= d->sizes.size()) return {};
    const Size size = d->sizes[static_cast<std::size_t>(page)];
    if (!(scale > 0.01) || size.width * size.height * scale * scale > mostPixels) return {};
    const std::scoped_lock lock(d->oneAtATime);
    try {
        const std::unique_ptr<poppler::page> shown(d->pdf->create_page(page));
        if (!shown) return {};
        poppler::page_renderer renderer;
        renderer.set_render_hint(poppler::page_renderer::antialiasing);
        renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
        renderer.set_image_format(poppler::image::format_argb32);
        const poppler::image image = renderer.render_page(shown.get(), 72 * scale, 72 * scale);
        if (!image.is_valid() || image.format() != poppler::image::format_argb32) return {};
        PageImage painted{image.width(), image.height(), {}};
        const auto width = static_cast<std::size_t>(painted.width);
        painted.pixels.resize(width * static_cast<std::size_t>(painted.height));
        for (int row = 0; row < painted.height; ++row)
            std::memcpy(painted.pixels.data() + static_cast<std::size_t>(row) * width,
                        image.const_data() +
                            static_cast<std::ptrdiff_t>(row) * image.bytes_per_row(),
                        width * sizeof(std::uint32_t));
        return painted;
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace ql::documents
