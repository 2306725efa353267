// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_edits.h"

#include "core/release.h"
#include "edits.h"
#include "library_nodes.h"
#include "panels/company_editor.h"
#include "panels/library_panel.h"
#include "workspace.h"

#include <algorithm>

namespace ql::app {

using library::CompanyEntry;
using library::CompanyLink;

namespace {

bool isAbout(const CompanyLink& link, const std::string& one, const std::string& other) {
    return (link.one == one && link.other == other) || (link.one == other && link.other == one);
}

} // namespace

LibraryEdits::LibraryEdits(Workspace& workspace, Edits& edits, views::CompanyEditor& editor,
                           views::LibraryPanel& panel, QObject* parent)
  : QObject(parent)
  , m_workspace(workspace)
  , m_edits(edits)
  , m_editor(editor) {
    connect(&panel, &views::LibraryPanel::removeReleaseRequested, this,
            &LibraryEdits::removeRelease);
    connect(&panel, &views::LibraryPanel::removeCompanyRequested, this,
            &LibraryEdits::removeCompany);
    connect(&panel, &views::LibraryPanel::mergeRequested, this, &LibraryEdits::mergeCompany);
    connect(&panel, &views::LibraryPanel::separateRequested, this, &LibraryEdits::separate);
    connect(&editor, &views::CompanyEditor::chosen, this, &LibraryEdits::merge);
}

void LibraryEdits::removeRelease(qlonglong release) {
    for (const CompanyEntry& company : m_workspace.companies())
        for (const auto& entry : company.releases)
            if (entry.id == release)
                m_edits.removeReleases(
                    tr("Removal of %1, %2").arg(displayName(company), releaseName(entry)),
                    {release});
}

void LibraryEdits::removeCompany(const QString& key) {
    const auto* company = library::findCompany(m_workspace.companies(), key.toStdString());
    if (company == nullptr) return;
    std::vector<library::ReleaseId> releases;
    releases.reserve(company->releases.size());
    for (const auto& entry : company->releases)
        releases.push_back(entry.id);
    m_edits.removeReleases(tr("Removal of %1").arg(displayName(*company)), releases);
}

void LibraryEdits::mergeCompany(const QString& key) {
    const auto* company = library::findCompany(m_workspace.companies(), key.toStdString());
    if (company == nullptr) return;
    QList<views::CompanyChoice> others;
    for (const CompanyEntry& other : m_workspace.companies())
        if (&other != company)
            others.append({QString::fromStdString(other.key), displayName(other)});
    // Those that signs speak for come first.
    std::ranges::stable_partition(others, [&](const views::CompanyChoice& choice) {
        return std::ranges::find(company->perhapsAlso, choice.key.toStdString(),
                                 &library::CompanyName::key) != company->perhapsAlso.end();
    });
    m_merging = key;
    m_editor.edit(displayName(*company), others);
}

void LibraryEdits::merge(const QString& other) {
    const auto& companies = m_workspace.companies();
    const auto* one = library::findCompany(companies, m_merging.toStdString());
    const auto* two = library::findCompany(companies, other.toStdString());
    if (one == nullptr || two == nullptr || one == two) return;
    // What was said against it before no longer holds.
    std::vector<CompanyLink> forget;
    const auto links = m_workspace.library()->companyLinks();
    for (const CompanyLink& link : links.value_or(std::vector<CompanyLink>{}))
        if ((one->goesBy(link.one) && two->goesBy(link.other)) ||
            (one->goesBy(link.other) && two->goesBy(link.one)))
            forget.push_back(link);
    m_edits.linkCompanies(
        tr("Putting Together of %1 and %2").arg(displayName(*one), displayName(*two)), forget,
        {{one->key, two->key, true}});
}

void LibraryEdits::separate(const QString& key, const QString& name) {
    const auto* company = library::findCompany(m_workspace.companies(), key.toStdString());
    if (company == nullptr || company->names.size() < 2) return;
    const std::string apart = name.toStdString();
    const auto links = m_workspace.library()->companyLinks();
    std::vector<CompanyLink> forget;
    std::vector<CompanyLink> keep;
    QString title;
    for (const auto& each : company->names) {
        if (each.key == apart) {
            title = QString::fromStdString(each.name);
            continue;
        }
        for (const CompanyLink& link : links.value_or(std::vector<CompanyLink>{}))
            if (isAbout(link, apart, each.key)) forget.push_back(link);
        keep.push_back({apart, each.key, false});
    }
    m_edits.linkCompanies(tr("Separation of %1").arg(title), forget, keep);
}

} // namespace ql::app
