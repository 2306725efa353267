// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace ql::test {

/// Puts a PDF together object by object, whole or not: nothing is checked.
class PdfFile {
  public:
    PdfFile();

    /// The number of the next object.
    [[nodiscard]] int next() const { return static_cast<int>(m_offsets.size()) + 1; }
    /// Returns the object's number.
    int object(const std::string& body);
    int stream(const std::string& content, const std::string& entries = {});
    /// Packed by deflate, so often over.
    int packed(const std::string& content, const std::string& entries = {}, int times = 1);
    /// A page behind this drawing; without `resources` it has the font F1.
    void page(const std::string& contents, const std::string& resources = {},
              const std::string& entries = "/MediaBox [0 0 612 792]");
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    /// Writes the tree of pages and the table of objects: the file is done.
    [[nodiscard]] std::string done();

  private:
    static constexpr int catalog = 1;
    static constexpr int tree = 2;
    static constexpr int font = 3;

    void begin(std::size_t number);

    std::string m_bytes;
    std::vector<std::size_t> m_offsets;
    std::vector<int> m_pages;
};

[[nodiscard]] std::string deflated(const std::string& bytes);
[[nodiscard]] std::string reference(int object);

} // namespace ql::test
