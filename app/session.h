// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace ql::app {

class CompanyPages;
class Workspace;

/// What comes back as it was left: the window's place, its panels, the company, the page, the
/// span and the scale. Kept by QSettings.
namespace session {

void save(const QMainWindow& window, const Workspace& workspace, const CompanyPages& pages);
/// Missing or damaged settings leave what is there.
void restore(QMainWindow& window, Workspace& workspace, CompanyPages& pages);

} // namespace session

} // namespace ql::app
