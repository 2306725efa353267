// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source_samples.h"

using namespace Qt::StringLiterals;

namespace ql::test {

using namespace items;

namespace {

int append(SourceText& source, const QString& text) {
    const int at = int(source.text.size());
    source.text += text;
    return at;
}

SourceFigure at(int begin, int end, int statement, int fact) {
    SourceFigure figure;
    figure.begin = begin;
    figure.end = end;
    figure.statement = statement;
    figure.item = statement < 0 ? -1 : 0;
    figure.fact = fact;
    return figure;
}

SourceFigure figure(SourceText& source, const QString& text, int statement, int fact) {
    const int begin = append(source, text);
    return at(begin, int(source.text.size()), statement, fact);
}

/// White, with the words of the sheet black.
class Painter final : public SheetPainter {
  public:
    explicit Painter(std::vector<SourceWord> words)
      : m_words(std::move(words)) {}

    [[nodiscard]] Picture paint(int sheet, double scale) const override {
        Picture picture{int(612 * scale), int(792 * scale), {}};
        picture.pixels.assign(std::size_t(picture.width) * std::size_t(picture.height), 0xffffffff);
        for (const SourceWord& word : m_words) {
            if (word.sheet != sheet) continue;
            for (int y = int(word.box.top() * scale); y < int(word.box.bottom() * scale); ++y)
                for (int x = int(word.box.left() * scale); x < int(word.box.right() * scale); ++x)
                    picture.pixels[std::size_t(y) * std::size_t(picture.width) + std::size_t(x)] =
                        0xff000000;
        }
        return picture;
    }

  private:
    std::vector<SourceWord> m_words;
};

} // namespace

std::shared_ptr<const SourceText> pageSource() {
    auto source = std::make_shared<SourceText>();
    QString& page = source->look.page;
    page = u"<div><p>Some words. Revenue was $<a href=\"q0\" style=\"color:#000000\">54.2</a> "
           "million in all. More words.</p>"_s;
    append(*source, u"Some words. "_s);
    const int sentence = append(*source, u"Revenue was $"_s);
    source->figures.push_back(figure(*source, u"54.2"_s, -1, -1));
    source->figures.back().prose = 0;
    source->figures.back().sentenceBegin = sentence;
    source->figures.back().sentenceEnd = append(*source, u" million in all."_s) + 16;
    for (int i = 0; i < 200; ++i) {
        page += u"<p>Words without figures, over and over.</p>"_s;
        append(*source, u"\nWords without figures, over and over."_s);
    }
    page += u"<table width=\"100%\"><tr><td>Net revenue</td><td align=\"right\">"
            "<a href=\"q1\" style=\"color:#000000\">54,214</a></td><td>"
            "<a href=\"q2\" style=\"color:#000000\">99</a></td></tr><tr><td>Other</td><td>"
            "<a href=\"q3\" style=\"color:#000000\">(</a></td><td>"
            "<a href=\"q3\" style=\"color:#000000\">-)</a></td></tr></table></div>"_s;
    append(*source, u"\nNet revenue  "_s);
    source->figures.push_back(figure(*source, u"54,214"_s, 0, 0));
    append(*source, u"  "_s);
    source->figures.push_back(figure(*source, u"99"_s, -1, -1));
    append(*source, u"\nOther  "_s);
    source->figures.push_back(figure(*source, u"(-)"_s, 0, 1));
    return source;
}

std::shared_ptr<const SourceText> sheetSource(int sheets) {
    auto source = std::make_shared<SourceText>();
    const auto word = [&](const QString& text, int sheet, double left, double top) {
        SourceWord placed;
        placed.begin = append(*source, text);
        placed.end = int(source->text.size());
        placed.sheet = sheet;
        placed.box = QRectF(left, top, 6.0 * double(text.size()), 12);
        source->look.words.push_back(placed);
        append(*source, u" "_s);
        return placed;
    };
    for (int i = 0; i < sheets; ++i) {
        source->look.sheets.emplace_back(612, 792);
        word(u"Sheet"_s, i, 72, 72);
        append(*source, u"\n"_s);
    }
    word(u"Net"_s, sheets - 1, 72, 400);
    word(u"revenue"_s, sheets - 1, 94, 400);
    const SourceWord first = word(u"54,214"_s, sheets - 1, 400, 400);
    append(*source, u"\n"_s);
    word(u"Costs"_s, sheets - 1, 72, 420);
    const SourceWord second = word(u"12,345"_s, sheets - 1, 400, 420);
    source->figures.push_back(at(first.begin, first.end, 0, 0));
    source->figures.push_back(at(second.begin, second.end, 0, 1));
    source->look.painter = std::make_shared<const Painter>(source->look.words);
    return source;
}

std::shared_ptr<const SourceText> textSource() {
    auto source = std::make_shared<SourceText>();
    append(*source, u"Plain text with "_s);
    source->figures.push_back(figure(*source, u"7,777"_s, 0, 0));
    return source;
}

} // namespace ql::test
