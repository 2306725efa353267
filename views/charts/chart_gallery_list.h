// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <QListWidget>

#include <vector>

namespace ql::views {

/// The charts there are, each with a small picture of itself and its name: beside it, or below
/// where the list is folded to leave a narrow page to the chart.
class ChartGalleryList final : public QListWidget {
    Q_OBJECT
  public:
    explicit ChartGalleryList(QWidget* parent = nullptr);

    struct Entry {
        int id = 0;
        QString name;
        analysis::ChartSpec spec;
    };
    void setEntries(std::vector<Entry> entries);
    void setCurrent(int id);           ///< without a signal
    [[nodiscard]] int current() const; ///< -1 where none is
    /// Names below the pictures.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void chosen(int id); ///< by the person

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();

    std::vector<Entry> m_entries;
    bool m_folded = false;
};

} // namespace ql::views
