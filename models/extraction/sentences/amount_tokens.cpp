// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/amount_tokens.h"

#include <string>
#include <utility>

namespace ql::extraction {

std::vector<Token> tokensWithAmounts(std::string_view text, const Sentence& sentence,
                                     const std::vector<Amount>& amounts) {
    std::vector<Token> tokens = tokensOf(text, sentence.begin, sentence.end);
    std::size_t amount = 0;
    std::size_t kept = 0;
    for (Token& token : tokens) {
        if (token.text[0] == amountSign) continue; // a control character is no amount
        while (amount < amounts.size() && token.begin >= amounts[amount].phraseEnd)
            ++amount;
        if (amount < amounts.size() && token.end > amounts[amount].begin) {
            const Amount& whole = amounts[amount];
            if (kept > 0 && tokens[kept - 1].begin == whole.begin) continue;
            tokens[kept++] = {std::string(1, amountSign), whole.begin, whole.phraseEnd};
            continue;
        }
        if (&tokens[kept] != &token) tokens[kept] = std::move(token);
        ++kept;
    }
    tokens.resize(kept);
    return tokens;
}

} // namespace ql::extraction
