// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/extract_csv.h"

#include "commands/csv.h"

namespace ql::app::commands {

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

std::string figuresCsvHeader() {
    return csvLine(
        {"release", "statement", "section", "label", "period", "value", "unit", "source", "doubt"});
}

std::string figuresCsv(const Release& release) {
    std::string text;
    for (const Statement& statement : release.statements)
        for (const LineItem& item : statement.items)
            for (const Fact& fact : item.facts)
                text += csvLine({release.fileName, std::string(toString(statement.kind)),
                                 item.sectionName(), item.label, periodOf(fact.period, fact.aspect),
                                 plainValue(fact.kind, fact.value, fact.unit), fact.unit.toString(),
                                 fact.where.toString(), fact.doubtful ? "doubtful" : ""});
    return text;
}

} // namespace ql::app::commands
