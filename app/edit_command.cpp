// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_command.h"

#include <utility>

namespace ql::app {

EditCommand::EditCommand(const QString& text, Step apply, Step revert,
                         std::function<void()> changed, std::function<void(const Error&)> failed)
  : QUndoCommand(text)
  , m_apply(std::move(apply))
  , m_revert(std::move(revert))
  , m_changed(std::move(changed))
  , m_failed(std::move(failed)) {}

void EditCommand::redo() {
    run(m_apply, true);
}

void EditCommand::undo() {
    run(m_revert, false);
}

void EditCommand::run(const Step& step, bool done) {
    m_refused = false;
    // After a refusal the stack comes back to where the library stands; nothing is to be done then.
    if (m_done == done) return;
    if (const auto result = step(); !result) {
        m_refused = true;
        // A change that was never made leaves no command behind.
        if (!m_everDone) setObsolete(true);
        m_failed(result.error());
        return;
    }
    m_done = done;
    m_everDone = true;
    m_changed();
}

} // namespace ql::app
