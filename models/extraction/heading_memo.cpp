// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/heading_memo.h"

#include "extraction/heading_cuts.h"

namespace ql::extraction {

namespace {

constexpr std::size_t mostTexts = 512;
constexpr std::size_t longestText = 160;

} // namespace

HeadingText HeadingMemo::read(std::string_view text) {
    Known* const known = of(text);
    if (known == nullptr) return readHeading(text);
    if (!known->read) known->read = readHeading(text);
    return *known->read;
}

bool HeadingMemo::speaksOfTime(std::string_view text) {
    Known* const known = of(text);
    if (known == nullptr) return extraction::speaksOfTime(text);
    if (!known->time) known->time = extraction::speaksOfTime(text);
    return *known->time;
}

std::vector<std::size_t> HeadingMemo::cuts(std::string_view text) {
    Known* const known = of(text);
    if (known == nullptr) return cutsOf(text);
    if (!known->cuts) known->cuts = cutsOf(text);
    return *known->cuts;
}

HeadingMemo::Known* HeadingMemo::of(std::string_view text) {
    if (text.size() > longestText) return nullptr;
    const auto known = m_known.find(text);
    if (known != m_known.end()) return &known->second;
    if (m_known.size() == mostTexts) return nullptr;
    return &m_known.try_emplace(std::string(text)).first->second;
}

} // namespace ql::extraction
