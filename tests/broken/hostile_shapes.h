// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace ql::test {

/// A file that no company published: one thing that a reader must take, again and again.
struct HostileShape {
    const char* name;
    std::string (*make)(std::size_t size); ///< of about so many bytes
    std::size_t unpacksTo = 1;             ///< times its size, where a reader takes all of it
};

/// Plain text and EDGAR submissions.
[[nodiscard]] std::span<const HostileShape> hostileTexts();
/// Web pages.
[[nodiscard]] std::span<const HostileShape> hostilePages();
/// PDF and packed files.
[[nodiscard]] std::span<const HostileShape> hostileFiles();
/// PDF that do what PDF programs do not: one thing drawn a thousand times, packed bombs, loops.
[[nodiscard]] std::span<const HostileShape> hostilePdfs();
/// Texts and pages that mix what each reader and each stage takes.
[[nodiscard]] std::span<const HostileShape> hostileMixtures();
/// All of these.
[[nodiscard]] std::vector<HostileShape> hostileShapes();

/// The same text over and over up to a size; `head` once before, `foot` once behind.
[[nodiscard]] std::string repeated(const std::string& piece, std::size_t size,
                                   const std::string& head = {}, const std::string& foot = {});

} // namespace ql::test
