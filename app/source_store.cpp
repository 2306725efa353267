// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_store.h"

#include "release_source.h"

#include <algorithm>

namespace ql::app {

namespace {

/// As many as one walks back and forth between; each may take some megabytes.
constexpr std::size_t mostKept = 8;

} // namespace

SourceStore::SourceStore(Workspace& workspace, QObject* parent)
  : QObject(parent)
  , m_workspace(workspace) {
    m_openers.setMaxThreadCount(1);
    // The release may have been read again, by a better reader: its figures stand elsewhere.
    connect(&workspace, &Workspace::companyChanged, this, [this] { m_kept.clear(); });
}

SourceStore::SourcePtr SourceStore::source(const analysis::ReleasePtr& release) {
    const auto found = std::ranges::find(m_kept, release->sha256, &Kept::sha256);
    if (found != m_kept.end()) {
        std::rotate(m_kept.begin(), found, std::next(found));
        return m_kept.front().source;
    }
    if (m_opening.contains(release->sha256)) return nullptr;
    auto bytes = m_workspace.originalBytes(release);
    if (!bytes || release->format == "text") {
        take(release->sha256, bytes ? openSource(*bytes, *release)
                                    : Result<SourcePtr>(std::unexpected(bytes.error())));
        return m_kept.empty() || m_kept.front().sha256 != release->sha256 ? nullptr
                                                                          : m_kept.front().source;
    }
    m_opening.insert(release->sha256);
    m_openers.start([this, original = std::move(*bytes), release] {
        auto source = openSource(original, *release);
        QMetaObject::invokeMethod(
            this,
            [this, release, source = std::move(source)] {
                m_opening.erase(release->sha256);
                take(release->sha256, source);
            },
            Qt::QueuedConnection);
    });
    return nullptr;
}

void SourceStore::take(const std::string& sha256, const Result<SourcePtr>& source) {
    if (!source) {
        Q_EMIT failed(sha256, QString::fromStdString(source.error().sentence()));
        return;
    }
    m_kept.push_front({sha256, *source});
    if (m_kept.size() > mostKept) m_kept.pop_back();
    Q_EMIT opened(sha256);
}

} // namespace ql::app
