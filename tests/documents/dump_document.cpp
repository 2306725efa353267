// SPDX-License-Identifier: GPL-3.0-or-later
// dump_document FILE...: what the readers make of a file, line by line, for people who work on
// them.
#include "documents/reader.h"

#include <cstdio>
#include <string>

namespace {

using namespace ql;
using namespace ql::documents;

const char* nameOf(LineKind kind) {
    switch (kind) {
    case LineKind::Words:
        return "words";
    case LineKind::Row:
        return "row";
    case LineKind::Paragraph:
        return "para";
    case LineKind::ColumnTags:
        return "tags";
    }
    return "?";
}

void dump(const Document& document) {
    std::printf("%s format=%.*s sha256=%s bytes=%zu lines=%zu\n", document.fileName.c_str(),
                static_cast<int>(toString(document.format).size()),
                toString(document.format).data(), document.sha256.c_str(), document.text.size(),
                document.lines.size());
    const FilingHeader& filing = document.filing;
    if (!filing.company.empty())
        std::printf("filing %s cik=%s form=%s period=%s filed=%s year end %d/%d\n",
                    filing.company.c_str(), filing.cik.c_str(), filing.form.c_str(),
                    filing.period.toString().c_str(), filing.filed.toString().c_str(),
                    filing.fiscalYearEndMonth, filing.fiscalYearEndDay);
    for (const Part& part : document.parts)
        std::printf("part %s (%s) lines %zu-%zu\n", part.type.c_str(), part.description.c_str(),
                    part.firstLine, part.lastLine);
    for (std::size_t i = 0; i < document.lines.size(); ++i) {
        const Line& line = document.lines[i];
        std::printf("%5zu %s p%d t%d top%g in%g%s%s%s |", i, nameOf(line.kind), line.page,
                    line.table, static_cast<double>(line.top), static_cast<double>(line.indent),
                    line.ruledAbove ? " above" : "", line.ruledBelow ? " below" : "",
                    line.doubleBelow ? " double" : "");
        for (const Run& run : line.runs) {
            const std::string text(document.textOf(run));
            std::printf(" [%g-%g%s]%s", static_cast<double>(run.left),
                        static_cast<double>(run.right), run.bold ? "b" : "", text.c_str());
        }
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char** argv) {
    int failures = 0;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--text" && i + 1 < argc) {
            const auto bytes = readFile(argv[++i]);
            const auto document = bytes ? read(*bytes, argv[i]) : std::unexpected(bytes.error());
            if (document) std::fwrite(document->text.data(), 1, document->text.size(), stdout);
            continue;
        }
        const auto bytes = readFile(name);
        const auto document = bytes ? read(*bytes, name) : std::unexpected(bytes.error());
        if (!document) {
            std::printf("%s\n", document.error().sentence().c_str());
            ++failures;
            continue;
        }
        dump(*document);
    }
    return failures == 0 ? 0 : 1;
}
