// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/release.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ql::library {

using ReleaseId = std::int64_t;

/// A release as lists show it, without its figures.
struct ReleaseEntry {
    ReleaseId id = 0;
    std::string fileName;
    std::string sha256;
    std::string headline;
    Date published;
    Period quarter;
    int fiscalYear = 0;
    int fiscalQuarter = 0;
    int facts = 0;
    int issues = 0;
    Coverage coverage;
};

struct CompanyEntry {
    std::string key;  ///< companyKey() of every name it goes by
    std::string name; ///< as its latest release writes it
    std::string ticker;
    std::vector<ReleaseEntry> releases; ///< by quarter, oldest first
};

struct SaveOutcome {
    ReleaseId id = 0;
    bool alreadyThere = false; ///< the same bytes had been saved before; nothing was written
};

/// The SQLite file that keeps releases. One connection, closed with the object; an object belongs
/// to the thread that made it, so a job opens its own.
class Library {
  public:
    /// Opens the file, making it and its folder where absent, and applies the migrations it lacks
    /// in one transaction. Errors: Newer (left untouched), Storage.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString& path);
    /// In the user's data folder.
    [[nodiscard]] static QString defaultPath();

    ~Library();
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    /// Keeps a release and the bytes it was read from, whole or not at all.
    [[nodiscard]] Result<SaveOutcome> save(const Release& release, std::string_view originalBytes);
    [[nodiscard]] Result<Release> load(ReleaseId id) const;
    /// The file as it was opened, byte for byte.
    [[nodiscard]] Result<std::string> originalBytes(ReleaseId id) const;
    [[nodiscard]] Result<void> remove(ReleaseId id);
    /// Companies by name, without case.
    [[nodiscard]] Result<std::vector<CompanyEntry>> companies() const;

  private:
    struct Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace ql::library
