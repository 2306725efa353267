// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/workbook.h"

#include "core/say.h"
#include "exporting/xlsx_sources.h"

#include <QFile>
#include <QTemporaryDir>

#include <locale.h>

namespace ql::exporting {

namespace {

/// Numbers with a point while this lives, on this thread: libxlsxwriter prints them as the
/// desktop's language does, and a workbook with decimal commas is damaged.
class PlainNumbers {
  public:
    PlainNumbers()
      : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr))))
      , m_before(uselocale(m_plain)) {}
    ~PlainNumbers() {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

  private:
    locale_t m_plain;
    locale_t m_before;
};

Error noRoom(const QString& reason) {
    return {ErrorCode::Storage,
            fill(say("Errors", "could not be written (%1)"), {reason.toStdString()}),
            say("Errors", "The workbook"),
            say("Errors", "free some space on the disk and try again")};
}

void describe(const XlsxBook& book, std::span<const Table> tables) {
    if (book.handle() == nullptr || tables.empty()) return;
    std::string company = tables.front().comparison->company;
    std::string program = "Quarterlight";
    lxw_doc_properties properties{};
    properties.title = company.data();
    properties.comments = program.data();
    workbook_set_properties(book.handle(), &properties);
}

} // namespace

Result<std::string> workbook(std::span<const Table> tables) {
    // The library writes files only, and a failed one must not stand where the person looks.
    const QTemporaryDir folder;
    if (!folder.isValid()) return std::unexpected(noRoom(folder.errorString()));
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    const PlainNumbers plain;
    XlsxBook book(QFile::encodeName(path).toStdString(),
                  QFile::encodeName(folder.path()).toStdString());
    std::vector<std::pair<const analysis::Comparison*, XlsxPlan>> written;
    for (const Table& table : tables) {
        std::string name = titleOf(table.comparison->kind);
        written.emplace_back(table.comparison.get(),
                             writeStatementSheet(book, *table.comparison, table.scale, name));
    }
    writeSourcesSheet(book, written);
    describe(book, tables);
    if (const auto closed = book.close(); !closed) return std::unexpected(closed.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(noRoom(file.errorString()));
    return file.readAll().toStdString();
}

} // namespace ql::exporting
