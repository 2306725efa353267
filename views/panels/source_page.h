// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/source_paper.h"

class QGraphicsTextItem;

namespace ql::views {

/// A release that is a web page, as it looks: laid out once at the width of a sheet of paper.
/// Nothing is fetched: whatever the page names is answered with nothing.
class SourcePage final : public SourcePaper {
    Q_OBJECT
  public:
    explicit SourcePage(QWidget* parent = nullptr);

    void setSource(SourcePtr source) override;
    void copyChosen() override;
    void chooseAll() override;
    [[nodiscard]] bool hasChosen() const override;
    [[nodiscard]] QList<QRectF> placesOf(int figure) const override;

    /// What the page shows of a figure: "54,214"; empty where it does not show it.
    [[nodiscard]] QString textOf(int figure) const;

  protected:
    [[nodiscard]] const QString& searchedText() const override { return m_text; }
    [[nodiscard]] QList<QRectF> placesOfText(int begin, int end) const override;
    [[nodiscard]] QList<QRectF> sentenceOf(int figure) const override;
    [[nodiscard]] int figureAt(const QPointF& place) const override;
    [[nodiscard]] double paperWidth() const override;
    [[nodiscard]] std::pair<double, double> fitBounds() const override { return {0.72, 1.15}; }

  private:
    struct Stretch {
        int begin = 0;
        int end = 0;
        int figure = -1;
    };

    void findFigures();

    QGraphicsTextItem* m_page;
    QString m_text;                      ///< of the page, by positions of its document
    std::vector<Stretch> m_stretches;    ///< what is marked, by begin
    std::vector<QList<QRectF>> m_places; ///< by figure
};

} // namespace ql::views
