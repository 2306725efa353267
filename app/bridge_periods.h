// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ql::app {

/// The bar that chooses which period a bridge is of, and from which one it starts. Hidden for
/// charts that show all periods.
class BridgePeriods final : public QWidget {
    Q_OBJECT
  public:
    explicit BridgePeriods(QWidget* parent = nullptr);

    /// What can be chosen. What was chosen stays so where it is still there.
    void setPeriods(analysis::ChartKind kind, const std::vector<analysis::ChartCategory>& periods);

    /// Nothing where the chart may choose by itself.
    [[nodiscard]] std::optional<Period> period() const { return m_period; }
    [[nodiscard]] std::optional<Period> base() const { return m_base; }

    [[nodiscard]] QComboBox* periodBox() const { return m_periodBox; }
    [[nodiscard]] QComboBox* baseBox() const { return m_baseBox; }

  Q_SIGNALS:
    void changed(); ///< by the person

  private:
    void fill(QComboBox* box, const QString& first, std::optional<Period>& chosen);
    void choose(std::optional<Period>& kept, int index);

    QLabel* m_periodLabel;
    QComboBox* m_periodBox;
    QLabel* m_baseLabel;
    QComboBox* m_baseBox;
    std::vector<analysis::ChartCategory> m_periods; ///< newest first
    std::optional<Period> m_period;
    std::optional<Period> m_base;
};

} // namespace ql::app
