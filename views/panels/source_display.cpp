// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/source_display.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ql::views {

std::vector<SourceMatch> findMatches(const QString& text, const QString& wanted) {
    std::vector<SourceMatch> matches;
    QStringList words = wanted.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return matches;
    for (QString& word : words)
        word = QRegularExpression::escape(word);
    const QRegularExpression pattern(words.join(u"\\s+"_s),
                                     QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::UseUnicodePropertiesOption);
    auto found = pattern.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        matches.push_back({int(match.capturedStart()), int(match.capturedEnd())});
    }
    return matches;
}

} // namespace ql::views
