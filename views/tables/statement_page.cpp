// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/statement_page.h"

#include "tables/statement_view.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ql::views {

StatementPage::StatementPage(QWidget* parent)
  : QWidget(parent)
  , m_view(new StatementView(this))
  , m_notice(new QLabel(this)) {
    m_notice->setAccessibleName(tr("How the table is shown"));
    m_notice->setTextFormat(Qt::RichText);
    m_notice->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_notice->setContentsMargins(metrics::labelLeft, 6, metrics::labelLeft, 6);
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &StatementView::noticeChanged, this, &StatementPage::showNotice);
    connect(m_notice, &QLabel::linkActivated, this, &StatementPage::follow);
}

QStringList StatementPage::sentences(bool linked) const {
    const QString blue = Colors::forPalette(palette()).accent.name();
    const auto with = [&](const QString& text, const char16_t* link, const QString& way) {
        return linked
                   ? u"%1 <a href=\"%2\" style=\"text-decoration:none;color:%3\">%4</a>"_s.arg(
                         text.toHtmlEscaped(), QString::fromUtf16(link), blue, way.toHtmlEscaped())
                   : text;
    };
    QStringList list;
    const auto& comparison = m_view->comparison();
    if (comparison.columns.empty() && !comparison.releases.empty())
        list += tr("Nothing here is of the length of time chosen above: choose another.");
    if (const int base = m_view->arranged().base; base >= 0)
        list +=
            with(tr("Compared with %1: the other periods show their change from it, and the "
                    "change in percent.")
                     .arg(QString::fromStdString(comparison.columns[std::size_t(base)].heading)),
                 u"base", tr("Back to amounts"));
    if (const auto& filter = m_view->filter(); !filter.text().isEmpty()) {
        const int count = filter.matchCount();
        list += with(count == 0 ? tr("No line holds “%1”.").arg(filter.text())
                                : tr("%1 of %2 lines hold “%3”.")
                                      .arg(count)
                                      .arg(filter.lineCount())
                                      .arg(filter.text()),
                     u"filter", tr("Show all lines"));
    }
    if (const int hidden = m_view->arranged().hiddenCount(); hidden > 0)
        list += with(hidden == 1 ? tr("1 period is hidden.")
                                 : tr("%n periods are hidden.", nullptr, hidden),
                     u"hidden", hidden == 1 ? tr("Show it") : tr("Show them"));
    return list;
}

QString StatementPage::noticeText() const {
    return sentences(false).join(u' ');
}

void StatementPage::showNotice() {
    const QStringList list = sentences(true);
    m_notice->setText(list.join(u"&nbsp;&nbsp;&nbsp;&nbsp;"_s));
    m_notice->setVisible(!list.isEmpty());
    update();
}

void StatementPage::follow(const QString& link) {
    if (link == u"base"_s)
        m_view->setBase(-1);
    else if (link == u"hidden"_s)
        m_view->showAllPeriods();
    else
        Q_EMIT filterCleared();
    m_view->setFocus();
}

void StatementPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showNotice();
}

void StatementPage::paintEvent(QPaintEvent* /*event*/) {
    if (m_notice->isHidden()) return;
    const Colors colors = Colors::forPalette(palette());
    QPainter painter(this);
    painter.fillRect(m_notice->geometry(), colors.accentTint);
}

} // namespace ql::views
