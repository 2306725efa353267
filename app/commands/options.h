// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ql::app::commands {

/// An option of a command, as it is typed and as help shows it.
struct Option {
    std::string_view name;                   ///< "--format"
    std::string_view shortName{};            ///< "-o"; may be empty
    std::string_view value{};                ///< "FILE"; empty for an option without value
    std::vector<std::string_view> choices{}; ///< the values there are; empty for any
    bool required = false;
    std::string_view help{};
};

/// The arguments of a command, checked against its options.
class Arguments {
  public:
    /// Takes "--format csv", "--format=csv" and "-o FILE"; behind "--" all are operands, and "-h"
    /// and "--help" are known to every command. Errors: Usage, with no advice.
    [[nodiscard]] static Result<Arguments> parse(const std::vector<std::string>& words,
                                                 const std::vector<Option>& options);

    [[nodiscard]] bool wantsHelp() const { return m_wantsHelp; }
    [[nodiscard]] bool has(std::string_view option) const;
    /// What was given, else the fallback.
    [[nodiscard]] std::string value(std::string_view option, std::string_view fallback = {}) const;
    [[nodiscard]] const std::vector<std::string>& operands() const { return m_operands; }

  private:
    std::map<std::string, std::string, std::less<>> m_values;
    std::vector<std::string> m_operands;
    bool m_wantsHelp = false;
};

} // namespace ql::app::commands
