// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
#include "core/release.h"
#include "items/check_text.h"

#include <QObject>

class QLabel;
class QStatusBar;
class QToolButton;

namespace ql::app {

/// The line below: at the left what was read and whether it adds up, at the right what is chosen.
class StatusLine final : public QObject {
    Q_OBJECT
  public:
    explicit StatusLine(QStatusBar* bar);

    /// Nothing without checks; `running`: they are on their way.
    void showChecks(const analysis::Audit& audit, bool running);
    /// Nothing for no releases.
    void showCoverage(int releases, const Coverage& coverage);
    void showSelection(const QString& text);
    [[nodiscard]] QString checksText() const;
    [[nodiscard]] QString coverageText() const;
    [[nodiscard]] QString selectionText() const;
    [[nodiscard]] QToolButton* checksButton() const { return m_checks; }
    [[nodiscard]] QToolButton* coverageButton() const { return m_coverage; }

  Q_SIGNALS:
    void checksClicked();
    void coverageClicked();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void restyle();

    QToolButton* m_checks;
    QToolButton* m_coverage;
    QLabel* m_selection;
    items::CheckTally m_tally;
};

} // namespace ql::app
