// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/inflate.h"

#include "documents/reader.h"

#include <zlib.h>

#include <algorithm>

namespace ql::documents {

namespace {

/// Web pages of filing tools pack to a twentieth, text to a fifth.
constexpr std::size_t largestRatio = 50;
constexpr std::size_t alwaysTaken = 4u << 20;

/// Ends the stream on every way out.
class Stream {
  public:
    explicit Stream(Packing packing) {
        constexpr int gzipWindow = MAX_WBITS + 16;
        m_open = inflateInit2(&z, packing == Packing::Gzip ? gzipWindow : -MAX_WBITS) == Z_OK;
    }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream() {
        if (m_open) inflateEnd(&z);
    }
    [[nodiscard]] bool isOpen() const { return m_open; }

    z_stream z = {};

  private:
    bool m_open = false;
};

} // namespace

std::size_t unpackLimit(std::size_t packedSize) {
    return std::min(maximumFileSize, std::max(alwaysTaken, packedSize * largestRatio));
}

std::expected<std::string, InflateFault> inflateBytes(std::string_view packed, Packing packing,
                                                      std::size_t limit) {
    Stream stream(packing);
    if (!stream.isOpen()) return std::unexpected(InflateFault::Damaged);
    z_stream& z = stream.z;
    // zlib reads through this pointer only.
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    z.avail_in = static_cast<uInt>(packed.size());
    std::string text;
    std::size_t filled = 0;
    while (true) {
        if (filled == text.size()) {
            if (filled > limit) return std::unexpected(InflateFault::TooLarge);
            text.resize(std::min(limit + 1, std::max(filled * 2, packed.size() * 4 + 4096)));
        }
        z.next_out = reinterpret_cast<Bytef*>(text.data() + filled);
        z.avail_out = static_cast<uInt>(text.size() - filled);
        const int result = inflate(&z, Z_NO_FLUSH);
        filled = text.size() - z.avail_out;
        if (result == Z_STREAM_END) {
            const bool another = packing == Packing::Gzip && z.avail_in > 2 &&
                                 z.next_in[0] == 0x1f && z.next_in[1] == 0x8b;
            if (!another) break;
            if (inflateReset(&z) != Z_OK) return std::unexpected(InflateFault::Damaged);
        } else if (result != Z_OK || (z.avail_in == 0 && z.avail_out > 0)) {
            return std::unexpected(InflateFault::Damaged);
        }
    }
    if (filled > limit) return std::unexpected(InflateFault::TooLarge);
    text.resize(filled);
    text.shrink_to_fit();
    return text;
}

} // namespace ql::documents
