// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/period.h"

#include <string>
#include <string_view>

namespace ql::analysis {

/// "54,214", "−0.09": digits in groups of three behind a true minus sign (UTF-8).
[[nodiscard]] std::string groupedText(const Decimal& value);
/// "21.6%".
[[nodiscard]] std::string percentText(const Decimal& percent);
/// "+78.1%", "−17.7%".
[[nodiscard]] std::string changeText(const Decimal& percent);

/// An amount in single units at its printed precision, in words: "54,214 thousand",
/// "54.2 million", "54,214,000".
[[nodiscard]] std::string amountText(const Decimal& amount);

/// The unit an axis counts in: a power of ten of single units and how its labels are rounded.
struct DisplayUnit {
    int scale = 0;    ///< 0, 3, 6 or 9
    int decimals = 0; ///< of labels at bars

    /// The amount in this unit, for geometry.
    [[nodiscard]] double position(const Decimal& amount) const;
    /// "54.2": rounded half away from zero; an amount printed more coarsely keeps its digits.
    [[nodiscard]] std::string label(const Decimal& amount) const;
    /// "millions of US dollars".
    [[nodiscard]] std::string name(std::string_view currency) const;
    /// "millions of shares": the same of what is counted and no money.
    [[nodiscard]] std::string countName(const std::string& counted) const;
};

/// The unit in which the largest magnitude takes two to four digits before the point.
[[nodiscard]] DisplayUnit displayUnitFor(const Decimal& largest);

/// "US dollars", "euros"; the code itself where it is not among the common ones.
[[nodiscard]] std::string currencyName(std::string_view code);

/// "US dollars a share".
[[nodiscard]] std::string perShareName(std::string_view currency);

/// "June" for 6.
[[nodiscard]] std::string monthName(int month);

/// "Quarter ended June 30, 2006", "Six months ended ...", "Year ended ...", "June 30, 2006".
[[nodiscard]] std::string longPeriodName(const Period& period);

/// A company's name without its legal form: "Northfield Optical, Inc." becomes
/// "Northfield Optical".
[[nodiscard]] std::string shortCompanyName(std::string_view company);

} // namespace ql::analysis
