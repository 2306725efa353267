// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ql::app {

/// The releases of the sample company as files that can be read like any other; empty where the
/// program was built without them. They are unpacked from the program once a session.
[[nodiscard]] QStringList sampleFiles();

} // namespace ql::app
