// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ql::items {

enum class Mood { Plain, Good, Bad };

/// One headline figure of the latest period, as a card shows it.
struct Headline {
    QString title;       ///< "Net revenue, Q2 06"
    QString name;        ///< "Net revenue"
    QString value;       ///< "$54.2M"
    QStringList details; ///< "+78.1% on the year", "+2.9% on the quarter"; may be empty
    Mood mood = Mood::Plain;
    StatementKind kind = StatementKind::Income;
    int row = -1; ///< of that kind's comparison
    int column = -1;
};

/// Revenue, gross margin, operating income, net income per share and cash at the latest period of
/// the income statement, each where the releases tell it.
[[nodiscard]] std::vector<Headline> makeHeadlines(const analysis::Comparison& income,
                                                  const analysis::Comparison& balance);

/// "$54.2M", "$(13.0)M", "$812K".
[[nodiscard]] QString shortAmount(const Decimal& value, const QString& currency);

} // namespace ql::items
