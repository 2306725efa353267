// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/plain_figure.h"

namespace ql::exporting {

std::string periodOf(const Period& period, const std::string& aspect) {
    return aspect.empty() ? period.toString() : period.toString() + "#" + aspect;
}

std::string plainValue(ValueKind kind, const Decimal& value, const Unit& unit) {
    switch (kind) {
    case ValueKind::Nil:
        return "0";
    case ValueKind::Text:
        return {};
    case ValueKind::Number:
        break;
    }
    return unit.measure == Measure::Percent ? value.toString() + "%" : value.toString();
}

} // namespace ql::exporting
