// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "documents/reader.h"

#include <algorithm>

namespace ql::app {

using analysis::ReleasePtr;
using library::CompanyEntry;
using library::Library;
using library::ReleaseEntry;

namespace {

QString sentence(const Error& error) {
    return QString::fromStdString(error.sentence());
}

} // namespace

Workspace::Workspace(QObject* parent)
  : QObject(parent) {}

Workspace::~Workspace() = default;

Result<void> Workspace::open(const QString& path) {
    m_path = path;
    m_library.reset();
    auto opened = Library::open(path);
    if (opened) m_library = std::move(*opened);
    refresh();
    if (!opened) return std::unexpected(opened.error());
    return {};
}

void Workspace::refresh() {
    m_companies.clear();
    if (m_library) {
        auto companies = m_library->companies();
        if (companies)
            m_companies = std::move(*companies);
        else
            Q_EMIT failed(sentence(companies.error()));
    }
    Q_EMIT companiesChanged();
    if (company() == nullptr)
        m_companyKey =
            m_companies.empty() ? QString() : QString::fromStdString(m_companies.front().key);
    loadReleases();
    Q_EMIT companyChanged();
}

const CompanyEntry* Workspace::company() const {
    const auto found =
        std::ranges::find(m_companies, m_companyKey.toStdString(), &CompanyEntry::key);
    return found == m_companies.end() ? nullptr : &*found;
}

void Workspace::setCompany(const QString& key) {
    if (key == m_companyKey) return;
    m_companyKey = key;
    loadReleases();
    Q_EMIT companyChanged();
}

void Workspace::loadReleases() {
    // What stays is not read again: a folder of releases grows one by one.
    auto known = std::exchange(m_releases, {});
    m_comparisons.clear();
    m_shown.clear();
    m_sources.clear();
    const CompanyEntry* current = company();
    if (current == nullptr) return;
    for (const ReleaseEntry& entry : current->releases) {
        if (const auto found = known.find(entry.id); found != known.end()) {
            m_releases.insert(*found);
            continue;
        }
        auto release = m_library->load(entry.id);
        if (release)
            m_releases.emplace(entry.id, std::make_shared<const Release>(std::move(*release)));
        else
            Q_EMIT failed(sentence(release.error()));
    }
}

void Workspace::setSpan(analysis::Span span) {
    if (span == m_span) return;
    m_span = span;
    m_comparisons.clear();
    m_shown.clear();
    Q_EMIT spanChanged();
}

void Workspace::setScale(items::ScaleChoice scale) {
    if (scale == m_scale) return;
    m_scale = scale;
    Q_EMIT scaleChanged();
}

void Workspace::setVersion(analysis::Version version) {
    if (version == m_version) return;
    m_version = version;
    m_comparisons.clear();
    m_shown.clear();
    Q_EMIT modeChanged();
}

void Workspace::setMode(analysis::Mode mode) {
    if (mode == m_mode) return;
    m_mode = mode;
    m_shown.clear();
    Q_EMIT modeChanged();
}

namespace {

std::vector<ReleasePtr> listed(const std::map<library::ReleaseId, ReleasePtr>& releases) {
    std::vector<ReleasePtr> list;
    for (const auto& [id, release] : releases)
        list.push_back(release);
    return list;
}

} // namespace

std::vector<StatementKind> Workspace::kinds() const {
    return analysis::kindsPresent(listed(m_releases));
}

ComparisonPtr Workspace::comparison(StatementKind kind) {
    auto& made = m_comparisons[kind];
    if (!made)
        made = std::make_shared<const analysis::Comparison>(analysis::compare(
            listed(m_releases), {.kind = kind, .span = m_span, .version = m_version}));
    return made;
}

ComparisonPtr Workspace::shown(StatementKind kind) {
    if (m_mode == analysis::Mode::Amount) return comparison(kind);
    auto& made = m_shown[kind];
    if (!made)
        made = std::make_shared<const analysis::Comparison>(analysis::compare(
            listed(m_releases),
            {.kind = kind, .span = m_span, .version = m_version, .mode = m_mode}));
    return made;
}

analysis::ChartSpec Workspace::chart(analysis::ChartKind kind) {
    return analysis::makeChart(*comparison(StatementKind::Income),
                               *comparison(StatementKind::Breakdown), kind);
}

ReleasePtr Workspace::release(library::ReleaseId id) const {
    const auto found = m_releases.find(id);
    return found == m_releases.end() ? nullptr : found->second;
}

Result<std::shared_ptr<const items::SourceText>> Workspace::source(const ReleasePtr& release) {
    auto& made = m_sources[release->sha256];
    if (made) return made;
    const auto entry = std::ranges::find_if(
        m_releases, [&](const auto& known) { return known.second->sha256 == release->sha256; });
    if (entry == m_releases.end() || !m_library) return std::make_shared<const items::SourceText>();
    const auto bytes = m_library->originalBytes(entry->first);
    if (!bytes) return std::unexpected(bytes.error());
    const auto document = documents::read(*bytes, release->fileName);
    if (!document) return std::unexpected(document.error());
    made =
        std::make_shared<const items::SourceText>(items::makeSourceText(document->text, *release));
    return made;
}

Coverage Workspace::coverage() const {
    Coverage sum;
    for (const auto& [id, release] : m_releases) {
        sum.facts += release->coverage.facts;
        sum.headings += release->coverage.headings;
        sum.changes += release->coverage.changes;
        sum.notPlaced += release->coverage.notPlaced;
    }
    return sum;
}

QString displayName(const CompanyEntry& company) {
    const std::string& name = company.name.empty() ? company.key : company.name;
    return name.empty() ? Workspace::tr("Unnamed company") : QString::fromStdString(name);
}

} // namespace ql::app
