// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace ql::app::commands {

/// What Qt's database drivers and translations need, for commands that use a library and draw
/// nothing. Commands that only read files do without and start faster.
class CoreApplication {
  private:
    int m_count = 1;
    char m_name[13] = "quarterlight";
    char* m_arguments[2] = {m_name, nullptr};
    QCoreApplication m_application{m_count, m_arguments};
};

} // namespace ql::app::commands
