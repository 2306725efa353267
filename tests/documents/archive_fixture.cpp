// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"

#include <zlib.h>

#include <cstdint>

namespace ql::documents::test {

namespace {

std::string deflated(const std::string& bytes, int windowBits) {
    z_stream z = {};
    deflateInit2(&z, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&z, static_cast<uLong>(bytes.size())) + 64, '\0');
    std::string input = bytes;
    z.next_in = reinterpret_cast<Bytef*>(input.data());
    z.avail_in = static_cast<uInt>(input.size());
    z.next_out = reinterpret_cast<Bytef*>(packed.data());
    z.avail_out = static_cast<uInt>(packed.size());
    deflate(&z, Z_FINISH);
    packed.resize(z.total_out);
    deflateEnd(&z);
    return packed;
}

void append(std::string& bytes, std::uint32_t number, int length) {
    for (int i = 0; i < length; ++i, number >>= 8)
        bytes += static_cast<char>(number & 0xff);
}

} // namespace

std::string gzip(const std::string& bytes) {
    return deflated(bytes, MAX_WBITS + 16);
}

std::string zip(const std::vector<std::pair<std::string, std::string>>& files, bool deflate,
                bool encrypted) {
    std::string archive;
    std::string directory;
    for (const auto& [name, content] : files) {
        const std::string packed = deflate ? deflated(content, -MAX_WBITS) : content;
        std::string fields; // those the two headers share
        append(fields, 20, 2);
        append(fields, encrypted ? 1 : 0, 2);
        append(fields, deflate ? 8 : 0, 2);
        append(fields, 0, 4);
        append(fields,
               static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(content.data()),
                                                static_cast<uInt>(content.size()))),
               4);
        append(fields, static_cast<std::uint32_t>(packed.size()), 4);
        append(fields, static_cast<std::uint32_t>(content.size()), 4);
        append(fields, static_cast<std::uint32_t>(name.size()), 2);
        append(fields, 0, 2);
        directory += "PK\x01\x02";
        append(directory, 20, 2);
        directory += fields;
        append(directory, 0, 2 + 2 + 2);
        append(directory, 0, 4);
        append(directory, static_cast<std::uint32_t>(archive.size()), 4);
        directory += name;
        archive += "PK\x03\x04" + fields + name + packed;
    }
    const auto begin = static_cast<std::uint32_t>(archive.size());
    archive += directory + "PK\x05\x06";
    append(archive, 0, 4);
    append(archive, static_cast<std::uint32_t>(files.size()), 2);
    append(archive, static_cast<std::uint32_t>(files.size()), 2);
    append(archive, static_cast<std::uint32_t>(directory.size()), 4);
    append(archive, begin, 4);
    append(archive, 0, 2);
    return archive;
}

} // namespace ql::documents::test
