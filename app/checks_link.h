// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"

#include <QObject>

#include <vector>

namespace ql::views {
class ChecksPanel;
}

namespace ql::app {

class CompanyChecks;
class CompanyPages;
class SourceLink;
class StatusLine;

/// Shows the checks wherever they are told of, and goes from a check to its figures: their cells
/// in the table, their places in the release.
class ChecksLink final : public QObject {
    Q_OBJECT
  public:
    ChecksLink(CompanyChecks& checks, CompanyPages& pages, SourceLink& source,
               views::ChecksPanel& panel, StatusLine& status);

    /// Goes to the figures of a check: index into Audit::checks.
    void follow(int check);
    /// Shows a check in the panel.
    void reveal(int check);
    /// What was not placed, if anything: listed in the panel, the first of it lit in its release.
    void showNotPlaced();

  Q_SIGNALS:
    void panelWanted(); ///< the panel is to be seen

  private:
    void refresh();
    void chooseCells(const analysis::Audit& audit,
                     const std::vector<analysis::FactAddress>& figures);

    CompanyChecks& m_checks;
    CompanyPages& m_pages;
    SourceLink& m_source;
    views::ChecksPanel& m_panel;
    StatusLine& m_status;
};

} // namespace ql::app
