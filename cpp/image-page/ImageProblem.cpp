// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImageProblem.h"

#include "ImageLabel.h"
#include "ImageText.h"
#include "Messages.h"
#include "ValueText.h"

#include "utils/Gui.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

ImageProblem::ImageProblem( QWidget* parent )
    : QWidget( parent )
    , m_icon( new QLabel )
    , m_what( imageLabel( "bootcImageProblem", 1.2, true ) )
    , m_advice( imageLabel( "bootcImageAdvice", 1.2, false ) )
    , m_details( new ValueText )
    , m_again( new QPushButton )
{
    m_again->setObjectName( QStringLiteral( "bootcImageAgain" ) );
    connect( m_again,
             &QPushButton::clicked,
             this,
             [ this ]
             {
                 m_pressed = true;
                 emit lookAgain();
             } );
    const int line = Calamares::defaultFontHeight();
    auto* const grid = new QGridLayout( this );
    Calamares::unmarginLayout( grid );
    grid->setHorizontalSpacing( line );
    grid->setVerticalSpacing( line / 2 );
    grid->setColumnStretch( 1, 1 );
    grid->addWidget( m_icon, 0, 0, Qt::AlignTop );
    grid->addWidget( m_what, 0, 1 );
    grid->addWidget( m_advice, 1, 1 );
    grid->setRowMinimumHeight( 2, line / 4 );
    grid->addWidget( m_details, 3, 1 );
    grid->setRowMinimumHeight( 4, line / 4 );
    grid->addWidget( m_again, 5, 1, Qt::AlignLeading );
}

void
ImageProblem::tell( const Outcome& outcome )
{
    const bool mayPass = ImageText::mayPass( outcome );
    const auto said = Messages::sentences( outcome );
    const QString next = mayPass ? QStringLiteral( "\n\n" )
            + tr( "You can also go on: the image is looked for again before anything on the disk is changed." )
                                 : QString();
    m_what->setText( said.what );
    m_advice->setText( said.advice + next );
    m_details->setReference( outcome.details.trimmed() );
    m_again->setText( tr( "Check a&gain", "@button" ) );
    const int size = Calamares::defaultFontHeight() * 2;
    m_icon->setPixmap( Calamares::defaultPixmap(
        mayPass ? Calamares::StatusWarning : Calamares::StatusError, Calamares::Original, QSize( size, size ) ) );
}

void
ImageProblem::restoreFocus()
{
    if ( m_pressed )
    {
        m_pressed = false;
        m_again->setFocus();
    }
}
