// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ql::views {

/// The numbers of a chart as rows of text: a heading row ("", then the periods), then one row a
/// series ("Net revenue", "54,214 thousand" ...). A gap is a column headed "…" and empty. This is
/// what a screen reader, the clipboard and tests read. Empty for an empty chart.
[[nodiscard]] QList<QStringList> specAsTable(const analysis::ChartSpec& spec);

/// The same with tabs and line ends, as tables are pasted.
[[nodiscard]] QString specAsText(const analysis::ChartSpec& spec);

/// The same as an HTML table, for documents and mail.
[[nodiscard]] QString specAsHtml(const analysis::ChartSpec& spec);

/// What a chart shows, in sentences: "Revenue. Alder Brook · millions of US dollars, by quarter.
/// Q1 06 to Q2 06. Net revenue from 52,686 thousand to 54,214 thousand."
[[nodiscard]] QString describeChart(const analysis::ChartSpec& spec);

} // namespace ql::views
