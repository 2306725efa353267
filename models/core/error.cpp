// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace ql {

std::string Error::sentence() const {
    std::string text = where.empty() ? what : where + " " + what;
    if (!advice.empty()) text += "; " + advice;
    if (!text.ends_with('.')) text += '.';
    return text;
}

} // namespace ql
