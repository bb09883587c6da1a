// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief A digest or a reference: shown in full at any width, to be compared, selected and copied.
 */
#ifndef BOOTC_VALUETEXT_H
#define BOOTC_VALUETEXT_H

#include <QPlainTextEdit>

/** @brief Looks like a label, a reference in a fixed font
 *
 * A label breaks its lines only between words, of which a digest has one; characters that would let it do so would be
 * copied with the text.
 */
class ValueText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ValueText( QWidget* parent = nullptr );

    /// @brief What a program would read: in a fixed font, and from left to right in every language.
    void setReference( const QString& text );

    /// @brief Words.
    void setWords( const QString& text );

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth( int width ) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent( QEvent* event ) override;
    void focusInEvent( QFocusEvent* event ) override;
    void focusOutEvent( QFocusEvent* event ) override;

private:
    void setText( const QString& text, const QFont& font, Qt::LayoutDirection direction );
    void align();
    int textWidth() const;
};

#endif
