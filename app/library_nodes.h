// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/release_tree_model.h"
#include "library/library.h"

#include <vector>

namespace ql::app {

/// "Q2 2006".
[[nodiscard]] QString releaseName(const library::ReleaseEntry& entry);

/// The library's list as the tree shows it: latest releases first.
[[nodiscard]] std::vector<items::CompanyNode>
libraryNodes(const std::vector<library::CompanyEntry>& companies);

} // namespace ql::app
