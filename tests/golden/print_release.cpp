// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_release.h"

#include <string_view>

namespace ql::golden {

namespace {

void field(std::string& out, std::string_view name, const std::string& value) {
    out += std::string(name);
    out.append(name.size() < 12 ? 12 - name.size() : 1, ' ');
    out += value.empty() ? "(none)" : value;
    out += '\n';
}

std::string marks(const std::vector<std::string>& list) {
    std::string text;
    for (const std::string& mark : list)
        text += " [" + mark + "]";
    return text;
}

std::string_view roleName(Role role) {
    switch (role) {
    case Role::Heading:
        return "heading ";
    case Role::Item:
        return "item    ";
    case Role::Subtotal:
        return "subtotal";
    case Role::Total:
        return "total   ";
    }
    return "?";
}

char ruleMark(Rule rule) {
    switch (rule) {
    case Rule::None:
        return ' ';
    case Rule::Single:
        return '-';
    case Rule::Double:
        return '=';
    }
    return '?';
}

std::string valueText(const Fact& fact) {
    std::string text;
    switch (fact.kind) {
    case ValueKind::Number:
        text = fact.value.toString();
        break;
    case ValueKind::Nil:
        text = "nil";
        break;
    case ValueKind::Text:
        text = "'" + fact.where.printed + "'";
        break;
    }
    if (fact.unit.measure != Measure::Currency || fact.unit.currency != "USD")
        text += " " + fact.unit.toString();
    if (fact.doubtful) text += " (doubtful)";
    return text;
}

void printItem(std::string& out, const LineItem& item, std::size_t columns) {
    out += "  ";
    out += roleName(item.role);
    out += ' ';
    out += ruleMark(item.ruleAbove);
    out += ruleMark(item.ruleBelow);
    out += ' ';
    out.append(static_cast<std::size_t>(item.depth) * 2, ' ');
    out += item.label.empty() ? "(no label)" : item.label;
    out += marks(item.marks);
    if (!item.taxonomy.empty()) out += " {" + item.taxonomy + "}";
    if (!item.section.empty()) out += " in";
    for (const std::string& section : item.section)
        out += " / " + section;
    out += '\n';
    if (item.role == Role::Heading && item.facts.empty()) return;
    out += "             ";
    std::size_t next = 0;
    for (std::size_t column = 0; column < columns; ++column) {
        out += " | ";
        if (next < item.facts.size() && item.facts[next].column == static_cast<int>(column))
            out += valueText(item.facts[next++]);
    }
    out += '\n';
}

void printStatement(std::string& out, const Statement& statement) {
    out += "\nstatement   " + std::string(toString(statement.kind));
    if (!statement.title.empty()) out += ": " + statement.title;
    out += '\n';
    field(out, "  unit", statement.unitNote + " scale " + std::to_string(statement.scale));
    for (const Column& column : statement.columns) {
        std::string text = column.period.toString();
        if (!column.aspect.empty()) text += "#" + column.aspect;
        text += " \"" + column.heading + "\"" + marks(column.marks);
        if (column.unaudited) text += " unaudited";
        if (column.restated) text += " restated";
        field(out, "  column", text);
    }
    for (const LineItem& item : statement.items)
        printItem(out, item, statement.columns.size());
}

} // namespace

std::string print(const Release& release) {
    std::string out;
    field(out, "file", release.fileName + " (" + release.format + ")");
    field(out, "company", release.company);
    field(out, "ticker", release.ticker);
    field(out, "exchange", release.exchange);
    field(out, "headline", release.headline);
    field(out, "published",
          release.published.toString() + " " + release.place + " " + release.wire);
    field(out, "quarter",
          release.quarter.toString() + " " + quarterName(release) +
              (release.unaudited ? " unaudited" : "") + (release.restated ? " restated" : ""));
    for (const Contact& contact : release.contacts) {
        field(out, "contact",
              contact.name + ", " + contact.phone + ", " + contact.email + ", " + contact.role);
    }
    for (const Statement& statement : release.statements)
        printStatement(out, statement);
    out += '\n';
    for (const ProseFact& fact : release.prose) {
        field(out, "prose",
              fact.subject + (fact.taxonomy.empty() ? "" : " {" + fact.taxonomy + "}") + " | " +
                  (fact.period.end.isValid() ? fact.period.toString() : "no period") + " | " +
                  fact.value.toString() + " " + fact.unit.toString() + " | " + fact.where.printed);
    }
    for (const Footnote& note : release.footnotes) {
        field(out, "footnote",
              "[" + note.mark + "] of statement " + std::to_string(note.statement) + ": " +
                  note.text);
    }
    for (const Issue& issue : release.issues)
        field(out, "issue", std::string(toString(issue.code)) + ": " + describe(issue));
    field(out, "coverage",
          std::to_string(release.coverage.facts) + " facts, " +
              std::to_string(release.coverage.headings) + " headings, " +
              std::to_string(release.coverage.changes) + " changes, " +
              std::to_string(release.coverage.notPlaced) + " not placed");
    return out;
}

} // namespace ql::golden
