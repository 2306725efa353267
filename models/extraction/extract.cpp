// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extract.h"

#include "core/say.h"
#include "extraction/measures/scale_witness.h"
#include "extraction/measures/share_proof.h"
#include "extraction/measures/share_reference.h"
#include "extraction/pages/scan_document.h"
#include "extraction/particulars/contacts.h"
#include "extraction/particulars/footnotes.h"
#include "extraction/particulars/opening.h"
#include "extraction/particulars/particulars.h"
#include "extraction/periods/clock.h"
#include "extraction/periods/future_periods.h"
#include "extraction/sentences/prose.h"
#include "extraction/statements/assemble.h"
#include "extraction/statements/label_witness.h"
#include "extraction/statements/settle_headings.h"
#include "extraction/statements/settle_labels.h"
#include "extraction/tables/tables.h"

#include <utility>

namespace ql::extraction {

Result<Release> extract(const documents::Document& document) {
    Release release;
    release.fileName = document.fileName;
    release.sha256 = document.sha256;
    release.format = std::string(documents::toString(document.format));

    if (document.unopened > 0)
        release.issues.push_back(
            {Severity::Doubt,
             IssueCode::FilesNotOpened,
             {std::to_string(document.unopened), std::to_string(document.archived)},
             {}});

    Scan scan = scanDocument(document);
    const Clock clock(scan);
    OpenReadings open = assembleStatements(scan, clock, findTables(scan), release);

    const Opening opening = findOpening(scan, release);
    readParticulars(scan, clock, opening, release);
    doubtFuturePeriods(release);
    readContacts(scan, opening, release);
    readProse(scan, clock, opening, release);
    settleHeadings(std::move(open.heads), release);
    settleOpenLengths(open.lengths, release);
    settleScales(open.scales, release);
    settleLabels(open.labels, release);
    joinSplitLabels(release);
    proveShareCounts(release);
    compareShareCounts(release);
    readFootnotes(scan, release);
    if (release.statements.empty() && release.prose.empty())
        return std::unexpected(Error{ErrorCode::NotARelease,
                                     say("Errors", "holds no table of results"), document.fileName,
                                     say("Errors", "open a release of quarterly results")});
    return release;
}

} // namespace ql::extraction
