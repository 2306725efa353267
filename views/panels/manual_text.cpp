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
constexpr int margin = 28;   ///< around the page

} // namespace

ManualText::ManualText(QWidget* parent)
  : QTextBrowser(parent) {
    setAccessibleName(tr("Page of the manual"));
    setOpenLinks(false);
    setFrameShape(NoFrame);
    document()->setDocumentMargin(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ManualText::showMarkdown(const QString& markdown) {
    m_markdown = markdown;
    document()->setDefaultFont(interfaceFont());
    setMarkdown(markdown);
    dress();
    m_room = 0;
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
        const bool picture =
            !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
        format.setLineHeight(picture ? 100 : 130, QTextBlockFormat::ProportionalHeight);
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
    inkLinks(colors.accent);
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

// Markdown inks links once, in whatever blue the palette had then.
void ManualText::inkLinks(const QColor& ink) {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QList<std::pair<int, int>> links;
        for (auto at = block.begin(); !at.atEnd(); ++at)
            if (at.fragment().charFormat().isAnchor())
                links += {at.fragment().position(), at.fragment().length()};
        for (const auto& [position, length] : links) {
            QTextCursor cursor(document());
            cursor.setPosition(position);
            cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setForeground(ink);
            format.setFontUnderline(false);
            cursor.mergeCharFormat(format);
        }
    }
}

// Pictures are scaled here and not by the text, which would leave out every other pixel.
void ManualText::fitPictures() {
    const int room = std::clamp(viewport()->width() - 2 * margin, 120, measure);
    // Lines stay readable on a wide window.
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    page.setMargin(margin);
    page.setRightMargin(std::max(margin, viewport()->width() - measure - margin));
    document()->rootFrame()->setFrameFormat(page);
    if (room == m_room) return;
    m_room = room;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextImageFormat format = at.fragment().charFormat().toImageFormat();
            if (!format.isValid()) continue;
            const QUrl name(format.name());
            QImage image = loadResource(QTextDocument::ImageResource, name).value<QImage>();
            if (image.isNull()) continue;
            image =
                image.scaledToWidth(qRound(room * devicePixelRatioF()), Qt::SmoothTransformation);
            image.setDevicePixelRatio(devicePixelRatioF());
            document()->addResource(QTextDocument::ImageResource, name, image);
        }
    document()->markContentsDirty(0, document()->characterCount());
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
