// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/heading_memo.h"

#include "core/eight_bytes.h"
#include "extraction/text/heading_cuts.h"

namespace ql::extraction {

namespace {

constexpr std::size_t mostTexts = 512;
constexpr std::size_t longestText = 160;

} // namespace

std::size_t HeadingMemo::Hash::operator()(std::string_view text) const {
    constexpr Eight factor = 0x9e3779b97f4a7c15; // odd, its bits in no order
    Eight hash = text.size();
    const auto mix = [&](Eight bytes) {
        hash = (hash ^ bytes) * factor;
        hash ^= hash >> 32;
    };
    std::size_t at = 0;
    for (; at + sizeof(Eight) <= text.size(); at += sizeof(Eight))
        mix(eightAt(text, at));
    Eight rest = 0;
    for (; at < text.size(); ++at)
        rest = rest << 8 | static_cast<unsigned char>(text[at]);
    mix(rest);
    return hash;
}

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
