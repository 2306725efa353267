// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extract.h"

namespace ql::extraction {

Result<Release> extract(const documents::Document& document) {
    return std::unexpected(Error{ErrorCode::NotARelease, "holds no table of results",
                                 document.fileName, "open a release of quarterly results"});
}

} // namespace ql::extraction
