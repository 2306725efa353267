// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/source_text.h"
#include "workspace.h"

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <set>

namespace ql::app {

/// The sources of the releases looked at last, opened as they are asked for: plain text at once,
/// the other formats on another thread.
class SourceStore final : public QObject {
    Q_OBJECT
  public:
    using SourcePtr = std::shared_ptr<const items::SourceText>;

    explicit SourceStore(Workspace& workspace, QObject* parent = nullptr);

    /// The source of a release. Null where it is being opened, or cannot be: opened() or failed()
    /// follows.
    [[nodiscard]] SourcePtr source(const analysis::ReleasePtr& release);

  Q_SIGNALS:
    void opened(const std::string& sha256);
    /// One sentence: what happened, where, what to do.
    void failed(const std::string& sha256, const QString& sentence);

  private:
    struct Kept {
        std::string sha256;
        SourcePtr source;
    };

    void take(const std::string& sha256, const Result<SourcePtr>& source);

    Workspace& m_workspace;
    std::deque<Kept> m_kept; ///< the one asked for last in front
    std::set<std::string> m_opening;
    QThreadPool m_openers; ///< one thread of its own: imports and checks may fill the common pool
};

} // namespace ql::app
