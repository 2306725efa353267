// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/words.h"

#include <memory>
#include <string_view>

namespace ql::extraction {

/// A row's label folded, and where its words stand: one stage after the other asks for them, so
/// they are made once, when first asked for. Not to be asked by two threads at once.
class LabelWords {
  public:
    LabelWords() = default;
    ~LabelWords() = default;
    LabelWords(LabelWords&&) noexcept = default;
    LabelWords& operator=(LabelWords&&) noexcept = default;
    /// A copied row has its words made anew: it may be given another label.
    LabelWords(const LabelWords& /*other*/) {}
    LabelWords& operator=(const LabelWords& other) {
        if (this != &other) forget();
        return *this;
    }

    /// Always of the same label; its `text()` is the folded one.
    [[nodiscard]] const PhraseIndex& of(std::string_view label) const;
    /// Gives their room back.
    void forget() { m_made.reset(); }

  private:
    struct Made;
    struct Free {
        void operator()(Made* made) const;
    };
    mutable std::unique_ptr<Made, Free> m_made;
};

} // namespace ql::extraction
