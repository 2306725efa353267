// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/edgar_header.h"

#include "documents/ascii.h"
#include "documents/text_lines.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace ql::documents {

namespace {

enum class Field { Accession, Form, Period, Filed, Company, Cik, YearEnd, FormerName };

struct FieldName {
    std::string_view lower;
    Field field;
};

constexpr std::array names = {
    FieldName{"accession number:", Field::Accession},
    FieldName{"<accession-number>", Field::Accession},
    FieldName{"conformed submission type:", Field::Form},
    FieldName{"<type>", Field::Form},
    FieldName{"conformed period of report:", Field::Period},
    FieldName{"<period>", Field::Period},
    FieldName{"filed as of date:", Field::Filed},
    FieldName{"<filing-date>", Field::Filed},
    FieldName{"company conformed name:", Field::Company},
    FieldName{"<conformed-name>", Field::Company},
    FieldName{"central index key:", Field::Cik},
    FieldName{"<cik>", Field::Cik},
    FieldName{"fiscal year end:", Field::YearEnd},
    FieldName{"<fiscal-year-end>", Field::YearEnd},
    FieldName{"former conformed name:", Field::FormerName},
    FieldName{"<former-conformed-name>", Field::FormerName},
};

struct Filer {
    std::string_view company;
    std::string_view cik;
    std::string_view yearEnd;
    std::vector<std::string> formerNames;
};

int number(std::string_view digits) {
    int value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, value);
    return error == std::errc() && rest == end ? value : 0;
}

/// "20030729"; no date where it is none.
Date parseDay(std::string_view digits) {
    if (digits.size() != 8) return {};
    const Date day{number(digits.substr(0, 4)), number(digits.substr(4, 2)),
                   number(digits.substr(6, 2))};
    return day.isValid() ? day : Date{};
}

std::string_view withoutZeros(std::string_view digits) {
    return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

const Filer& chooseFiler(const std::vector<Filer>& filers, std::string_view accession) {
    const std::string_view submitter = withoutZeros(accession.substr(0, accession.find('-')));
    const auto self = std::ranges::find(filers, submitter,
                                        [](const Filer& filer) { return withoutZeros(filer.cik); });
    return self != filers.end() && !submitter.empty() ? *self : filers.front();
}

} // namespace

FilingHeader parseEdgarHeader(std::string_view header) {
    FilingHeader filing;
    std::vector<Filer> filers;
    std::string_view accession;
    for (const ByteRange& range : splitLines(header)) {
        const std::string_view line = trimmed(header.substr(range.begin, range.end - range.begin));
        const auto known = std::ranges::find_if(
            names, [&](const FieldName& name) { return startsWithNoCase(line, name.lower); });
        if (known == names.end()) continue;
        const std::string_view value = trimmed(line.substr(known->lower.size()));
        switch (known->field) {
        case Field::Accession:
            accession = value;
            break;
        case Field::Form:
            if (filing.form.empty()) filing.form = value;
            break;
        case Field::Period:
            filing.period = parseDay(value);
            break;
        case Field::Filed:
            filing.filed = parseDay(value);
            break;
        case Field::Company:
            filers.push_back({value, {}, {}, {}});
            break;
        case Field::Cik:
            if (!filers.empty()) filers.back().cik = value;
            break;
        case Field::YearEnd:
            if (!filers.empty()) filers.back().yearEnd = value;
            break;
        case Field::FormerName:
            if (!filers.empty() && !value.empty()) filers.back().formerNames.emplace_back(value);
            break;
        }
    }
    if (filers.empty()) return filing;
    const Filer& filer = chooseFiler(filers, accession);
    filing.company = filer.company;
    filing.cik = filer.cik;
    filing.formerNames = filer.formerNames;
    if (filer.yearEnd.size() == 4) {
        const int month = number(filer.yearEnd.substr(0, 2));
        const int day = number(filer.yearEnd.substr(2, 2));
        if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
            filing.fiscalYearEndMonth = month;
            filing.fiscalYearEndDay = day;
        }
    }
    return filing;
}

} // namespace ql::documents
