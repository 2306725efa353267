// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/source_panel.h"

#include "panels/source_view.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ql::views {

namespace {

QString quietLine(const QString& text, const QColor& color) {
    return u"<div style=\"color:%1\">%2</div>"_s.arg(color.name(), text);
}

/// Each operand that a release prints is a link to it.
QString operandLines(const items::CellDescription& figure, const Colors& colors) {
    QString html;
    for (std::size_t i = 0; i < figure.operands.size(); ++i) {
        const items::OperandText& operand = figure.operands[i];
        QString value = operand.value.toHtmlEscaped();
        if (operand.from.isValid())
            value = u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(QString::number(i),
                                                                      colors.accent.name(), value);
        QString words = operand.period.toHtmlEscaped();
        if (!operand.source.isEmpty()) words += u" · "_s + operand.source.toHtmlEscaped();
        html += quietLine(value + u"&nbsp; "_s + words, colors.quiet);
    }
    return html;
}

QString figureHtml(const items::CellDescription& figure, const Colors& colors) {
    QString html =
        u"<div><span style=\"font-size:17px; font-weight:600; color:%1\">%2</span>"
        "&nbsp; <span style=\"font-weight:600\">%3</span></div>"_s.arg(
            colors.accent.name(),
            figure.value.isEmpty() ? SourcePanel::tr("not reported") : figure.value.toHtmlEscaped(),
            figure.label.toHtmlEscaped());
    QString what = figure.period.toHtmlEscaped();
    if (!figure.section.isEmpty()) what += u" · "_s + figure.section.toHtmlEscaped();
    html += quietLine(what, colors.text);
    if (!figure.formula.isEmpty())
        html += quietLine(SourcePanel::tr("derived: %1").arg(figure.formula.toHtmlEscaped()),
                          colors.derived);
    html += operandLines(figure, colors);
    if (!figure.reason.isEmpty())
        html += quietLine(figure.reason.toHtmlEscaped(), colors.quiet);
    else if (figure.value.isEmpty())
        html += quietLine(SourcePanel::tr("No release in the library gives this figure."),
                          colors.quiet);
    if (figure.release.isEmpty()) return html;
    html += quietLine(figure.release.toHtmlEscaped(), colors.quiet);
    QString place = figure.file.toHtmlEscaped();
    if (!figure.place.isEmpty()) place += u" · "_s + figure.place.toHtmlEscaped();
    if (!figure.printed.isEmpty())
        place += u" · "_s + SourcePanel::tr("printed “%1”").arg(figure.printed.toHtmlEscaped());
    html += quietLine(place, colors.quiet);
    for (const QString& other : figure.others)
        html += quietLine(other.toHtmlEscaped(), colors.quiet);
    for (const QString& doubt : figure.doubts)
        html += quietLine(doubt.toHtmlEscaped(), colors.negative);
    return html;
}

} // namespace

SourcePanel::SourcePanel(QWidget* parent)
  : QWidget(parent)
  , m_header(new QLabel(this))
  , m_view(new SourceView(this)) {
    m_header->setTextFormat(Qt::RichText);
    m_header->setWordWrap(true);
    m_header->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                      Qt::LinksAccessibleByKeyboard);
    m_header->setAutoFillBackground(true);
    m_header->setContentsMargins(14, 10, 14, 10);
    m_header->setAccessibleName(tr("Chosen figure"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    column->addStretch(0);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_view);
    connect(m_header, &QLabel::linkActivated, this,
            [this](const QString& link) { Q_EMIT operandClicked(link.toInt()); });
    connect(m_view, &SourceView::figureClicked, this, &SourcePanel::figureClicked);
    showNothing();
}

void SourcePanel::showNothing() {
    m_figure = {};
    m_title.clear();
    m_file.clear();
    m_view->setSource({});
    restyle();
}

void SourcePanel::showRelease(const QString& title, const QString& file,
                              std::shared_ptr<const items::SourceText> source) {
    m_figure = {};
    m_title = title;
    m_file = file;
    if (m_view->source() != source) m_view->setSource(std::move(source));
    m_view->light({});
    restyle();
}

void SourcePanel::showFigure(const items::CellDescription& figure,
                             std::shared_ptr<const items::SourceText> source,
                             const std::vector<analysis::FactAddress>& lit) {
    m_figure = figure;
    m_title = figure.release;
    m_file = figure.file;
    if (source && m_view->source() != source) m_view->setSource(std::move(source));
    restyle();
    std::vector<const items::SourceFigure*> figures;
    for (const auto& at : lit)
        figures.push_back(m_view->source()->find(at.statement, at.item, at.fact));
    m_view->light(figures);
}

QString SourcePanel::headerText() const {
    return QTextDocumentFragment::fromHtml(m_header->text()).toPlainText();
}

void SourcePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

void SourcePanel::restyle() {
    m_view->setVisible(!m_view->source()->text.isEmpty());
    const Colors colors = Colors::forPalette(palette());
    QPalette raised = palette();
    raised.setColor(QPalette::Window, colors.raised);
    m_header->setPalette(raised);
    if (!m_figure.period.isEmpty())
        m_header->setText(figureHtml(m_figure, colors));
    else if (!m_title.isEmpty())
        m_header->setText(
            u"<div style=\"font-weight:600\">%1</div>"_s.arg(m_title.toHtmlEscaped()) +
            quietLine(m_file.toHtmlEscaped(), colors.quiet));
    else
        m_header->setText(quietLine(
            tr("Choose a figure in a table to see where it stands in its release."), colors.quiet));
}

} // namespace ql::views
