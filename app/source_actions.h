// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <QObject>

#include <functional>

class QUrl;

namespace ql::views {
class MessageBar;
class SourcePanel;
class StatementView;
} // namespace ql::views

namespace ql::app {

class CompanyPages;
class SourceLink;

/// What a person does with sources besides looking at them: copies figures with where they come
/// from, opens the original file, chooses how releases are shown for good.
class SourceActions final : public QObject {
    Q_OBJECT
  public:
    SourceActions(Workspace& workspace, CompanyPages& pages, SourceLink& link,
                  views::SourcePanel& panel, views::MessageBar& messages);

    /// The chosen cells of a table go to the clipboard with their sources, as text and as HTML.
    void copyWithSource(StatementKind kind, const views::StatementView& view);
    void openOriginal();
    /// Who opens a file; the desktop unless told.
    void setOpener(std::function<bool(const QUrl&)> opener) { m_opener = std::move(opener); }

  private:
    Workspace& m_workspace;
    SourceLink& m_link;
    views::MessageBar& m_messages;
    std::function<bool(const QUrl&)> m_opener;
};

} // namespace ql::app
