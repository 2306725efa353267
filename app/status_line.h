// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace ql::app {

/// The line below: at the left what was read, at the right what is chosen.
class StatusLine final : public QObject {
    Q_OBJECT
  public:
    explicit StatusLine(QStatusBar* bar);

    /// Nothing for no releases.
    void showCoverage(int releases, const Coverage& coverage);
    void showSelection(const QString& text);
    [[nodiscard]] QString coverageText() const;
    [[nodiscard]] QString selectionText() const;

  private:
    QLabel* m_coverage;
    QLabel* m_selection;
};

} // namespace ql::app
