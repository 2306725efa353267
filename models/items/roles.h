// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ql::items {

/// Every role of our own, of all models here, so that no two share a number.
enum ItemRole : int {
    CellFaceRole = Qt::UserRole + 1, ///< const CellFace*, null in the trend column
    RowFaceRole,    ///< const RowFace*: of a vertical header section or any cell of the row
    ColumnFaceRole, ///< const ColumnFace*: of a horizontal header section; null for the trend
    SortValueRole,  ///< double, invalid where there is no number
    NodeKindRole,   ///< int(NodeKind), in the release tree
    CompanyKeyRole, ///< QString
    ReleaseIdRole,  ///< qlonglong, releases only
    BadgeRole,      ///< QString: the short remark at the right of a node
    BadgeStateRole, ///< int(BadgeState)
    OutcomeRole,    ///< int(analysis::Outcome), in the tree of checks
};

} // namespace ql::items
