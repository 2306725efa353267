// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export_dialog.h"

#include "theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
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

/// A title and a company as a file name: letters that some file system refuses become spaces.
QString suggestedName(const analysis::ChartSpec& spec) {
    QString name = QString::fromStdString(spec.company + " " + spec.title);
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.') c = u' ';
    name = name.simplified().left(120);
    return (name.isEmpty() ? QStringLiteral("chart") : name) + QStringLiteral(".png");
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
  : QDialog(parent)
  , m_spec(spec)
  , m_hidden(hidden)
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
    setWindowTitle(tr("Export chart as PNG"));
    build();
    load(rememberedOptions(dark));
    setPath(QDir(rememberedFolder()).filePath(suggestedName(spec)));
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
    for (QSpinBox* side : {m_width, m_height}) {
        side->setRange(smallestImageSide, largestImageSide);
        side->setSuffix(tr(" px"));
    }
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    m_dpi->setRange(smallestDpi, largestDpi);
    m_dpi->setToolTip(tr("Letters and lines grow with the dots per inch: 96 suits screens, 300 "
                         "print"));
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
    form->addRow(tr("&Size"), m_preset);
    form->addRow(QString(), size);
    m_dpi->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(tr("Dots per &inch"), m_dpi);
    form->addRow(tr("S&cheme"), m_scheme);
    form->addRow(tr("&Background"), m_background);
    auto* fileLabel = new QLabel(tr("&File"));
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, file);
    form->addRow(QString(), m_hint);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(m_hint->fontMetrics().height() * 2);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    m_preview->setFixedSize(previewBox + QSize(2, 2));
    m_preview->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_preview->setAccessibleName(tr("Preview"));
    auto* top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(m_preview, 0, Qt::AlignTop);
    top->addLayout(form, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    // Words alone: the style's icons are of another time than the rest of the window.
    for (auto* button : buttons->buttons())
        button->setIcon(QIcon());
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(18, 18, 18, 14);
    page->addLayout(top);
    page->addStretch();
    page->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &ChartExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChartExportDialog::reject);
    connect(choose, &QPushButton::clicked, this, &ChartExportDialog::chooseFile);
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
    return options;
}

void ChartExportDialog::load(const ChartImageOptions& options) {
    m_width->setValue(options.size.width());
    m_height->setValue(options.size.height());
    m_dpi->setValue(options.dpi);
    m_background->setCurrentIndex(static_cast<int>(options.background));
    m_scheme->setCurrentIndex(options.dark ? 1 : 0);
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
    settings.setValue(settingsKey("folder"), QFileInfo(path()).absolutePath());
}

ChartImageOptions ChartExportDialog::options() const {
    ChartImageOptions options;
    options.size = {m_width->value(), m_height->value()};
    options.dpi = m_dpi->value();
    options.background = static_cast<ChartBackground>(m_background->currentIndex());
    options.dark = m_scheme->currentIndex() == 1;
    options.hidden = m_hidden;
    return options;
}

QString ChartExportDialog::path() const {
    QString path = m_path->text().trimmed();
    if (!path.isEmpty() && QFileInfo(path).suffix().compare(u"png", Qt::CaseInsensitive) != 0)
        path += QStringLiteral(".png");
    return QDir::fromNativeSeparators(path);
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
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export chart as PNG"), path(),
                                                        tr("PNG picture (*.png)"));
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
    const QImage image = renderChartPreview(m_spec, options(), previewBox * ratio);
    QPixmap pixmap = onChequers(image, Colors::forPalette(palette()), options().dark);
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

void ChartExportDialog::updateHint() {
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, Colors::forPalette(this->palette()).quiet);
    m_hint->setPalette(palette);
    m_hint->setText(QFileInfo::exists(path()) ? tr("Replaces the file of that name.") : QString());
}

void ChartExportDialog::accept() {
    const auto saved = saveChartPng(m_spec, options(), path());
    if (!saved) {
        const QString sentence = QString::fromStdString(saved.error().sentence());
        QPalette palette = m_hint->palette();
        palette.setColor(QPalette::WindowText, Colors::forPalette(this->palette()).negative);
        m_hint->setPalette(palette);
        m_hint->setText(sentence);
        Q_EMIT exportFailed(sentence);
        return;
    }
    remember();
    Q_EMIT exported(path());
    QDialog::accept();
}

} // namespace ql::views
