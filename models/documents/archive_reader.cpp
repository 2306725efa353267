// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/archive_reader.h"

#include "core/say.h"
#include "documents/cell_text.h"
#include "documents/inflate.h"
#include "documents/registry.h"
#include "documents/zip_directory.h"

#include <algorithm>
#include <optional>

namespace ql::documents {

namespace {

/// More files than this are not tried: an archive of a release holds one or two.
constexpr int mostTried = 16;

Error unpackError(InflateFault fault, const std::string& fileName) {
    if (fault == InflateFault::TooLarge)
        return {ErrorCode::TooLarge, say("Errors", "unpacks to far more than a release holds"),
                fileName, say("Errors", "unpack it and open the release alone")};
    return {ErrorCode::Damaged, say("Errors", "is a damaged archive"), fileName,
            say("Errors", "download it again")};
}

bool isGzip(std::string_view bytes) {
    return bytes.starts_with("\x1f\x8b\x08");
}

bool isZip(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

/// Parts of an archive that no one put there on purpose.
bool isLitter(std::string_view name) {
    return name.starts_with("__MACOSX/") || name.ends_with(".DS_Store") ||
           name.ends_with("Thumbs.db");
}

Result<Unpacked> readInside(std::string bytes, const std::string& fileName) {
    if (bytes.empty())
        return std::unexpected(Error{ErrorCode::Empty,
                                     say("Errors", "is an archive of an empty file"), fileName,
                                     say("Errors", "choose the file that holds the release")});
    if (looksLikeArchive(bytes))
        return std::unexpected(Error{ErrorCode::NotSupported,
                                     say("Errors", "is an archive inside an archive"), fileName,
                                     say("Errors", "unpack it and open the release")});
    auto document = readUnpacked(bytes, fileName);
    if (!document) return std::unexpected(document.error());
    return Unpacked{std::move(*document), std::move(bytes)};
}

std::size_t countFigures(const Document& document) {
    std::size_t figures = 0;
    for (const Line& line : document.lines)
        for (const Run& run : line.runs)
            if (isFigure(document.textOf(run))) ++figures;
    return figures;
}

Result<Unpacked> readBestMember(const std::vector<ZipMember>& members, std::size_t packedSize,
                                const std::string& fileName) {
    std::size_t left = unpackLimit(packedSize);
    std::optional<Unpacked> best;
    std::size_t bestFigures = 0;
    std::optional<Error> fault;
    bool encrypted = false;
    int tried = 0;
    std::size_t files = 0;
    std::size_t unopened = 0;
    for (const ZipMember& member : members) {
        encrypted = encrypted || member.encrypted;
        if (isLitter(member.name)) continue;
        ++files;
        if (member.encrypted) continue;
        if (++tried > mostTried) {
            ++unopened;
            continue;
        }
        auto bytes = unpack(member, left);
        if (!bytes) {
            if (!fault) fault = unpackError(bytes.error(), fileName);
            continue;
        }
        left -= bytes->size();
        auto inside = readInside(std::move(*bytes), fileName);
        if (!inside) {
            if (!fault) fault = inside.error();
            continue;
        }
        const std::size_t figures = countFigures(inside->document);
        if (best && figures <= bestFigures) continue;
        best = std::move(*inside);
        bestFigures = figures;
    }
    if (best) {
        best->document.archived = files;
        best->document.unopened = unopened;
        return std::move(*best);
    }
    if (encrypted)
        return std::unexpected(Error{ErrorCode::NotSupported,
                                     say("Errors", "is locked with a password"), fileName,
                                     say("Errors", "unpack it and open the release")});
    if (fault) return std::unexpected(*fault);
    return std::unexpected(Error{ErrorCode::NotSupported,
                                 say("Errors", "is an archive with no file in it"), fileName,
                                 say("Errors", "choose the file that holds the release")});
}

Result<Unpacked> readZip(std::string_view bytes, const std::string& fileName) {
    const auto members = zipMembers(bytes);
    if (!members) return std::unexpected(unpackError(InflateFault::Damaged, fileName));
    const auto isOffice = [](const ZipMember& member) {
        return member.name == "[Content_Types].xml" || member.name == "META-INF/manifest.xml";
    };
    if (std::ranges::any_of(*members, isOffice))
        return std::unexpected(
            Error{ErrorCode::NotSupported, say("Errors", "is a document of an office program"),
                  fileName, say("Errors", "save it as PDF or as a web page and open that")});
    return readBestMember(*members, bytes.size(), fileName);
}

} // namespace

bool looksLikeArchive(std::string_view bytes) {
    return isGzip(bytes) || isZip(bytes);
}

Result<Unpacked> openArchive(std::string_view bytes, const std::string& fileName) {
    if (isZip(bytes)) return readZip(bytes, fileName);
    auto unpacked = inflateBytes(bytes, Packing::Gzip, unpackLimit(bytes.size()));
    if (!unpacked) return std::unexpected(unpackError(unpacked.error(), fileName));
    return readInside(std::move(*unpacked), fileName);
}

Result<Document> readArchive(std::string_view bytes, const std::string& fileName) {
    auto unpacked = openArchive(bytes, fileName);
    if (!unpacked) return std::unexpected(unpacked.error());
    return std::move(unpacked->document);
}

} // namespace ql::documents
