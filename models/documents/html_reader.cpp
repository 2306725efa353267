// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_reader.h"

#include "documents/html_builder.h"
#include "documents/html_guard.h"
#include "documents/line_limit.h"
#include "documents/sgml_wrapper.h"
#include "documents/text_encoding.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <charconv>
#include <memory>

namespace ql::documents {

namespace {

/// Browsers stop at the same depth; a release needs about thirty.
constexpr std::size_t deepest = 512;

struct ContextDeleter {
    void operator()(htmlParserCtxtPtr context) const { htmlFreeParserCtxt(context); }
};

/// What the callbacks of the parser get to see.
struct Session {
    HtmlBuilder& builder;
    const HtmlWriter& writer;
    htmlParserCtxtPtr context = nullptr;
    bool tooDeep = false;
};

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

int span(std::string_view value) {
    int number = 1;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

HtmlAttributes attributesOf(const xmlChar** list) {
    HtmlAttributes attributes;
    for (; list != nullptr && list[0] != nullptr; list += 2) {
        const std::string_view name = view(list[0]);
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

void startElement(void* data, const xmlChar* name, const xmlChar** list) {
    auto& session = *static_cast<Session*>(data);
    session.builder.beginElement(elementOf(view(name)), attributesOf(list));
    session.tooDeep = session.builder.depth() > deepest;
    if (session.tooDeep || session.writer.isFull()) xmlStopParser(session.context);
}

void endElement(void* data, const xmlChar*) {
    static_cast<Session*>(data)->builder.endElement();
}

void characters(void* data, const xmlChar* text, int length) {
    static_cast<Session*>(data)->builder.addText(
        {reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
}

xmlSAXHandler handlers() {
    xmlSAXHandler sax = {};
    sax.startElement = startElement;
    sax.endElement = endElement;
    sax.characters = characters;
    sax.cdataBlock = characters;
    sax.ignorableWhitespace = characters;
    return sax;
}

bool parse(std::string_view utf8, Session& session) {
    const std::unique_ptr<xmlParserCtxt, ContextDeleter> context(
        htmlCreateMemoryParserCtxt(utf8.data(), static_cast<int>(utf8.size())));
    if (!context) return false;
    *context->sax = handlers();
    context->userData = &session;
    htmlCtxtUseOptions(context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                          HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                          HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
    session.context = context.get();
    htmlParseDocument(context.get());
    return true;
}

} // namespace

Result<void> appendHtml(Document& document, LineCursor& cursor, std::string_view utf8,
                        const std::string& fileName) {
    if (!isSafeMarkup(utf8))
        return std::unexpected(Error{ErrorCode::Damaged, "has a tag with hundreds of attributes",
                                     fileName, "save the page again from the browser"});
    HtmlWriter writer(document, cursor, utf8.size());
    HtmlBuilder builder(writer);
    Session session{builder, writer};
    if (!utf8.empty() && !parse(utf8, session))
        return std::unexpected(
            Error{ErrorCode::Damaged, "could not be parsed as HTML", fileName, {}});
    if (session.tooDeep)
        return std::unexpected(Error{ErrorCode::Damaged, "nests its elements more than 512 deep",
                                     fileName, "save the page again from the browser"});
    builder.finish();
    if (writer.isFull()) return std::unexpected(tooManyLines(fileName));
    document.gridCells = true;
    return {};
}

bool looksLikeHtml(std::string_view bytes) {
    return hasHtmlMarkup(bytes.substr(0, 8192));
}

Result<Document> readHtml(std::string_view bytes, const std::string& fileName) {
    const auto text = decodeText(bytes);
    if (!text)
        return std::unexpected(Error{ErrorCode::NotSupported, "is not a text, HTML or PDF file",
                                     fileName,
                                     "open the press release as the company published it"});
    Document document;
    document.format = Format::Html;
    document.text.reserve(text->size() / 4);
    const SgmlWrapper wrapper = unwrap(*text);
    LineCursor cursor;
    if (auto done = appendHtml(document, cursor, wrapper.body, fileName); !done)
        return std::unexpected(done.error());
    document.parts.push_back({wrapper.type, wrapper.description, 0, document.lines.size()});
    return document;
}

} // namespace ql::documents
