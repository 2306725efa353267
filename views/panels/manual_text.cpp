// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/manual_text.h"

#include "theme.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::views {

namespace {

constexpr int measure = 680; ///< widest line of the page, in pixels: about ninety letters

} // namespace

ManualText::ManualText(QWidget* parent)
  : QTextBrowser(parent) {
    setAccessibleName(tr("Page of the manual"));
    setOpenLinks(false);
    setFrameShape(NoFrame);
    document()->setDocumentMargin(28);
}

void ManualText::showMarkdown(const QString& markdown) {
    m_markdown = markdown;
    document()->setDefaultFont(interfaceFont());
    setMarkdown(markdown);
    dress();
    fitPictures();
    verticalScrollBar()->setValue(0);
}

QVariant ManualText::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource) return {};
    // The name alone: a page cannot reach out of the manual's own folder.
    const QImage image(u":/manual/"_s + name.fileName());
    return image.isNull() ? QVariant() : QVariant(image);
}

// Markdown knows headings and tables but not how ours look: room above headings, tables with quiet
// lines, bold first rows.
void ManualText::dress() {
    const Colors colors = Colors::forPalette(palette());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : 18);
            format.setBottomMargin(6);
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat letters;
            letters.setFont(sized(interfaceFont(), level == 1 ? 24 : 16, QFont::DemiBold));
            cursor.mergeCharFormat(letters);
        } else if (QTextCursor(block).currentTable() == nullptr) {
            format.setBottomMargin(8);
        }
        cursor.setBlockFormat(format);
    }
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr) continue;
        QTextTableFormat format = table->format();
        format.setBorderBrush(colors.hairline);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(10);
        table->setFormat(format);
    }
}

void ManualText::fitPictures() {
    const int room = std::clamp(viewport()->width() - 60, 120, measure);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (!at.fragment().charFormat().isImageFormat()) continue;
            QTextImageFormat format = at.fragment().charFormat().toImageFormat();
            if (int(format.width()) == room) continue;
            format.setWidth(room);
            QTextCursor cursor(document());
            cursor.setPosition(at.fragment().position());
            cursor.setPosition(at.fragment().position() + 1, QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the fragments of this block are new now; a picture stands alone in its block
        }
    // Lines stay readable on a wide window.
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    page.setRightMargin(std::max(28, viewport()->width() - measure - 28));
    document()->rootFrame()->setFrameFormat(page);
}

void ManualText::markWords(const QString& words) {
    m_words = words;
    QList<ExtraSelection> marks;
    if (!words.isEmpty()) {
        const Colors colors = Colors::forPalette(palette());
        for (QTextCursor at = document()->find(words); !at.isNull();
             at = document()->find(words, at)) {
            ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(colors.markTint);
            marks += mark;
        }
    }
    setExtraSelections(marks);
    if (marks.isEmpty()) return;
    QTextCursor first = marks.front().cursor;
    first.clearSelection();
    setTextCursor(first);
    ensureCursorVisible();
}

void ManualText::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty()) {
        dress();
        markWords(m_words);
    }
}

void ManualText::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

} // namespace ql::views
