// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace ql::items {

/// What a person chose for the periods of a table: which are hidden, which stand pinned beside the
/// labels, which one all others are compared with. Periods are named, not numbered, so that a new
/// release leaves the choices as they are; those of another span wait until it is shown again.
struct ColumnChoices {
    QStringList hidden;
    QStringList pinned;
    QString base; ///< empty for none

    friend bool operator==(const ColumnChoices&, const ColumnChoices&) = default;

    /// "2006-06-30/3M", with "#Non-GAAP" behind where the column has an aspect.
    [[nodiscard]] static QString key(const analysis::ComparisonColumn& column);

    void hide(const QString& key);
    void pin(const QString& key, bool pinned);

    [[nodiscard]] QVariantMap toMap() const;
    [[nodiscard]] static ColumnChoices fromMap(const QVariantMap& map);
};

/// Choices as they fall on the columns of a comparison.
struct ArrangedColumns {
    std::vector<bool> hidden; ///< one a column
    std::vector<int> pinned;  ///< in the order of the columns; none of them hidden
    int base = -1;

    [[nodiscard]] int hiddenCount() const;
    /// The columns that are neither hidden nor pinned.
    [[nodiscard]] std::vector<int> loose() const;
    /// Hidden columns right before this one, with nothing shown between; for the number of columns,
    /// those at the end.
    [[nodiscard]] std::vector<int> hiddenBefore(int column) const;
};

/// A column at least is always shown: choices that would hide all hide none.
[[nodiscard]] ArrangedColumns arrange(const ColumnChoices& choices,
                                      const std::vector<analysis::ComparisonColumn>& columns);

} // namespace ql::items
