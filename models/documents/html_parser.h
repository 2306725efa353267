// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ql::documents {

/// What a page's parser tells, in the order of the page.
class HtmlSink {
  public:
    virtual ~HtmlSink() = default;
    /// `attributes` is a null-terminated list of names and values, or null; names in lower case, a
    /// value may be null.
    virtual void beginElement(std::string_view name, const char* const* attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    /// Well-formed UTF-8, entities resolved; in pieces as they come.
    virtual void characters(std::string_view utf8) = 0;
    /// Asked after each element: false ends the parsing.
    [[nodiscard]] virtual bool wantsMore() const { return true; }
};

/// Walks over a page with libxml2: nothing fetched, no entities from outside, mended as browsers
/// mend. The caller has asked isSafeMarkup. False where the parser could not be made.
[[nodiscard]] bool parseHtml(std::string_view utf8, HtmlSink& sink);

} // namespace ql::documents
