// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace ql::views {

class ManualText;

/// A page of the manual. Links between pages and pictures are relative: "tables.md",
/// "overview.png"; pictures are looked for in `:/manual`.
struct ManualPage {
    QString name; ///< "tables"
    QString title;
    QString markdown;
};

/// The manual in a window of its own that can stay open beside the work: contents at the left, a
/// search over all pages, the page. Shows nothing but the program's own resources.
class ManualWindow final : public QWidget {
    Q_OBJECT
  public:
    explicit ManualWindow(QWidget* parent = nullptr);

    void setPages(const QList<ManualPage>& pages);
    /// The first page where there is none of that name.
    void showPage(const QString& name);
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] QString pageText() const;
    [[nodiscard]] QLineEdit* search() const { return m_search; }
    [[nodiscard]] QListWidget* contents() const { return m_contents; }

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void showChosen();
    void filter();
    void restyle();

    QLineEdit* m_search;
    QListWidget* m_contents;
    ManualText* m_text;
    QList<ManualPage> m_pages;
};

} // namespace ql::views
