// SPDX-License-Identifier: GPL-3.0-or-later
// chart_gallery FOLDER: draws charts of invented companies at many sizes, to be looked at.
#include "charts/invented.h"

#include "charts/chart_image.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace ql;

namespace {

struct Picture {
    const char* name;
    int quarters;
    int lines;
    bool gaps;
    bool longNames;
    QSize size;
    int dpi;
    bool dark;
};

constexpr Picture pictures[] = {
    {"two-slide", 2, 3, false, false, {1600, 900}, 96, false},
    {"two-small", 2, 3, false, false, {640, 400}, 96, true},
    {"twelve-slide", 12, 3, false, false, {1600, 900}, 96, false},
    {"twelve-dark", 12, 4, false, false, {1200, 800}, 96, true},
    {"twelve-small", 12, 8, false, true, {640, 400}, 96, false},
    {"twelve-print", 12, 3, false, false, {2400, 1500}, 300, false},
    {"gaps", 14, 3, true, false, {1200, 675}, 96, true},
    {"many-slide", 66, 8, false, false, {1600, 900}, 96, false},
    {"many-small", 66, 8, false, true, {640, 400}, 96, true},
    {"many-4k", 66, 8, false, true, {3840, 2160}, 96, false},
};

} // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    if (argc != 2) {
        std::fputs("usage: chart_gallery FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const Picture& picture : pictures) {
        const auto company =
            invented::company(picture.quarters, picture.lines, picture.gaps, picture.longNames);
        for (const auto kind : {analysis::ChartKind::Revenue, analysis::ChartKind::Margins,
                                analysis::ChartKind::Mix, analysis::ChartKind::MixShare}) {
            const auto spec = analysis::makeChart(company.income, company.breakdown, kind);
            const views::ChartImageOptions options{
                .size = picture.size, .dpi = picture.dpi, .dark = picture.dark};
            const QString name = QString::fromLatin1(picture.name) + u'-' +
                                 QString::fromUtf8(analysis::toString(kind)) +
                                 QStringLiteral(".png");
            const auto saved = views::saveChart(spec, options, folder.filePath(name));
            if (!saved) std::fprintf(stderr, "%s\n", saved.error().sentence().c_str());
        }
    }
    return 0;
}
