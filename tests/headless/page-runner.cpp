// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief Shows the module's page as Calamares does, without a screen, and compares what is on it with a case.
 */

#include "Case.h"
#include "loadModule.h"

#include "GlobalStorage.h"
#include "JobQueue.h"
#include "Settings.h"
#include "ViewManager.h"
#include "locale/Translation.h"
#include "utils/Logger.h"
#include "utils/Retranslator.h"
#include "utils/System.h"
#include "utils/Yaml.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace
{

constexpr int patience = 40'000;

/* What the welcome page does when another language is chosen. */
void
choose( const QString& language )
{
    QLocale::setDefault( QLocale( language ) );
    QApplication::setLayoutDirection( QLocale( language ).textDirection() );
    Calamares::installTranslator( Calamares::Locale::Translation::Id { language }, QString() );
    // Calamares' main window says so when a catalogue was changed; those of Calamares' own are in its program.
    emit Calamares::Retranslator::instance()->languageChanged();
}

/* Texts of what can be seen, those of buttons without their mnemonics. */
QStringList
texts( const QWidget* page )
{
    QStringList found;
    const auto widgets = page->findChildren< QWidget* >();
    for ( const auto* widget : widgets )
    {
        if ( !widget->isVisible() )
        {
            continue;
        }
        if ( const auto* label = qobject_cast< const QLabel* >( widget ) )
        {
            found << label->text();
        }
        else if ( const auto* value = qobject_cast< const QPlainTextEdit* >( widget ) )
        {
            found << value->toPlainText();
        }
        else if ( const auto* button = qobject_cast< const QPushButton* >( widget ) )
        {
            found << button->text().remove( '&' );
        }
    }
    found.removeAll( QString() );
    return found;
}

/* Until the page has an answer. */
bool
wait( const QWidget* page )
{
    const auto* const waiting = page->findChild< QLabel* >( QStringLiteral( "bootcImageWaiting" ) );
    QElapsedTimer timer;
    timer.start();
    while ( waiting && waiting->isVisible() && timer.elapsed() < patience )
    {
        QCoreApplication::processEvents( QEventLoop::WaitForMoreEvents, 100 );
    }
    QCoreApplication::processEvents();
    return waiting && !waiting->isVisible();
}

}  // namespace

int
main( int argc, char** argv )
{
    qputenv( "QT_QPA_PLATFORM", "offscreen" );
    QApplication app( argc, argv );
    if ( argc != 3 && argc != 6 )
    {
        fprintf( stderr, "usage: page-runner MODULE-DIRECTORY CASE.yaml [PICTURE.png WIDTH HEIGHT]\n" );
        return 2;
    }
    Logger::setupLogLevel( Logger::LOGDEBUG );
    const Case testCase( QString::fromLocal8Bit( argv[ 2 ] ) );

    // Debug mode is what makes Calamares take a configuration file by its full path.
    Calamares::Settings::init( QString() );
    Calamares::JobQueue queue;
    Calamares::System system( true );
    fill( queue.globalStorage(), testCase.globalStorage() );

    auto* const manager = Calamares::ViewManager::instance( &app );
    const QTemporaryDir scratch;
    const QString configFile = scratch.filePath( QStringLiteral( "bootc.conf" ) );
    Calamares::YAML::save( configFile, testCase.config() );
    const auto module = loadModule( QString::fromLocal8Bit( argv[ 1 ] ), QStringLiteral( "bootc" ), configFile );
    const auto steps = manager->viewSteps();
    if ( !module || steps.isEmpty() )
    {
        fprintf( stderr, "the module could not be loaded from %s\n", argv[ 1 ] );
        return 2;
    }
    auto* const step = steps.first();
    auto* const window = manager->centralWidget();
    window->resize( argc == 6 ? QSize( atoi( argv[ 4 ] ), atoi( argv[ 5 ] ) ) : QSize( 1024, 768 ) );
    window->show();
    manager->onInitComplete();
    // Before anything has been answered.
    bool early = step->isNextEnabled() || !step->prettyStatus().isEmpty();
    if ( !testCase.language().isEmpty() )
    {
        choose( testCase.language() );
    }

    bool answered = wait( step->widget() );
    if ( !testCase.later().isEmpty() )
    {
        const QDir images( qEnvironmentVariable( "BOOTC_TEST_IMAGES" ) );
        const QString link = images.filePath( QStringLiteral( "later" ) );
        early = early || manager->nextEnabled();
        QFile::link( images.filePath( testCase.later() ), link );
        // As a person without a mouse does it.
        auto* const button = step->widget()->findChild< QPushButton* >( QStringLiteral( "bootcImageAgain" ) );
        QKeyEvent press( QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier );
        QKeyEvent release( QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier );
        QCoreApplication::sendEvent( button, &press );
        QCoreApplication::sendEvent( button, &release );
        answered = wait( step->widget() ) && answered;
        QFile::remove( link );
    }
    const Case::Page page { texts( step->widget() ), step->prettyStatus(), manager->nextEnabled() };
    printf( "%s\n---\n%s\n%s\nnext: %d\n",
            qPrintable( step->prettyName() ),
            qPrintable( page.texts.join( '\n' ) ),
            qPrintable( page.status ),
            page.next );
    if ( argc == 6 && !window->grab().save( QString::fromLocal8Bit( argv[ 3 ] ) ) )
    {
        fprintf( stderr, "cannot write %s\n", argv[ 3 ] );
        return 2;
    }
    auto problems = testCase.check( page );
    if ( early )
    {
        problems << QStringLiteral( "it did not wait for the answer" );
    }
    if ( !answered )
    {
        problems << QStringLiteral( "no answer came" );
    }
    for ( const auto& problem : problems )
    {
        fprintf( stderr, "FAIL: %s\n", qPrintable( problem ) );
    }
    return problems.isEmpty() ? 0 : 1;
}
