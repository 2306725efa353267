// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace ql {

namespace {

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

int daysInMonth(int year, int month) {
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) return 0;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

bool Date::isValid() const {
    return year > 0 && year < 10000 && month >= 1 && month <= 12 && day >= 1 &&
           day <= daysInMonth(year, month);
}

std::string Date::toString() const {
    if (!isValid()) return {};
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year % 10000, month % 100, day % 100);
    return text;
}

std::optional<Date> Date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto y = digits(iso.substr(0, 4));
    const auto m = digits(iso.substr(5, 2));
    const auto d = digits(iso.substr(8, 2));
    if (!y || !m || !d) return std::nullopt;
    const Date date{*y, *m, *d};
    return date.isValid() ? std::optional(date) : std::nullopt;
}

long Date::serial() const {
    using namespace std::chrono;
    const sys_days days = std::chrono::year(year) /
                          std::chrono::month(static_cast<unsigned>(month)) /
                          std::chrono::day(static_cast<unsigned>(day));
    return days.time_since_epoch().count();
}

Date Date::fromSerial(long serialDays) {
    const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{serialDays}}};
    return {int(ymd.year()), static_cast<int>(unsigned(ymd.month())),
            static_cast<int>(unsigned(ymd.day()))};
}

Date Date::plusMonths(int months) const {
    const int index = year * 12 + (month - 1) + months;
    const int y = index / 12;
    const int m = index % 12 + 1;
    const int last = daysInMonth(y, m);
    const bool wasLast = day == daysInMonth(year, month);
    return {y, m, wasLast ? last : std::min(day, last)};
}

Date nearestMonthEnd(const Date& date) {
    if (!date.isValid()) return date;
    const int last = daysInMonth(date.year, date.month);
    if (date.day > 15) return {date.year, date.month, last};
    const Date previous = Date{date.year, date.month, 1}.plusMonths(-1);
    return {previous.year, previous.month, daysInMonth(previous.year, previous.month)};
}

} // namespace ql
