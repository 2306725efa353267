// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/known_headings.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace ql::extraction {

namespace {

constexpr std::size_t shortest = 5; // "sales"
constexpr std::size_t longest = 120;

/// The whole heading.
bool isPlainHeading(std::string_view plain) {
    static constexpr std::array<std::string_view, 38> whole = {"assets",
                                                               "current assets",
                                                               "noncurrent assets",
                                                               "non-current assets",
                                                               "other assets",
                                                               "liabilities",
                                                               "current liabilities",
                                                               "long-term liabilities",
                                                               "noncurrent liabilities",
                                                               "non-current liabilities",
                                                               "equity",
                                                               "stockholders' equity",
                                                               "shareholders' equity",
                                                               "shareowners' equity",
                                                               "stockholders' investment",
                                                               "shareholders' investment",
                                                               "revenue",
                                                               "revenues",
                                                               "net revenues",
                                                               "operating revenues",
                                                               "sales",
                                                               "net sales",
                                                               "costs and expenses",
                                                               "cost and expenses",
                                                               "expenses",
                                                               "operating expenses",
                                                               "operating costs and expenses",
                                                               "cost of revenues",
                                                               "cost of products sold",
                                                               "other income (expense)",
                                                               "other income (expenses)",
                                                               "other income and expense",
                                                               "other (income) expense",
                                                               "operating activities",
                                                               "investing activities",
                                                               "financing activities",
                                                               "other comprehensive income",
                                                               "other comprehensive income (loss)"};
    return std::ranges::find(whole, plain) != whole.end();
}

/// "liabilities and stockholders' equity (deficit)"
bool headsCredits(std::string_view plain) {
    return plain.starts_with("liabilities") &&
           (plain.ends_with(" equity") || plain.ends_with(" investment") ||
            plain.ends_with(" deficit") || plain.ends_with("(deficit)") ||
            plain.ends_with(" capital") || plain.ends_with("(deficiency)"));
}

/// Headings of a statement of cash flows, to their last word.
bool headsCashFlows(std::string_view plain) {
    const bool activities = plain.ends_with("activities") || plain.ends_with("operations");
    if (plain.starts_with("cash flows ") || plain.starts_with("cash flow ") ||
        plain.starts_with("adjustments to reconcile"))
        return activities;
    if (plain.starts_with("changes in ") && plain.find("assets") != std::string_view::npos) {
        const std::size_t end = plain.find("liabilities");
        if (end == std::string_view::npos) return false;
        const std::string_view rest = plain.substr(end + std::string_view("liabilities").size());
        return rest.empty() || (rest.starts_with(", net of ") && rest.size() > 9);
    }
    return plain.starts_with("supplemental ") &&
           (plain.ends_with("information") || activities || plain.ends_with("disclosure") ||
            plain.ends_with("disclosures"));
}

/// "Reconciliation of GAAP operating margin to non-GAAP operating margin": the same on both sides.
bool reconcilesOne(std::string_view plain) {
    if (!plain.starts_with("reconciliation of ")) return false;
    const std::size_t to = plain.find(" to ");
    if (to == std::string_view::npos) return false;
    const auto last = [](std::string_view words) { return words.substr(words.rfind(' ') + 1); };
    return last(plain.substr(0, to)) == last(plain);
}

} // namespace

bool isKnownHeading(std::string_view text) {
    if (text.size() < shortest || text.size() > longest) return false;
    const Folded whole(text);
    std::string_view plain = whole.view();
    while (plain.ends_with(':') || plain.ends_with(' ') || plain.ends_with('-'))
        plain.remove_suffix(1);
    return isPlainHeading(plain) || headsCredits(plain) || headsCashFlows(plain) ||
           reconcilesOne(plain);
}

} // namespace ql::extraction
