// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include "core/say.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace ql::app {

using namespace Qt::StringLiterals;

namespace {

std::string translateBelowQt(const char* context, const char* text) {
    return QCoreApplication::translate(context, text).toStdString();
}

void install(QCoreApplication& application, const QLocale& locale, const QString& name,
             const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication& application, const QLocale& locale) {
    install(application, locale, u"qtbase"_s,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English holds plural forms, which are needed where no language of ours is spoken too; what is
    // installed later goes before it.
    install(application, QLocale(QLocale::English), u"quarterlight"_s, u":/translations"_s);
    install(application, locale, u"quarterlight"_s, u":/translations"_s);
    setTranslator(translateBelowQt);
}

} // namespace ql::app
