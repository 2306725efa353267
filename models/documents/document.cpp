// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/document.h"

namespace ql::documents {

std::string_view toString(Format format) {
    switch (format) {
    case Format::PlainText:
        return "text";
    case Format::EdgarSubmission:
        return "edgar";
    case Format::Html:
        return "html";
    case Format::Pdf:
        return "pdf";
    }
    return {};
}

} // namespace ql::documents
