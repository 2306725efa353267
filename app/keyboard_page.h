// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenuBar;

namespace ql::app {

/// Every key of the menus, menu by menu, and those that tables, charts and sources know without a
/// menu: a page of the manual in Markdown.
[[nodiscard]] QString keyboardPage(const QMenuBar& menus);

} // namespace ql::app
