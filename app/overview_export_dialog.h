// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/overview_picture.h"
#include "workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ql::app {

/// Asks how the overview becomes a picture or a page to print, shows how it will look, and writes
/// it. Choices and folder are remembered (QSettings, group "overviewExport").
class OverviewExportDialog final : public QDialog {
    Q_OBJECT
  public:
    /// `checks` is the sentence on them; may be empty.
    OverviewExportDialog(Workspace& workspace, const QString& checks, QWidget* parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString& path);
    void setPdf(bool pdf);

  Q_SIGNALS:
    void exported(const QString& path);

  public Q_SLOTS:
    void accept() override;

  private:
    void build();
    void choosePath();
    void changed();
    void say(const QString& sentence, bool problem);
    [[nodiscard]] QString suffix() const;
    [[nodiscard]] views::OverviewOptions options() const;

    views::OverviewContent m_content;
    QComboBox* m_format;
    QComboBox* m_scheme;
    QLineEdit* m_path;
    QLabel* m_preview;
    QLabel* m_hint;
};

/// What the overview of the company shows, for exporting it.
[[nodiscard]] views::OverviewContent overviewContent(Workspace& workspace, const QString& checks);

} // namespace ql::app
