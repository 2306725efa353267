// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/standings.h"

#include "items/check_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::items {

using analysis::Audit;
using analysis::Cell;
using analysis::Check;
using analysis::FactAddress;
using analysis::Outcome;
using analysis::Standing;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Standings)
};

/// What is compared, with the figure tested named where that is another one.
QString lineOf(const Check& check, const FactAddress& figure) {
    QString text = kindText(check.kind) + u": "_s;
    if (check.claim.at != figure)
        if (const QString subject = QString::fromStdString(subjectOf(check)); !subject.isEmpty())
            text += subject + u": "_s;
    return text + comparisonText(check);
}

void addChecks(CellDescription& description, const Audit& audit, const FactAddress& figure) {
    const auto found = audit.checksOf.find(figure);
    if (found == audit.checksOf.end()) return;
    for (const int number : found->second) {
        const Check& check = audit.checks[std::size_t(number)];
        description.checks.push_back(
            {.check = number, .outcome = check.outcome, .text = lineOf(check, figure)});
    }
}

} // namespace

Standing standingOf(const Audit& audit, const Cell& cell) {
    if (cell.from.isValid()) return audit.standingOf(cell.from);
    const bool contradicted = std::ranges::any_of(cell.operands, [&](const auto& operand) {
        return operand.from.isValid() && audit.standingOf(operand.from) == Standing::Contradicted;
    });
    return contradicted ? Standing::Contradicted : Standing::Unspoken;
}

void tellChecks(CellDescription& description, const Audit& audit, const Cell& cell) {
    description.checks.clear();
    description.standing = standingOf(audit, cell);
    const FactAddress& figure =
        description.from.isValid() ? description.from : cell.from; // another report may be told
    description.wasChecked = figure.isValid() && !audit.checks.empty();
    if (figure.isValid()) addChecks(description, audit, figure);
    if (!figure.isValid())
        for (const auto& operand : cell.operands)
            if (operand.from.isValid() && audit.standingOf(operand.from) == Standing::Contradicted)
                addChecks(description, audit, operand.from);
    std::ranges::stable_sort(description.checks, [](const CheckLine& a, const CheckLine& b) {
        const auto rank = [](Outcome outcome) {
            // What fails, then what confirms, then what says little.
            return outcome == Outcome::Fails ? 0 : outcome < Outcome::Revised ? 1 : 2;
        };
        return rank(a.outcome) < rank(b.outcome);
    });
}

QString standingText(const CellDescription& description) {
    const auto counted = [&](auto takes) {
        return int(std::ranges::count_if(
            description.checks, [&](const CheckLine& line) { return takes(line.outcome); }));
    };
    const int confirming = counted([](Outcome outcome) { return outcome < Outcome::Revised; });
    const int failing = counted([](Outcome outcome) { return outcome == Outcome::Fails; });
    if (failing == 1 && confirming == 0)
        return description.standing == Standing::Contradicted
                   ? Text::tr("Contradicted by its one check")
                   : Text::tr("Its one check fails; another figure is likelier wrong");
    if (failing > 0) {
        const QString of = QString::number(failing + confirming);
        return description.standing == Standing::Contradicted
                   ? Text::tr("Contradicted by %1 of %2 checks").arg(QString::number(failing), of)
                   : Text::tr("%1 of %2 checks with it fail; another figure is likelier wrong")
                         .arg(QString::number(failing), of);
    }
    if (confirming == 1) return Text::tr("Confirmed by 1 check");
    if (confirming > 1) return Text::tr("Confirmed by %1 checks").arg(confirming);
    return description.wasChecked ? Text::tr("No check speaks for it") : QString();
}

} // namespace ql::items
