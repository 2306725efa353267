// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <array>
#include <atomic>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ql::analysis {

/// What a check compares.
enum class CheckKind {
    Footing,         ///< a sum with the lines above it
    BalanceEquation, ///< assets with liabilities and equity
    StatementsAgree, ///< one figure in two statements of a release
    CashMovement,    ///< cash of the cash flow statement with the balance sheets
    DeficitMovement, ///< the change of retained earnings with net income
    PartsOfRevenue,  ///< product lines or segments with revenue
    PeriodsAdd,      ///< six months with two quarters, a year with four
    PerShare,        ///< earnings per share with income over shares
    ProseAgrees,     ///< a sentence with the table, at the sentence's precision
    PriorColumn,     ///< a comparative column with the release that first printed it
    Coverage         ///< numbers in tables: all accounted for, or one for each not placed
};
inline constexpr int checkKindCount = 11;

/// "footing", "balance", "agreement", "cash", "deficit", "parts", "periods", "pershare", "prose",
/// "prior", "coverage".
[[nodiscard]] std::string_view toString(CheckKind kind);

/// How a check came out; worse ones later.
enum class Outcome {
    Holds,
    HoldsWithinRounding, ///< off by no more than the printed digits' rounding can make
    Revised,             ///< a later release gives another figure: see Check::revision
    CannotSay,           ///< what it needs is not there, or does not decide
    Fails
};
inline constexpr int outcomeCount = 5;

/// "holds", "rounding", "revised", "unknown", "fails".
[[nodiscard]] std::string_view toString(Outcome outcome);

/// A figure that takes part in a check.
struct CheckTerm {
    FactAddress at;     ///< invalid for a figure of a sentence
    ProseAddress prose; ///< valid for one
    std::string label;
    Period period;
    int sign = 1; ///< +1 added, -1 taken away, 0 a divisor
    Decimal value;
};

/// One comparison of figures and its outcome.
struct Check {
    CheckKind kind = CheckKind::Footing;
    Outcome outcome = Outcome::CannotSay;
    int release = -1; ///< index into Audit::releases: the release whose figure is tested
    CheckTerm claim;  ///< the figure tested
    std::vector<CheckTerm> terms; ///< what it is compared with; together they make `computed`
    Decimal computed;
    Decimal tolerance;
    Revision revision = Revision::None;            ///< for Outcome::Revised
    StatementKind against = StatementKind::Income; ///< of the terms, for StatementsAgree
    int issue = -1; ///< for a number not placed: index into Release::issues
};

/// What the checks say of a figure.
enum class Standing { Unspoken, Confirmed, Contradicted };

/// Every check over the releases of one company.
struct Audit {
    std::vector<ReleasePtr> releases;                 ///< by quarter, oldest first
    std::vector<Check> checks;                        ///< by release, in the order of CheckKind
    std::map<FactAddress, std::vector<int>> checksOf; ///< indices into checks

    [[nodiscard]] Standing standingOf(const FactAddress& fact) const;
    /// Number of checks by outcome, over all releases or those of one.
    [[nodiscard]] std::array<int, outcomeCount> count(int release = -1) const;
};

/// Runs all checks. Never fails; what cannot be checked is not there or says CannotSay. Once
/// `stop` is true it ends early, and what it gives then is not to be used. Figures count as
/// corrected, rows as joined and split.
[[nodiscard]] Audit audit(std::span<const ReleasePtr> releases,
                          const std::atomic<bool>* stop = nullptr, const Decisions& decisions = {});

/// The figure tested: "Gross profit, quarter to Jun 30, 06". Empty for coverage.
[[nodiscard]] std::string subjectOf(const Check& check);
/// What it was compared with, and what came out: "54,214 - 42,291 - 235 = 11,688".
[[nodiscard]] std::string comparisonOf(const Check& check);
/// Both in one line for a person: "Gross profit, quarter to Jun 30, 06: 54,214 - 42,291 ...".
[[nodiscard]] std::string describe(const Check& check);

} // namespace ql::analysis
