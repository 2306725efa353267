// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_image.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimer;

namespace ql::views {

/// Asks how a chart becomes a PNG file, shows how it will look, and writes it. Choices and folder
/// are remembered (QSettings, group "chartExport"). What goes wrong is said in the dialog, which
/// stays open, and by exportFailed().
class ChartExportDialog : public QDialog {
    Q_OBJECT

  public:
    /// `dark` is the scheme of the window, used until another was chosen once.
    ChartExportDialog(const analysis::ChartSpec& spec, const std::vector<bool>& hidden, bool dark,
                      QWidget* parent = nullptr);

    [[nodiscard]] ChartImageOptions options() const;
    [[nodiscard]] QString path() const;
    void setPath(const QString& path);

    /// What was chosen last.
    [[nodiscard]] static ChartImageOptions rememberedOptions(bool dark);

  Q_SIGNALS:
    void exported(const QString& path);
    void exportFailed(const QString& sentence);

  public Q_SLOTS:
    void accept() override;

  private:
    void build();
    void load(const ChartImageOptions& options);
    void remember() const;
    void choosePreset(int index);
    void matchPreset();
    void chooseFile();
    void changed();
    void updatePreview();
    void updateHint();

    analysis::ChartSpec m_spec;
    std::vector<bool> m_hidden;
    QComboBox* m_preset;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QSpinBox* m_dpi;
    QComboBox* m_background;
    QComboBox* m_scheme;
    QLineEdit* m_path;
    QLabel* m_preview;
    QLabel* m_hint;
    QTimer* m_previewSoon;
};

} // namespace ql::views
