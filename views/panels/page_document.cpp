// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/page_document.h"

#include "theme.h"

#include <QImage>
#include <QTextOption>

namespace ql::views {

namespace {

/// The width most releases are made for at 96 pixels an inch, with a narrow margin.
constexpr double sheetWidth = 760;
constexpr double sheetMargin = 20;
constexpr int textSize = 14;

} // namespace

PageDocument::PageDocument(QObject* parent)
  : QTextDocument(parent) {
    setUndoRedoEnabled(false);
    setDocumentMargin(sheetMargin);
    setDefaultFont(sized(interfaceFont(), textSize));
    QTextOption option;
    // Else figures would be broken in narrow columns.
    option.setWrapMode(QTextOption::WordWrap);
    setDefaultTextOption(option);
}

void PageDocument::setPage(const QString& html) {
    setHtml(html);
    setTextWidth(sheetWidth);
}

QVariant PageDocument::loadResource(int type, const QUrl& /*name*/) {
    ++m_refused;
    // Something that is valid and shows nothing. With an invalid picture Qt would go on and look
    // for a file of that name.
    if (type == QTextDocument::ImageResource) {
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    return QByteArray();
}

} // namespace ql::views
