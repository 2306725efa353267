// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/label_words.h"

namespace ql::extraction {

LabelWords::Made::Made(std::string_view label)
  : folded(label)
  , index(folded.view()) {}

} // namespace ql::extraction
