// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/words.h"

#include <cassert>
#include <cstddef>
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
    [[nodiscard]] const PhraseIndex& of(std::string_view label) const {
        if (!m_made) m_made = std::make_unique<Made>(label);
        assert(m_made->index.text() == folded(label));
        return m_made->index;
    }
    /// Gives their room back.
    void forget() { m_made.reset(); }

  private:
    struct Made {
        explicit Made(std::string_view label);
        /// Rows come and go by tables: room of theirs that is given back is kept for the next ones.
        static void* operator new(std::size_t size);
        static void operator delete(void* room, std::size_t size);

        Folded folded;
        PhraseIndex index;
    };
    mutable std::unique_ptr<Made> m_made;
};

} // namespace ql::extraction
