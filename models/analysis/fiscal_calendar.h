// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <optional>
#include <span>
#include <string>

namespace ql::analysis {

/// A fiscal year and the quarter in it.
struct FiscalQuarter {
    int year = 0;
    int quarter = 0; ///< 1..4

    friend auto operator<=>(const FiscalQuarter&, const FiscalQuarter&) = default;
};

/// When a company's fiscal year ends and how it numbers its years, as its releases show it. Years
/// of 52 or 53 weeks count by the month end nearest to their last day.
class FiscalCalendar {
  public:
    FiscalCalendar() = default;
    /// `yearOffset` is the fiscal year's number less the calendar year in which it ends.
    explicit FiscalCalendar(int yearEndMonth, int yearOffset = 0)
      : m_yearEndMonth(yearEndMonth)
      , m_yearOffset(yearOffset) {}

    /// Learns from what the releases say of themselves ("second quarter of fiscal 2024"), from the
    /// length of their year-to-date columns and from the dates their balance sheets look back to.
    [[nodiscard]] static FiscalCalendar learn(std::span<const ReleasePtr> releases);

    [[nodiscard]] bool isKnown() const { return m_yearEndMonth != 0; }
    /// 1..12; 0 where unknown.
    [[nodiscard]] int yearEndMonth() const { return m_yearEndMonth; }

    /// The fiscal quarter that ends near this day; nothing where the calendar is unknown or the
    /// day closes no quarter of it.
    [[nodiscard]] std::optional<FiscalQuarter> quarterEnding(const Date& end) const;
    [[nodiscard]] bool endsYear(const Date& end) const;
    /// Months from the fiscal year's start to this quarter end: 3, 6, 9 or 12; 0 where unknown.
    [[nodiscard]] int monthsToDate(const Date& end) const;

  private:
    int m_yearEndMonth = 0;
    int m_yearOffset = 0;
};

} // namespace ql::analysis
