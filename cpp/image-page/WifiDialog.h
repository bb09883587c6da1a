// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief Where people choose a Wi-Fi network and type its password. All of it can be done by keyboard.
 */
#ifndef BOOTC_WIFIDIALOG_H
#define BOOTC_WIFIDIALOG_H

#include "Wifi.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class WifiClient;

/// @brief What it looks at and changes is the client's part.
class WifiDialog : public QDialog
{
    Q_OBJECT

public:
    /// @brief The @p client lives longer.
    explicit WifiDialog( WifiClient* client, QWidget* parent );

private:
    void arrange();
    void retranslate();
    void list();
    void fill();
    void tell();
    void choose();
    void activate();
    void act();
    void joined();
    void failed( Wifi::Trouble trouble, const QString& detail );
    Wifi::Network chosen() const;

    WifiClient* m_client;
    QList< Wifi::Network > m_networks;
    QString m_failure;
    QTimer m_scan;
    QListWidget* m_list;
    QLabel* m_icon;
    QLabel* m_state;
    QLabel* m_label;
    QLineEdit* m_password;
    QCheckBox* m_show;
    QPushButton* m_act;
    QPushButton* m_close;
};

#endif
