// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <optional>
#include <vector>

namespace ql::extraction {

/// What a release itself says of its fiscal calendar, for headings such as "Q2 FY24" or a year
/// without a day.
class Clock {
  public:
    explicit Clock(const Scan& scan);

    /// The last day of a fiscal quarter, or of the fiscal year for quarter 0; nothing where the
    /// release gives no hold.
    [[nodiscard]] std::optional<Date> endOf(int fiscalYear, int quarter) const;
    /// Takes in the end of a period that a table names: such days are trusted over dates in prose.
    void learn(const Date& periodEnd);
    /// The period end within two weeks of this day, else the printed date, else this day.
    [[nodiscard]] Date nearestPrinted(const Date& day) const;
    /// Month in which the fiscal year ends; 0 where unknown.
    [[nodiscard]] int yearEndMonth() const { return m_yearEndMonth; }
    /// The quarter the release speaks of first: its end, number and fiscal year (0 where unsaid).
    struct Quarter {
        Date end;
        int quarter = 0;
        int fiscalYear = 0;
        int months = 3; ///< 12 where a year is reported and no quarter
    };
    [[nodiscard]] const std::optional<Quarter>& reported() const { return m_reported; }
    [[nodiscard]] const std::vector<Date>& dates() const { return m_dates; }

  private:
    void addDate(const Date& date);
    /// `text` is folded.
    void readProse(const std::string& text);
    /// "Nine months ended June 30": where nothing else tells, the year began so long before.
    /// A word that names a length of time at `at`, and the "ended" behind it.
    void takeEnded(std::string_view text, std::size_t at, std::string_view word, int months,
                   std::size_t ending);
    void readLengths(std::string_view text);

    std::vector<Date> m_ends;  ///< period ends of tables
    std::vector<Date> m_dates; ///< every complete date printed, sorted
    int m_yearEndMonth = 0;
    std::optional<Quarter> m_reported;
};

} // namespace ql::extraction
