// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace ql::documents::test {

[[nodiscard]] std::string gzip(const std::string& bytes);

/// A ZIP archive of these files: name and content.
[[nodiscard]] std::string zip(const std::vector<std::pair<std::string, std::string>>& files,
                              bool deflated = true, bool encrypted = false);

} // namespace ql::documents::test
