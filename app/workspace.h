// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"
#include "analysis/comparison.h"
#include "items/figure_text.h"
#include "library/library.h"
#include "release_loader.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace ql::app {

using ComparisonPtr = std::shared_ptr<const analysis::Comparison>;

/// What the window is about: a library, a company of it, and how its quarters are to be shown.
/// Views are told what changed and ask for comparisons, which are made once and shared.
class Workspace final : public QObject {
    Q_OBJECT
  public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    /// Opens the library file. After an error the workspace is empty.
    Result<void> open(const QString& path);
    [[nodiscard]] const QString& libraryPath() const { return m_path; }
    /// Reads the list of companies again, and the company's releases where they changed.
    void refresh();

    [[nodiscard]] const std::vector<library::CompanyEntry>& companies() const {
        return m_companies;
    }
    [[nodiscard]] const library::CompanyEntry* company() const;
    [[nodiscard]] QString companyKey() const { return m_companyKey; }
    /// Shows another company as soon as its releases are read; until then all stays as it was.
    void setCompany(const QString& key);
    /// The company whose releases are being read; null while none are.
    [[nodiscard]] const library::CompanyEntry* loadingCompany() const;
    [[nodiscard]] bool isLoading() const { return m_loader.isRunning(); }
    /// Calls `then` once nothing is being read: at once, or after loadingEnded().
    void whenLoaded(QObject* context, const std::function<void()>& then);

    [[nodiscard]] analysis::Span span() const { return m_span; }
    void setSpan(analysis::Span span);
    [[nodiscard]] items::ScaleChoice scale() const { return m_scale; }
    void setScale(items::ScaleChoice scale);

    /// Which report of a period counts where two releases differ.
    [[nodiscard]] analysis::Version version() const { return m_version; }
    void setVersion(analysis::Version version);
    /// What the cells of tables hold: amounts, shares of revenue, changes.
    [[nodiscard]] analysis::Mode mode() const { return m_mode; }
    void setMode(analysis::Mode mode);

    [[nodiscard]] std::vector<StatementKind> kinds() const;
    /// The amounts, which overview, charts and sources are about.
    [[nodiscard]] ComparisonPtr comparison(StatementKind kind);
    /// The same lines and periods in the mode chosen, for the tables.
    [[nodiscard]] ComparisonPtr shown(StatementKind kind);
    /// With the notes a person wrote on its periods.
    [[nodiscard]] analysis::ChartSpec chart(const analysis::ChartChoice& choice);
    [[nodiscard]] analysis::ChartSpec chart(analysis::ChartKind kind);
    /// What charts are drawn from; valid until the company, span or version changes.
    [[nodiscard]] analysis::ChartTables chartTables();

    /// What was decided about the company: comparisons follow it.
    [[nodiscard]] const Decisions& decisions() const { return m_decisions; }
    /// Reads the decisions again, after the library's were changed.
    void refreshDecisions();
    /// For what is written to it; null where none could be opened.
    [[nodiscard]] library::Library* library() const { return m_library.get(); }

    /// The list of companies shows these from now on; by sha256.
    void noteCheckCounts(const std::map<std::string, library::CheckCounts>& counts);

    /// All releases of the company, in no order.
    [[nodiscard]] std::vector<analysis::ReleasePtr> releases() const;
    /// A release of the company by its id; null where it is none of them.
    [[nodiscard]] analysis::ReleasePtr release(library::ReleaseId id) const;
    /// The bytes a release was read from; any copy of the release will do. Error: Storage.
    [[nodiscard]] Result<std::string> originalBytes(const analysis::ReleasePtr& release) const;
    /// Over all releases of the company.
    [[nodiscard]] Coverage coverage() const;

  Q_SIGNALS:
    void companiesChanged();
    void companyChanged(); ///< another company, or other releases of it
    void loadingStarted();
    void loadingProgress(int done, int total);
    void loadingEnded(); ///< after companyChanged()
    void spanChanged();
    void scaleChanged();
    void modeChanged();      ///< another mode or version
    void decisionsChanged(); ///< rows or figures of the same releases are others now
    void failed(const QString& sentence);

  private:
    void load(const QString& companyKey);
    void readDecisions();
    void showLoaded(const LoadedReleases& loaded);
    [[nodiscard]] const library::CompanyEntry* entryOf(const QString& key) const;

    QString m_path;
    std::unique_ptr<library::Library> m_library;
    std::vector<library::CompanyEntry> m_companies;
    QString m_companyKey; ///< of the company shown
    QString m_wantedKey;  ///< of the company shown, or of the one being read
    ReleaseLoader m_loader;
    std::map<library::ReleaseId, analysis::ReleasePtr> m_releases; ///< of the company
    Decisions m_decisions;
    std::map<StatementKind, ComparisonPtr> m_shown;       ///< in m_mode, where that is not amounts
    std::map<StatementKind, ComparisonPtr> m_comparisons; ///< over m_span
    analysis::Span m_span = analysis::Span::Quarter;
    analysis::Version m_version = analysis::Version::Latest;
    analysis::Mode m_mode = analysis::Mode::Amount;
    items::ScaleChoice m_scale = items::ScaleChoice::Thousands;
};

/// "Northfield Optical, Inc." for lists and titles.
[[nodiscard]] QString displayName(const library::CompanyEntry& company);

} // namespace ql::app
