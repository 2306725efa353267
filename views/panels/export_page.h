// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QFormLayout;
class QLabel;

namespace ql::views {

/// Lays out a dialog that asks how to export, as all of them look: its form, with a preview to the
/// left of it or none, and below Save and Cancel, which accept and reject the dialog. The dialog
/// owns everything afterwards.
void layOutExport(QDialog& dialog, QFormLayout* form, QLabel* preview = nullptr);

} // namespace ql::views
