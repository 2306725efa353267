// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace ql::documents {

/// Takes a piece of unpacked bytes; says whether it wants more.
using PdfSink = std::function<bool(std::string_view piece)>;

/// Hands what a stream of a PDF unpacks to a sink, a piece at a time, as far as it can be read: a
/// stream cut off or damaged in the middle hands on what stands before, as poppler shows it; one
/// that is locked or packed as pictures are hands on nothing.
void unpackStream(std::string_view dictionary, std::string_view packed, const PdfSink& sink);

/// How many of a stream's packings make it smaller. PDF programs use one.
[[nodiscard]] int packingsOf(std::string_view dictionary);

} // namespace ql::documents
