// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Translations.h"

#include "utils/Logger.h"
#include "utils/Retranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

// Q_INIT_RESOURCE must be used outside of any namespace.
static void
initResources()
{
    Q_INIT_RESOURCE( bootc_lang );
}

namespace
{

/* Installing a translator is itself a change of language, which the Retranslator announces again: without looking
 * whether the language is another one, this would go round for ever. */
void
load( QTranslator* translator )
{
    static QString loaded;
    const QString language = Calamares::translatorLocaleName().name;
    if ( language == loaded )
    {
        return;
    }
    loaded = language;
    QCoreApplication::removeTranslator( translator );
    // Falls back to the English catalogue when there is none for the language.
    if ( Calamares::loadTranslator( Calamares::translatorLocaleName(), QStringLiteral( "bootc_" ), translator ) )
    {
        QCoreApplication::installTranslator( translator );
    }
    else
    {
        cWarning() << "bootc: no translations were found, not even the English ones.";
    }
}

}  // namespace

void
Translations::install()
{
    static QTranslator* translator = nullptr;
    if ( translator || !QCoreApplication::instance() )
    {
        return;
    }
    initResources();
    translator = new QTranslator( QCoreApplication::instance() );
    load( translator );
    QObject::connect( Calamares::Retranslator::instance(),
                      &Calamares::Retranslator::languageChanged,
                      translator,
                      [] { load( translator ); } );
}
