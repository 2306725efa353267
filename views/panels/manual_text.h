// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace ql::views {

/// A page of the manual as rich text. Loads pictures from `:/manual` and nothing else.
class ManualText final : public QTextBrowser {
    Q_OBJECT
  public:
    explicit ManualText(QWidget* parent = nullptr);

    void showMarkdown(const QString& markdown);
    /// Marks every place where the words stand and scrolls to the first.
    void markWords(const QString& words);
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void dress();
    void inkLinks(const QColor& ink);
    void fitPictures();

    QString m_markdown;
    QString m_words;
    int m_room = 0; ///< width the pictures are scaled to
};

} // namespace ql::views
