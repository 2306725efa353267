// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/period.h"
#include "core/provenance.h"
#include "core/unit.h"

#include <string>

namespace ql {

/// Absent (no Fact at all), nil and zero are three different things.
enum class ValueKind {
    Number,
    Nil, ///< a printed dash: "-", "--"
    Text ///< printed, but no number: "nm", "N/A", a range
};

/// A value of a line item for one column of its statement.
struct Fact {
    int column = 0; ///< index into Statement::columns
    Period period;
    std::string
        aspect; ///< what splits the period besides time: "Non-GAAP", "As Restated"; else empty
    ValueKind kind = ValueKind::Number;
    Decimal value; ///< in single units, scale multiplied out; its exponent is the printed precision
    Unit unit;
    Provenance where;
    bool doubtful = false; ///< two readings were possible and nothing decided: see the issues

    friend bool operator==(const Fact&, const Fact&) = default;
};

} // namespace ql
