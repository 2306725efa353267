// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge_periods.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace ql::app {

using analysis::ChartKind;

BridgePeriods::BridgePeriods(QWidget* parent)
  : QWidget(parent)
  , m_periodLabel(new QLabel(tr("&Period"), this))
  , m_periodBox(new QComboBox(this))
  , m_baseLabel(new QLabel(tr("compared &with"), this))
  , m_baseBox(new QComboBox(this)) {
    m_periodLabel->setBuddy(m_periodBox);
    m_baseLabel->setBuddy(m_baseBox);
    m_periodBox->setAccessibleName(tr("Period of the chart"));
    m_baseBox->setAccessibleName(tr("Period it is compared with"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_periodLabel), static_cast<QWidget*>(m_periodBox),
                          static_cast<QWidget*>(m_baseLabel), static_cast<QWidget*>(m_baseBox)})
        row->addWidget(part);
    row->addStretch(1);
    connect(m_periodBox, &QComboBox::activated, this,
            [this](int index) { choose(m_period, index); });
    connect(m_baseBox, &QComboBox::activated, this, [this](int index) { choose(m_base, index); });
    hide();
}

void BridgePeriods::setPeriods(ChartKind kind,
                               const std::vector<analysis::ChartCategory>& periods) {
    m_periods.assign(periods.rbegin(), periods.rend());
    const bool two = kind == ChartKind::ProfitBridge || kind == ChartKind::RevenueBridge;
    fill(m_periodBox, tr("Latest"), m_period);
    fill(m_baseBox, tr("A year before"), m_base);
    m_baseLabel->setVisible(two);
    m_baseBox->setVisible(two);
    setVisible(!m_periods.empty());
}

void BridgePeriods::fill(QComboBox* box, const QString& first, std::optional<Period>& chosen) {
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(first);
    int current = 0;
    for (const auto& period : m_periods) {
        box->addItem(QString::fromStdString(period.label));
        box->setItemData(box->count() - 1, QString::fromStdString(period.longLabel),
                         Qt::ToolTipRole);
        if (chosen && *chosen == period.period) current = box->count() - 1;
    }
    if (current == 0) chosen.reset();
    box->setCurrentIndex(current);
}

void BridgePeriods::choose(std::optional<Period>& kept, int index) {
    kept.reset();
    if (index > 0) kept = m_periods.at(std::size_t(index - 1)).period;
    Q_EMIT changed();
}

} // namespace ql::app
