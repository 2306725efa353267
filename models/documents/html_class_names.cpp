// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_class_names.h"

#include <charconv>

namespace ql::documents {

namespace {

/// The number behind `key` at the end of `name`; 0 where there is none.
int numberBehind(std::string_view name, std::string_view key) {
    const std::size_t at = name.rfind(key);
    if (at == std::string_view::npos) return 0;
    int number = 0;
    const char* const end = name.data() + name.size();
    const auto [rest, error] = std::from_chars(name.data() + at + key.size(), end, number);
    return error == std::errc() && rest == end && number > 0 && number < 100 ? number : 0;
}

} // namespace

HtmlStyle styleOfClassName(std::string_view name) {
    HtmlStyle style;
    style.ruledAbove = name.ends_with("border_top_solid") || name.ends_with("border_top_single") ||
                       name.ends_with("border_top_double") || name.ends_with("singletop");
    style.doubleBelow = name.ends_with("border_bottom_double") || name.ends_with("doublebottom");
    style.ruledBelow = style.doubleBelow || name.ends_with("border_bottom_solid") ||
                       name.ends_with("border_bottom_single") || name.ends_with("singlebottom");
    // Steps of ten stand for one level, single steps too.
    if (const int step = numberBehind(name, "_label_i"))
        style.indent = static_cast<float>(step) / 10;
    if (const int step = numberBehind(name, "padl")) style.indent = static_cast<float>(step);
    return style;
}

} // namespace ql::documents
