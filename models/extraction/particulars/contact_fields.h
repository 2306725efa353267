// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// What a stretch of a contact's lines is.
enum class ContactField {
    Name,
    Phone,
    Fax,
    Email,
    Role,  ///< "Investors", "For Media:", "(Investor Relations)"
    Title, ///< a person's office: "Chief Financial Officer"
    Other  ///< a company, a street, a web address
};

struct ContactPiece {
    ContactField field = ContactField::Other;
    std::string text;     ///< of a role: "Investors", "Media" or both
    bool heading = false; ///< a role that opens what follows: "For Media:", "Investor Contact"
};

/// The pieces of one line, in order: "Susie Choy, 510-777-7013 (Investors)" has a name, a phone and
/// a role.
[[nodiscard]] std::vector<ContactPiece> contactPieces(std::string_view line);

/// "Investors", "Media", "Investors, Media"; empty where the words name neither.
[[nodiscard]] std::string contactRole(std::string_view words);

/// True where the line holds a telephone number or an e-mail address.
[[nodiscard]] bool holdsContactField(std::string_view line);

/// True for two to four words that read like a person's name.
[[nodiscard]] bool looksLikeName(std::string_view words);

} // namespace ql::extraction
