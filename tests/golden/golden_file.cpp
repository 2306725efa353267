// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden_file.h"

#include "documents/reader.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace ql::golden {

void expectKept(const std::string& fileName, const std::string& printed) {
    const auto file = std::filesystem::path(QL_SOURCE_DIR) / "tests/golden" / fileName;
    if (std::getenv("QL_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(file, std::ios::binary) << printed;
        GTEST_SKIP() << "wrote " << file;
    }
    const auto kept = documents::readFile(file);
    ASSERT_TRUE(kept) << kept.error().sentence();
    EXPECT_EQ(printed, *kept);
}

} // namespace ql::golden
