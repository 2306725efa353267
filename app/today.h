// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <QDate>

namespace ql::app {

/// The day on which a decision is made.
[[nodiscard]] inline Date today() {
    const QDate day = QDate::currentDate();
    return {day.year(), day.month(), day.day()};
}

} // namespace ql::app
