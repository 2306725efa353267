// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ql::documents {

/// The few properties of an element's style that change what is read.
struct HtmlStyle {
    enum class Weight : std::uint8_t { Inherited, Normal, Bold };

    /// What CSS makes of an element that is none of a table by its name.
    enum class TablePart : std::uint8_t { None, Table, Row, Cell };

    bool gone = false; ///< display: none: takes no place
    TablePart tablePart = TablePart::None;
    bool invisible = false; ///< visibility: hidden: takes its place, shows nothing
    bool raised = false;    ///< set as a superscript
    bool preformatted = false;
    Weight weight = Weight::Inherited;
    bool ruledAbove = false;
    bool ruledBelow = false;
    bool doubleBelow = false;
    float indent = 0; ///< margin, padding and text indent at the left, in em

    /// What `other` says wins over what stands here.
    void merge(const HtmlStyle& other);
};

/// Declarations of a style attribute or of a rule's block: "padding-left:6pt; display:none".
[[nodiscard]] HtmlStyle parseDeclarations(std::string_view declarations);

/// The styles of one page: rules for single classes from its style sheets, and every style
/// attribute met, which tools repeat by the thousand.
class HtmlStyles {
  public:
    /// Takes the simple rules (".name { ... }", "p.name") of a style sheet; skips the others.
    void addSheet(std::string_view css);

    /// Style of an element from its class and style attributes; either may be empty.
    [[nodiscard]] HtmlStyle styleOf(std::string_view classes, std::string_view declarations);

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    using Cache = std::unordered_map<std::string, HtmlStyle, Hash, std::equal_to<>>;

    [[nodiscard]] const HtmlStyle& classStyle(std::string_view name);

    Cache m_classes;
    Cache m_declarations;
    HtmlStyle m_scratch; ///< what is handed out once a cache is full
};

} // namespace ql::documents
