// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImageLookup.h"

#include "Bridge.h"

#include <QCoreApplication>
#include <QMutex>
#include <QSemaphore>

#include <thread>

namespace
{

/* Programs that still run end with this process anyway; a medium that does not answer must not hold up its end. */
constexpr int stopTimeout = 2'000;

}  // namespace

/* Belongs to the asking object and to the thread, which may outlive it. */
struct ImageLookup::Question
{
    QMutex mutex;
    ImageLookup* asker = nullptr;
    QSemaphore ended;
};

ImageLookup::ImageLookup( QObject* parent )
    : QObject( parent )
{
    if ( auto* app = QCoreApplication::instance() )
    {
        connect( app,
                 &QCoreApplication::aboutToQuit,
                 this,
                 [ this ]
                 {
                     const auto question = m_question;
                     stop();
                     if ( question )
                     {
                         question->ended.tryAcquire( 1, stopTimeout );
                     }
                 } );
    }
}

ImageLookup::~ImageLookup()
{
    stop();
}

void
ImageLookup::ask( const QByteArray& config, const QByteArray& request )
{
    stop();
    const auto question = std::make_shared< Question >();
    question->asker = this;
    m_question = question;
    std::thread(
        [ question, config, request ]
        {
            const Outcome outcome = Bridge::describeImage( config, request );
            const QMutexLocker locker( &question->mutex );
            if ( auto* const asker = question->asker )
            {
                QMetaObject::invokeMethod(
                    asker,
                    [ asker, question, outcome ]
                    {
                        if ( question == asker->m_question )
                        {
                            asker->m_question.reset();
                            emit asker->answered( outcome );
                        }
                    },
                    Qt::QueuedConnection );
            }
            question->ended.release();
        } )
        .detach();
}

void
ImageLookup::stop()
{
    if ( m_question )
    {
        {
            const QMutexLocker locker( &m_question->mutex );
            m_question->asker = nullptr;
        }
        m_question.reset();
        Bridge::stopDescribing();
    }
}
