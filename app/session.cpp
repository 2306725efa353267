// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "charts_page.h"
#include "company_pages.h"
#include "tables/statement_view.h"
#include "workspace.h"

#include <QMainWindow>
#include <QPoint>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace ql::app::session {

using namespace Qt::StringLiterals;

namespace {

// Counts up where the docks are laid out anew, so that an old state is not applied to them.
constexpr int layoutVersion = 1;

constexpr auto placeKey = "session/place"_L1;

/// How far a table is scrolled: across from its newest period, which is where tables open, and
/// down from its first line.
void savePlace(QSettings& settings, const CompanyPages& pages) {
    settings.remove(placeKey);
    const views::StatementView* view = pages.currentStatement();
    if (view == nullptr) return;
    const QScrollBar* across = view->horizontalScrollBar();
    settings.setValue(
        placeKey, QPoint(across->maximum() - across->value(), view->verticalScrollBar()->value()));
}

void restorePlace(const QSettings& settings, Workspace& workspace, CompanyPages& pages) {
    const QPoint place = settings.value(placeKey).toPoint();
    if (place.isNull()) return;
    workspace.whenLoaded(&pages, [&pages, place] {
        // Once the table is filled and laid out, which the event loop does.
        QTimer::singleShot(0, &pages, [&pages, place] {
            const views::StatementView* view = pages.currentStatement();
            if (view == nullptr) return;
            QScrollBar* across = view->horizontalScrollBar();
            across->setValue(across->maximum() - place.x());
            view->verticalScrollBar()->setValue(place.y());
        });
    });
}

} // namespace

void save(const QMainWindow& window, const Workspace& workspace, const CompanyPages& pages) {
    QSettings settings;
    settings.setValue("window/geometry"_L1, window.saveGeometry());
    settings.setValue("window/state"_L1, window.saveState(layoutVersion));
    settings.setValue("session/company"_L1, workspace.companyKey());
    settings.setValue("session/page"_L1, pages.currentPage());
    const auto chart = analysis::toString(pages.charts()->kind());
    settings.setValue("session/chart"_L1, QString::fromUtf8(chart.data(), qsizetype(chart.size())));
    settings.setValue("session/chartFigures"_L1, pages.charts()->areFiguresShown());
    settings.setValue("session/tables"_L1, pages.tableStates());
    savePlace(settings, pages);
    settings.setValue("session/span"_L1, int(workspace.span()));
    settings.setValue("session/scale"_L1, int(workspace.scale()));
    settings.setValue("session/mode"_L1, int(workspace.mode()));
    settings.setValue("session/version"_L1, int(workspace.version()));
}

void restore(QMainWindow& window, Workspace& workspace, CompanyPages& pages) {
    const QSettings settings;
    if (!window.restoreGeometry(settings.value("window/geometry"_L1).toByteArray()))
        window.resize(1440, 900);
    window.restoreState(settings.value("window/state"_L1).toByteArray(), layoutVersion);
    const auto number = [&](QLatin1StringView key, int now, int most) {
        const int stored = settings.value(key, now).toInt();
        return stored >= 0 && stored <= most ? stored : now;
    };
    workspace.setSpan(analysis::Span(
        number("session/span"_L1, int(workspace.span()), int(analysis::Span::TrailingYear))));
    workspace.setScale(items::ScaleChoice(
        number("session/scale"_L1, int(workspace.scale()), int(items::ScaleChoice::Millions))));
    workspace.setMode(analysis::Mode(number("session/mode"_L1, int(workspace.mode()),
                                            int(analysis::Mode::ChangeOnYearPercent))));
    workspace.setVersion(analysis::Version(number("session/version"_L1, int(workspace.version()),
                                                  int(analysis::Version::FirstReported))));
    pages.setTableStates(settings.value("session/tables"_L1).toMap());
    const QString company = settings.value("session/company"_L1).toString();
    if (std::ranges::any_of(workspace.companies(), [&](const library::CompanyEntry& entry) {
            return QString::fromStdString(entry.key) == company;
        }))
        workspace.setCompany(company);
    // A chart of chosen lines is not kept: its lines are those of one afternoon.
    const auto chart =
        analysis::parseChartKind(settings.value("session/chart"_L1).toString().toStdString());
    if (chart && std::ranges::count(analysis::companyChartKinds(), *chart) > 0)
        pages.charts()->setKind(*chart);
    pages.charts()->setFiguresShown(settings.value("session/chartFigures"_L1, false).toBool());
    pages.setCurrentPage(settings.value("session/page"_L1, u"overview"_s).toString());
    restorePlace(settings, workspace, pages);
}

} // namespace ql::app::session
