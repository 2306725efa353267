// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export_dialog.h"

#include "charts/chart_patterns.h"
#include "exporting/save_file.h"
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
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <array>

namespace ql::views {

namespace {

constexpr QSize previewBox(440, 300);

struct Preset {
    const char* name;
    QSize size;
};
const std::array presets{
    Preset{QT_TRANSLATE_NOOP("ql::views::ChartExportDialog", "Slide"), {1600, 900}},
    Preset{QT_TRANSLATE_NOOP("ql::views::ChartExportDialog", "Document"), {1200, 800}},
    Preset{QT_TRANSLATE_NOOP("ql::views::ChartExportDialog", "Web page"), {800, 450}},
};
constexpr int customPreset = static_cast<int>(presets.size());

QString settingsKey(const char* name) {
    return QStringLiteral("chartExport/") + QLatin1String(name);
}

constexpr std::array formats{ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf};
const std::array formatNames{
    QT_TRANSLATE_NOOP("ql::views::ChartExportDialog", "PNG, pixels for screens and slides"),
    QT_TRANSLATE_NOOP("ql::views::ChartExportDialog", "SVG, a drawing to edit"),
    QT_TRANSLATE_NOOP("ql::views::ChartExportDialog", "PDF, a page to print"),
};

/// Company and title, without a suffix.
QString suggestedName(const analysis::ChartSpec& spec) {
    return exporting::fileNameFor(QString::fromStdString(spec.company + " " + spec.title),
                                  QStringLiteral("chart"));
}

QString rememberedFolder() {
    const QString folder = QSettings().value(settingsKey("folder")).toString();
    if (!folder.isEmpty() && QDir(folder).exists()) return folder;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QDir(pictures).exists() ? pictures : QDir::homePath();
}

/// The picture on a chequered ground, as far as it lets it through.
QPixmap onChequers(const QImage& image, const Colors& colors, bool dark) {
    QPixmap result(image.size());
    QPainter painter(&result);
    constexpr int side = 8;
    for (int y = 0; y < image.height(); y += side)
        for (int x = 0; x < image.width(); x += side)
            painter.fillRect(x, y, side, side,
                             QColor((x + y) / side % 2 == 0 ? (dark ? 0x23272d : 0xffffff)
                                                            : (dark ? 0x2d323a : 0xe4e6ea)));
    painter.drawImage(0, 0, image);
    painter.setPen(colors.hairline);
    painter.drawRect(QRect(0, 0, image.width() - 1, image.height() - 1));
    return result;
}

} // namespace

ChartExportDialog::ChartExportDialog(const analysis::ChartSpec& spec,
                                     const std::vector<bool>& hidden, bool dark, QWidget* parent)
  : ChartExportDialog(std::vector{spec}, dark, parent) {
    m_hidden = hidden;
    updatePreview();
}

ChartExportDialog::ChartExportDialog(std::vector<analysis::ChartSpec> specs, bool dark,
                                     QWidget* parent)
  : QDialog(parent)
  , m_specs(std::move(specs))
  , m_format(new QComboBox)
  , m_outlines(new QCheckBox(tr("&Letters as outlines")))
  , m_patterns(new QCheckBox(tr("&Patterns in bars")))
  , m_preset(new QComboBox)
  , m_width(new QSpinBox)
  , m_height(new QSpinBox)
  , m_dpi(new QSpinBox)
  , m_background(new QComboBox)
  , m_scheme(new QComboBox)
  , m_path(new QLineEdit)
  , m_preview(new QLabel)
  , m_hint(new QLabel)
  , m_previewSoon(new QTimer(this)) {
    setWindowTitle(isForAll() ? tr("Export All Charts") : tr("Export Chart"));
    build();
    load(rememberedOptions(dark));
    const QString folder = rememberedFolder();
    setPath(isForAll() ? folder : QDir(folder).filePath(suggestedName(m_specs.front())));
    setFormat(formats[std::size_t(
        std::clamp(QSettings().value(settingsKey("format")).toInt(), 0, int(formats.size()) - 1))]);
    m_previewSoon->setSingleShot(true);
    connect(m_previewSoon, &QTimer::timeout, this, &ChartExportDialog::updatePreview);
    updatePreview();
}

void ChartExportDialog::build() {
    for (const Preset& preset : presets)
        m_preset->addItem(QStringLiteral("%1 · %2 × %3")
                              .arg(tr(preset.name))
                              .arg(preset.size.width())
                              .arg(preset.size.height()));
    m_preset->addItem(tr("Custom"));
    m_preset->setObjectName(QStringLiteral("preset"));
    for (QSpinBox* side : {m_width, m_height}) {
        side->setRange(smallestImageSide, largestImageSide);
        side->setSuffix(tr(" px"));
    }
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    m_dpi->setRange(smallestDpi, largestDpi);
    m_dpi->setToolTip(tr("Letters and lines grow with the dots per inch: 96 suits screens, 300 "
                         "print"));
    for (const char* name : formatNames)
        m_format->addItem(tr(name));
    m_outlines->setToolTip(tr("The drawing looks the same where the face is missing, but its "
                              "words can no longer be edited"));
    m_patterns->setToolTip(tr("Told apart without colour: for print in black and white"));
    m_background->addItems({tr("As the scheme"), tr("White"), tr("Transparent")});
    m_scheme->addItems({tr("Light"), tr("Dark")});

    auto* size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×")));
    size->addWidget(m_height);
    size->setSpacing(6);
    size->addStretch();
    auto* file = new QHBoxLayout;
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    m_path->setMinimumWidth(280);
    auto* form = new QFormLayout;
    form->addRow(tr("F&ormat"), m_format);
    form->addRow(QString(), m_outlines);
    form->addRow(tr("&Size"), m_preset);
    form->addRow(QString(), size);
    m_dpi->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(tr("Dots per &inch"), m_dpi);
    form->addRow(tr("S&cheme"), m_scheme);
    form->addRow(tr("&Background"), m_background);
    form->addRow(QString(), m_patterns);
    auto* fileLabel = new QLabel(isForAll() ? tr("&Folder") : tr("&File"));
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, file);
    form->addRow(QString(), m_hint);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(m_hint->fontMetrics().height() * 2);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    m_preview->setFixedSize(previewBox + QSize(2, 2));
    m_preview->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_preview->setAccessibleName(tr("Preview"));
    layOutExport(*this, form, m_preview);

    connect(choose, &QPushButton::clicked, this, &ChartExportDialog::chooseFile);
    connect(m_format, &QComboBox::currentIndexChanged, this,
            [this](int index) { setFormat(formats[std::size_t(index)]); });
    connect(m_outlines, &QCheckBox::toggled, this, &ChartExportDialog::changed);
    connect(m_patterns, &QCheckBox::toggled, this, &ChartExportDialog::changed);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (const auto format = chartFormatOf(m_path->text()); format && !isForAll())
            setFormat(*format);
    });
    connect(m_preset, &QComboBox::activated, this, &ChartExportDialog::choosePreset);
    for (QSpinBox* box : {m_width, m_height, m_dpi})
        connect(box, &QSpinBox::valueChanged, this, &ChartExportDialog::changed);
    for (QComboBox* box : {m_background, m_scheme})
        connect(box, &QComboBox::currentIndexChanged, this, &ChartExportDialog::changed);
    connect(m_path, &QLineEdit::textChanged, this, &ChartExportDialog::updateHint);
}

ChartImageOptions ChartExportDialog::rememberedOptions(bool dark) {
    const QSettings settings;
    ChartImageOptions options;
    const auto number = [&](const char* name, int otherwise, int low, int high) {
        return std::clamp(settings.value(settingsKey(name), otherwise).toInt(), low, high);
    };
    options.size.setWidth(number("width", 1600, smallestImageSide, largestImageSide));
    options.size.setHeight(number("height", 900, smallestImageSide, largestImageSide));
    options.dpi = number("dpi", 96, smallestDpi, largestDpi);
    options.background = static_cast<ChartBackground>(number("background", 0, 0, 2));
    options.dark = settings.value(settingsKey("dark"), dark).toBool();
    options.outlines = settings.value(settingsKey("outlines"), false).toBool();
    options.patterns = settings.value(settingsKey("patterns"), rememberedPatterns()).toBool();
    return options;
}

void ChartExportDialog::load(const ChartImageOptions& options) {
    m_width->setValue(options.size.width());
    m_height->setValue(options.size.height());
    m_dpi->setValue(options.dpi);
    m_background->setCurrentIndex(static_cast<int>(options.background));
    m_scheme->setCurrentIndex(options.dark ? 1 : 0);
    m_outlines->setChecked(options.outlines);
    m_patterns->setChecked(options.patterns);
    matchPreset();
}

void ChartExportDialog::remember() const {
    const ChartImageOptions chosen = options();
    QSettings settings;
    settings.setValue(settingsKey("width"), chosen.size.width());
    settings.setValue(settingsKey("height"), chosen.size.height());
    settings.setValue(settingsKey("dpi"), chosen.dpi);
    settings.setValue(settingsKey("background"), static_cast<int>(chosen.background));
    settings.setValue(settingsKey("dark"), chosen.dark);
    settings.setValue(settingsKey("outlines"), chosen.outlines);
    settings.setValue(settingsKey("patterns"), chosen.patterns);
    settings.setValue(settingsKey("format"), m_format->currentIndex());
    settings.setValue(settingsKey("folder"),
                      isForAll() ? path() : QFileInfo(path()).absolutePath());
}

ChartImageOptions ChartExportDialog::options() const {
    ChartImageOptions options;
    options.size = {m_width->value(), m_height->value()};
    options.dpi = m_dpi->value();
    options.background = static_cast<ChartBackground>(m_background->currentIndex());
    options.dark = m_scheme->currentIndex() == 1;
    options.outlines = m_outlines->isChecked();
    options.patterns = m_patterns->isChecked();
    options.hidden = m_hidden;
    return options;
}

ChartFormat ChartExportDialog::format() const {
    return formats[std::size_t(m_format->currentIndex())];
}

void ChartExportDialog::setFormat(ChartFormat format) {
    m_format->setCurrentIndex(int(format));
    m_outlines->setEnabled(format == ChartFormat::Svg);
    if (!isForAll()) {
        QString file = m_path->text().trimmed();
        if (const auto now = chartFormatOf(file)) file.chop(suffixOf(*now).size() + 1);
        m_path->setText(file + u'.' + suffixOf(format));
    }
    updateHint();
}

QString ChartExportDialog::path() const {
    QString path = m_path->text().trimmed();
    if (!isForAll() && !path.isEmpty() && chartFormatOf(path) != format())
        path += u'.' + suffixOf(format());
    return QDir::fromNativeSeparators(path);
}

QStringList ChartExportDialog::files() const {
    if (!isForAll()) return {path()};
    QStringList files;
    for (const analysis::ChartSpec& spec : m_specs) {
        const QString name = QDir(path()).filePath(suggestedName(spec));
        QString file = name + u'.' + suffixOf(format());
        for (int number = 2; files.contains(file); ++number)
            file = name + QStringLiteral(" %1.").arg(number) + suffixOf(format());
        files += file;
    }
    return files;
}

void ChartExportDialog::setPath(const QString& path) {
    m_path->setText(QDir::toNativeSeparators(path));
}

void ChartExportDialog::choosePreset(int index) {
    if (index == customPreset) {
        m_width->setFocus();
        return;
    }
    const QSize size = presets[static_cast<std::size_t>(index)].size;
    m_width->setValue(size.width());
    m_height->setValue(size.height());
}

void ChartExportDialog::matchPreset() {
    int match = customPreset;
    for (int i = 0; i < customPreset; ++i)
        if (presets[static_cast<std::size_t>(i)].size == options().size) match = i;
    const QSignalBlocker quiet(m_preset);
    m_preset->setCurrentIndex(match);
}

void ChartExportDialog::chooseFile() {
    const QString pictures = tr("Pictures (%1)").arg(QStringLiteral("*.") + suffixOf(format()));
    const QString chosen =
        isForAll() ? QFileDialog::getExistingDirectory(this, windowTitle(), path())
                   : QFileDialog::getSaveFileName(this, windowTitle(), path(), pictures);
    if (!chosen.isEmpty()) setPath(chosen);
}

void ChartExportDialog::changed() {
    matchPreset();
    const bool white = m_background->currentIndex() == static_cast<int>(ChartBackground::White);
    m_scheme->setEnabled(!white); // white paper wants the light scheme's colours
    m_previewSoon->start(80);
}

void ChartExportDialog::updatePreview() {
    const double ratio = devicePixelRatioF();
    const QImage image = renderChartPreview(m_specs.front(), options(), previewBox * ratio);
    QPixmap pixmap = onChequers(image, Colors::forPalette(palette()), options().dark);
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

void ChartExportDialog::say(const QString& sentence, bool problem) {
    const Colors colors = Colors::forPalette(palette());
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, problem ? colors.negative : colors.quiet);
    m_hint->setPalette(palette);
    m_hint->setText(sentence);
}

void ChartExportDialog::updateHint() {
    int there = 0;
    const QStringList list = files();
    for (const QString& file : list)
        there += QFileInfo::exists(file) ? 1 : 0;
    QString hint;
    if (isForAll()) hint = tr("%n charts, named by company and title.", nullptr, int(list.size()));
    if (there > 0)
        hint = isForAll() ? hint + u' ' + tr("Replaces %n files of these names.", nullptr, there)
                          : tr("Replaces the file of that name.");
    say(hint, false);
}

bool ChartExportDialog::writeAll() {
    const QStringList list = files();
    for (std::size_t i = 0; i < m_specs.size(); ++i) {
        const auto saved = saveChart(m_specs[i], options(), list[qsizetype(i)]);
        if (saved) continue;
        const QString sentence = QString::fromStdString(saved.error().sentence());
        say(sentence, true);
        Q_EMIT exportFailed(sentence);
        return false;
    }
    return true;
}

void ChartExportDialog::accept() {
    if (!writeAll()) return;
    remember();
    if (isForAll())
        Q_EMIT allExported(path(), int(m_specs.size()));
    else
        Q_EMIT exported(path());
    QDialog::accept();
}

} // namespace ql::views
