// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_export_dialog.h"

#include "exporting/save_file.h"
#include "panels/export_page.h"
#include "theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ql::app {

namespace {

constexpr int previewWidth = 520;
enum Format { pdfFormat, pngFormat };

QString rememberedFolder() {
    QString folder = QSettings().value(u"overviewExport/folder"_s).toString();
    if (!folder.isEmpty() && QDir(folder).exists()) return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

/// The page is headed by the company's name; its charts need not be.
analysis::ChartSpec withoutCompany(analysis::ChartSpec spec) {
    const std::string head = spec.company + " · ";
    if (!spec.company.empty() && spec.subtitle.starts_with(head))
        spec.subtitle.erase(0, head.size());
    return spec;
}

} // namespace

views::OverviewContent overviewContent(Workspace& workspace, const QString& checks) {
    const auto income = workspace.comparison(StatementKind::Income);
    const auto balance = workspace.comparison(StatementKind::Balance);
    const auto breakdown = workspace.comparison(StatementKind::Breakdown);
    const auto* company = workspace.company();
    const std::vector<ComparisonPtr> tables{income, balance, breakdown};
    views::OverviewContent content;
    content.company = company == nullptr ? QString() : displayName(*company);
    content.headlines = items::makeHeadlines(*income, *balance);
    content.news = items::makeReleaseNews(tables);
    content.checks = checks;
    for (const auto kind :
         {analysis::ChartKind::Revenue, analysis::ChartKind::Margins, analysis::ChartKind::Mix})
        content.charts.push_back(withoutCompany(workspace.chart(kind)));
    return content;
}

OverviewExportDialog::OverviewExportDialog(Workspace& workspace, const QString& checks,
                                           QWidget* parent)
  : QDialog(parent)
  , m_content(overviewContent(workspace, checks))
  , m_format(new QComboBox)
  , m_scheme(new QComboBox)
  , m_path(new QLineEdit)
  , m_preview(new QLabel)
  , m_hint(new QLabel) {
    setWindowTitle(tr("Export Overview"));
    m_format->addItems({tr("PDF, a page to print"), tr("PNG, pixels for screens and slides")});
    m_scheme->addItems({tr("Light"), tr("Dark")});
    const QSettings settings;
    m_format->setCurrentIndex(settings.value(u"overviewExport/png"_s).toBool() ? pngFormat
                                                                               : pdfFormat);
    m_scheme->setCurrentIndex(settings.value(u"overviewExport/dark"_s).toBool() ? 1 : 0);
    build();
    setPath(QDir(rememberedFolder())
                .filePath(exporting::fileNameFor(tr("%1 Overview").arg(m_content.company),
                                                 u"overview"_s) +
                          u'.' + suffix()));
    changed();
}

void OverviewExportDialog::build() {
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    auto* file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    m_path->setMinimumWidth(300);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setMinimumHeight(m_hint->fontMetrics().height() * 2);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setFixedWidth(previewWidth);
    m_preview->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* form = new QFormLayout;
    form->addRow(tr("F&ormat"), m_format);
    form->addRow(tr("S&cheme"), m_scheme);
    auto* fileLabel = new QLabel(tr("&File"));
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, file);
    form->addRow(QString(), m_hint);
    views::layOutExport(*this, form, m_preview);
    connect(choose, &QPushButton::clicked, this, &OverviewExportDialog::choosePath);
    connect(m_format, &QComboBox::currentIndexChanged, this, &OverviewExportDialog::changed);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &OverviewExportDialog::changed);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        say(QFileInfo::exists(path()) ? tr("Replaces the file of that name.") : QString(), false);
    });
}

void OverviewExportDialog::setPdf(bool pdf) {
    m_format->setCurrentIndex(pdf ? pdfFormat : pngFormat);
}

QString OverviewExportDialog::suffix() const {
    return m_format->currentIndex() == pdfFormat ? u"pdf"_s : u"png"_s;
}

views::OverviewOptions OverviewExportDialog::options() const {
    views::OverviewOptions options;
    options.dark = m_scheme->currentIndex() == 1;
    options.letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return options;
}

QString OverviewExportDialog::path() const {
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    const bool ends = QFileInfo(path).suffix().compare(suffix(), Qt::CaseInsensitive) == 0;
    return path.isEmpty() || ends ? path : path + u'.' + suffix();
}

void OverviewExportDialog::setPath(const QString& path) {
    m_path->setText(QDir::toNativeSeparators(path));
}

void OverviewExportDialog::choosePath() {
    const QString chosen =
        QFileDialog::getSaveFileName(this, windowTitle(), path(), u"*."_s + suffix());
    if (!chosen.isEmpty()) setPath(chosen);
}

void OverviewExportDialog::changed() {
    QString file = QDir::fromNativeSeparators(m_path->text().trimmed());
    for (const QString& end : {u".pdf"_s, u".png"_s})
        if (file.endsWith(end, Qt::CaseInsensitive)) file.chop(end.size());
    setPath(file + u'.' + suffix());
    const double ratio = devicePixelRatioF();
    const QSizeF size = views::overviewSize(options());
    const double scale = previewWidth / size.width() * ratio;
    QPixmap pixmap((size * scale).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.scale(scale, scale);
    views::paintOverview(painter, m_content, options());
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

void OverviewExportDialog::say(const QString& sentence, bool problem) {
    const auto colors = views::Colors::forPalette(palette());
    QPalette ink = m_hint->palette();
    ink.setColor(QPalette::WindowText, problem ? colors.negative : colors.quiet);
    m_hint->setPalette(ink);
    m_hint->setText(sentence);
}

void OverviewExportDialog::accept() {
    if (const auto saved = views::saveOverview(m_content, options(), path()); !saved) {
        say(QString::fromStdString(saved.error().sentence()), true);
        return;
    }
    QSettings settings;
    settings.setValue(u"overviewExport/png"_s, m_format->currentIndex() == pngFormat);
    settings.setValue(u"overviewExport/dark"_s, m_scheme->currentIndex() == 1);
    settings.setValue(u"overviewExport/folder"_s, QFileInfo(path()).absolutePath());
    Q_EMIT exported(path());
    QDialog::accept();
}

} // namespace ql::app
