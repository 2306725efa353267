// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_filters.h"

#include "documents/pdf_syntax.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace ql::documents {

namespace {

constexpr std::size_t pieceSize = 32u << 10;

/// Collects small pieces into large ones.
class Collecting : public PdfFilter {
  public:
    explicit Collecting(PdfSink next)
      : m_next(std::move(next)) {}

    void end() override { flush(); }

  protected:
    bool put(char c) {
        m_held += c;
        return m_held.size() < pieceSize || flush();
    }
    bool flush() {
        const bool more = m_held.empty() || m_next(m_held);
        m_held.clear();
        return more;
    }

  private:
    PdfSink m_next;
    std::string m_held;
};

class Flate : public PdfFilter {
  public:
    explicit Flate(PdfSink next)
      : m_next(std::move(next))
      , m_piece(pieceSize)
      , m_open(inflateInit2(&m_stream, -MAX_WBITS) == Z_OK) {}
    ~Flate() override {
        if (m_open) inflateEnd(&m_stream);
    }

    bool take(std::string_view packed) override {
        if (!m_open) return false;
        const std::size_t head = std::min(packed.size(), m_headLeft);
        m_headLeft -= head;
        packed.remove_prefix(head);
        // zlib reads through this pointer only.
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        int result = Z_OK;
        do {
            m_stream.next_out = reinterpret_cast<Bytef*>(m_piece.data());
            m_stream.avail_out = static_cast<uInt>(m_piece.size());
            result = inflate(&m_stream, Z_NO_FLUSH);
            const std::size_t filled = m_piece.size() - m_stream.avail_out;
            if (filled > 0 && !m_next(std::string_view(m_piece.data(), filled))) return false;
        } while (result == Z_OK && (m_stream.avail_in > 0 || m_stream.avail_out == 0));
        return result == Z_OK || result == Z_BUF_ERROR;
    }

  private:
    PdfSink m_next;
    std::vector<char> m_piece;
    z_stream m_stream = {};
    std::size_t m_headLeft = 2; ///< the checksum behind is not asked for: that takes time
    bool m_open;
};

class Hex : public Collecting {
  public:
    using Collecting::Collecting;

    bool take(std::string_view piece) override {
        for (const char c : piece) {
            if (c == '>') return false;
            const int digit = valueOf(c);
            if (digit < 0) continue;
            if (m_high >= 0 && !put(static_cast<char>(m_high * 16 + digit))) return false;
            m_high = m_high < 0 ? digit : -1;
        }
        return true;
    }

  private:
    static int valueOf(char c) {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= 'a' && c <= 'f') return c - 'a' + 10;
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    int m_high = -1;
};

/// Five letters are four bytes, "z" four zeros.
class Base85 : public Collecting {
  public:
    using Collecting::Collecting;

    bool take(std::string_view piece) override {
        for (const char c : piece) {
            if (c == '~') return false;
            if (c == 'z' && m_count == 0) {
                if (!putBytes(4)) return false;
            } else if (c >= '!' && c <= 'u') {
                m_value = m_value * 85 + static_cast<std::uint32_t>(c - '!');
                if (++m_count < 5) continue;
                if (!putBytes(4)) return false;
                m_count = 0;
            } else if (!isPdfBlank(c)) {
                return false;
            }
        }
        return true;
    }
    void end() override {
        if (m_count > 1) {
            for (int i = m_count; i < 5; ++i)
                m_value = m_value * 85 + 84;
            putBytes(m_count - 1);
        }
        flush();
    }

  private:
    bool putBytes(int count) {
        bool more = true;
        for (int i = 0; i < count; ++i)
            more = put(static_cast<char>(m_value >> (24 - 8 * i))) && more;
        m_value = 0;
        return more;
    }

    std::uint32_t m_value = 0;
    int m_count = 0;
};

class RunLength : public Collecting {
  public:
    using Collecting::Collecting;

    bool take(std::string_view piece) override {
        for (const char c : piece) {
            if (m_copied > 0) {
                --m_copied;
                if (!put(c)) return false;
            } else if (m_repeated > 0) {
                for (; m_repeated > 0; --m_repeated)
                    if (!put(c)) return false;
            } else {
                const int length = static_cast<unsigned char>(c);
                if (length == 128) return false;
                (length < 128 ? m_copied : m_repeated) = length < 128 ? length + 1 : 257 - length;
            }
        }
        return true;
    }

  private:
    int m_copied = 0;
    int m_repeated = 0;
};

class Lzw : public Collecting {
  public:
    using Collecting::Collecting;

    bool take(std::string_view piece) override {
        for (const char c : piece) {
            m_bits = m_bits << 8 | static_cast<unsigned char>(c);
            m_bitCount += 8;
            while (m_bitCount >= m_width) {
                m_bitCount -= m_width;
                if (!takeCode(m_bits >> m_bitCount & ((1U << m_width) - 1))) return false;
            }
        }
        return true;
    }

  private:
    static constexpr unsigned clear = 256;
    static constexpr unsigned last = 257;
    static constexpr unsigned first = 258;
    static constexpr unsigned none = 4096;

    struct Entry {
        std::uint16_t before = 0; ///< the string without its last byte
        char letter = 0;
    };

    bool takeCode(unsigned code) {
        if (code == last) return false;
        if (code == clear) {
            m_next = first;
            m_width = 9;
            m_previous = none;
            return true;
        }
        if (code > m_next || (code == m_next && m_previous == none)) return false;
        // The code about to be made stands for the string before and its own first letter.
        const bool ahead = code == m_next;
        m_letters.clear();
        unsigned at = ahead ? m_previous : code;
        for (; at >= first; at = m_table[at].before)
            m_letters += m_table[at].letter;
        const char head = static_cast<char>(at);
        m_letters += head;
        if (m_previous != none && m_next < m_table.size())
            m_table[m_next++] = {static_cast<std::uint16_t>(m_previous), head};
        for (std::size_t i = m_letters.size(); i-- > 0;)
            if (!put(m_letters[i])) return false;
        if (ahead && !put(head)) return false;
        m_previous = code;
        // Codes grow one early.
        const unsigned upTo = m_next + 1;
        m_width = upTo >= 2048 ? 12 : upTo >= 1024 ? 11 : upTo >= 512 ? 10 : 9;
        return true;
    }

    std::string m_letters; ///< of a string, the last one first
    std::array<Entry, 4096> m_table = {};
    std::uint32_t m_bits = 0;
    unsigned m_bitCount = 0;
    unsigned m_width = 9;
    unsigned m_next = first;
    unsigned m_previous = none;
};

} // namespace

std::unique_ptr<PdfFilter> makeFilter(std::string_view name, PdfSink next) {
    if (name == "FlateDecode" || name == "Fl") return std::make_unique<Flate>(std::move(next));
    if (name == "LZWDecode" || name == "LZW") return std::make_unique<Lzw>(std::move(next));
    if (name == "RunLengthDecode" || name == "RL")
        return std::make_unique<RunLength>(std::move(next));
    if (name == "ASCII85Decode" || name == "A85") return std::make_unique<Base85>(std::move(next));
    if (name == "ASCIIHexDecode" || name == "AHx") return std::make_unique<Hex>(std::move(next));
    return nullptr;
}

bool isPacking(std::string_view name) {
    return name == "FlateDecode" || name == "Fl" || name == "LZWDecode" || name == "LZW" ||
           name == "RunLengthDecode" || name == "RL";
}

} // namespace ql::documents
