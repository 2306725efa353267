// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/line_match.h"

#include "analysis/same_figure.h"

#include <algorithm>
#include <cstdlib>

namespace ql::analysis {

namespace {

/// Likeness from which words alone may join two lines in the same order.
constexpr double likeEnough = 0.62;
constexpr double likeEnoughAlone = 0.4;

double weightOf(const Decimal& value) {
    const auto digits = std::llabs(value.coefficient());
    return digits >= 100 ? 1.0 : digits >= 10 ? 0.6 : 0.2;
}

bool canBeSameMeasure(Measure a, Measure b) {
    if (a == b) return true;
    // Stores, backlog and the like may be read as money in one release and as a count in another.
    const auto amount = [](Measure m) { return m == Measure::Currency || m == Measure::Count; };
    return amount(a) && amount(b);
}

template <typename Key>
void addOnce(std::vector<Key>& list, const Key& key) {
    if (std::ranges::find(list, key) == list.end()) list.push_back(key);
}

} // namespace

std::string exactKey(const Line& line) {
    return (line.heading ? "#" : "") + line.section.text + '\n' + line.label.text;
}

RowProfile::RowProfile(const Line& newest)
  : m_taxonomy(newest.taxonomy)
  , m_heading(newest.heading)
  , m_measure(newest.measure) {
    add(newest);
}

void RowProfile::add(const Line& line) {
    addOnce(m_labels, line.label);
    addOnce(m_sections, line.section);
    addOnce(m_keys, exactKey(line));
    if (m_taxonomy.empty()) m_taxonomy = line.taxonomy;
    for (const LineValue& value : line.values) {
        const auto known = std::ranges::equal_range(m_values, value.period, {}, &LineValue::period);
        if (std::ranges::find(known, value.value, &LineValue::value) == known.end())
            m_values.insert(known.end(), value);
    }
}

double RowProfile::likenessTo(const LabelKey& label) const {
    double best = 0;
    for (const LabelKey& key : m_labels)
        best = std::max(best, likeness(key, label));
    return best;
}

Evidence RowProfile::evidence(const Line& line) const {
    Evidence evidence;
    for (const LineValue& value : line.values) {
        const auto known = std::ranges::equal_range(m_values, value.period, {}, &LineValue::period);
        if (known.empty()) continue;
        // The sign is a matter of presentation: interest expense comes both ways.
        const bool agrees = std::ranges::any_of(known, [&](const LineValue& other) {
            return sameFigure(other.value.magnitude(), value.value.magnitude());
        });
        (agrees ? evidence.agree : evidence.differ) += weightOf(value.value);
    }
    return evidence;
}

bool RowProfile::sameConcept(const Line& line) const {
    return !m_taxonomy.empty() && m_taxonomy == line.taxonomy;
}

std::optional<double> RowProfile::fit(const Line& line, Place place) const {
    if (line.heading != m_heading) return std::nullopt;
    if (!m_heading && !canBeSameMeasure(line.measure, m_measure)) return std::nullopt;
    const double like = likenessTo(line.label);
    const bool sameSection = std::ranges::find(m_sections, line.section) != m_sections.end();
    const Evidence figures = evidence(line);
    const bool meansTheSame = sameConcept(line);
    const bool otherConcept =
        !m_taxonomy.empty() && !line.taxonomy.empty() && m_taxonomy != line.taxonomy;

    const bool proven = figures.agree >= 0.9 && figures.differ < 0.5 * figures.agree &&
                        (like >= 0.15 || meansTheSame || figures.agree >= 1.8);
    // Small figures say something where the place says the rest.
    const bool provenHere = place != Place::Anywhere && figures.agree >= 0.5 && figures.differ == 0;
    const bool contradicted = figures.differ > figures.agree;
    const double needed = place == Place::Alone ? likeEnoughAlone : likeEnough;
    const bool named =
        like >= 1.0 || meansTheSame || (like >= needed && !contradicted && !otherConcept);
    if (!proven && !provenHere && !named) return std::nullopt;
    // The same words with other figures: a restatement, unless another line has these figures.
    double score =
        like + (sameSection ? 0.15 : 0.0) + (meansTheSame ? 0.3 : 0.0) - (otherConcept ? 0.4 : 0.0);
    score += 0.5 * std::min(figures.agree, 3.0) - 0.2 * std::min(figures.differ, 3.0);
    return std::max(score, 0.05);
}

} // namespace ql::analysis
