// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

class QAbstractItemModel;
class QMimeData;

namespace ql::views {

/// The chosen cells for the clipboard, as text with tabs and as an HTML table that spreadsheets
/// and mail take as one: with headings, labels and the line on units, but a single cell bare.
/// Null where nothing is chosen. The caller owns the result.
[[nodiscard]] QMimeData* copyOf(const QAbstractItemModel& model, const QModelIndexList& chosen,
                                const QString& unitLine);

} // namespace ql::views
