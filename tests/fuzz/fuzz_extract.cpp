// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_document.h"
#include "documents/reader.h"
#include "extraction/extract.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto document = ql::documents::read(ql::fuzz::bytesOf(data, size), "fuzz");
    ql::fuzz::check(document);
    if (document) (void)ql::extraction::extract(*document);
    return 0;
}
