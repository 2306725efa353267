// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/release_news.h"

#include "items/cell_description.h"
#include "items/figure_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::items {

using analysis::Cell;
using analysis::Comparison;
using analysis::ComparisonRow;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReleaseNews)
};

QString labelOf(const std::string& label) {
    QString text = QString::fromStdString(label).trimmed();
    while (text.endsWith(u':') || text.endsWith(u' '))
        text.chop(1);
    return text.isEmpty() ? Text::tr("A line without a label") : text;
}

/// Letters and digits alone: a hyphen or a capital is no news.
QString bare(const QString& label) {
    QString letters;
    for (const QChar c : label)
        if (c.isLetterOrNumber()) letters += c.toLower();
    return letters;
}

bool hasStatement(const Comparison& comparison, int release) {
    return std::ranges::any_of(
        comparison.releases[std::size_t(release)]->statements,
        [&](const Statement& statement) { return statement.kind == comparison.kind; });
}

/// The words by which a release calls the row; empty where it does not print it.
QString wordsIn(const Comparison& comparison, const ComparisonRow& row, int release) {
    for (const auto& line : row.lines) {
        if (line.release != release) continue;
        const auto& statement =
            comparison.releases[std::size_t(release)]->statements[std::size_t(line.statement)];
        return labelOf(statement.items[std::size_t(line.item)].label);
    }
    return {};
}

class Gatherer {
  public:
    Gatherer(const Comparison& comparison, std::vector<NewsItem>& items)
      : m_comparison(comparison)
      , m_items(items)
      , m_latest(int(comparison.releases.size()) - 1)
      , m_before(m_latest - 1) {}

    void gather() {
        if (m_before < 0 || !hasStatement(m_comparison, m_latest)) return;
        const bool both = hasStatement(m_comparison, m_before);
        for (std::size_t r = 0; r < m_comparison.rows.size(); ++r) {
            const ComparisonRow& row = m_comparison.rows[r];
            if (row.role == Role::Heading) continue;
            addRevisions(row, int(r));
            if (both && !row.lines.empty()) addLine(row, int(r));
        }
    }

  private:
    void add(NewsItem::Kind kind, const QString& text, int row, int column) {
        m_items.push_back({kind, text, m_comparison.kind, row, column});
    }

    /// Figures the latest release reports otherwise than the one that last did.
    void addRevisions(const ComparisonRow& row, int r) {
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const Cell& cell = row.cells[c];
            if (!cell.restated || cell.isDerived() || cell.reports.size() < 2) continue;
            const auto& now = cell.reports.back();
            const auto& then = cell.reports[cell.reports.size() - 2];
            if (now.from.release != m_latest || now.kind != ValueKind::Number ||
                then.kind != ValueKind::Number || now.value == then.value)
                continue;
            const QString period = QString::fromStdString(m_comparison.columns[c].heading);
            const bool moved = cell.revision == analysis::Revision::Reclassified;
            const QString words = moved ? Text::tr("%1 of %2 reclassified: %3, was %4")
                                        : Text::tr("%1 of %2 restated: %3, was %4");
            add(moved ? NewsItem::Kind::Reclassified : NewsItem::Kind::Restated,
                words.arg(labelOf(row.label), period, exactText(now.value, cell.unit),
                          exactText(then.value, cell.unit)),
                r, int(c));
        }
    }

    void addLine(const ComparisonRow& row, int r) {
        const QString now = wordsIn(m_comparison, row, m_latest);
        const QString then = wordsIn(m_comparison, row, m_before);
        const bool printedNow = isPrintedIn(row, m_latest);
        const bool printedThen = isPrintedIn(row, m_before);
        const bool printedEver = std::ranges::any_of(
            row.lines, [&](const auto& line) { return line.release < m_latest; });
        const QString label = labelOf(row.label);
        if (printedNow && !printedEver)
            add(NewsItem::Kind::NewLine, Text::tr("New line: %1").arg(label), r, -1);
        else if (!printedNow && printedThen)
            add(NewsItem::Kind::EndedLine, Text::tr("No longer reported: %1").arg(label), r, -1);
        else if (printedNow && printedThen && bare(now) != bare(then))
            add(NewsItem::Kind::Reworded, Text::tr("“%1” is now called “%2”").arg(then, now), r,
                -1);
    }

    static bool isPrintedIn(const ComparisonRow& row, int release) {
        return std::ranges::any_of(row.lines,
                                   [&](const auto& line) { return line.release == release; });
    }

    const Comparison& m_comparison;
    std::vector<NewsItem>& m_items;
    int m_latest;
    int m_before;
};

} // namespace

ReleaseNews
makeReleaseNews(std::span<const std::shared_ptr<const analysis::Comparison>> comparisons) {
    ReleaseNews news;
    const Comparison* any = nullptr;
    for (const auto& comparison : comparisons)
        if (comparison != nullptr && !comparison->releases.empty()) any = comparison.get();
    if (any == nullptr) return news;
    const Release& latest = *any->releases.back();
    news.latest = releaseText(latest);
    if (any->releases.size() > 1) news.before = releaseText(**std::prev(any->releases.end(), 2));
    for (const auto& comparison : comparisons)
        if (comparison != nullptr) Gatherer(*comparison, news.items).gather();
    if (std::ranges::any_of(latest.statements, [](const Statement& statement) {
            return statement.kind == StatementKind::Guidance;
        }))
        news.items.push_back({NewsItem::Kind::Guidance,
                              Text::tr("The company gives guidance in this release"),
                              StatementKind::Guidance, -1, -1});
    std::ranges::stable_sort(news.items, {}, &NewsItem::kind);
    return news;
}

} // namespace ql::items
