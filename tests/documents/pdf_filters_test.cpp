// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_unpacking.h"

#include "pdf_file.h"

#include <gtest/gtest.h>

#include <string>

namespace ql::documents {
namespace {

std::string many(const std::string& piece, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += piece;
    return all;
}

std::string unpacked(const std::string& dictionary, const std::string& packed) {
    std::string whole;
    unpackStream(dictionary, packed, [&](std::string_view piece) {
        whole += piece;
        return whole.size() < 1'000'000;
    });
    return whole;
}

TEST(PdfFilters, WhatIsNotPackedIsHandedOn) {
    EXPECT_EQ(unpacked("<< /Length 3 >>", "q Q"), "q Q");
}

TEST(PdfFilters, DeflateIsUnpackedAsFarAsItGoes) {
    const std::string text = many("(Revenue) Tj ", 4000);
    const std::string packed = ql::test::deflated(text);
    EXPECT_EQ(unpacked("<< /Filter /FlateDecode >>", packed), text);
    EXPECT_TRUE(
        text.starts_with(unpacked("<< /Filter /Fl >>", packed.substr(0, packed.size() / 2))));
    EXPECT_EQ(unpacked("<< /Filter /FlateDecode >>", "no deflate"), "");
}

TEST(PdfFilters, OldPackingsAreUnpacked) {
    EXPECT_EQ(unpacked("<< /Filter /ASCIIHexDecode >>", "28 4 1 29>"), "(A)");
    EXPECT_EQ(unpacked("<< /Filter /ASCII85Decode >>", "87cURD]i,\"Ebo7~>"), "Hello World");
    EXPECT_EQ(unpacked("<< /Filter /A85 >>", "z~>"), std::string(4, '\0'));
    EXPECT_EQ(unpacked("<< /Filter /RunLengthDecode >>", std::string("\x02"
                                                                     "abc\xfe"
                                                                     "d\x80",
                                                                     7)),
              "abcddd");
    // The example of the PDF reference: 45 45 45 45 45 65 45 45 45 66.
    EXPECT_EQ(unpacked("<< /Filter /LZWDecode >>", "\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01"),
              "-----A---B");
}

TEST(PdfFilters, PackingsFollowEachOther) {
    const std::string packed = ql::test::deflated("q Q");
    std::string digits;
    for (const char c : packed) {
        constexpr char hex[] = "0123456789abcdef";
        digits += hex[static_cast<unsigned char>(c) >> 4];
        digits += hex[static_cast<unsigned char>(c) & 15];
    }
    const std::string both = "<< /Filter [/ASCIIHexDecode /FlateDecode] >>";
    EXPECT_EQ(unpacked(both, digits + ">"), "q Q");
    EXPECT_EQ(packingsOf(both), 1);
    EXPECT_EQ(packingsOf("<< /Filter [/FlateDecode /LZWDecode] >>"), 2);
}

TEST(PdfFilters, PicturesAreNotUnpacked) {
    EXPECT_EQ(unpacked("<< /Filter [/DCTDecode] >>", "\xff\xd8"), "");
}

} // namespace
} // namespace ql::documents
