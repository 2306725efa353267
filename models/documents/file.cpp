// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reader.h"

#include "core/say.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <memory>
#include <system_error>

namespace ql::documents {

namespace {

Error cannotOpen(const std::string& where, std::string what, std::string advice) {
    return {ErrorCode::CannotOpen, std::move(what), where, std::move(advice)};
}

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

} // namespace

Result<std::string> readFile(const std::filesystem::path& path) {
    const std::string where = path.string();
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return std::unexpected(cannotOpen(where, say("Errors", "does not exist"),
                                          say("Errors", "check the name and the folder")));
    if (std::filesystem::is_directory(status))
        return std::unexpected(
            cannotOpen(where, say("Errors", "is a folder"),
                       say("Errors", "name the release files in it, or import the folder")));
    if (!std::filesystem::is_regular_file(status))
        return std::unexpected(cannotOpen(where, say("Errors", "is not a file"),
                                          say("Errors", "name a release file")));

    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
    if (!file)
        return std::unexpected(
            cannotOpen(where, fill(say("Errors", "cannot be opened (%1)"), {std::strerror(errno)}),
                       say("Errors", "check that you may read it")));

    std::string bytes;
    std::string chunk(1u << 16, '\0');
    while (const std::size_t got = std::fread(chunk.data(), 1, chunk.size(), file.get())) {
        if (bytes.size() + got > maximumFileSize)
            return std::unexpected(
                Error{ErrorCode::TooLarge, say("Errors", "is larger than 64 MB"), where,
                      say("Errors", "a release is a few hundred kilobytes; choose another file")});
        bytes.append(chunk, 0, got);
    }
    if (std::ferror(file.get()))
        return std::unexpected(cannotOpen(where, say("Errors", "cannot be read to its end"),
                                          say("Errors", "copy it anew")));
    if (bytes.empty())
        return std::unexpected(Error{ErrorCode::Empty, say("Errors", "is empty"), where,
                                     say("Errors", "choose the file that holds the release")});
    return bytes;
}

} // namespace ql::documents
