// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/particulars.h"

#include "extraction/particulars/company_name.h"
#include "extraction/particulars/headline.h"
#include "extraction/particulars/publication.h"
#include "extraction/particulars/registrant.h"
#include "extraction/particulars/reported_quarter.h"
#include "extraction/particulars/ticker.h"
#include "extraction/text/words.h"

#include <algorithm>

namespace ql::extraction {

namespace {

void readListing(const Opening& opening, Release& release) {
    const auto takeFrom = [&](std::string_view text, bool anyCompany) {
        for (const Listing& listing : findListings(text)) {
            if (!anyCompany && !belongsTo(text, listing, release.company)) continue;
            release.ticker = listing.ticker;
            release.exchange = listing.exchange;
            return true;
        }
        return false;
    };
    // In the lead's first words a listing is the company's own, whatever its dateline looks like.
    if (opening.lead) {
        const std::string& lead = opening.paragraphs[*opening.lead].text;
        if (takeFrom(lead, false)) return;
        const std::size_t head =
            std::min(lead.size(), opening.dateline ? opening.dateline->bodyBegin : std::size_t(0));
        if (takeFrom(std::string_view(lead).substr(0, head), true)) return;
    }
    for (const Paragraph& paragraph : opening.paragraphs)
        if (takeFrom(paragraph.text, false)) return;
}

/// A cover whose end is not told by a line of its own goes on behind the registrant's name.
constexpr std::size_t linesBehindName = 40;

/// What stands before the release's own head is the cover of the filing it came in.
void readRegistration(const documents::Document& document, const Opening& opening,
                      Release& release) {
    const std::size_t end = opening.first == 0 ? 0 : opening.first + linesBehindName;
    Registrant registrant = readRegistrant(document, end);
    release.cik = document.filing.cik.empty() ? std::move(registrant.cik) : document.filing.cik;
    release.commissionFile = std::move(registrant.commissionFile);
    release.irsNumber = std::move(registrant.irsNumber);
}

bool saysRestated(const Release& release) {
    const auto inColumns = std::ranges::any_of(release.statements, [](const Statement& statement) {
        return std::ranges::any_of(statement.columns, [](const Column& column) {
            const std::string aspect = folded(column.aspect);
            return column.restated || hasPhrase(aspect, "restated");
        });
    });
    return inColumns || hasAnyPhrase(folded(release.headline), {"restated", "restatement"});
}

bool saysUnaudited(const documents::Document& document, const Release& release,
                   const Opening& opening) {
    for (const Statement& statement : release.statements) {
        if (statement.kind == StatementKind::Guidance) continue;
        if (hasPhrase(folded(statement.title), "unaudited") ||
            hasPhrase(folded(statement.unitNote), "unaudited"))
            return true;
        for (const Column& column : statement.columns)
            if (column.unaudited) return true;
    }
    // "(Unaudited)" stands on a line of its own about a statement, or in a heading of it.
    for (std::size_t i = opening.first; i < opening.last; ++i) {
        const std::string_view printed = document.textOf(document.lines[i]);
        if (!holdsFolded(printed, "unaudited")) continue;
        const std::string line = collapsed(printed);
        if (line.size() < 90 && hasPhrase(folded(line), "unaudited")) return true;
    }
    return false;
}

} // namespace

void readParticulars(const Scan& scan, const Clock& clock, const Opening& opening,
                     Release& release) {
    const documents::Document& document = *scan.document;
    readRegistration(document, opening, release);
    release.formerNames = document.filing.formerNames;
    release.company = findCompany(scan, opening, release);
    readListing(opening, release);
    release.headline = findHeadline(scan, opening);
    release.published = publicationDate(scan, clock, opening);
    // A day before all that is reported is none of publication: "Period from January 8, 1992".
    if (release.published.isValid() &&
        std::ranges::any_of(release.statements,
                            [&](const Statement& statement) {
                                return std::ranges::any_of(statement.columns,
                                                           [](const Column& column) {
                                                               return column.period.end.isValid();
                                                           });
                            }) &&
        std::ranges::none_of(release.statements, [&](const Statement& statement) {
            return std::ranges::any_of(statement.columns, [&](const Column& column) {
                return column.period.end.isValid() && column.period.end <= release.published;
            });
        }))
        release.published = {};
    if (opening.dateline) {
        release.place = opening.dateline->place;
        release.wire = opening.dateline->wire;
    }
    const ReportedQuarter reported =
        reportedQuarter(scan, clock, opening, release.headline, release);
    release.quarter = reported.period;
    release.fiscalYear = reported.fiscalYear;
    release.fiscalQuarter = reported.fiscalQuarter;
    release.restated = saysRestated(release);
    release.unaudited = saysUnaudited(document, release, opening);
}

} // namespace ql::extraction
