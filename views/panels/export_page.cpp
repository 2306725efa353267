// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/export_page.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ql::views {

namespace {

/// The form beside its preview: its rows stay together, however tall the preview is.
QHBoxLayout* besidePreview(QLabel* preview, QFormLayout* form) {
    auto* fields = new QVBoxLayout;
    fields->addLayout(form);
    fields->addStretch();
    auto* row = new QHBoxLayout;
    row->addWidget(preview, 0, Qt::AlignTop);
    row->addSpacing(14); // no setSpacing: the form's rows would take it over
    row->addLayout(fields, 1);
    return row;
}

} // namespace

void layOutExport(QDialog& dialog, QFormLayout* form, QLabel* preview) {
    auto* page = new QVBoxLayout(&dialog);
    page->setContentsMargins(18, 18, 18, 14);
    if (preview)
        page->addLayout(besidePreview(preview, form));
    else
        page->addLayout(form);
    page->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    // Words alone: the style's icons are of another time than the rest of the window.
    for (auto* button : buttons->buttons())
        button->setIcon(QIcon());
    page->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
}

} // namespace ql::views
