// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/heading_pieces.h"

#include "extraction/boxhead/stacked_headings.h"
#include "extraction/text/words.h"

namespace ql::extraction {

void setHeadings(const Scan& scan, const std::vector<LaidLine>& laid, RawTable& table) {
    const std::size_t count = table.columns.size();
    for (RawColumn& column : table.columns)
        column.pieces.reserve(laid.size());
    for (const LaidLine& line : laid) {
        const std::vector<HeadPhrase>& over = line.phrases;
        const auto& owners = line.owners;
        // What a phrase says is read once, however many columns it stands over.
        std::vector<HeadingPiece> said(over.size());
        std::vector<int> users(over.size());
        for (const auto& list : owners)
            for (const std::size_t p : list)
                if (++users[p] == 1) {
                    said[p].text = withoutLigatures(collapsed(scan.text(over[p].range)));
                    said[p].range = over[p].range;
                    said[p].line = line.line;
                    said[p].read = scan.headings.read(said[p].text);
                }
        for (std::size_t p = 0; p < over.size(); ++p)
            said[p].shared = users[p] > 1;
        for (std::size_t c = 0; c < count; ++c)
            for (const std::size_t p : owners[c]) {
                auto& pieces = table.columns[c].pieces;
                if (--users[p] == 0)
                    pieces.push_back(std::move(said[p]));
                else
                    pieces.push_back(said[p]);
            }
    }
    joinStackedHeadings(table);
    for (RawColumn& column : table.columns) {
        for (const HeadingPiece& piece : column.pieces) {
            if (!column.heading.empty()) column.heading += ' ';
            column.heading += piece.text;
        }
    }
}

} // namespace ql::extraction
