// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>

namespace ql {

enum class ErrorCode {
    CannotOpen,   ///< missing, a folder, no permission
    Empty,        ///< no bytes
    NotSupported, ///< a format nothing here reads
    Damaged,      ///< the format is known but the bytes break its rules
    TooLarge,     ///< over the bound a reader sets itself
    NotARelease,  ///< readable, but holds no table of results
    Newer,        ///< a library written by a newer Quarterlight
    Storage,      ///< the library could not be read or written
    Cancelled,
    Usage
};

/// Why something could not be done, in the three parts of one sentence.
struct Error {
    ErrorCode code = ErrorCode::Damaged;
    std::string what;   ///< "is empty"
    std::string where;  ///< the file or place
    std::string advice; ///< "choose the file that holds the release"; may be empty

    /// "notes.txt is empty; choose the file that holds the release."
    [[nodiscard]] std::string sentence() const;

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T>
using Result = std::expected<T, Error>;

} // namespace ql
