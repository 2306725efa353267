// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/alignment.h"

#include <optional>

namespace ql::analysis {

/// How figures of the same periods speak for or against two lines being one. Longer figures prove
/// more: that two lines both read 3 says little.
struct Evidence {
    double agree = 0;
    double differ = 0;
};

/// What its place says for a line being a row.
enum class Place {
    Anywhere, ///< nothing
    Near,     ///< both stand with a few others between neighbours that are joined
    Alone     ///< they are the only ones left there
};

/// Section and label of a line in one text.
[[nodiscard]] std::string exactKey(const Line& line);

/// What is known of a row while tables are added to it.
class RowProfile {
  public:
    explicit RowProfile(const Line& newest);
    /// Learns the words and figures of an older line.
    void add(const Line& line);

    [[nodiscard]] bool isHeading() const { return m_heading; }
    [[nodiscard]] const std::vector<LabelKey>& labels() const { return m_labels; }
    [[nodiscard]] const std::vector<LabelKey>& sections() const { return m_sections; }
    /// exactKey() of every line it is made of, each once.
    [[nodiscard]] const std::vector<std::string>& keys() const { return m_keys; }
    [[nodiscard]] Evidence evidence(const Line& line) const;
    /// Best likeness of its label to any the row went by.
    [[nodiscard]] double likenessTo(const LabelKey& label) const;
    /// How well the line fits, higher is better; nothing where it cannot be this row.
    [[nodiscard]] std::optional<double> fit(const Line& line, Place place) const;
    [[nodiscard]] bool sameConcept(const Line& line) const;

  private:
    std::vector<LabelKey> m_labels;   ///< newest first, each once
    std::vector<LabelKey> m_sections; ///< beside m_labels' releases, each once
    std::vector<std::string> m_keys;
    std::string m_taxonomy;
    bool m_heading = false;
    Measure m_measure = Measure::Currency;
    std::vector<LineValue> m_values; ///< by period; several where releases differ
};

} // namespace ql::analysis
