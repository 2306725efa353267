// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ql::views {
class CompanyEditor;
class LibraryPanel;
} // namespace ql::views

namespace ql::app {

class Edits;
class Workspace;

/// Releases taken out of the library; names put together as one company and separated again.
class LibraryEdits final : public QObject {
    Q_OBJECT
  public:
    LibraryEdits(Workspace& workspace, Edits& edits, views::CompanyEditor& editor,
                 views::LibraryPanel& panel, QObject* parent);

    void removeRelease(qlonglong release);
    /// With all its releases.
    void removeCompany(const QString& key);
    /// Asks which other company it is.
    void mergeCompany(const QString& key);
    /// Makes the releases under a name a company of their own.
    void separate(const QString& key, const QString& name);

  private:
    void merge(const QString& other);

    Workspace& m_workspace;
    Edits& m_edits;
    views::CompanyEditor& m_editor;
    QString m_merging; ///< key of the company another is asked for
};

} // namespace ql::app
