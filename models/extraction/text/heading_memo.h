// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/period_text.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ql::extraction {

/// What words of boxheads say, read once: the same words stand over many columns of many tables,
/// and several stages ask for them. Keeps a limited number of short texts; what is past that is
/// read again each time.
class HeadingMemo {
  public:
    [[nodiscard]] HeadingText read(std::string_view text);
    /// What `use` gives of `read(text)`, which is not copied for it.
    template <typename Use>
    [[nodiscard]] auto ask(std::string_view text, Use use) {
        Known* const known = of(text);
        if (known == nullptr) return use(static_cast<const HeadingText&>(readHeading(text)));
        if (!known->read) known->read = readHeading(text);
        return use(static_cast<const HeadingText&>(*known->read));
    }
    [[nodiscard]] bool speaksOfTime(std::string_view text);
    /// As `cutsOf` gives them.
    [[nodiscard]] std::vector<std::size_t> cuts(std::string_view text);

  private:
    struct Known {
        std::optional<HeadingText> read;
        std::optional<bool> time;
        std::optional<std::vector<std::size_t>> cuts;
    };
    struct Hash {
        using is_transparent = void;
        /// Quicker for such short texts than the one of the library.
        std::size_t operator()(std::string_view text) const;
    };

    /// nullptr where the text is not kept.
    Known* of(std::string_view text);

    std::unordered_map<std::string, Known, Hash, std::equal_to<>> m_known;
};

} // namespace ql::extraction
