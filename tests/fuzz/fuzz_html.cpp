// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_document.h"
#include "check_page.h"
#include "documents/html_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ql::fuzz::check(ql::documents::readHtml(ql::fuzz::bytesOf(data, size), "fuzz"));
    ql::fuzz::checkPage(ql::fuzz::bytesOf(data, size));
    return 0;
}
