// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_export_dialog.h"

#include "exporting/save_file.h"
#include "exporting/shown_periods.h"
#include "page_names.h"
#include "panels/export_page.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ql::app {

using exporting::TableFormat;

namespace {

constexpr int allStatements = -1;

struct FormatWords {
    TableFormat format;
    const char* words;
};
constexpr std::array formats{
    FormatWords{TableFormat::Xlsx, QT_TRANSLATE_NOOP("ql::app::TableExportDialog",
                                                     "XLSX, a workbook with formulas and sources")},
    FormatWords{TableFormat::Csv, QT_TRANSLATE_NOOP("ql::app::TableExportDialog",
                                                    "CSV, plain figures in single units")},
    FormatWords{TableFormat::Markdown, QT_TRANSLATE_NOOP("ql::app::TableExportDialog",
                                                         "Markdown, a table for notes and mail")},
    FormatWords{TableFormat::Html,
                QT_TRANSLATE_NOOP("ql::app::TableExportDialog", "HTML, a page for the browser")},
    FormatWords{TableFormat::Text,
                QT_TRANSLATE_NOOP("ql::app::TableExportDialog", "Text, aligned with spaces")}};

QString suffix(TableFormat format) {
    const auto text = exporting::suffixOf(format);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString rememberedFolder() {
    QString folder = QSettings().value(u"tableExport/folder"_s).toString();
    if (!folder.isEmpty() && QDir(folder).exists()) return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace

TableExportDialog::TableExportDialog(Workspace& workspace, std::optional<StatementKind> kind,
                                     HiddenPeriods hidden, QWidget* parent)
  : QDialog(parent)
  , m_workspace(workspace)
  , m_hidden(std::move(hidden))
  , m_what(new QComboBox)
  , m_format(new QComboBox)
  , m_sources(new QCheckBox(tr("&Say where each figure stands")))
  , m_all(new QCheckBox)
  , m_pathLabel(new QLabel)
  , m_path(new QLineEdit)
  , m_hint(new QLabel)
  , m_folder(rememberedFolder()) {
    setWindowTitle(tr("Export Statements"));
    for (const StatementKind each : workspace.kinds())
        if (const auto table = workspace.shown(each); !table->rows.empty()) m_kinds.push_back(each);
    for (const StatementKind each : m_kinds)
        m_what->addItem(kindName(each), int(each));
    m_what->addItem(tr("All %n statements", nullptr, int(m_kinds.size())), allStatements);
    m_what->setCurrentIndex(m_what->findData(kind ? int(*kind) : allStatements));
    if (m_what->currentIndex() < 0) m_what->setCurrentIndex(m_what->count() - 1);
    for (const FormatWords& each : formats)
        m_format->addItem(tr(each.words), int(each.format));
    build();
    const QSettings settings;
    const auto remembered = exporting::parseTableFormat(
        settings.value(u"tableExport/format"_s, u"xlsx"_s).toString().toStdString());
    m_wantsSources = settings.value(u"tableExport/sources"_s, false).toBool();
    setFormat(remembered.value_or(TableFormat::Xlsx));
    changed();
}

void TableExportDialog::build() {
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    auto* file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    m_path->setMinimumWidth(360);
    m_pathLabel->setBuddy(m_path);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setMinimumHeight(m_hint->fontMetrics().height() * 2);
    m_sources->setToolTip(tr("Adds the file, line and column of every figure, and the hash that "
                             "tells the file apart"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Export"), m_what);
    form->addRow(tr("F&ormat"), m_format);
    form->addRow(QString(), m_sources);
    form->addRow(QString(), m_all);
    form->addRow(m_pathLabel, file);
    form->addRow(QString(), m_hint);
    views::layOutExport(*this, form);
    connect(choose, &QPushButton::clicked, this, &TableExportDialog::choosePath);
    connect(m_what, &QComboBox::currentIndexChanged, this, &TableExportDialog::changed);
    connect(m_format, &QComboBox::currentIndexChanged, this, &TableExportDialog::changed);
    connect(m_sources, &QCheckBox::toggled, this, [this](bool on) { m_wantsSources = on; });
    connect(m_path, &QLineEdit::textChanged, this, &TableExportDialog::updateHint);
}

TableFormat TableExportDialog::format() const {
    return TableFormat(m_format->currentData().toInt());
}

void TableExportDialog::setFormat(TableFormat format) {
    m_format->setCurrentIndex(m_format->findData(int(format)));
}

void TableExportDialog::setAllPeriods(bool all) {
    m_all->setChecked(all);
}

int TableExportDialog::hiddenPeriods() const {
    std::ptrdiff_t most = 0;
    for (const StatementKind kind : chosen())
        most = std::max(most, std::ranges::count(m_hidden(kind, *m_workspace.shown(kind)), true));
    return int(most);
}

void TableExportDialog::setSources(bool sources) {
    m_wantsSources = sources;
    changed();
}

std::vector<StatementKind> TableExportDialog::chosen() const {
    const int what = m_what->currentData().toInt();
    return what == allStatements ? m_kinds : std::vector{StatementKind(what)};
}

bool TableExportDialog::isFolder() const {
    // A workbook has a sheet for each; of other formats a file holds one.
    return chosen().size() > 1 && format() != TableFormat::Xlsx;
}

QString TableExportDialog::nameOf(std::optional<StatementKind> kind) const {
    const auto* company = m_workspace.company();
    QString name = company == nullptr ? QString() : displayName(*company);
    name += u' ' + (kind ? kindName(*kind) : tr("Statements"));
    return exporting::fileNameFor(name, u"statements"_s) + u'.' + suffix(format());
}

void TableExportDialog::changed() {
    const int hidden = hiddenPeriods();
    m_all->setVisible(hidden > 0);
    m_all->setText(tr("&Also the %n hidden periods", nullptr, hidden));
    const bool one = m_what->currentData().toInt() != allStatements;
    m_pathLabel->setText(isFolder() ? tr("Fol&der") : tr("&File"));
    // A workbook always says it, the formats for reading never do.
    const QSignalBlocker quiet(m_sources);
    m_sources->setEnabled(format() == TableFormat::Csv);
    m_sources->setChecked(format() == TableFormat::Xlsx ||
                          (format() == TableFormat::Csv && m_wantsSources));
    // A name a person typed stays; only its end follows the format.
    QString proposed =
        isFolder()
            ? m_folder
            : QDir(m_folder).filePath(nameOf(one ? std::optional(chosen().front()) : std::nullopt));
    if (!isFolder() && !m_offered.isEmpty() && path() != m_offered && !QFileInfo(path()).isDir()) {
        const QFileInfo typed(path());
        proposed = typed.dir().filePath(typed.completeBaseName() + u'.' + suffix(format()));
    }
    m_offered = proposed;
    setPath(proposed);
    updateHint();
}

QString TableExportDialog::path() const {
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void TableExportDialog::setPath(const QString& path) {
    m_path->setText(QDir::toNativeSeparators(path));
}

QStringList TableExportDialog::files() const {
    if (!isFolder()) {
        const QString end = u'.' + suffix(format());
        return {path().endsWith(end, Qt::CaseInsensitive) ? path() : path() + end};
    }
    QStringList files;
    for (const StatementKind kind : chosen())
        files += QDir(path()).filePath(nameOf(kind));
    return files;
}

void TableExportDialog::choosePath() {
    const QString chosenPath =
        isFolder()
            ? QFileDialog::getExistingDirectory(this, windowTitle(), path())
            : QFileDialog::getSaveFileName(this, windowTitle(), path(), u"*."_s + suffix(format()));
    if (!chosenPath.isEmpty()) setPath(chosenPath);
}

void TableExportDialog::say(const QString& sentence, bool problem) {
    const auto colors = views::Colors::forPalette(palette());
    QPalette ink = m_hint->palette();
    ink.setColor(QPalette::WindowText, problem ? colors.negative : colors.quiet);
    m_hint->setPalette(ink);
    m_hint->setText(sentence);
}

void TableExportDialog::updateHint() {
    const QStringList list = files();
    const auto there =
        std::ranges::count_if(list, [](const QString& file) { return QFileInfo::exists(file); });
    QString hint;
    if (isFolder())
        hint = tr("%n files, named by company and statement.", nullptr, int(list.size()));
    if (there > 0)
        hint = isFolder()
                   ? hint + u' ' + tr("Replaces %n files of these names.", nullptr, int(there))
                   : tr("Replaces the file of that name.");
    say(hint, false);
}

void TableExportDialog::remember() const {
    QSettings settings;
    settings.setValue(u"tableExport/format"_s, suffix(format()));
    settings.setValue(u"tableExport/sources"_s, m_wantsSources);
    settings.setValue(u"tableExport/folder"_s,
                      isFolder() ? path() : QFileInfo(path()).absolutePath());
}

exporting::Table TableExportDialog::tableOf(StatementKind kind) const {
    const ComparisonPtr whole = m_workspace.shown(kind);
    if (m_all->isChecked()) return {whole, m_workspace.scale()};
    return {std::make_shared<const analysis::Comparison>(
                exporting::onlyShown(*whole, m_hidden(kind, *whole))),
            m_workspace.scale()};
}

Result<void> TableExportDialog::write() {
    const QStringList list = files();
    std::vector<exporting::Table> tables;
    for (const StatementKind kind : chosen())
        tables.push_back(tableOf(kind));
    if (format() == TableFormat::Xlsx) {
        const auto bytes = exporting::workbook(tables);
        return bytes ? exporting::saveFile(list.front(), *bytes)
                     : Result<void>(std::unexpected(bytes.error()));
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto bytes = exporting::tableBytes(tables[i], format(), m_sources->isChecked());
        if (!bytes) return std::unexpected(bytes.error());
        if (auto saved = exporting::saveFile(list[qsizetype(i)], *bytes); !saved) return saved;
    }
    return {};
}

void TableExportDialog::accept() {
    if (const auto written = write(); !written) {
        say(QString::fromStdString(written.error().sentence()), true);
        return;
    }
    remember();
    Q_EMIT exported(files());
    QDialog::accept();
}

} // namespace ql::app
