// SPDX-License-Identifier: GPL-3.0-or-later
#include "loading_state.h"

#include "panels/loading_page.h"
#include "workspace.h"

#include <QStackedWidget>

namespace ql::app {

namespace {

// Shorter than this, a page that comes and goes is a flicker.
constexpr int patienceMs = 200;

} // namespace

LoadingState::LoadingState(Workspace& workspace, QStackedWidget& center)
  : QObject(&center)
  , m_workspace(workspace)
  , m_center(center)
  , m_page(new views::LoadingPage(&center)) {
    m_center.addWidget(m_page);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &LoadingState::show);
    connect(&workspace, &Workspace::loadingStarted, this, &LoadingState::begin);
    connect(&workspace, &Workspace::loadingProgress, m_page, &views::LoadingPage::showProgress);
    connect(&workspace, &Workspace::loadingEnded, this, &LoadingState::end);
}

void LoadingState::begin() {
    const library::CompanyEntry* coming = m_workspace.loadingCompany();
    // More releases of the company shown: what is there stays in sight.
    if (coming == nullptr || coming == m_workspace.company()) return;
    m_page->showCompany(displayName(*coming), int(coming->releases.size()));
    if (m_workspace.releases().empty())
        show();
    else
        m_patience.start();
}

void LoadingState::show() {
    m_center.setCurrentWidget(m_page);
}

void LoadingState::end() {
    m_patience.stop();
    // The pages stand beside; the welcome page is for a library without releases.
    if (m_center.currentWidget() == m_page)
        m_center.setCurrentIndex(m_workspace.companies().empty() ? 0 : 1);
}

} // namespace ql::app
