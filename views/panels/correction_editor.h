// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figure_entry.h"
#include "panels/edit_bar.h"

class QLineEdit;

namespace ql::views {

/// What is to be corrected, in words.
struct CorrectionTask {
    QString figure;  ///< "Net revenue, quarter ended June 30, 2006"
    QString printed; ///< as it stands in the release
    QString place;   ///< "northfield-2005q2.txt, line 158"
    QString unit;    ///< "in thousands of US dollars"; empty for a plain number
    int power = 0;   ///< the power of ten that unit stands for
    QString value;   ///< shown to be changed
    QString reason;  ///< given before; empty where the figure is as printed
    bool corrected = false;
};

/// Asks for the right value of a figure and why it is not the printed one.
class CorrectionEditor final : public EditBar {
    Q_OBJECT
  public:
    explicit CorrectionEditor(QWidget* parent = nullptr);

    void edit(const CorrectionTask& task);
    [[nodiscard]] QLineEdit* valueField() const { return m_value; }
    [[nodiscard]] QLineEdit* reasonField() const { return m_reason; }
    [[nodiscard]] QPushButton* putBackButton() const { return m_putBack; }

  Q_SIGNALS:
    void corrected(const ql::items::FigureEntry& figure, const QString& reason);
    void putBackRequested();

  protected:
    void accept() override;

  private:
    void check();

    QLineEdit* m_value;
    QLineEdit* m_reason;
    QPushButton* m_putBack;
    CorrectionTask m_task;
};

} // namespace ql::views
