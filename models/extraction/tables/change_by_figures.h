// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// A column headed by a bare "%" whose figures are the change from the second to the first of the
/// two columns before it is one of change and holds no facts, whatever period its heading caught.
/// Before columns are told apart by what splits them.
void findChangeColumns(RawTable& table);

} // namespace ql::extraction
