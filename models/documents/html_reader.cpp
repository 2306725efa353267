// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_reader.h"

#include "core/say.h"
#include "documents/html_builder.h"
#include "documents/html_guard.h"
#include "documents/html_parser.h"
#include "documents/line_limit.h"
#include "documents/sgml_wrapper.h"
#include "documents/text_encoding.h"

#include <charconv>

namespace ql::documents {

namespace {

/// Browsers stop at the same depth; a release needs about thirty.
constexpr std::size_t deepest = 512;

int span(std::string_view value) {
    int number = 1;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

std::string_view view(const char* text) {
    return text == nullptr ? std::string_view() : text;
}

HtmlAttributes attributesOf(const char* const* list) {
    HtmlAttributes attributes;
    for (; list != nullptr && list[0] != nullptr; list += 2) {
        const std::string_view name = list[0];
        if (name == "style")
            attributes.style = view(list[1]);
        else if (name == "class")
            attributes.classes = view(list[1]);
        else if (name == "colspan")
            attributes.columnSpan = span(view(list[1]));
        else if (name == "rowspan")
            attributes.rowSpan = span(view(list[1]));
        else if (name == "hidden")
            attributes.hidden = true;
    }
    return attributes;
}

/// Hands what the parser tells to the builder.
class Session final : public HtmlSink {
  public:
    Session(HtmlBuilder& builder, const HtmlWriter& writer, HtmlSources* sources)
      : m_builder(builder)
      , m_writer(writer)
      , m_sources(sources) {}

    void beginElement(std::string_view name, const char* const* list) override {
        m_builder.beginElement(elementOf(name), attributesOf(list));
        m_tooDeep = m_builder.depth() > deepest;
    }
    void endElement(std::string_view) override { m_builder.endElement(); }
    void characters(std::string_view text) override {
        if (m_sources == nullptr) return m_builder.addText(text, untraced);
        m_builder.addText(text, m_sources->characters);
        m_sources->characters += static_cast<std::uint32_t>(text.size());
    }
    [[nodiscard]] bool wantsMore() const override { return !m_tooDeep && !m_writer.isFull(); }
    [[nodiscard]] bool isTooDeep() const { return m_tooDeep; }

  private:
    HtmlBuilder& m_builder;
    const HtmlWriter& m_writer;
    HtmlSources* m_sources;
    bool m_tooDeep = false;
};

} // namespace

Result<void> appendHtml(Document& document, LineCursor& cursor, std::string_view utf8,
                        const std::string& fileName, HtmlSources* sources) {
    if (!isSafeMarkup(utf8))
        return std::unexpected(
            Error{ErrorCode::Damaged, say("Errors", "has a tag with hundreds of attributes"),
                  fileName, say("Errors", "save the page again from the browser")});
    HtmlWriter writer(document, cursor, utf8.size(),
                      sources == nullptr ? nullptr : &sources->trace);
    HtmlBuilder builder(writer);
    Session session(builder, writer, sources);
    if (!utf8.empty() && !parseHtml(utf8, session))
        return std::unexpected(
            Error{ErrorCode::Damaged, say("Errors", "could not be parsed as HTML"), fileName, {}});
    if (session.isTooDeep())
        return std::unexpected(
            Error{ErrorCode::Damaged, say("Errors", "nests its elements more than 512 deep"),
                  fileName, say("Errors", "save the page again from the browser")});
    builder.finish();
    if (writer.isFull()) return std::unexpected(tooManyLines(fileName));
    document.gridCells = true;
    return {};
}

bool looksLikeHtml(std::string_view bytes) {
    return hasHtmlMarkup(bytes.substr(0, 8192));
}

Result<Document> readHtml(std::string_view bytes, const std::string& fileName) {
    return readHtml(bytes, fileName, nullptr);
}

Result<Document> readHtml(std::string_view bytes, const std::string& fileName,
                          HtmlSources* sources) {
    const auto text = decodeText(bytes);
    if (!text)
        return std::unexpected(
            Error{ErrorCode::NotSupported, say("Errors", "is not a text, HTML or PDF file"),
                  fileName, say("Errors", "open the press release as the company published it")});
    Document document;
    document.format = Format::Html;
    document.text.reserve(text->size() / 4);
    const SgmlWrapper wrapper = unwrap(*text);
    LineCursor cursor;
    if (auto done = appendHtml(document, cursor, wrapper.body, fileName, sources); !done)
        return std::unexpected(done.error());
    document.parts.push_back({wrapper.type, wrapper.description, 0, document.lines.size()});
    return document;
}

} // namespace ql::documents
