// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/opening.h"

#include "extraction/particulars/ticker.h"
#include "extraction/text/words.h"

#include <algorithm>

namespace ql::extraction {

namespace {

/// A line that holds nothing but "Exhibit 99.1".
bool isExhibitLine(std::string_view line) {
    const Folded whole(trimmed(line));
    const std::string_view plain = whole.view();
    return plain.starts_with("exhibit 99") && plain.size() < 16;
}

/// The document of a submission that is the release: the first exhibit 99, else the last of all.
std::size_t partOf(const documents::Document& document) {
    for (std::size_t i = 0; i < document.parts.size(); ++i)
        if (folded(document.parts[i].type).starts_with("ex-99")) return i;
    return document.parts.empty() ? 0 : document.parts.size() - 1;
}

/// A filing's cover has lines that no release has; a sentence that names the commission is none.
bool isCoverLine(std::string_view line) {
    // A cheap look first: such a line begins with "Pursuant", ends with "Commission" or has the
    // rare letters of "Exact", and few others do.
    line = trimmed(line);
    if (line.empty()) return false;
    const auto foreign = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    const bool begins = line.front() == 'P' || line.front() == 'p' || foreign(line.front());
    const bool ends =
        foreign(line.back()) || ((line.back() == 'n' || line.back() == 'N') && line.size() > 7 &&
                                 holdsFolded(line.substr(line.size() - 7), "mission"));
    const bool rare =
        line.find('x') != std::string_view::npos || line.find('X') != std::string_view::npos;
    if (!begins && !ends && !(rare && holdsFolded(line, "xact"))) return false;
    const Folded whole(collapsed(line));
    const std::string_view plain = whole.view();
    return plain.ends_with("securities and exchange commission") && plain.size() < 60
               ? plain.starts_with("securities") || plain.starts_with("united states")
               : plain.find("exact name of registrant") != std::string::npos ||
                     plain.starts_with("pursuant to the requirements of the securities exchange");
}

std::size_t headOf(const documents::Document& document, std::size_t first, std::size_t last) {
    std::size_t head = first;
    bool cover = false;
    for (std::size_t i = first; i < last; ++i) {
        const std::string_view text = document.textOf(document.lines[i]);
        if (isCoverLine(text)) {
            cover = true;
            head = i + 1;
        }
        // "Exhibit 99.1" on the cover's list comes first, the exhibit's own heading last.
        if (cover && isExhibitLine(text)) head = i;
    }
    return head;
}

bool tellsNews(std::string_view text) {
    const Folded whole(text.substr(0, 500));
    const std::string_view plain = whole.view();
    return hasAnyPhrase(plain, {"today reported", "today announced", "announced today",
                                "reported today", "today released", "today provided", "announced",
                                "reported", "issued its"});
}

} // namespace

std::string_view Opening::leadText() const {
    if (!lead) return {};
    const std::string_view text = paragraphs[*lead].text;
    return text.substr(dateline ? dateline->bodyBegin : 0);
}

Opening findOpening(const Scan& scan, const Release& release) {
    const documents::Document& document = *scan.document;
    Opening opening;
    opening.last = document.lines.size();
    if (!document.parts.empty()) {
        const documents::Part& part = document.parts[partOf(document)];
        opening.first = part.firstLine;
        opening.last = std::min(part.lastLine, document.lines.size());
    }
    opening.first = headOf(document, opening.first, opening.last);
    opening.paragraphs =
        paragraphsOf(scan, opening.first, opening.last, outsideStatements(scan, release));
    const auto& paragraphs = opening.paragraphs;

    std::optional<std::size_t> weak;
    for (std::size_t i = 0; i < paragraphs.size() && i < 160; ++i) {
        if (paragraphs[i].bullet) continue;
        const auto dateline = readDateline(paragraphs[i].text);
        if (!dateline) continue;
        const bool strong = !dateline->wire.empty() || dateline->date.month != 0;
        if (strong || tellsNews(paragraphs[i].text)) {
            opening.lead = i;
            opening.dateline = dateline;
            return opening;
        }
    }
    // No dateline: the first paragraph of some length that tells the news, best with a listing.
    for (std::size_t i = 0; i < paragraphs.size() && i < 160; ++i) {
        const Paragraph& paragraph = paragraphs[i];
        if (paragraph.text.size() < 80 || paragraph.bullet || !tellsNews(paragraph.text)) continue;
        if (!findListings(paragraph.text.substr(0, 400)).empty()) {
            opening.lead = i;
            return opening;
        }
        if (!weak) weak = i;
    }
    opening.lead = weak;
    return opening;
}

} // namespace ql::extraction
