// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace ql::views {

/// The colours everything of ours is painted with, tables and charts alike. Text colours reach a
/// contrast of 4.5:1 on `page`, marks 3:1.
struct Colors {
    bool dark = false;
    QColor window; ///< behind the page
    QColor page;   ///< the white surface tables and charts lie on
    QColor raised; ///< a quiet block on the page: headers of panels, cards
    QColor text;
    QColor quiet;      ///< second lines, headings of sections
    QColor hairline;   ///< grid lines, borders
    QColor rule;       ///< rules above totals, as in print
    QColor accent;     ///< the one blue: selection, links, bars
    QColor onAccent;   ///< text on a surface of accent
    QColor accentTint; ///< ground of what is chosen
    QColor hoverTint;
    QColor negative;  ///< bars below zero, losses
    QColor positive;  ///< "all accounted for", gains
    QColor restated;  ///< the corner of a restated cell
    QColor doubtTint; ///< ground of a doubtful cell
    QColor warnTint;  ///< ground of a figure that a check contradicts
    QColor corrected; ///< the bar of a figure a person corrected
    QColor correctedTint; ///< its ground
    QColor markTint;  ///< ground of the lit figure in a source
    QColor derived;   ///< ink of what is computed, not typed

    /// Light or dark by the palette: its own window and text decide.
    [[nodiscard]] static Colors forPalette(const QPalette& palette);
};

/// True where the palette's text is lighter than its window. (QStyleHints::colorScheme is not in
/// Qt 6.4.)
[[nodiscard]] bool isDark(const QPalette& palette);

/// A whole palette for Fusion, in the same colours.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// `palette` for what lies on the page and has no ground of its own, as a table's headers.
[[nodiscard]] QPalette onPage(QPalette palette, const Colors& colors);

/// The face of the interface: Inter where it is installed, else the desktop's; 13 pixels.
[[nodiscard]] QFont interfaceFont();
/// The face releases are shown in.
[[nodiscard]] QFont sourceFont();
/// The same face at another size in pixels.
[[nodiscard]] QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal);

} // namespace ql::views
