// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ql::app {

/// Makes the program's icons and sample releases reachable as ":/icons" and ":/samples". The window
/// lives in a static library, whose resources the linker leaves out unless someone asks for them.
void loadResources();

} // namespace ql::app
