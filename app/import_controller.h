// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"

#include <QObject>

namespace ql::views {
class ImportBar;
class MessageBar;
} // namespace ql::views

namespace ql::app {

class Workspace;

/// An import as the window shows it: the bar while it runs, the library's new content after it,
/// and what failed in the message bar.
class ImportController final : public QObject {
    Q_OBJECT
  public:
    ImportController(Workspace& workspace, views::ImportBar& bar, views::MessageBar& messages,
                     QObject* parent);

    void start(const QStringList& paths);
    [[nodiscard]] bool isRunning() const { return m_importer.isRunning(); }

  Q_SIGNALS:
    void finished();

  private:
    void finish(const ImportReport& report);

    Workspace& m_workspace;
    views::ImportBar& m_bar;
    views::MessageBar& m_messages;
    Importer m_importer;
};

} // namespace ql::app
