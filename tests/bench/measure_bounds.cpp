// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and extracts hostile files of growing size, each in a process of its own, and prints what
// it took: the file, the peak of memory, how many times the file that is beside the constant, and
// the processor's time a byte. Goals: time linear in the size (of what it unpacks to, where it is
// packed), that is no more than 1.6 times as much a byte when the file grows fourfold; memory under
// twenty times it beside a constant, see extraction/scan/limits.h: four megabytes, for a PDF nine,
// and what the smallest file of the format takes, which is measured first. What is over is marked,
// and at the end is how many were.
// Usage: measure_bounds [--sizes KB,KB,...] [NAME PART...]
#include "broken/hostile_shapes.h"

#include "documents/html_reader.h"
#include "documents/pdf_fixture.h"
#include "documents/pdf_reader.h"
#include "documents/reader.h"
#include "extraction/extract.h"

#include <poppler-document.h>
#include <poppler-page.h>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace ql;

struct Cost {
    double seconds = 0; ///< of processor time
    double megabytes = 0;
    bool died = false;
    int outcome = 0; ///< 0 read, 1 no release, 2 refused by its reader
};

int readAndExtract(const std::string& bytes) {
    const auto document = documents::read(bytes, "hostile");
    if (!document) return 2;
    return extraction::extract(*document) ? 0 : 1;
}

double secondsOf(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Runs in a child, whose memory and time the system counts. Its input is made before, in the
/// parent, and counts as memory only where a reader copies it.
Cost costOf(const std::string* bytes) {
    malloc_trim(0); // or the child would have room already that nothing counts
    const pid_t child = fork();
    if (child == 0) {
        const rlimit seconds{120, 120};
        setrlimit(RLIMIT_CPU, &seconds);
        _exit(bytes == nullptr ? 0 : readAndExtract(*bytes));
    }
    Cost cost;
    int status = 0;
    rusage usage = {};
    if (child < 0 || wait4(child, &status, 0, &usage) < 0) std::abort();
    cost.died = !WIFEXITED(status);
    cost.outcome = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    cost.seconds = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    cost.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return cost;
}

/// What poppler takes for a page of one word: the library and its fonts, nothing of ours.
double popplerAlone(const std::string& bytes) {
    const double idle = costOf(nullptr).megabytes;
    const pid_t child = fork();
    if (child == 0) {
        documents::silencePoppler();
        const std::unique_ptr<poppler::document> pdf(
            poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
        const std::unique_ptr<poppler::page> first(pdf ? pdf->create_page(0) : nullptr);
        _exit(first && !first->text_list().empty() ? 0 : 1);
    }
    int status = 0;
    rusage usage = {};
    if (child < 0 || wait4(child, &status, 0, &usage) < 0 || status != 0) std::abort();
    return static_cast<double>(usage.ru_maxrss) / 1024 - idle;
}

/// Megabytes that the program takes for the smallest file of each format.
struct Smallest {
    double text = 0;
    double html = 0;
    double pdf = 0;
};

Smallest measureSmallest() {
    const auto taken = [](const std::string& bytes) {
        const double idle = costOf(nullptr).megabytes;
        return costOf(&bytes).megabytes - idle;
    };
    const std::string page = documents::test::makePdf({{{{72, 700, "Revenue"}}}});
    const Smallest smallest = {taken("Revenue"), taken("<html><p>Revenue</p></html>"), taken(page)};
    std::printf("the smallest files: text %.1f MB, web page %.1f MB, PDF %.1f MB (poppler alone "
                "%.1f MB)\n",
                smallest.text, smallest.html, smallest.pdf, popplerAlone(page));
    return smallest;
}

double constantFor(const std::string& bytes, const Smallest& smallest) {
    constexpr double always = 4;
    constexpr double fullestPage = 5;
    if (documents::looksLikePdf(bytes)) return smallest.pdf + always + fullestPage;
    return always + (documents::looksLikeHtml(bytes) ? smallest.html : smallest.text);
}

/// Prints a shape's rows; returns how many of them are over.
int measure(const test::HostileShape& shape, const std::vector<std::size_t>& sizes,
            const Smallest& smallest) {
    int over = 0;
    double before = 0; // nanoseconds a byte of the file of a quarter of the size
    std::size_t sizeBefore = 0;
    for (const std::size_t size : sizes) {
        const std::string bytes = shape.make(size);
        const auto unpacked = static_cast<double>(bytes.size() * shape.unpacksTo);
        const double megabytes = unpacked / (1 << 20);
        const Cost idle = costOf(nullptr);
        const Cost cost = costOf(&bytes);
        static constexpr const char* outcomes[] = {"read", "no release", "refused"};
        const double taken = cost.megabytes - idle.megabytes;
        const double beside = std::max(0.0, taken - constantFor(bytes, smallest)) / megabytes;
        const double perByte = (cost.seconds - idle.seconds) * 1e9 / unpacked;
        // Times of a few milliseconds say nothing of growth.
        const bool isSlower = before > 0 && bytes.size() > 2 * sizeBefore && cost.seconds > 0.05 &&
                              perByte > 1.6 * before;
        const bool isOver = cost.died || beside > 20 || isSlower;
        if (isOver) ++over;
        std::printf("%-40s %8.0f KB %7.1f MB %6.1f x %8.1f ns/B  %-10s %s\n", shape.name,
                    megabytes * 1024, taken, beside, perByte,
                    cost.died ? "DIED" : outcomes[cost.outcome % 3], isOver ? "OVER" : "reached");
        std::fflush(stdout);
        before = cost.seconds > 0.05 ? perByte : 0;
        sizeBefore = bytes.size();
    }
    return over;
}

} // namespace

int main(int count, char** arguments) {
    std::vector<std::size_t> sizes = {64u << 10, 256u << 10, 1u << 20, 4u << 20, 16u << 20};
    std::vector<std::string_view> wanted;
    for (int i = 1; i < count; ++i) {
        if (std::string_view(arguments[i]) == "--sizes" && i + 1 < count) {
            sizes.clear();
            for (char* at = arguments[++i]; *at != '\0'; at += *at == ',')
                sizes.push_back(std::strtoul(at, &at, 10) * 1024);
        } else {
            wanted.emplace_back(arguments[i]);
        }
    }
    const Smallest smallest = measureSmallest();
    std::printf("%-40s %11s %10s %8s %13s  %-10s\n", "shape", "file", "peak", "beside", "time",
                "outcome");
    int over = 0;
    for (const test::HostileShape& shape : test::hostileShapes()) {
        bool chosen = wanted.empty();
        for (const std::string_view part : wanted)
            chosen = chosen || std::string_view(shape.name).find(part) != std::string_view::npos;
        if (chosen) over += measure(shape, sizes, smallest);
    }
    std::printf("over: %d\n", over);
    return 0;
}
