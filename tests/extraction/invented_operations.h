// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace ql::extraction {

/// A statement whose sums come out, of two years' months up to June 30; the unit stands in its
/// second line.
inline std::string operations(const std::string& unit, const std::string& length = "Three") {
    return "                   Statements of Operations\n" + unit +
           "\n"
           "                                  " +
           length +
           " Months Ended June 30,\n"
           "                                    2006          2005\n"
           "                               ------------  ------------\n"
           "Product sales                  $     49,150  $     48,420\n"
           "Service                              11,204        11,066\n"
           "                               ------------  ------------\n"
           "Total revenue                        60,354        59,486\n"
           "Cost of revenue                      28,885        30,777\n"
           "                               ------------  ------------\n"
           "Net income                     $     31,469  $     28,709\n"
           "                               ============  ============\n";
}

} // namespace ql::extraction
