// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Widgets.h"

#include "GlobalStorage.h"
#include "JobQueue.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QQmlEngine>
#include <QSaveFile>
#include <QSet>
#include <QThread>
#include <QTimer>

static void
clickAt( QWidget* widget, const QPoint& point )
{
    const QPointF at( point );
    const QPointF global( widget->mapToGlobal( point ) );
    QMouseEvent press( QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier );
    QCoreApplication::sendEvent( widget, &press );
    QMouseEvent release( QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier );
    QCoreApplication::sendEvent( widget, &release );
}

// What is below a hidden widget is hidden: Calamares has all pages at once, and shows one.
static void
collectVisible( QWidget* widget, QWidgetList& found, QSet< QWidget* >& seen )
{
    // A dialog is below its parent and a top level widget as well.
    if ( !widget->isVisible() || seen.contains( widget ) )
    {
        return;
    }
    seen.insert( widget );
    found.append( widget );
    for ( auto* child : widget->children() )
    {
        if ( child->isWidgetType() )
        {
            collectVisible( static_cast< QWidget* >( child ), found, seen );
        }
    }
}

static QWidgetList
visibleWidgets( QWidget* within )
{
    QWidgetList found;
    QSet< QWidget* > seen;
    const QWidgetList tops = within ? QWidgetList { within } : QApplication::topLevelWidgets();
    for ( auto* top : tops )
    {
        collectVisible( top, found, seen );
    }
    return found;
}

QObjectList
Widgets::all( const QString& className, QWidget* within ) const
{
    QObjectList found;
    const auto name = className.toLatin1();
    for ( auto* widget : visibleWidgets( within ) )
    {
        if ( widget->inherits( name.constData() ) )
        {
            // What a method returns is JavaScript's to delete, unless something is said.
            QQmlEngine::setObjectOwnership( widget, QQmlEngine::CppOwnership );
            found.append( widget );
        }
    }
    return found;
}

QString
Widgets::describe() const
{
    QStringList lines;
    for ( const auto* widget : visibleWidgets( nullptr ) )
    {
        QString text;
        if ( auto* label = qobject_cast< const QLabel* >( widget ) )
        {
            text = label->text();
        }
        else if ( auto* button = qobject_cast< const QAbstractButton* >( widget ) )
        {
            text = button->text();
        }
        else if ( auto* box = qobject_cast< const QComboBox* >( widget ) )
        {
            text = box->currentText();
        }
        if ( !widget->objectName().isEmpty() || !text.isEmpty() )
        {
            lines.append( QStringLiteral( "%1 %2%3 \"%4\"" )
                              .arg( QLatin1String( widget->metaObject()->className() ),
                                    widget->objectName(),
                                    widget->isEnabled() ? QString() : QStringLiteral( " (disabled)" ),
                                    text ) );
        }
    }
    return lines.join( '\n' );
}

int
Widgets::depth() const
{
    return QThread::currentThread()->loopLevel();
}

QAbstractItemModel*
Widgets::model( QObject* view ) const
{
    QAbstractItemModel* model = nullptr;
    if ( auto* items = qobject_cast< QAbstractItemView* >( view ) )
    {
        model = items->model();
    }
    else if ( auto* box = qobject_cast< QComboBox* >( view ) )
    {
        model = box->model();
    }
    if ( model )
    {
        QQmlEngine::setObjectOwnership( model, QQmlEngine::CppOwnership );
    }
    return model;
}

void
Widgets::click( QWidget* widget ) const
{
    QTimer::singleShot( 0,
                        widget,
                        [ widget ]
                        {
                            // Where a check box may be hit is its style's business.
                            if ( auto* button = qobject_cast< QAbstractButton* >( widget ) )
                            {
                                button->click();
                            }
                            else
                            {
                                clickAt( widget, widget->rect().center() );
                            }
                        } );
}

void
Widgets::clickRow( QAbstractItemView* view, int row ) const
{
    const auto index = view->model()->index( row, 0 );
    view->scrollTo( index );
    clickAt( view->viewport(), view->visualRect( index ).center() );
}

void
Widgets::type( QWidget* widget, const QString& text ) const
{
    for ( const QChar& letter : text )
    {
        QKeyEvent press( QEvent::KeyPress, 0, Qt::NoModifier, letter );
        QCoreApplication::sendEvent( widget, &press );
        QKeyEvent release( QEvent::KeyRelease, 0, Qt::NoModifier, letter );
        QCoreApplication::sendEvent( widget, &release );
    }
}

bool
Widgets::write( const QString& path, const QString& text ) const
{
    // In one step: who waits for the file never sees half of it.
    QSaveFile file( path );
    return file.open( QIODevice::WriteOnly ) && file.write( text.toUtf8() ) >= 0 && file.commit();
}

bool
Widgets::load( const QString& path ) const
{
    return Calamares::JobQueue::instance()->globalStorage()->loadJson( path );
}
