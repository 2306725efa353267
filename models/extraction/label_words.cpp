// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/label_words.h"

#include <cassert>

namespace ql::extraction {

struct LabelWords::Made {
    explicit Made(std::string_view label)
      : folded(label)
      , index(folded.view()) {}

    Folded folded;
    PhraseIndex index;
};

void LabelWords::Free::operator()(Made* made) const {
    delete made;
}

const PhraseIndex& LabelWords::of(std::string_view label) const {
    if (!m_made) m_made.reset(new Made(label));
    assert(m_made->index.text() == folded(label));
    return m_made->index;
}

} // namespace ql::extraction
