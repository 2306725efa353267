// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources.h"

#include <QDir>

// The macro wants a function outside every namespace.
static void initialise() {
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(manual);
    Q_INIT_RESOURCE(samples);
}

void ql::app::loadResources() {
    initialise();
}
