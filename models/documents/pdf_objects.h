// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ql::documents {

struct PdfObject {
    int number = 0;
    std::string_view text;   ///< dictionary, array or what else it is
    std::string_view packed; ///< the bytes of its stream
    bool isStream = false;
};

/// The objects of a PDF file, found by their heads and not by the file's own table, which may lie;
/// those packed into streams of objects too. Of an object written several times each is kept.
class PdfObjects {
  public:
    /// `bytes` must outlive it.
    explicit PdfObjects(std::string_view bytes);

    [[nodiscard]] std::span<const PdfObject> all() const { return m_objects; }
    [[nodiscard]] std::span<const PdfObject> withNumber(int number) const;

    /// Streams of objects, or tables of them, unpack to more than the file accounts for; they were
    /// not read.
    [[nodiscard]] bool unpacksToTooMuch() const { return m_tooMuch; }
    /// The highest number that an object has or that a table of objects makes room for.
    [[nodiscard]] std::size_t highestNumber() const { return m_highest; }

  private:
    void find(std::string_view bytes);
    void readTables(std::string_view bytes);
    void takeTableStream(const PdfObject& table, std::size_t fileSize);
    void takePack(const PdfObject& pack, std::size_t& room);
    void noteNumber(std::size_t number);

    std::vector<PdfObject> m_objects; ///< by number, each number's in the order of the file
    std::deque<std::string> m_packs;  ///< unpacked streams of objects, which texts are pieces of
    std::size_t m_mostPacked;         ///< so many more objects are taken out of streams
    bool m_tooMuch = false;
    std::size_t m_highest = 0;
};

} // namespace ql::documents
