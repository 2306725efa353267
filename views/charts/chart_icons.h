// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace ql::views {

/// An arrow down into a tray, drawn in one colour at any size.
[[nodiscard]] QIcon exportIcon(const QColor& color);

} // namespace ql::views
