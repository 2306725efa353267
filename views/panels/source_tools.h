// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace ql::views {

class SegmentedControl;

/// The row above a source: as published or its reading text, zoom, find, the original file.
class SourceTools final : public QWidget {
    Q_OBJECT
  public:
    explicit SourceTools(QWidget* parent = nullptr);

    /// The switch stands there only where a release has a look besides its text.
    void setSwitchShown(bool shown);
    void setPublished(bool published); ///< without a signal
    void setZoom(double zoom);
    [[nodiscard]] SegmentedControl* choice() const { return m_switch; }

  Q_SIGNALS:
    void publishedChosen(bool published); ///< by the person
    void zoomRequested(int step);         ///< -1, 0 back to the size it has by itself, 1
    void findRequested();
    void originalRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QToolButton* addButton(const QString& text, const QString& toolTip);
    void restyle();

    SegmentedControl* m_switch;
    QToolButton* m_zoom = nullptr;
    QToolButton* m_find = nullptr;
    QToolButton* m_original = nullptr;
};

} // namespace ql::views
