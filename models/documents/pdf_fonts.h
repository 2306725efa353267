// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf_cost.h"
#include "documents/pdf_objects.h"

#include <unordered_map>

namespace ql::documents {

/// What it takes to make fonts ready, which happens anew on each page and in each form: their
/// programs and tables of letters are unpacked and read.
class PdfFonts {
  public:
    /// `objects` must outlive it.
    explicit PdfFonts(const PdfObjects& objects)
      : m_objects(objects) {}

    [[nodiscard]] PdfCost costOf(int number);
    /// Something of a font unpacks to more than fonts have.
    [[nodiscard]] bool unpacksToTooMuch() const { return m_tooMuch; }

  private:
    PdfCost look(int number, int depth);
    PdfCost costOfStream(const PdfObject& stream);

    const PdfObjects& m_objects;
    std::unordered_map<int, PdfCost> m_known;
    bool m_tooMuch = false;
};

} // namespace ql::documents
