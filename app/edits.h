// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions.h"
#include "edit_command.h"
#include "library/library.h"

#include <QObject>
#include <QUndoStack>

namespace ql::app {

class Workspace;

/// Every change a person makes to the library, so that it can be taken back and made again. Each
/// is written at once; what the library refuses is told by failed() and leaves all as it was.
class Edits final : public QObject {
    Q_OBJECT
  public:
    explicit Edits(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] QUndoStack& stack() { return m_stack; }
    void undo();
    void redo();

    /// Decisions about the company shown. `text` names the change: "Rename of Net revenue". Several
    /// decisions about rows are one change.
    void decide(const QString& text, std::vector<RowDecision> decisions);
    void forget(const QString& text, const RowDecision& decision);
    /// Replaces the correction made of that figure before, if any.
    void correct(const QString& text, const Correction& correction);
    void putBack(const QString& text, const Correction& correction);
    /// Keeps `after` in place of `before`; one without text is none.
    void annotate(const QString& text, const Annotation& before, const Annotation& after);

    /// Takes releases out of the library, with the bytes they were read from.
    void removeReleases(const QString& text, const std::vector<library::ReleaseId>& releases);
    /// Forgets and keeps what is said about names of companies.
    void linkCompanies(const QString& text, const std::vector<library::CompanyLink>& forget,
                       const std::vector<library::CompanyLink>& keep);

  Q_SIGNALS:
    void failed(const QString& sentence);

  private:
    using Step = EditCommand::Step;
    void push(const QString& text, Step apply, Step revert, std::function<void()> changed);
    /// Shows the company whose figures changed.
    [[nodiscard]] std::function<void()> showDecided();
    [[nodiscard]] library::Library& library() const;

    Workspace& m_workspace;
    QUndoStack m_stack;
};

} // namespace ql::app
