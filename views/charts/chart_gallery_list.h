// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <QListWidget>

#include <vector>

namespace ql::views {

/// The charts there are, each with a small picture of itself. Scales by folding: where it is made
/// narrow the pictures stay and the names go into tooltips.
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
    /// Pictures alone.
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
