// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief The page's last line, where the machine has Wi-Fi: what it is connected to, and the button for choosing.
 */
#ifndef BOOTC_WIFIROW_H
#define BOOTC_WIFIROW_H

#include <QWidget>

class QLabel;
class QPushButton;
class WifiClient;

/// @brief Shows itself when there is something to choose with.
class WifiRow : public QWidget
{
    Q_OBJECT

public:
    /// @brief The @p client lives longer.
    explicit WifiRow( WifiClient* client, QWidget* parent = nullptr );

private:
    void fill();
    void choose();

    WifiClient* m_client;
    QLabel* m_state;
    QPushButton* m_choose;
};

#endif
