// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

namespace ql::app::commands {

class JsonWriter;

/// The whole release as one JSON object. Amounts are strings, for they are exact decimals;
/// "precision" is the power of ten of the last printed digit; "bytes" are [begin, end) of the
/// release's reading text.
void writeJson(JsonWriter& json, const Release& release);

} // namespace ql::app::commands
