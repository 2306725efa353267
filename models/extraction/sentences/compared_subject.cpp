// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/compared_subject.h"

#include "extraction/text/words.h"

#include <algorithm>

namespace ql::extraction {

namespace {

/// Income in one period and a loss in the other are one measure.
bool sameWord(std::string_view a, std::string_view b) {
    const auto isResult = [](std::string_view word) {
        return isOneOf(word, "income", "loss", "earnings", "profit");
    };
    return a == b || (isResult(a) && isResult(b));
}

} // namespace

Subject comparedSubject(std::span<const Token> tokens, const Subject& before, const Subject& now) {
    const auto whole = tokens.subspan(before.first, before.next - before.first);
    const auto brief = tokens.subspan(now.first, now.next - now.first);
    if (brief.size() >= whole.size() || before.measure != now.measure) return now;
    if (!std::ranges::equal(whole.first(brief.size()), brief, [](const Token& a, const Token& b) {
            return sameWord(a.text, b.text);
        }))
        return now;
    Subject meant = before;
    meant.loss = now.loss;
    return meant;
}

} // namespace ql::extraction
