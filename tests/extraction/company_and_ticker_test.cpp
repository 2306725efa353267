// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/company_name.h"
#include "extraction/particulars/ticker.h"

#include <gtest/gtest.h>

#include <string>

namespace ql::extraction {
namespace {

std::string listingOf(std::string_view text, std::string_view company) {
    for (const Listing& listing : findListings(text))
        if (belongsTo(text, listing, company)) return listing.exchange + ":" + listing.ticker;
    return "none";
}

TEST(CompanyName, EndsWhereTheSentenceGoesOn) {
    EXPECT_EQ(nameAt("Northfield Optical, Inc. (Nasdaq: NFOP), a maker of lenses"),
              "Northfield Optical, Inc.");
    EXPECT_EQ(nameAt("Northfield Optical, Inc., the first company to grind"),
              "Northfield Optical, Inc.");
    EXPECT_EQ(nameAt("Northfield Company today reported"), "Northfield Company");
    EXPECT_EQ(nameAt("Aldrin, Moss and Co. (NYSE: AM) today"), "Aldrin, Moss and Co.");
    EXPECT_EQ(nameAt("nField Lenses plc today announced"), "nField Lenses plc");
    EXPECT_EQ(nameAt("Northfield\u2019s revenue rose"), "");
}

TEST(CompanyName, TrademarkSignsAreLeftOut) {
    EXPECT_EQ(withoutTrademarks("NFIELD \u00ae Optical, Inc. and SLMS(TM)"),
              "NFIELD Optical, Inc. and SLMS");
}

TEST(Ticker, ExchangeAndSymbolAreReadInEverySpelling) {
    EXPECT_EQ(listingOf("Northfield Optical, Inc. (Nasdaq:NFOP), a maker", "Northfield Optical"),
              "Nasdaq:NFOP");
    EXPECT_EQ(
        listingOf("Northfield Optical [NASDAQ National Market: NFOP] today", "Northfield Optical"),
        "Nasdaq:NFOP");
    EXPECT_EQ(listingOf("Northfield ( NYSE: NF ), today", "Northfield Optical, Inc."), "NYSE:NF");
    EXPECT_EQ(listingOf("Northfield (Nasdaq: NFOP and NFOPW) today", "Northfield Optical, Inc."),
              "Nasdaq:NFOP");
    EXPECT_EQ(listingOf("Northfield (Nasdaq \u201cNFOP\u201d @northfield) makes",
                        "Northfield Optical, Inc."),
              "Nasdaq:NFOP");
}

TEST(Ticker, AShortNameMayStandBetween) {
    EXPECT_EQ(listingOf("Northfield Optical, Inc. (the \"Company\") (NYSE: NF) today",
                        "Northfield Optical, Inc."),
              "NYSE:NF");
}

TEST(Ticker, APartnersListingIsNotTheCompanys) {
    EXPECT_EQ(listingOf("Northfield and Gleam (Nasdaq:GLEM) have agreed to merge; products came "
                        "from Lumen Networks -- (NYSE/TSE:LN)",
                        "Northfield Optical, Inc."),
              "none");
}

TEST(Ticker, OtherBracketsAreNone) {
    EXPECT_TRUE(findListings("(note: see below) (a) (R) ((((((").empty());
    EXPECT_TRUE(findListings("(NYSE: the exchange)").empty());
}

} // namespace
} // namespace ql::extraction
