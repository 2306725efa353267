// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_source.h"

#include "documents/pdf_pages.h"
#include "documents/publication.h"

namespace ql::app {

namespace {

using documents::PdfPages;
using items::SheetPainter;

class PdfPainter final : public SheetPainter {
  public:
    explicit PdfPainter(std::unique_ptr<PdfPages> pages)
      : m_pages(std::move(pages)) {}

    [[nodiscard]] Picture paint(int sheet, double scale) const override {
        documents::PageImage image = m_pages->paint(sheet, scale);
        return {image.width, image.height, std::move(image.pixels)};
    }

  private:
    std::unique_ptr<PdfPages> m_pages;
};

std::vector<items::SourceWord> wordsOf(const documents::Document& document) {
    std::vector<items::SourceWord> words;
    words.reserve(document.boxes.size());
    for (const documents::PageBox& box : document.boxes) {
        items::SourceWord word;
        word.bytes = box.range;
        word.sheet = box.page;
        word.box = QRectF(QPointF(double(box.left), double(box.top)),
                          QPointF(double(box.right), double(box.bottom)));
        words.push_back(word);
    }
    return words;
}

void addSheets(items::SourceLook& look, std::string pdf, const std::string& fileName) {
    auto pages = PdfPages::open(std::move(pdf), fileName);
    if (!pages) {
        look.fault = QString::fromStdString(pages.error().sentence());
        return;
    }
    for (const PdfPages::Size& size : (*pages)->sizes())
        look.sheets.emplace_back(size.width, size.height);
    look.painter = std::make_shared<const PdfPainter>(std::move(*pages));
}

} // namespace

Result<std::shared_ptr<const items::SourceText>> openSource(const std::string& bytes,
                                                            const Release& release) {
    auto opened = documents::publish(bytes, release.fileName, items::figureRanges(release));
    if (!opened) return std::unexpected(opened.error());
    auto source = std::make_shared<items::SourceText>(
        items::makeSourceText(opened->document.text, release, wordsOf(opened->document)));
    source->look.page = QString::fromStdString(opened->page);
    if (!opened->pdf.empty()) addSheets(source->look, std::move(opened->pdf), release.fileName);
    return source;
}

} // namespace ql::app
