// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_parser.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <memory>

namespace ql::documents {

namespace {

struct ContextDeleter {
    void operator()(htmlParserCtxtPtr context) const { htmlFreeParserCtxt(context); }
};

/// What the callbacks of the parser get to see.
struct Session {
    HtmlSink& sink;
    htmlParserCtxtPtr context = nullptr;
};

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

void startElement(void* data, const xmlChar* name, const xmlChar** list) {
    auto& session = *static_cast<Session*>(data);
    session.sink.beginElement(view(name), reinterpret_cast<const char* const*>(list));
    if (!session.sink.wantsMore()) xmlStopParser(session.context);
}

void endElement(void* data, const xmlChar* name) {
    static_cast<Session*>(data)->sink.endElement(view(name));
}

void characters(void* data, const xmlChar* text, int length) {
    static_cast<Session*>(data)->sink.characters(
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

} // namespace

bool parseHtml(std::string_view utf8, HtmlSink& sink) {
    const std::unique_ptr<xmlParserCtxt, ContextDeleter> context(
        htmlCreateMemoryParserCtxt(utf8.data(), static_cast<int>(utf8.size())));
    if (!context) return false;
    Session session{sink, context.get()};
    *context->sax = handlers();
    context->userData = &session;
    htmlCtxtUseOptions(context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                          HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                          HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(context.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(context.get());
    return true;
}

} // namespace ql::documents
