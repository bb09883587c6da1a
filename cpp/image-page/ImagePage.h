// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief The page on which people read what is going to be installed.
 */
#ifndef BOOTC_IMAGEPAGE_H
#define BOOTC_IMAGEPAGE_H

#include "Outcome.h"

#include <QWidget>

#include <vector>

class ImageProblem;
class QGridLayout;
class QLabel;
class ValueText;

/// @brief Shows an answer of ImageLookup, or that it is awaited. Knows nothing of where answers come from.
class ImagePage : public QWidget
{
    Q_OBJECT

public:
    /// @brief The @p footer stays at the page's lower end, however long the rest is.
    explicit ImagePage( QWidget* footer, QWidget* parent = nullptr );

    void showLooking();
    void showAnswer( const Outcome& outcome );

signals:
    /// @brief The button "Check again" was pressed.
    void lookAgain();

private:
    struct Row
    {
        QLabel* label;
        QWidget* value;
    };

    void changeEvent( QEvent* event ) override;
    void addRow( QGridLayout* grid, QWidget* value );
    void align();
    void retranslate();
    void fill();
    void showPicture();

    bool m_looking = true;
    Outcome m_outcome;

    QLabel* m_picture;
    QLabel* m_intro;
    QLabel* m_name;
    QLabel* m_description;
    QLabel* m_waiting;
    ImageProblem* m_problem;
    QLabel* m_version;
    QLabel* m_size;
    QLabel* m_created;
    ValueText* m_source;
    ValueText* m_target;
    ValueText* m_digest;
    std::vector< Row > m_rows;
};

#endif
