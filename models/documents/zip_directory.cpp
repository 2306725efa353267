// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/zip_directory.h"

#include <algorithm>
#include <cstdint>

namespace ql::documents {

namespace {

constexpr std::size_t mostMembers = 1000;
constexpr std::size_t endRecordSize = 22;
constexpr std::size_t longestComment = 65535;
constexpr std::size_t entrySize = 46;
constexpr std::size_t localHeaderSize = 30;

/// Little-endian numbers of the archive; zero behind its end.
std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t length) {
    if (at > bytes.size() || bytes.size() - at < length) return 0;
    std::uint32_t value = 0;
    for (std::size_t i = length; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::uint32_t u16(std::string_view bytes, std::size_t at) {
    return number(bytes, at, 2);
}
std::uint32_t u32(std::string_view bytes, std::size_t at) {
    return number(bytes, at, 4);
}

/// Where the record that ends the archive begins.
std::size_t findEndRecord(std::string_view archive) {
    const std::size_t from = archive.size() > endRecordSize + longestComment
                                 ? archive.size() - endRecordSize - longestComment
                                 : 0;
    const std::size_t found = archive.substr(from).rfind("PK\x05\x06");
    return found == std::string_view::npos ? found : found + from;
}

/// The packed bytes behind a member's own header.
std::optional<std::string_view> packedBytes(std::string_view archive, std::size_t header,
                                            std::size_t size) {
    if (header > archive.size() || archive.size() - header < localHeaderSize ||
        !archive.substr(header).starts_with("PK\x03\x04"))
        return std::nullopt;
    const std::size_t begin =
        header + localHeaderSize + u16(archive, header + 26) + u16(archive, header + 28);
    if (begin > archive.size() || archive.size() - begin < size) return std::nullopt;
    return archive.substr(begin, size);
}

} // namespace

std::optional<std::vector<ZipMember>> zipMembers(std::string_view archive) {
    const std::size_t end = findEndRecord(archive);
    if (end == std::string_view::npos || archive.size() - end < endRecordSize) return std::nullopt;
    const std::size_t count = u16(archive, end + 10);
    std::size_t at = u32(archive, end + 16);
    if (count > mostMembers) return std::nullopt;
    std::vector<ZipMember> members;
    for (std::size_t i = 0; i < count; ++i) {
        if (at > archive.size() || archive.size() - at < entrySize ||
            !archive.substr(at).starts_with("PK\x01\x02"))
            return std::nullopt;
        const std::size_t nameLength = u16(archive, at + 28);
        ZipMember member;
        member.name = archive.substr(at + entrySize, nameLength);
        member.size = u32(archive, at + 24);
        member.encrypted = (u16(archive, at + 8) & 1) != 0;
        member.stored = u16(archive, at + 10) == 0;
        member.deflated = u16(archive, at + 10) == 8;
        const auto packed = packedBytes(archive, u32(archive, at + 42), u32(archive, at + 20));
        if (!packed) return std::nullopt;
        member.packed = *packed;
        at += entrySize + nameLength + u16(archive, at + 30) + u16(archive, at + 32);
        if (!member.name.ends_with('/')) members.push_back(std::move(member));
    }
    return members;
}

std::expected<std::string, InflateFault> unpack(const ZipMember& member, std::size_t limit) {
    if (member.stored) {
        if (member.packed.size() > limit) return std::unexpected(InflateFault::TooLarge);
        return std::string(member.packed);
    }
    if (!member.deflated) return std::unexpected(InflateFault::Damaged);
    return inflateBytes(member.packed, Packing::RawDeflate, limit);
}

} // namespace ql::documents
