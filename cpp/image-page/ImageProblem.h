// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief Why there is no image to install: what happened, what to do, and the button "Check again".
 */
#ifndef BOOTC_IMAGEPROBLEM_H
#define BOOTC_IMAGEPROBLEM_H

#include "Outcome.h"

#include <QWidget>

class QLabel;
class QPushButton;
class ValueText;

/// @brief The part of ImagePage that is shown after a failure.
class ImageProblem : public QWidget
{
    Q_OBJECT

public:
    explicit ImageProblem( QWidget* parent = nullptr );

    /// @brief Says the texts of a failed @p outcome in the language of the window; what is known of it is ImagePage's part.
    void tell( const Outcome& outcome );

    /// @brief Puts the keyboard where it was when the button was pressed: while it looked, there was none.
    void restoreFocus();

signals:
    void lookAgain();

private:
    bool m_pressed = false;
    QLabel* m_icon;
    QLabel* m_what;
    QLabel* m_advice;
    ValueText* m_details;
    QPushButton* m_again;
};

#endif
