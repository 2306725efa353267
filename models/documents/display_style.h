// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace ql::documents {

/// What a display page keeps of an element's look. Only known properties with plain values are
/// taken over, written anew in pixels: nothing that could fetch, run or cover anything.
struct DisplayStyle {
    std::string css;        ///< "text-align:right;padding-left:8px"
    std::string color;      ///< of the text, empty where inherited
    std::string background; ///< empty for none
    std::string width;      ///< "40%" or "120", for tables and their cells
    double fontSize = 0;    ///< pixels; negative for a multiple of the size around; 0 inherited
    bool gone = false;      ///< display: none
    bool invisible = false; ///< visibility: hidden

    /// What `other` says wins.
    void merge(const DisplayStyle& other);
};

/// "Padding: 0 6pt; color: RED; background: url(x)" -> "padding-top:0px;...", red, nothing.
[[nodiscard]] DisplayStyle displayStyle(std::string_view declarations);

/// A colour as safe text ("#1a2b3c", "red", "rgb(1,2,3)"); empty for anything else.
[[nodiscard]] std::string displayColor(std::string_view value);
/// Width of an attribute or a property: "40%", "120"; empty for anything else.
[[nodiscard]] std::string displayWidth(std::string_view value);

/// The rules of a page's style sheets for single elements and classes.
class DisplaySheet {
  public:
    void add(std::string_view css);
    /// Style of an element; `tag` in lower case.
    [[nodiscard]] DisplayStyle styleOf(std::string_view tag, std::string_view classes,
                                       std::string_view declarations);

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    using Styles = std::unordered_map<std::string, DisplayStyle, Hash, std::equal_to<>>;

    Styles m_rules; ///< by "td", ".name", "td.name"
    Styles m_declarations;
};

} // namespace ql::documents
