// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions.h"
#include "core/error.h"

#include <span>
#include <string>

namespace ql::library {

class Connection;

/// Where the library keeps what people decide about companies and figures. Each call is one
/// transaction; all errors are Storage. A handle: valid as long as the Library that gave it.
///
/// keep() writes a decision under its id, or under a new one where that is 0, and gives the id: so
/// what was forgotten comes back as it was. forget...() of an id that is not there is an error.
class DecisionStore {
  public:
    explicit DecisionStore(Connection& connection)
      : m_connection(connection) {}

    /// All decisions about the company that goes by these keys, and the corrections of its
    /// releases.
    [[nodiscard]] Result<Decisions> of(std::span<const std::string> companyKeys) const;

    [[nodiscard]] Result<DecisionId> keep(const std::string& companyKey,
                                          const RowDecision& decision);
    [[nodiscard]] Result<DecisionId> keep(const Correction& correction);
    [[nodiscard]] Result<DecisionId> keep(const std::string& companyKey,
                                          const Annotation& annotation);

    [[nodiscard]] Result<void> forgetRowDecision(DecisionId id);
    [[nodiscard]] Result<void> forgetCorrection(DecisionId id);
    [[nodiscard]] Result<void> forgetAnnotation(DecisionId id);

  private:
    Connection& m_connection;
};

} // namespace ql::library
