// SPDX-License-Identifier: GPL-3.0-or-later
#include "top_bar.h"

#include "panels/segmented_control.h"

#include <QAction>
#include <QComboBox>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ql::app {

using analysis::Mode;
using analysis::Span;
using analysis::Version;
using items::ScaleChoice;
using library::CompanyEntry;

namespace {

QWidget* spring(QWidget* parent) {
    auto* space = new QWidget(parent);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

QWidget* gap(QWidget* parent, int width) {
    auto* space = new QWidget(parent);
    space->setFixedWidth(width);
    return space;
}

} // namespace

TopBar::TopBar(Workspace& workspace, QAction* open, QWidget* parent)
  : QToolBar(tr("Toolbar"), parent)
  , m_workspace(workspace)
  , m_companies(new QComboBox(this))
  , m_spans(new views::SegmentedControl(this))
  , m_modes(new QComboBox(this))
  , m_versions(new QComboBox(this))
  , m_scales(new QComboBox(this))
  , m_find(new QLineEdit(this)) {
    setObjectName(u"toolbar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    auto* button = new QPushButton(tr("Open…"), this);
    button->setIcon(open->icon());
    button->setToolTip(open->toolTip());
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, open, &QAction::trigger);
    m_companies->setMinimumWidth(200);
    m_companies->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_companies->setMaximumWidth(340);
    m_companies->setAccessibleName(tr("Company"));
    m_companies->setPlaceholderText(tr("No company yet"));
    m_companies->setToolTip(tr("The company shown"));
    m_spans->setAccessibleName(tr("Span"));
    m_spans->addSegment(tr("Quarters"), tr("Three months each (Ctrl+1)"));
    m_spans->addSegment(tr("Year to date"),
                        tr("From the fiscal year’s beginning: three, six, nine months (Ctrl+2)"));
    m_spans->addSegment(tr("Years"), tr("Fiscal years (Ctrl+3)"));
    m_spans->addSegment(tr("12 months"), tr("Four quarters up to each quarter’s end (Ctrl+4)"));
    m_modes->setAccessibleName(tr("Measure"));
    m_modes->setToolTip(tr("What the tables show of each line"));
    m_modes->addItem(tr("Amounts"), int(Mode::Amount));
    m_modes->addItem(tr("% of revenue"), int(Mode::ShareOfRevenue));
    m_modes->setItemData(1, tr("Balance sheets: percent of total assets"), Qt::ToolTipRole);
    m_modes->addItem(tr("Change on quarter"), int(Mode::ChangeOnQuarter));
    m_modes->addItem(tr("Change on quarter, %"), int(Mode::ChangeOnQuarterPercent));
    m_modes->addItem(tr("Change on year"), int(Mode::ChangeOnYear));
    m_modes->addItem(tr("Change on year, %"), int(Mode::ChangeOnYearPercent));
    m_versions->setAccessibleName(tr("Version"));
    m_versions->setToolTip(
        tr("Which figure counts where two releases report a period differently"));
    m_versions->addItem(tr("Latest report"), int(Version::Latest));
    m_versions->addItem(tr("First report"), int(Version::FirstReported));
    m_scales->setAccessibleName(tr("Scale"));
    m_scales->setToolTip(tr("How amounts are shown; figures per share are never scaled"));
    m_scales->addItem(tr("Thousands"), int(ScaleChoice::Thousands));
    m_scales->addItem(tr("Millions"), int(ScaleChoice::Millions));
    m_scales->addItem(tr("Units"), int(ScaleChoice::Units));
    m_scales->addItem(tr("Automatic"), int(ScaleChoice::Automatic));
    m_find->setPlaceholderText(tr("Find a line (Ctrl+F)"));
    m_find->setAccessibleName(tr("Find a line"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(QIcon(u":/icons/find.svg"_s), QLineEdit::LeadingPosition);
    m_find->setMaximumWidth(240);
    m_find->setMinimumWidth(150);
    addWidget(button);
    addWidget(gap(this, 8));
    addWidget(m_companies);
    addWidget(gap(this, 14));
    addWidget(m_spans);
    addWidget(gap(this, 14));
    addWidget(m_modes);
    addWidget(gap(this, 6));
    addWidget(m_versions);
    addWidget(gap(this, 6));
    addWidget(m_scales);
    addWidget(spring(this));
    addWidget(m_find);
    connect(m_companies, &QComboBox::activated, this,
            [this](int index) { m_workspace.setCompany(m_companies->itemData(index).toString()); });
    connect(m_spans, &views::SegmentedControl::chosen, this,
            [this](int id) { m_workspace.setSpan(Span(id)); });
    connect(m_modes, &QComboBox::activated, this,
            [this](int index) { m_workspace.setMode(Mode(m_modes->itemData(index).toInt())); });
    connect(m_versions, &QComboBox::activated, this, [this](int index) {
        m_workspace.setVersion(Version(m_versions->itemData(index).toInt()));
    });
    connect(m_scales, &QComboBox::activated, this, [this](int index) {
        m_workspace.setScale(ScaleChoice(m_scales->itemData(index).toInt()));
    });
    connect(&workspace, &Workspace::companiesChanged, this, &TopBar::showCompanies);
    connect(&workspace, &Workspace::companyChanged, this, &TopBar::showCompanies);
    connect(&workspace, &Workspace::spanChanged, this, &TopBar::showModes);
    connect(&workspace, &Workspace::scaleChanged, this, &TopBar::showModes);
    connect(&workspace, &Workspace::modeChanged, this, &TopBar::showModes);
    showCompanies();
    showModes();
}

void TopBar::showCompanies() {
    const QSignalBlocker quiet(m_companies);
    m_companies->clear();
    for (const CompanyEntry& company : m_workspace.companies()) {
        QString text = displayName(company);
        if (!company.ticker.empty()) text += u" · "_s + QString::fromStdString(company.ticker);
        m_companies->addItem(text, QString::fromStdString(company.key));
    }
    m_companies->setCurrentIndex(m_companies->findData(m_workspace.companyKey()));
    for (QWidget* each : {static_cast<QWidget*>(m_companies), static_cast<QWidget*>(m_spans),
                          static_cast<QWidget*>(m_modes), static_cast<QWidget*>(m_versions),
                          static_cast<QWidget*>(m_scales), static_cast<QWidget*>(m_find)})
        each->setEnabled(m_companies->count() > 0);
}

void TopBar::showModes() {
    m_spans->setCurrent(int(m_workspace.span()));
    m_modes->setCurrentIndex(m_modes->findData(int(m_workspace.mode())));
    m_versions->setCurrentIndex(m_versions->findData(int(m_workspace.version())));
    m_scales->setCurrentIndex(m_scales->findData(int(m_workspace.scale())));
}

} // namespace ql::app
