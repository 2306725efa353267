// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace ql::golden {

/// Compares a print-out with the file of that name kept in tests/golden. With QL_UPDATE_GOLDEN=1
/// in the environment it writes the file anew: read the difference before keeping it.
void expectKept(const std::string& fileName, const std::string& printed);

} // namespace ql::golden
