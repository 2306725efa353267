// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/extract_csv.h"

#include "exporting/csv.h"
#include "exporting/plain_figure.h"

namespace ql::app::commands {

using exporting::csvLine;
using exporting::periodOf;
using exporting::plainValue;

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
