// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ql::views {

class SourceDisplay;

/// Finds words in the source shown: every match marked, their count, from one to the next and
/// round again. Hidden until it is asked for.
class SourceFind final : public QWidget {
    Q_OBJECT
  public:
    explicit SourceFind(QWidget* parent = nullptr);

    /// Searches there from now on; a search that is open goes on with the same words.
    void setDisplay(SourceDisplay* display);
    void open();
    void close(); ///< the marks go
    void step(int by);
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    /// "2 of 14", "no match".
    [[nodiscard]] QString countText() const;

  Q_SIGNALS:
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search();
    void showCount();

    QLineEdit* m_field;
    QLabel* m_count;
    SourceDisplay* m_display = nullptr;
    int m_matches = 0;
    int m_match = -1;
};

} // namespace ql::views
