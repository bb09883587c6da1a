// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImagePage.h"

#include "ImageLabel.h"
#include "ImageProblem.h"
#include "ImageText.h"
#include "ValueText.h"

#include "utils/Gui.h"
#include "utils/Retranslator.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPixmap>
#include <QScrollArea>

namespace
{

/* In heights of a line: longer lines are hard to read, on however wide a screen. */
constexpr int maxWidth = 50;
constexpr int pictureWidth = 36;
constexpr int pictureHeight = 14;

/* Between two margins on a wide screen. */
QWidget*
centred( QWidget* content )
{
    content->setMaximumWidth( maxWidth * Calamares::defaultFontHeight() );
    auto* const whole = new QWidget;
    auto* const sides = new QHBoxLayout( whole );
    Calamares::unmarginLayout( sides );
    sides->addStretch( 1 );
    sides->addWidget( content, 100 );
    sides->addStretch( 1 );
    return whole;
}

void
setVisibleText( QLabel* label, bool visible, const QString& text )
{
    label->setText( text );
    label->setVisible( visible && !text.isEmpty() );
}

}  // namespace

ImagePage::ImagePage( QWidget* footer, QWidget* parent )
    : QWidget( parent )
    , m_picture( imageLabel( "bootcImagePicture", 1, false ) )
    , m_intro( imageLabel( "bootcImageIntro", 1, false ) )
    , m_name( imageLabel( "bootcImageName", 2, true ) )
    , m_description( imageLabel( "bootcImageDescription", 1.2, false ) )
    , m_waiting( imageLabel( "bootcImageWaiting", 1.2, false ) )
    , m_problem( new ImageProblem )
    , m_version( imageLabel( "bootcImageVersion", 1, false ) )
    , m_size( imageLabel( "bootcImageSize", 1, false ) )
    , m_created( imageLabel( "bootcImageCreated", 1, false ) )
    , m_source( new ValueText )
    , m_target( new ValueText )
    , m_digest( new ValueText )
{
    setObjectName( QStringLiteral( "bootcImagePage" ) );
    const int line = Calamares::defaultFontHeight();

    connect( m_problem, &ImageProblem::lookAgain, this, &ImagePage::lookAgain );

    auto* const rows = new QGridLayout;
    rows->setHorizontalSpacing( line * 2 );
    rows->setVerticalSpacing( line * 2 / 3 );
    rows->setColumnStretch( 1, 1 );
    for ( QWidget* value : { static_cast< QWidget* >( m_version ),
                             static_cast< QWidget* >( m_size ),
                             static_cast< QWidget* >( m_created ),
                             static_cast< QWidget* >( m_source ),
                             static_cast< QWidget* >( m_target ),
                             static_cast< QWidget* >( m_digest ) } )
    {
        addRow( rows, value );
    }

    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout( content );
    Calamares::unmarginLayout( column );
    column->setSpacing( line / 2 );
    column->addStretch( 1 );
    column->addWidget( m_picture );
    column->addWidget( m_intro );
    column->addWidget( m_name );
    column->addWidget( m_description );
    column->addWidget( m_waiting );
    column->addSpacing( line );
    column->addWidget( m_problem );
    column->addLayout( rows );
    column->addStretch( 2 );

    auto* const scroll = new QScrollArea;
    scroll->setFrameShape( QFrame::NoFrame );
    scroll->setWidgetResizable( true );
    scroll->setHorizontalScrollBarPolicy( Qt::ScrollBarAlwaysOff );
    // What can have the focus brings itself into view.
    scroll->setFocusPolicy( Qt::NoFocus );
    scroll->setWidget( centred( content ) );
    auto* const whole = new QVBoxLayout( this );
    Calamares::unmarginLayout( whole );
    whole->addWidget( scroll, 1 );
    whole->addWidget( centred( footer ) );

    align();
    CALAMARES_RETRANSLATE( retranslate(); );
}

void
ImagePage::addRow( QGridLayout* grid, QWidget* value )
{
    auto* const label = imageLabel( "bootcImageRow", 1, true );
    label->setWordWrap( false );
    label->setBuddy( value );
    const int row = static_cast< int >( m_rows.size() );
    grid->addWidget( label, row, 0, Qt::AlignTop );
    grid->addWidget( value, row, 1, Qt::AlignTop );
    m_rows.push_back( { label, value } );
}

void
ImagePage::changeEvent( QEvent* event )
{
    QWidget::changeEvent( event );
    if ( event->type() == QEvent::LayoutDirectionChange )
    {
        align();
    }
}

/* Names and descriptions stand where the language begins its lines, in whatever script they are. */
void
ImagePage::align()
{
    const auto side = Qt::AlignAbsolute | ( isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft );
    const auto labels = findChildren< QLabel* >();
    for ( auto* label : labels )
    {
        label->setAlignment( side | Qt::AlignVCenter );
    }
}

void
ImagePage::showLooking()
{
    m_looking = true;
    // The button goes away: else the keyboard would be at whatever is next in the window.
    const auto* const focused = QApplication::focusWidget();
    if ( focused && m_problem->isAncestorOf( focused ) )
    {
        setFocus();
    }
    fill();
}

void
ImagePage::showAnswer( const Outcome& outcome )
{
    m_looking = false;
    m_outcome = outcome;
    fill();
    if ( !outcome )
    {
        m_problem->restoreFocus();
    }
}

void
ImagePage::retranslate()
{
    m_intro->setText( tr( "This system will be installed:" ) );
    m_waiting->setText( tr( "Looking at the system image…" ) );
    const QString labels[] = { tr( "Version", "@label" ),    tr( "Size", "@label" ),         tr( "Created", "@label" ),
                               tr( "Comes from", "@label" ), tr( "Updates from", "@label" ), tr( "Digest", "@label" ) };
    for ( std::size_t i = 0; i < m_rows.size(); ++i )
    {
        m_rows[ i ].label->setText( labels[ i ] );
        m_rows[ i ].value->setAccessibleName( labels[ i ] );
    }
    fill();
}

void
ImagePage::fill()
{
    const auto& told = m_outcome.outputs;
    const auto value = [ &told ]( const char* key ) { return argument( told, QString::fromLatin1( key ) ); };
    const bool known = !m_looking && m_outcome;
    m_version->setText( value( "version" ) );
    m_size->setText( ImageText::size( told ) );
    m_created->setText( ImageText::created( told ) );
    if ( value( "place" ) == QStringLiteral( "registry" ) )
    {
        m_source->setReference( ImageText::source( told ) );
    }
    else
    {
        m_source->setWords( ImageText::source( told ) );
    }
    m_target->setReference( value( "target" ) );
    m_digest->setReference( value( "digest" ) );
    // Texts first: what becomes visible is laid out at once.
    if ( !m_looking && !m_outcome )
    {
        m_problem->tell( m_outcome );
    }
    for ( const auto& row : m_rows )
    {
        const auto* const label = qobject_cast< QLabel* >( row.value );
        const auto* const text = qobject_cast< ValueText* >( row.value );
        const bool visible = known && !( label ? label->text() : text->toPlainText() ).isEmpty();
        row.label->setVisible( visible );
        row.value->setVisible( visible );
    }
    setVisibleText( m_name, !m_looking, value( "name" ) );
    setVisibleText( m_description, known, value( "description" ) );
    m_intro->setVisible( known );
    m_waiting->setVisible( m_looking );
    m_problem->setVisible( !m_looking && !known );
    showPicture();
}

void
ImagePage::showPicture()
{
    const QString path = argument( m_outcome.outputs, QStringLiteral( "screenshot" ) );
    const bool wanted = !m_looking && m_outcome && !path.isEmpty();
    const QPixmap picture = wanted ? QPixmap( path ) : QPixmap();
    m_picture->setVisible( !picture.isNull() );
    if ( !picture.isNull() )
    {
        const qreal ratio = devicePixelRatioF();
        const QSize box = QSize( pictureWidth, pictureHeight ) * Calamares::defaultFontHeight() * ratio;
        QPixmap scaled = picture.scaled( box, Qt::KeepAspectRatio, Qt::SmoothTransformation );
        scaled.setDevicePixelRatio( ratio );
        m_picture->setPixmap( scaled );
    }
}
