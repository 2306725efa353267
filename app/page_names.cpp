// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_names.h"

#include <QCoreApplication>

namespace ql::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PageNames)
};

} // namespace

QString kindName(StatementKind kind) {
    switch (kind) {
    case StatementKind::Income:
        return Text::tr("Income");
    case StatementKind::Balance:
        return Text::tr("Balance Sheet");
    case StatementKind::CashFlow:
        return Text::tr("Cash Flow");
    case StatementKind::Breakdown:
        return Text::tr("Product Lines");
    case StatementKind::Reconciliation:
        return Text::tr("Reconciliations");
    case StatementKind::Note:
        return Text::tr("Notes");
    case StatementKind::Guidance:
        return Text::tr("Guidance");
    }
    return {};
}

QString chartName(analysis::ChartKind kind) {
    switch (kind) {
    case analysis::ChartKind::Revenue:
        return Text::tr("Revenue");
    case analysis::ChartKind::Margins:
        return Text::tr("Margins");
    case analysis::ChartKind::Mix:
        return Text::tr("Product Lines");
    case analysis::ChartKind::MixShare:
        return Text::tr("Product Lines in %");
    case analysis::ChartKind::Costs:
        return Text::tr("Costs in %");
    case analysis::ChartKind::Bridge:
        return Text::tr("Income Bridge");
    case analysis::ChartKind::ProfitBridge:
        return Text::tr("Income Changes");
    case analysis::ChartKind::RevenueBridge:
        return Text::tr("Revenue Changes");
    case analysis::ChartKind::CashDebt:
        return Text::tr("Cash and Debt");
    case analysis::ChartKind::PerShare:
        return Text::tr("Per Share");
    case analysis::ChartKind::Rows:
        return Text::tr("Chosen Lines");
    case analysis::ChartKind::Companies:
        return Text::tr("Companies");
    }
    return {};
}

} // namespace ql::app
