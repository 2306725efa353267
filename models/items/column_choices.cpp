// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/column_choices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::items {

QString ColumnChoices::key(const analysis::ComparisonColumn& column) {
    QString key = QString::fromStdString(column.period.toString());
    if (!column.aspect.empty()) key += u'#' + QString::fromStdString(column.aspect);
    return key;
}

void ColumnChoices::hide(const QString& key) {
    if (!hidden.contains(key)) hidden += key;
    pinned.removeAll(key);
    if (base == key) base.clear();
}

void ColumnChoices::pin(const QString& key, bool pin) {
    pinned.removeAll(key);
    if (pin) pinned += key;
}

QVariantMap ColumnChoices::toMap() const {
    return {{u"hidden"_s, hidden}, {u"pinned"_s, pinned}, {u"base"_s, base}};
}

ColumnChoices ColumnChoices::fromMap(const QVariantMap& map) {
    return {map.value(u"hidden"_s).toStringList(), map.value(u"pinned"_s).toStringList(),
            map.value(u"base"_s).toString()};
}

int ArrangedColumns::hiddenCount() const {
    return int(std::ranges::count(hidden, true));
}

std::vector<int> ArrangedColumns::loose() const {
    std::vector<int> columns;
    for (int column = 0; column < int(hidden.size()); ++column)
        if (!hidden[std::size_t(column)] && std::ranges::find(pinned, column) == pinned.end())
            columns.push_back(column);
    return columns;
}

std::vector<int> ArrangedColumns::hiddenBefore(int column) const {
    std::vector<int> columns;
    for (int c = std::min(column, int(hidden.size())) - 1; c >= 0; --c) {
        if (hidden[std::size_t(c)])
            columns.insert(columns.begin(), c);
        else if (std::ranges::find(pinned, c) == pinned.end())
            break;
    }
    return columns;
}

ArrangedColumns arrange(const ColumnChoices& choices,
                        const std::vector<analysis::ComparisonColumn>& columns) {
    ArrangedColumns arranged;
    for (int c = 0; c < int(columns.size()); ++c) {
        const QString key = ColumnChoices::key(columns[std::size_t(c)]);
        const bool hidden = choices.hidden.contains(key);
        arranged.hidden.push_back(hidden);
        if (!hidden && choices.pinned.contains(key)) arranged.pinned.push_back(c);
        if (!hidden && choices.base == key) arranged.base = c;
    }
    if (arranged.hiddenCount() == int(columns.size()))
        arranged.hidden.assign(columns.size(), false);
    // Something must be left to scroll beside what is pinned.
    if (arranged.loose().empty()) arranged.pinned.clear();
    return arranged;
}

} // namespace ql::items
