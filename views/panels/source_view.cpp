// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/source_view.h"

#include "theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace ql::views {

using items::SourceFigure;
using items::SourceText;

class LineNumbers final : public QWidget {
  public:
    explicit LineNumbers(SourceView* view)
      : QWidget(view)
      , m_view(view) {}

  protected:
    void paintEvent(QPaintEvent* event) override { m_view->paintNumbers(event); }

  private:
    SourceView* m_view;
};

SourceView::SourceView(QWidget* parent)
  : QPlainTextEdit(parent)
  , m_source(std::make_shared<SourceText>())
  , m_numbers(new LineNumbers(this)) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(sourceFont());
    setTabStopDistance(8 * QFontMetricsF(font()).horizontalAdvance(u' '));
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Release text"));
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::placeNumbers);
    placeNumbers();
}

void SourceView::setSource(std::shared_ptr<const SourceText> source) {
    m_lit.clear();
    m_hovered = -1;
    m_source = source ? std::move(source) : std::make_shared<SourceText>();
    setPlainText(m_source->text);
    mark();
}

void SourceView::light(const std::vector<const SourceFigure*>& figures) {
    m_lit.clear();
    for (const SourceFigure* figure : figures)
        if (figure != nullptr) m_lit.push_back(int(figure - m_source->figures.data()));
    mark();
    m_numbers->update();
    if (m_lit.empty()) return;
    const SourceFigure& first = m_source->figures[std::size_t(m_lit.front())];
    // From the line's beginning, so that its label stays in sight where both fit.
    QTextCursor cursor(document()->findBlock(first.begin));
    setTextCursor(cursor);
    centerCursor();
    cursor.setPosition(std::min(first.end, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QString SourceView::litText() const {
    if (m_lit.empty()) return {};
    const SourceFigure& figure = m_source->figures[std::size_t(m_lit.front())];
    return m_source->text.mid(figure.begin, figure.end - figure.begin);
}

void SourceView::mark() {
    const Colors colors = Colors::forPalette(palette());
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](const SourceFigure& figure, const QTextCharFormat& format) {
        QTextEdit::ExtraSelection mark;
        const int last = document()->characterCount() - 1;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::min(figure.begin, last));
        mark.cursor.setPosition(std::min(figure.end, last), QTextCursor::KeepAnchor);
        mark.format = format;
        marks.append(mark);
    };
    QTextCharFormat notPlaced;
    notPlaced.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    notPlaced.setUnderlineColor(colors.negative);
    for (const SourceFigure& figure : m_source->figures)
        if (figure.statement < 0) add(figure, notPlaced);
    QTextCharFormat lit;
    lit.setBackground(colors.markTint);
    lit.setForeground(colors.text);
    lit.setFontWeight(QFont::Bold);
    for (const int index : m_lit) {
        const SourceFigure& figure = m_source->figures[std::size_t(index)];
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(document());
        line.cursor.setPosition(std::min(figure.begin, document()->characterCount() - 1));
        line.format.setBackground(colors.raised);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(line);
    }
    for (const int index : m_lit)
        add(m_source->figures[std::size_t(index)], lit);
    if (m_hovered >= 0 && std::ranges::find(m_lit, m_hovered) == m_lit.end()) {
        QTextCharFormat link;
        link.setFontUnderline(true);
        link.setForeground(colors.accent);
        add(m_source->figures[std::size_t(m_hovered)], link);
    }
    setExtraSelections(marks);
}

const SourceFigure* SourceView::figureUnder(const QPoint& point) const {
    const QTextCursor cursor = cursorForPosition(point);
    const SourceFigure* figure = m_source->figureAt(cursor.position());
    // Behind a line's end the cursor still falls on its last figure: look where it really is.
    if (figure == nullptr || std::abs(cursorRect(cursor).center().x() - point.x()) > 12)
        return nullptr;
    return figure->statement < 0 ? nullptr : figure;
}

void SourceView::mouseMoveEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseMoveEvent(event);
    const SourceFigure* figure = figureUnder(event->position().toPoint());
    const int hovered = figure == nullptr ? -1 : int(figure - m_source->figures.data());
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    viewport()->setCursor(hovered >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
    mark();
}

void SourceView::mouseReleaseEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection()) return;
    if (const SourceFigure* figure = figureUnder(event->position().toPoint()))
        Q_EMIT figureClicked(figure->statement, figure->item, figure->fact);
}

void SourceView::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_source) mark();
}

void SourceView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

int SourceView::numbersWidth() const {
    const auto digits = QString::number(std::max(blockCount(), 100)).size();
    return int(digits) * fontMetrics().horizontalAdvance(u'0') + 20;
}

void SourceView::placeNumbers() {
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect room = contentsRect();
    m_numbers->setGeometry(room.left(), room.top(), numbersWidth(), room.height());
}

void SourceView::paintNumbers(QPaintEvent* event) {
    const Colors colors = Colors::forPalette(palette());
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), colors.page);
    painter.setFont(font());
    const auto isLit = [this](const QTextBlock& line) {
        return std::ranges::any_of(m_lit, [&](int index) {
            return line.contains(m_source->figures[std::size_t(index)].begin);
        });
    };
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        if (block.isVisible() && top + height >= event->rect().top()) {
            painter.setPen(isLit(block) ? colors.text : colors.quiet);
            painter.drawText(QRectF(0, top, m_numbers->width() - 12, height),
                             Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(block.blockNumber() + 1));
        }
        top += height;
        block = block.next();
    }
}

} // namespace ql::views
