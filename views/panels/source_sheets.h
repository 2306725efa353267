// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/source_paper.h"

#include <QThreadPool>

#include <map>

namespace ql::views {

class SheetItem;

/// A release that is a PDF: its sheets one below the other, painted as they come into sight on a
/// thread of their own. Pictures of the last few sheets are kept, no more.
class SourceSheets final : public SourcePaper {
    Q_OBJECT
  public:
    explicit SourceSheets(QWidget* parent = nullptr);
    ~SourceSheets() override;

    void setSource(SourcePtr source) override;
    void copyChosen() override;
    void chooseAll() override;
    [[nodiscard]] bool hasChosen() const override { return m_lastChosen >= m_firstChosen; }
    [[nodiscard]] QList<QRectF> placesOf(int figure) const override;

    /// The words chosen with the mouse, as the reading text has them.
    [[nodiscard]] QString chosenText() const;
    /// Whether a sheet's picture at the present scale is there.
    [[nodiscard]] bool isPainted(int sheet) const;

  Q_SIGNALS:
    void sheetPainted(int sheet);

  protected:
    [[nodiscard]] const QString& searchedText() const override { return source()->text; }
    [[nodiscard]] QList<QRectF> placesOfText(int begin, int end) const override;
    [[nodiscard]] QList<QRectF> sentenceOf(int figure) const override;
    [[nodiscard]] int figureAt(const QPointF& place) const override;
    [[nodiscard]] double paperWidth() const override { return m_width; }
    [[nodiscard]] std::pair<double, double> fitBounds() const override { return {0.7, 1.6}; }

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

  private:
    friend class SheetItem;

    /// Has a sheet painted at so many pixels a point; the picture is there some time later.
    void wantPicture(int sheet, double scale);
    /// Has the next sheet in sight painted.
    void paintNext();
    void take(int sheet, double scale, const SourcePtr& of,
              const items::SheetPainter::Picture& picture);
    void dropPictures(); ///< of sheets far away, where they take too much room
    [[nodiscard]] QRectF inSight() const;
    void choose(int first, int last);
    /// The word nearest to a place, or -1 where there is none on its sheet.
    [[nodiscard]] int wordAt(const QPointF& place, bool exact) const;
    [[nodiscard]] QRectF boxOf(const items::SourceWord& word) const;

    std::vector<SheetItem*> m_sheets;
    double m_width = 0;
    std::map<int, double> m_wanted; ///< sheets to be painted, at which scale
    bool m_isPainting = false;
    int m_pressedWord = -1;
    int m_firstChosen = 0; ///< words, none where the last stands before the first
    int m_lastChosen = -1;
    QThreadPool m_painters; ///< one thread: the painter serves one call at a time
};

} // namespace ql::views
