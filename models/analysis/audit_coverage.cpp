// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit_checks.h"

namespace ql::analysis {

namespace {

Check coverageCheck(const AuditedRelease& audited, Outcome outcome) {
    const Coverage& coverage = audited.release.coverage;
    Check check;
    check.kind = CheckKind::Coverage;
    check.release = audited.index;
    check.claim.value = Decimal(coverage.accounted(), 0);
    check.computed = Decimal(coverage.total(), 0);
    check.outcome = outcome;
    return check;
}

} // namespace

void checkCoverage(const AuditedRelease& audited, std::vector<Check>& checks) {
    const Coverage& coverage = audited.release.coverage;
    if (coverage.total() == 0) return;
    if (coverage.notPlaced == 0) {
        checks.push_back(coverageCheck(audited, Outcome::Holds));
        return;
    }
    // Each number that was not placed is a question of its own, with a place to look at.
    int told = 0;
    const auto& issues = audited.release.issues;
    for (std::size_t i = 0; i < issues.size(); ++i) {
        if (issues[i].code != IssueCode::NumberNotPlaced) continue;
        Check check = coverageCheck(audited, Outcome::CannotSay);
        check.issue = static_cast<int>(i);
        check.claim.label = issues[i].where.printed;
        checks.push_back(std::move(check));
        ++told;
    }
    if (told == 0) checks.push_back(coverageCheck(audited, Outcome::CannotSay));
}

} // namespace ql::analysis
