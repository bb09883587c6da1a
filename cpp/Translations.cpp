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
    auto* const app = QCoreApplication::instance();
    const QString name = QStringLiteral( "bootc-translator" );
    // Both plugins carry this file. The application's children are what they have in common.
    if ( !app || app->findChild< QTranslator* >( name, Qt::FindDirectChildrenOnly ) )
    {
        return;
    }
    initResources();
    auto* const translator = new QTranslator( app );
    translator->setObjectName( name );
    load( translator );
    QObject::connect( Calamares::Retranslator::instance(),
                      &Calamares::Retranslator::languageChanged,
                      translator,
                      [ translator ] { load( translator ); } );
}
