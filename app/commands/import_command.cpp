// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "commands/company_choice.h"
#include "commands/library_option.h"
#include "commands/output.h"
#include "commands/plural.h"
#include "commands/release_files.h"
#include "commands/with_qt.h"
#include "import_file.h"
#include "items/check_text.h"
#include "release_counts.h"

#include <set>
#include <string>

namespace ql::app::commands {

namespace {

struct Tally {
    int imported = 0;
    int alreadyThere = 0;
    int skipped = 0;
    int failed = 0;
    std::set<std::string> companies; ///< keys of those that gained a release
};

std::string describeRelease(const Release& release) {
    long facts = 0;
    for (const Statement& statement : release.statements)
        for (const LineItem& item : statement.items)
            facts += static_cast<long>(item.facts.size());
    const std::string company = release.company.empty() ? "company unknown" : release.company;
    const std::string quarter = quarterName(release);
    return company + (quarter.empty() ? "" : ", " + quarter) + ": " + counted(facts, "figure") +
           " in " + counted(static_cast<long>(release.statements.size()), "statement");
}

/// Whether an error of a file that merely lay in a folder says no more than that it is something
/// else. A file the person named is expected to be a release.
bool isSomethingElse(const Error& error) {
    return error.code == ErrorCode::NotSupported || error.code == ErrorCode::NotARelease ||
           error.code == ErrorCode::Empty;
}

void importOne(library::Library& library, const FoundFile& file, Tally& tally) {
    const auto imported = importFile(library, file.path);
    const std::string path = file.path.string();
    if (!imported) {
        if (file.fromFolder && isSomethingElse(imported.error())) {
            print("skipped        " + imported.error().sentence() + "\n");
            ++tally.skipped;
        } else {
            complain(imported.error());
            ++tally.failed;
        }
    } else if (imported->saved.alreadyThere) {
        print("already there  " + path + " (" + describeRelease(imported->release) + ")\n");
        ++tally.alreadyThere;
    } else {
        print("imported       " + path + " (" + describeRelease(imported->release) + ")\n");
        ++tally.imported;
        tally.companies.insert(companyKey(imported->release.company));
    }
}

/// Says of each company that gained a release whether its figures add up, and keeps the counts.
Result<void> checkCompanies(library::Library& library, const Tally& tally) {
    const auto companies = library.companies();
    if (!companies) return std::unexpected(companies.error());
    std::set<std::string> told;
    for (const std::string& key : tally.companies) {
        const auto* company = library::findCompany(*companies, key);
        if (company == nullptr || !told.insert(company->key).second) continue;
        const auto data = loadCompany(library, *company);
        if (!data) return std::unexpected(data.error());
        const auto audit = analysis::audit(data->releases, nullptr, data->decisions);
        print(company->name + ": " + items::tallyText(items::tallyOf(audit)).toStdString() + "\n");
        for (const auto& [sha256, counts] : checkCounts(audit))
            if (auto kept = library.keepCheckCounts(sha256, counts); !kept)
                return std::unexpected(kept.error());
    }
    return {};
}

std::string summary(const Tally& tally) {
    std::string text = counted(tally.imported, "release") + " imported";
    if (tally.alreadyThere > 0)
        text += ", " + std::to_string(tally.alreadyThere) + " already there";
    if (tally.skipped > 0) text += ", " + counted(tally.skipped, "other file") + " skipped";
    if (tally.failed > 0) text += ", " + std::to_string(tally.failed) + " not read";
    return text + ".\n";
}

int run(const Arguments& arguments) {
    const CoreApplication application;
    const FoundFiles found = findFiles(arguments.operands());
    auto library = makeLibrary(arguments);
    if (!library) {
        complain(library.error());
        return exitUnreadable;
    }
    Tally tally;
    for (const Error& error : found.errors) {
        complain(error);
        ++tally.failed;
    }
    for (const FoundFile& file : found.files)
        importOne(**library, file, tally);
    print(summary(tally));
    if (const auto checked = checkCompanies(**library, tally); !checked)
        return refuse(checked.error());
    return tally.failed > 0 ? exitUnreadable : exitOk;
}

constexpr std::string_view details =
    "Each release is kept whole or not at all, with the bytes it was read from; the same file\n"
    "twice is one release. Folders are searched with the folders inside them. Files in a folder\n"
    "that are no results releases are named and skipped; one that you name yourself is an error.\n";

} // namespace

Command importCommand() {
    return {
        .name = "import",
        .operands = "FILE|FOLDER...",
        .needsOperands = true,
        .summary = "keep releases in a library",
        .options = {libraryOption()},
        .details = details,
        .examples = "  quarterlight import --library q.qlib q1.txt q2.html q3.pdf\n"
                    "  quarterlight import releases\n",
        .run = run,
    };
}

} // namespace ql::app::commands
