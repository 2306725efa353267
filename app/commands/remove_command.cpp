// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/library_option.h"
#include "commands/output.h"
#include "commands/with_qt.h"

namespace ql::app::commands {

namespace {

using library::ReleaseEntry;

constexpr std::size_t shortestHash = 4;

bool isMeant(const ReleaseEntry& entry, const std::string& wanted) {
    return entry.fileName == wanted ||
           (wanted.size() >= shortestHash && entry.sha256.starts_with(wanted));
}

Result<ReleaseEntry> choose(const library::Library& library, const std::string& wanted) {
    const auto companies = library.companies();
    if (!companies) return std::unexpected(companies.error());
    std::vector<ReleaseEntry> found;
    for (const auto& company : *companies)
        for (const ReleaseEntry& entry : company.releases)
            if (isMeant(entry, wanted)) found.push_back(entry);
    if (found.size() == 1) return found.front();
    const std::string quoted = "'" + wanted + "'";
    if (found.empty())
        return std::unexpected(Error{ErrorCode::CannotOpen, "is no release in the library", quoted,
                                     "'quarterlight list' names them all"});
    return std::unexpected(Error{ErrorCode::CannotOpen, "may be more than one release", quoted,
                                 "give its hash as 'quarterlight list' shows it"});
}

int run(const Arguments& arguments) {
    const CoreApplication application;
    const auto library = openLibrary(arguments);
    if (!library) {
        complain(library.error());
        return exitUnreadable;
    }
    int exitCode = exitOk;
    for (const std::string& wanted : arguments.operands()) {
        const auto entry = choose(**library, wanted);
        const auto removed =
            entry ? (*library)->remove(entry->id) : Result<void>(std::unexpected(entry.error()));
        if (removed) {
            print("removed  " + entry->fileName + "\n");
        } else {
            complain(removed.error());
            exitCode = exitUnreadable;
        }
    }
    return exitCode;
}

} // namespace

Command removeCommand() {
    return {
        .name = "remove",
        .operands = "FILE|HASH...",
        .needsOperands = true,
        .summary = "take releases out of a library",
        .options = {libraryOption()},
        .details = "A release is named by its file name or by the beginning of its hash, as\n"
                   "'quarterlight list' shows them. The file it was imported from stays.\n",
        .examples = "  quarterlight remove --library q.qlib q1.txt\n"
                    "  quarterlight remove --library q.qlib 3f9a21c0\n",
        .run = run,
    };
}

} // namespace ql::app::commands
