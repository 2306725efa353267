// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals.h"

#include <cstdio>
#include <initializer_list>

namespace ql::bench {

namespace {

/// A time that may not be longer than so many milliseconds, or than so many times another one of
/// the same run, so that the machine does not matter.
struct Goal {
    const char* what;
    const char* measured; ///< name of a benchmark
    const char* against;  ///< name of another; null for a time in milliseconds
    double limit;         ///< 0 where there is no goal: shown for comparison
};

constexpr Goal goals[] = {
    {"text of 15 KB, read and extracted", "readAndExtract/sample", nullptr, 1},
    {"text of 15 KB off a newswire, read and extracted", "readAndExtract/wire_release", nullptr, 1},
    {"HTML, invented, against libxml2", "readPage/invented", "parseAlone/invented", 2},
    {"HTML, an exhibit, against libxml2", "readPage/exhibit", "parseAlone/exhibit", 2},
    {"HTML, a newsroom, against libxml2", "readPage/newsroom", "parseAlone/newsroom", 2},
    // Nothing but rows of figures: poppler's words with their places, which a table needs, take
    // 1.3 times its plain text themselves.
    {"PDF, invented, against poppler", "readPdf/invented", "textAlone/invented", 0},
    {"PDF, invented, against poppler's list of words", "readPdf/invented", "wordsAlone/invented",
     1.3},
    {"PDF of 2003 against poppler", "readPdf/filing_2003", "textAlone/filing_2003", 1.3},
    {"PDF of 2019 against poppler", "readPdf/filing_2019", "textAlone/filing_2019", 1.3},
};

} // namespace

void GoalReporter::ReportRuns(const std::vector<Run>& runs) {
    std::vector<Run> shown;
    for (const Run& run : runs) {
        if (run.run_type != Run::RT_Iteration) continue; // means of so few say nothing
        shown.push_back(run);
        if (run.error_occurred || run.iterations == 0) continue;
        const double seconds = run.cpu_accumulated_time / static_cast<double>(run.iterations);
        const std::string name = run.run_name.function_name;
        const auto [known, fresh] = m_seconds.try_emplace(name, seconds);
        if (!fresh && seconds < known->second) known->second = seconds;
    }
    ConsoleReporter::ReportRuns(shown);
}

void GoalReporter::Finalize() {
    ConsoleReporter::Finalize();
    std::puts("\nGoals, by the quickest repetition");
    for (const Goal& goal : goals) {
        const auto measured = m_seconds.find(goal.measured);
        const auto against = m_seconds.find(goal.against == nullptr ? goal.measured : goal.against);
        if (measured == m_seconds.end() || against == m_seconds.end()) {
            std::printf("  %-50s not measured\n", goal.what);
            continue;
        }
        const bool ratio = goal.against != nullptr;
        const double value = ratio ? measured->second / against->second : measured->second * 1000;
        const char* const unit = ratio ? " times" : " ms";
        if (goal.limit == 0) {
            std::printf("  %-50s %5.2f%s, for comparison\n", goal.what, value, unit);
            continue;
        }
        std::printf("  %-50s %5.2f%s, goal below %.1f%s: %s\n", goal.what, value, unit, goal.limit,
                    unit, value < goal.limit ? "reached" : "MISSED");
    }
}

} // namespace ql::bench
