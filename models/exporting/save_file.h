// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

#include <functional>
#include <string_view>

class QIODevice;

namespace ql::exporting {

/// Writes a file beside its place and puts it there when it is whole: on failure what stood there
/// before still does. `write` returns a reason in words, or nothing where it went well; what the
/// device cannot take is noticed here. Error: Storage.
[[nodiscard]] Result<void> saveFile(const QString& path,
                                    const std::function<QString(QIODevice&)>& write);
[[nodiscard]] Result<void> saveFile(const QString& path, std::string_view bytes);

/// A text as a file name: letters some file system refuses become spaces; `otherwise` where nothing
/// is left.
[[nodiscard]] QString fileNameFor(const QString& text, const QString& otherwise);

} // namespace ql::exporting
