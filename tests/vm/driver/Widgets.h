// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief Eyes and fingers of the headless VM test: reaches Calamares' widgets from QML.
 */
#ifndef VMTEST_WIDGETS_H
#define VMTEST_WIDGETS_H

#include <QAbstractItemView>
#include <QObject>
#include <QtQml/qqmlregistration.h>

/** @brief What QML cannot do with widgets by itself
 *
 * Properties and slots of a widget that was found need no help. Which widgets to use, and for what, is JavaScript's
 * part: nothing here knows any page of Calamares.
 */
class Widgets : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// @brief All visible widgets of a class (or a class derived from it), everywhere or below one widget.
    Q_INVOKABLE QObjectList all( const QString& className, QWidget* within = nullptr ) const;

    /// @brief What a person at the screen would see, a line for each widget with a name or a text.
    Q_INVOKABLE QString describe() const;

    /** @brief How many event loops run inside each other
     *
     * Calamares asks kpmcore's helper in loops of its own, in the middle of its changes to the list of partitions: who
     * clicks then breaks it. A person is too slow for that.
     */
    Q_INVOKABLE int depth() const;

    /// @brief The model behind an item view or a combo box.
    Q_INVOKABLE QAbstractItemModel* model( QObject* view ) const;

    /** @brief Clicks a widget, after the caller has returned
     *
     * What is clicked may open a dialog and not return before it is closed, and JavaScript must be able to go on.
     */
    Q_INVOKABLE void click( QWidget* widget ) const;

    /// @brief Clicks an item: other than setCurrentIndex(), this respects what the view lets nobody select.
    Q_INVOKABLE void clickRow( QAbstractItemView* view, int row ) const;

    /// @brief Types a text with key events: unlike one that is set, it counts as edited.
    Q_INVOKABLE void type( QWidget* widget, const QString& text ) const;

    /// @brief Replaces a file; false if that failed.
    Q_INVOKABLE bool write( const QString& path, const QString& text ) const;

    /// @brief Adds a JSON document to GlobalStorage. Python modules cannot: Calamares takes their booleans for integers.
    Q_INVOKABLE bool load( const QString& path ) const;
};

#endif
