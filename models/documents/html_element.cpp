// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_element.h"

#include <algorithm>
#include <array>

namespace ql::documents {

namespace {

struct Known {
    std::string_view name;
    Element element;
};

/// Sorted by name, for a search by halves. Inline elements need no row.
constexpr std::array known = {
    Known{"address", Element::Block},    Known{"article", Element::Block},
    Known{"aside", Element::Block},      Known{"audio", Element::Unseen},
    Known{"b", Element::Bold},           Known{"blockquote", Element::Block},
    Known{"body", Element::Block},       Known{"br", Element::Break},
    Known{"canvas", Element::Unseen},    Known{"caption", Element::Caption},
    Known{"center", Element::Block},     Known{"dd", Element::Block},
    Known{"details", Element::Block},    Known{"dir", Element::Block},
    Known{"div", Element::Block},        Known{"dl", Element::Block},
    Known{"dt", Element::Block},         Known{"fieldset", Element::Block},
    Known{"figcaption", Element::Block}, Known{"figure", Element::Block},
    Known{"footer", Element::Block},     Known{"form", Element::Block},
    Known{"h1", Element::Block},         Known{"h2", Element::Block},
    Known{"h3", Element::Block},         Known{"h4", Element::Block},
    Known{"h5", Element::Block},         Known{"h6", Element::Block},
    Known{"header", Element::Block},     Known{"hr", Element::Rule},
    Known{"iframe", Element::Unseen},    Known{"legend", Element::Block},
    Known{"li", Element::ListItem},      Known{"listing", Element::Preformatted},
    Known{"main", Element::Block},       Known{"nav", Element::Block},
    Known{"noscript", Element::Unseen},  Known{"object", Element::Unseen},
    Known{"ol", Element::Block},         Known{"option", Element::Unseen},
    Known{"p", Element::Block},          Known{"plaintext", Element::Preformatted},
    Known{"pre", Element::Preformatted}, Known{"script", Element::Unseen},
    Known{"section", Element::Block},    Known{"strong", Element::Bold},
    Known{"style", Element::StyleSheet}, Known{"summary", Element::Block},
    Known{"sup", Element::Raised},       Known{"svg", Element::Unseen},
    Known{"table", Element::Table},      Known{"td", Element::Cell},
    Known{"template", Element::Unseen},  Known{"textarea", Element::Unseen},
    Known{"th", Element::HeadCell},      Known{"title", Element::Unseen},
    Known{"tr", Element::Row},           Known{"ul", Element::Block},
    Known{"video", Element::Unseen},     Known{"xmp", Element::Preformatted},
};
static_assert(std::ranges::is_sorted(known, {}, &Known::name));

} // namespace

Element elementOf(std::string_view name) {
    const auto found = std::ranges::lower_bound(known, name, {}, &Known::name);
    return found != known.end() && found->name == name ? found->element : Element::Inline;
}

} // namespace ql::documents
