// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc of Qt 6.4 cannot parse these headers of the C++ library and stops with `Parse error at
// "std"` where a QObject's header reaches one. moc alone reads this file first (moc --include) and
// so takes them for read already; the compiler never sees the definitions.
#ifdef Q_MOC_RUN
#define _COMPARE
#define _GLIBCXX_CONCEPTS 1
#define _GLIBCXX_RANGES 1
#define _GLIBCXX_COROUTINE 1
#endif
