// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/release.h"
#include "items/source_text.h"

#include <memory>
#include <string>

namespace ql::app {

/// Opens a release's bytes to be shown: its reading text, its look as published, and the place of
/// every figure in both. May be called on any thread. Where only the look cannot be had, the
/// reading text comes with the reason in SourceLook::fault. Errors: those of documents::read.
[[nodiscard]] Result<std::shared_ptr<const items::SourceText>> openSource(const std::string& bytes,
                                                                          const Release& release);

} // namespace ql::app
