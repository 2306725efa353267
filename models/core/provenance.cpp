// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provenance.h"

namespace ql {

std::string Provenance::toString() const {
    return std::to_string(firstLine) + ":" + std::to_string(firstColumn) + "-" +
           std::to_string(lastLine) + ":" + std::to_string(lastColumn);
}

} // namespace ql
