// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/source_text.h"

#include <memory>
#include <vector>

class QWidget;

namespace ql::views {

using SourcePtr = std::shared_ptr<const items::SourceText>;

/// A match of a search, in UTF-16 units of the text a display searches.
struct SourceMatch {
    int begin = 0;
    int end = 0;
};

/// Where the words of `wanted` stand, however much space is between them; without regard to case.
[[nodiscard]] std::vector<SourceMatch> findMatches(const QString& text, const QString& wanted);

/// One way to show a release: its reading text, its web page, its sheets. Figures are told by
/// their index into SourceText::figures.
class SourceDisplay {
  public:
    virtual ~SourceDisplay() = default;

    [[nodiscard]] virtual QWidget* widget() = 0;
    virtual void setSource(SourcePtr source) = 0;
    /// Lights figures and brings the first into sight; none lights nothing.
    virtual void lightFigures(const std::vector<int>& figures) = 0;

    /// Marks every match and returns how many there are; an empty text ends the search.
    virtual int search(const QString& wanted) = 0;
    /// Brings a match into sight; `match` is below what search() returned.
    virtual void showMatch(int match) = 0;

    virtual void zoomBy(double factor) = 0;
    virtual void resetZoom() = 0;
    /// 1 is the size a release has by itself: fitted to the width, or the reader's own face.
    [[nodiscard]] virtual double zoom() const = 0;

    virtual void copyChosen() = 0;
    virtual void chooseAll() = 0;
    [[nodiscard]] virtual bool hasChosen() const = 0;
};

} // namespace ql::views
