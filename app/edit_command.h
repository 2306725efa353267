// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QUndoCommand>

#include <functional>

namespace ql::app {

/// A change to the library that can be taken back: two functions and a name. Where the library
/// refuses, nothing has changed, `failed` is told, and the step can be tried again.
class EditCommand final : public QUndoCommand {
  public:
    using Step = std::function<Result<void>()>;

    /// `changed` is called after each step that succeeded.
    EditCommand(const QString& text, Step apply, Step revert, std::function<void()> changed,
                std::function<void(const Error&)> failed);

    void redo() override;
    void undo() override;

    /// Whether the last step was refused, so that the stack stands one off.
    [[nodiscard]] bool wasRefused() const { return m_refused; }

  private:
    void run(const Step& step, bool done);

    Step m_apply;
    Step m_revert;
    std::function<void()> m_changed;
    std::function<void(const Error&)> m_failed;
    bool m_done = false;
    bool m_everDone = false;
    bool m_refused = false;
};

} // namespace ql::app
