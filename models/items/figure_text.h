// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/period.h"
#include "core/unit.h"

#include <QString>

namespace ql::items {

/// The reader's choice of scale. Per-share figures, percentages and counts are never scaled.
enum class ScaleChoice { Automatic, Units, Thousands, Millions };

/// A number ready to be set: digits apart from what hangs beside them.
struct FigureText {
    QString digits; ///< grouped, without sign: "13,100", "0.09"
    bool negative = false;
    bool percent = false;
    int decimals = 0;

    /// "(13,100)", "(2.5)%".
    [[nodiscard]] QString joined() const;
};

/// `value / 10^power` with that many decimals, rounded half away from zero.
[[nodiscard]] FigureText figureText(const Decimal& value, int power, int decimals, bool percent);

/// The value in full with its unit: "$54,214,000", "148,721,000 shares", "$(0.09) per share".
[[nodiscard]] QString exactText(const Decimal& value, const Unit& unit);

/// "US dollars"; the ISO code where we know no name.
[[nodiscard]] QString currencyName(const QString& code);
/// "$", "€"; the code and a space where we know no sign.
[[nodiscard]] QString currencySign(const QString& code);

/// "Quarter ended June 30, 2006", "Six months ended ...", "June 30, 2006" for an instant.
[[nodiscard]] QString periodText(const Period& period);
/// "June 30, 2006"; empty for no date.
[[nodiscard]] QString dateText(const Date& date);

} // namespace ql::items
