<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Check the machine and the system image</source>
        <comment>@label</comment>
        <translation>コンピューターとシステムイメージの確認</translation>
    </message>
    <message>
        <source>Finish the installed system</source>
        <comment>@label</comment>
        <translation>インストールされたシステムの仕上げ</translation>
    </message>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>システムイメージのインストール</translation>
    </message>
</context>
<context>
    <name>BootcMessages</name>
    <message>
        <source>The installer is configured wrongly: {problem}.</source>
        <translation>インストーラーの設定に誤りがあります：{problem}。</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct bootc.conf.</source>
        <translation>このインストールメディアの作成者が bootc.conf を修正する必要があります。</translation>
    </message>
    <message>
        <source>The installer&apos;s module {module} left the value {key} missing or unusable.</source>
        <translation>インストーラーのモジュール {module} から渡されるはずの値 {key} がないか、使用できません。</translation>
    </message>
    <message>
        <source>Go back and make your choices again; if it happens again, report it with the details below.</source>
        <translation>前に戻って選択をやり直してください。再び発生する場合は、以下の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>The program {tool} is missing on this installation medium.</source>
        <translation>このインストールメディアにはプログラム {tool} がありません。</translation>
    </message>
    <message>
        <source>Use a complete installation medium. Nothing has been changed on the disk.</source>
        <translation>完全なインストールメディアを使用してください。ディスクは何も変更されていません。</translation>
    </message>
    <message>
        <source>The file {path} is missing on this installation medium.</source>
        <translation>このインストールメディアにはファイル {path} がありません。</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of free memory, and {free} MB are free.</source>
        <translation>インストールには {needed} MB の空きメモリーが必要ですが、現在の空きは {free} MB です。</translation>
    </message>
    <message>
        <source>Close other programs, or start the installation again on a machine with more memory. Nothing has been changed on the disk.</source>
        <translation>ほかのプログラムを終了するか、メモリーのより多いコンピューターでインストールをやり直してください。ディスクは何も変更されていません。</translation>
    </message>
    <message>
        <source>The installation needs {needed} MB of room in the live system, which has {free} MB.</source>
        <translation>インストールにはライブシステムに {needed} MB の空き容量が必要ですが、現在の空きは {free} MB です。</translation>
    </message>
    <message>
        <source>Remove what was saved in the live system, or restart it. Nothing has been changed on the disk.</source>
        <translation>ライブシステムに保存したものを削除するか、ライブシステムを再起動してください。ディスクは何も変更されていません。</translation>
    </message>
    <message>
        <source>Secure Boot is on, and this system image cannot be started with it.</source>
        <translation>Secure Boot が有効になっていますが、このシステムイメージは Secure Boot では起動できません。</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware&apos;s setup and start the installation again.</source>
        <translation>ファームウェアの設定で Secure Boot を無効にして、インストールをやり直してください。</translation>
    </message>
    <message>
        <source>The system image needs a newer boot loader (GRUB) than this medium has.</source>
        <translation>システムイメージには、このメディアにあるものより新しいブートローダー (GRUB) が必要です。</translation>
    </message>
    <message>
        <source>Use a newer installation medium. Nothing has been changed on the disk.</source>
        <translation>より新しいインストールメディアを使用してください。ディスクは何も変更されていません。</translation>
    </message>
    <message>
        <source>This system image can be started by UEFI firmware only, and this machine was started in BIOS mode.</source>
        <translation>このシステムイメージは UEFI ファームウェアでしか起動できませんが、このコンピューターは BIOS モードで起動されています。</translation>
    </message>
    <message>
        <source>Switch the firmware&apos;s setup to UEFI and start the installation medium again, or use another image.</source>
        <translation>ファームウェアの設定を UEFI に切り替えてインストールメディアから起動し直すか、別のイメージを使用してください。</translation>
    </message>
    <message>
        <source>This image starts only on machines with {expected} firmware; this one was started with {found}.</source>
        <translation>このイメージは {expected} ファームウェアのコンピューターでのみ起動しますが、このコンピューターは {found} で起動されています。</translation>
    </message>
    <message>
        <source>Start the installation medium again in the other mode (firmware setup, boot menu), or use another image.</source>
        <translation>（ファームウェアの設定やブートメニューで）もう一方のモードを選んでインストールメディアから起動し直すか、別のイメージを使用してください。</translation>
    </message>
    <message>
        <source>No partition was chosen for the system.</source>
        <translation>システム用のパーティションが選択されていません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and give one of them the mount point /.</source>
        <translation>パーティションの設定に戻り、いずれかのパーティションにマウントポイント / を指定してください。</translation>
    </message>
    <message>
        <source>The partition {device} for the system is not going to be formatted.</source>
        <translation>システム用のパーティション {device} がフォーマットされない設定になっています。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose to format it: an image can only be installed on an empty file system.</source>
        <translation>パーティションの設定に戻り、フォーマットするように選択してください。イメージは空のファイルシステムにしかインストールできません。</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold an atomic system.</source>
        <translation>ファイルシステム {fs} にはアトミックシステムをインストールできません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4, xfs or btrfs for the mount point /.</source>
        <translation>パーティションの設定に戻り、マウントポイント / に ext4、xfs、btrfs のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>The system would lie in the btrfs subvolume {subvolume}, from where the boot loader cannot read its kernels.</source>
        <translation>システムが btrfs サブボリューム {subvolume} に置かれることになりますが、ブートローダーはそこからカーネルを読み込めません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an ext4 partition of 1 GiB with the mount point /boot, or choose ext4 or xfs for the system.</source>
        <translation>パーティションの設定に戻り、マウントポイントが /boot の 1 GiB の ext4 パーティションを追加するか、システムに ext4 または xfs を選択してください。</translation>
    </message>
    <message>
        <source>The file system {fs} cannot hold the kernels of an atomic system.</source>
        <translation>ファイルシステム {fs} にはアトミックシステムのカーネルを置けません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ext4 for /boot.</source>
        <translation>パーティションの設定に戻り、/boot に ext4 を選択してください。</translation>
    </message>
    <message>
        <source>The partition {device} for /boot would be kept with its content.</source>
        <translation>/boot 用のパーティション {device} の内容が残される設定になっています。</translation>
    </message>
    <message>
        <source>Go back to the partitions and have /boot formatted.</source>
        <translation>パーティションの設定に戻り、/boot をフォーマットするように選択してください。</translation>
    </message>
    <message>
        <source>{mountpoint} belongs to the system image: no partition can be mounted there.</source>
        <translation>{mountpoint} はシステムイメージの一部であるため、そこにパーティションをマウントすることはできません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a place below /home, /srv, /var or /mnt.</source>
        <translation>パーティションの設定に戻り、/home、/srv、/var、/mnt のいずれかの下の場所を選択してください。</translation>
    </message>
    <message>
        <source>The system&apos;s kernels would lie on an encrypted partition, where the boot loader cannot read them.</source>
        <translation>システムのカーネルが暗号化されたパーティションに置かれることになりますが、ブートローダーはそこから読み込めません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unencrypted ext4 partition of 1 GiB with the mount point /boot.</source>
        <translation>パーティションの設定に戻り、マウントポイントが /boot の 1 GiB の暗号化されていない ext4 パーティションを追加してください。</translation>
    </message>
    <message>
        <source>This system image keeps its kernels in the EFI system partition, so that it cannot have a partition for /boot.</source>
        <translation>このシステムイメージはカーネルを EFI システムパーティションに保存するため、/boot 用のパーティションを使用できません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and take the mount point /boot away from the partition that has it.</source>
        <translation>パーティションの設定に戻り、マウントポイント /boot が指定されているパーティションから、その指定を外してください。</translation>
    </message>
    <message>
        <source>The disk has no EFI system partition, and this machine cannot start without one.</source>
        <translation>ディスクに EFI システムパーティションがありません。このコンピューターの起動には EFI システムパーティションが必要です。</translation>
    </message>
    <message>
        <source>Go back to the partitions and add a FAT32 partition with the mount point /boot/efi.</source>
        <translation>パーティションの設定に戻り、マウントポイントが /boot/efi の FAT32 パーティションを追加してください。</translation>
    </message>
    <message>
        <source>The disk {disk} has a GPT without a BIOS boot partition, so this machine could not start from it.</source>
        <translation>ディスク {disk} の GPT には BIOS ブートパーティションがないため、このコンピューターはそこから起動できません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and add an unformatted partition of 2 MiB with the flag bios-grub.</source>
        <translation>パーティションの設定に戻り、フラグ bios-grub を付けた 2 MiB のフォーマットしないパーティションを追加してください。</translation>
    </message>
    <message>
        <source>The partition table MBR (msdos) cannot hold partitions that reach beyond 2 TiB, and the disk {disk} is larger.</source>
        <translation>パーティションテーブル MBR (msdos) では 2 TiB を超える位置にパーティションを置けませんが、ディスク {disk} はそれより大きなものです。</translation>
    </message>
    <message>
        <source>Partition the disk by hand, with a GPT and an unformatted partition of 2 MiB with the flag bios-grub, or start the installation medium in UEFI mode.</source>
        <translation>GPT と、フラグ bios-grub を付けた 2 MiB のフォーマットしないパーティションを使って手動でパーティションを設定するか、UEFI モードでインストールメディアから起動してください。</translation>
    </message>
    <message>
        <source>It is not known on which disk the boot loader belongs.</source>
        <translation>ブートローダーをどのディスクにインストールすべきか分かりません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose a disk for the boot loader.</source>
        <translation>パーティションの設定に戻り、ブートローダーをインストールするディスクを選択してください。</translation>
    </message>
    <message>
        <source>The boot loader would go into a partition, from where this machine could not start it.</source>
        <translation>ブートローダーがパーティションにインストールされることになりますが、このコンピューターはそこからブートローダーを起動できません。</translation>
    </message>
    <message>
        <source>The partition for the system is too small: {needed} MB are needed, and {free} MB are free.</source>
        <translation>システム用のパーティションが小さすぎます。{needed} MB が必要ですが、空きは {free} MB です。</translation>
    </message>
    <message>
        <source>Go back to the partitions and give the system more room.</source>
        <translation>パーティションの設定に戻り、システムにより大きな容量を割り当ててください。</translation>
    </message>
    <message>
        <source>The EFI system partition would have the file system {fs}, which the machine&apos;s firmware cannot read.</source>
        <translation>EFI システムパーティションのファイルシステムが {fs} になりますが、このコンピューターのファームウェアはこれを読み込めません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose FAT32 for /boot/efi.</source>
        <translation>パーティションの設定に戻り、/boot/efi に FAT32 を選択してください。</translation>
    </message>
    <message>
        <source>The EFI system partition is too full for another boot loader: {needed} MB are needed, and {free} MB are free.</source>
        <translation>EFI システムパーティションには、さらにブートローダーを追加する空きがありません。{needed} MB が必要ですが、空きは {free} MB です。</translation>
    </message>
    <message>
        <source>Delete what is not needed there, or go back to the partitions and choose a larger one for /boot/efi.</source>
        <translation>そこにある不要なものを削除するか、パーティションの設定に戻って /boot/efi により大きなパーティションを選択してください。</translation>
    </message>
    <message>
        <source>The EFI system partition has to hold the system&apos;s kernels, too: {needed} MB are needed, and {free} MB are free.</source>
        <translation>EFI システムパーティションにはシステムのカーネルも保存する必要があります。{needed} MB が必要ですが、空きは {free} MB です。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of 1 GiB, or delete what is not needed there.</source>
        <translation>パーティションの設定に戻り、1 GiB の EFI システムパーティションを選択するか、そこにある不要なものを削除してください。</translation>
    </message>
    <message>
        <source>The EFI system partition {device} lies on another disk than the system: the boot loader cannot be put there.</source>
        <translation>EFI システムパーティション {device} がシステムとは別のディスクにあるため、そこにブートローダーをインストールできません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose an EFI system partition of the disk that the system goes to.</source>
        <translation>パーティションの設定に戻り、システムをインストールするディスクの EFI システムパーティションを選択してください。</translation>
    </message>
    <message>
        <source>The partition {device} was chosen as EFI system partition, but it is not marked as one.</source>
        <translation>パーティション {device} が EFI システムパーティションとして選択されましたが、そのための印が付いていません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and give it the flag for booting (boot, esp), or choose another one.</source>
        <translation>パーティションの設定に戻り、起動用のフラグ（boot、esp）を付けるか、別のパーティションを選択してください。</translation>
    </message>
    <message>
        <source>The disk has another EFI system partition, {other}, which the boot loader would be put into.</source>
        <translation>ディスクには別の EFI システムパーティション {other} があり、ブートローダーはそこにインストールされてしまいます。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose {other} for /boot/efi, or delete that partition.</source>
        <translation>パーティションの設定に戻り、/boot/efi に {other} を選択するか、そのパーティションを削除してください。</translation>
    </message>
    <message>
        <source>The boot loader of this system image can only go to the disk that the system is on, not to {disk}.</source>
        <translation>このシステムイメージのブートローダーは、システムと同じディスクにしかインストールできません。{disk} にはインストールできません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose the system&apos;s disk for the boot loader.</source>
        <translation>パーティションの設定に戻り、ブートローダー用にシステムと同じディスクを選択してください。</translation>
    </message>
    <message>
        <source>{device} lies on LVM or software RAID, which this system image cannot start from.</source>
        <translation>{device} は LVM またはソフトウェア RAID 上にあり、このシステムイメージはそこから起動できません。</translation>
    </message>
    <message>
        <source>Go back to the partitions and choose ordinary partitions for the system.</source>
        <translation>パーティションの設定に戻り、システムに通常のパーティションを選択してください。</translation>
    </message>
    <message>
        <source>This machine has a 32-bit UEFI firmware, which this system image cannot be started with.</source>
        <translation>このコンピューターのファームウェアは 32 ビットの UEFI であり、このシステムイメージを起動できません。</translation>
    </message>
    <message>
        <source>If the firmware&apos;s setup offers a legacy BIOS mode, start the installation medium in that.</source>
        <translation>ファームウェアの設定にレガシー BIOS モードがある場合は、そのモードでインストールメディアから起動してください。</translation>
    </message>
    <message>
        <source>The partition {device} should be mounted at {target}, but it is not.</source>
        <translation>パーティション {device} が {target} にマウントされているはずですが、マウントされていません。</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk may be faulty.</source>
        <translation>インストールをやり直してください。再び発生する場合は、ディスクが故障している可能性があります。</translation>
    </message>
    <message>
        <source>The system image is not the one that this installer was made for.</source>
        <translation>このシステムイメージは、このインストーラーが対象としているイメージと異なります。</translation>
    </message>
    <message>
        <source>Use an unmodified installation medium, or ask its maker for a current one.</source>
        <translation>改変されていないインストールメディアを使用するか、作成者から最新のものを入手してください。</translation>
    </message>
    <message>
        <source>The system image {image} cannot be read.</source>
        <translation>システムイメージ {image} を読み込めません。</translation>
    </message>
    <message>
        <source>Check the installation medium or the network, then try again.</source>
        <translation>インストールメディアまたはネットワークを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>None of the {count} places that the system image may come from has it.</source>
        <translation>システムイメージの取得元として指定された {count} か所のいずれにも、イメージがありません。</translation>
    </message>
    <message>
        <source>Check the network connection, and whether the installation medium is complete; the details say what each place answered.</source>
        <translation>ネットワーク接続と、インストールメディアが完全かどうかを確認してください。各取得元の応答は詳細に示されています。</translation>
    </message>
    <message>
        <source>The system image is made for another kind of processor than this machine has.</source>
        <translation>このシステムイメージは、このコンピューターとは異なる種類のプロセッサー用に作られています。</translation>
    </message>
    <message>
        <source>Use the installation medium for this kind of machine.</source>
        <translation>この種類のコンピューター用のインストールメディアを使用してください。</translation>
    </message>
    <message>
        <source>The image is not a bootable system image.</source>
        <translation>このイメージは起動可能なシステムイメージではありません。</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc: it carries a label that says so.</source>
        <translation>bootc 用に構築されたイメージを使用してください。そのようなイメージには、それを示すラベルが付いています。</translation>
    </message>
    <message>
        <source>The system image contains no kernel.</source>
        <translation>システムイメージにカーネルが含まれていません。</translation>
    </message>
    <message>
        <source>Whoever made the image has to correct it.</source>
        <translation>イメージの作成者が修正する必要があります。</translation>
    </message>
    <message>
        <source>The system image is damaged: its content does not match its checksum.</source>
        <translation>システムイメージが破損しています。内容がチェックサムと一致しません。</translation>
    </message>
    <message>
        <source>Write the installation medium again, or use another one, then start the installation again.</source>
        <translation>インストールメディアを書き込み直すか、別のものを使用してから、インストールをやり直してください。</translation>
    </message>
    <message>
        <source>The system was installed, but no deployment can be found on the disk.</source>
        <translation>システムはインストールされましたが、ディスク上にデプロイメントが見つかりません。</translation>
    </message>
    <message>
        <source>Start the installation again; if it happens again, report it with the details below.</source>
        <translation>インストールをやり直してください。再び発生する場合は、以下の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>The installed image is {found} instead of {expected}.</source>
        <translation>インストールされたイメージが {expected} ではなく {found} です。</translation>
    </message>
    <message>
        <source>Do not use the installed system. Start the installation again with an unmodified medium.</source>
        <translation>インストールされたシステムは使用しないでください。改変されていないメディアでインストールをやり直してください。</translation>
    </message>
    <message>
        <source>The program {command} failed.</source>
        <translation>プログラム {command} が失敗しました。</translation>
    </message>
    <message>
        <source>The details below hold what it said. Start the installation again, or report it with them.</source>
        <translation>プログラムの出力は以下の詳細にあります。インストールをやり直すか、詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>The program {command} did not end within {seconds} seconds and was stopped.</source>
        <translation>プログラム {command} が {seconds} 秒以内に終了しなかったため、停止されました。</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the disk or the medium may be faulty.</source>
        <translation>インストールをやり直してください。再び発生する場合は、ディスクまたはメディアが故障している可能性があります。</translation>
    </message>
    <message>
        <source>Something could not be read or written: {what}.</source>
        <translation>読み込みまたは書き込みができませんでした：{what}。</translation>
    </message>
    <message>
        <source>There is no room left on the disk: {what}.</source>
        <translation>ディスクに空き容量がありません：{what}。</translation>
    </message>
    <message>
        <source>Start the installation again and give the system a larger partition.</source>
        <translation>インストールをやり直し、システムにより大きなパーティションを割り当ててください。</translation>
    </message>
    <message>
        <source>The installation was stopped before it was complete.</source>
        <translation>インストールは完了する前に中止されました。</translation>
    </message>
    <message>
        <source>Start it again when you like; what is on the disk now cannot be used.</source>
        <translation>いつでもやり直すことができます。現在ディスクにあるものは使用できません。</translation>
    </message>
    <message>
        <source>There is a mistake in the installer itself.</source>
        <translation>インストーラー自体に不具合があります。</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>以下の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>The image&apos;s server cannot be reached over the network.</source>
        <translation>ネットワーク経由でイメージの配布サーバーに接続できません。</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>ネットワークに接続してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The proxy between this machine and the image&apos;s server cannot be reached.</source>
        <translation>このコンピューターとイメージの配布サーバーの間にあるプロキシに接続できません。</translation>
    </message>
    <message>
        <source>Check the network and the proxy in bootc.conf, or try again later.</source>
        <translation>ネットワークと bootc.conf のプロキシを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy does not let the installer through to the image&apos;s server.</source>
        <translation>プロキシがイメージの配布サーバーへの接続を許可していません。</translation>
    </message>
    <message>
        <source>The proxy has to let this machine reach the server without a login; another proxy can be named in bootc.conf.</source>
        <translation>プロキシ側で、このコンピューターがログインなしでサーバーに接続できるようにする必要があります。別のプロキシは bootc.conf で指定できます。</translation>
    </message>
    <message>
        <source>The name of the image&apos;s server is not known to the network.</source>
        <translation>イメージの配布サーバーの名前がネットワーク上で見つかりません。</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s name, then try again.</source>
        <translation>ネットワーク接続とサーバーの名前を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The image&apos;s server refused the connection.</source>
        <translation>イメージの配布サーバーが接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or try again later.</source>
        <translation>サーバーのアドレスを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The image&apos;s server does not answer.</source>
        <translation>イメージの配布サーバーが応答しません。</translation>
    </message>
    <message>
        <source>Check the network connection, or try again later.</source>
        <translation>ネットワーク接続を確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not signed by anyone whom this system trusts.</source>
        <translation>イメージの配布サーバーの証明書に、このシステムが信頼する発行者の署名がありません。</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; a private server&apos;s certificate belongs on the medium.</source>
        <translation>このネットワークを信頼できるかどうかを確認してください。プライベートサーバーの場合は、その証明書がメディアに必要です。</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server is not valid at this time.</source>
        <translation>イメージの配布サーバーの証明書は、現在の日時では有効ではありません。</translation>
    </message>
    <message>
        <source>Check date and time of this machine, then try again.</source>
        <translation>このコンピューターの日付と時刻を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The certificate of the image&apos;s server was made for another name.</source>
        <translation>イメージの配布サーバーの証明書は、別の名前に対して発行されています。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, and whether the network redirects to another server.</source>
        <translation>サーバーの名前と、ネットワークが別のサーバーに転送していないかを確認してください。</translation>
    </message>
    <message>
        <source>The image&apos;s server does not encrypt its connections.</source>
        <translation>イメージの配布サーバーは接続を暗号化していません。</translation>
    </message>
    <message>
        <source>Use a server with HTTPS. Whoever made this installation medium can allow this one in bootc.conf.</source>
        <translation>HTTPS に対応したサーバーを使用してください。このインストールメディアの作成者は、bootc.conf で現在のサーバーを許可することもできます。</translation>
    </message>
    <message>
        <source>The image&apos;s server asks for a login.</source>
        <translation>イメージの配布サーバーがログインを要求しています。</translation>
    </message>
    <message>
        <source>The installation medium needs a login (a name and a password or token, or a certificate) for this server.</source>
        <translation>インストールメディアに、このサーバーのログイン情報（名前とパスワードまたはトークン、もしくは証明書）が必要です。</translation>
    </message>
    <message>
        <source>The image&apos;s server has no such version of the image.</source>
        <translation>イメージの配布サーバーに、このバージョンのイメージはありません。</translation>
    </message>
    <message>
        <source>Check the tag in bootc.conf.</source>
        <translation>bootc.conf のタグを確認してください。</translation>
    </message>
    <message>
        <source>The image&apos;s server does not know the image, or does not show it to everybody.</source>
        <translation>イメージの配布サーバーにこのイメージがないか、一般に公開されていません。</translation>
    </message>
    <message>
        <source>Check the name in bootc.conf, and whether a login is needed.</source>
        <translation>bootc.conf の名前と、ログインが必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>The image&apos;s server has had too many requests from this network.</source>
        <translation>このネットワークからイメージの配布サーバーへの要求が多すぎます。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The image&apos;s server answered with an error of its own.</source>
        <translation>イメージの配布サーバーでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The connection to the image&apos;s server broke.</source>
        <translation>イメージの配布サーバーとの接続が切れました。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>ネットワーク接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>What the image&apos;s server has sent does not match its checksum.</source>
        <translation>イメージの配布サーバーから受信したデータがチェックサムと一致しません。</translation>
    </message>
    <message>
        <source>Start the installation again, over another network if you can. If it happens again, tell the maker of the image.</source>
        <translation>可能であれば別のネットワークで、インストールをやり直してください。再び発生する場合は、イメージの作成者に知らせてください。</translation>
    </message>
    <message>
        <source>The network wants a login in a web browser before it lets anything through.</source>
        <translation>このネットワークを利用するには、ウェブブラウザーでのログインが必要です。</translation>
    </message>
    <message>
        <source>Log in to the network with a web browser, then try again.</source>
        <translation>ウェブブラウザーでネットワークにログインしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>A part of the system image is missing on its server.</source>
        <translation>システムイメージの一部が配布サーバーにありません。</translation>
    </message>
    <message>
        <source>Try again later, or tell the maker of the image.</source>
        <translation>後でもう一度試すか、イメージの作成者に知らせてください。</translation>
    </message>
    <message>
        <source>The file with the login for the image&apos;s server cannot be read.</source>
        <translation>イメージの配布サーバーのログイン情報のファイルを読み込めません。</translation>
    </message>
    <message>
        <source>Whoever made this installation medium has to correct that file.</source>
        <translation>このインストールメディアの作成者がそのファイルを修正する必要があります。</translation>
    </message>
    <message>
        <source>What was found at the image&apos;s address is not a system image.</source>
        <translation>イメージのアドレスにあるものはシステムイメージではありません。</translation>
    </message>
    <message>
        <source>Check the source in bootc.conf.</source>
        <translation>bootc.conf の source を確認してください。</translation>
    </message>
    <message>
        <source>The address of the system image is not written correctly.</source>
        <translation>システムイメージのアドレスの書式が正しくありません。</translation>
    </message>
    <message>
        <source>Check source and target in bootc.conf.</source>
        <translation>bootc.conf の source と target を確認してください。</translation>
    </message>
    <message>
        <source>The system image is not on the installation medium.</source>
        <translation>インストールメディアにシステムイメージがありません。</translation>
    </message>
    <message>
        <source>Leave the medium in the machine during the installation. If it was there all the time, write it again.</source>
        <translation>インストール中はメディアをコンピューターから取り外さないでください。取り外していない場合は、メディアを書き込み直してください。</translation>
    </message>
    <message>
        <source>The image on the installation medium has no such tag.</source>
        <translation>インストールメディア上のイメージに、そのようなタグはありません。</translation>
    </message>
    <message>
        <source>The system image ends before it is complete.</source>
        <translation>システムイメージが途中で終わっています。</translation>
    </message>
    <message>
        <source>Write the installation medium again, or try the download again.</source>
        <translation>インストールメディアを書き込み直すか、ダウンロードをもう一度お試しください。</translation>
    </message>
    <message>
        <source>The system image is not signed as this medium demands.</source>
        <translation>システムイメージに、このメディアが要求する署名がありません。</translation>
    </message>
    <message>
        <source>Use a signed image, or tell its maker. Do not switch the check off.</source>
        <translation>署名されたイメージを使用するか、イメージの作成者に知らせてください。検証を無効にしないでください。</translation>
    </message>
    <message>
        <source>The system image is signed, but not by anyone whom this medium trusts.</source>
        <translation>システムイメージは署名されていますが、このメディアが信頼する署名者のものではありません。</translation>
    </message>
    <message>
        <source>Do not install it. Tell the maker of the image, who may have changed the key.</source>
        <translation>インストールしないでください。イメージの作成者に知らせてください。鍵が変更された可能性があります。</translation>
    </message>
    <message>
        <source>This medium wants signed system images only, but its rules would let this one through unsigned.</source>
        <translation>このメディアは署名されたシステムイメージのみを求めていますが、このイメージは署名なしでも通る規則になっています。</translation>
    </message>
    <message>
        <source>Whoever made the medium has to add the image&apos;s key to its policy.json, or to name the image&apos;s digest.</source>
        <translation>メディアの作成者が、policy.json にイメージの鍵を追加するか、イメージのダイジェストを指定する必要があります。</translation>
    </message>
    <message>
        <source>The rules of this medium forbid this system image.</source>
        <translation>このメディアの規則では、このシステムイメージは許可されていません。</translation>
    </message>
    <message>
        <source>Check /etc/containers/policy.json of the installation medium.</source>
        <translation>インストールメディアの /etc/containers/policy.json を確認してください。</translation>
    </message>
    <message>
        <source>The rules for trusted images are missing on this installation medium.</source>
        <translation>このインストールメディアには、信頼するイメージの規則がありません。</translation>
    </message>
    <message>
        <source>The medium needs the file /etc/containers/policy.json.</source>
        <translation>メディアにはファイル /etc/containers/policy.json が必要です。</translation>
    </message>
    <message>
        <source>The rules for trusted images on this installation medium cannot be used.</source>
        <translation>このインストールメディアにある、信頼するイメージの規則が使えません。</translation>
    </message>
    <message>
        <source>The partition for the system is full.</source>
        <translation>システム用のパーティションがいっぱいです。</translation>
    </message>
    <message>
        <source>The file system for the new system is not empty.</source>
        <translation>新しいシステム用のファイルシステムが空ではありません。</translation>
    </message>
    <message>
        <source>Start the installation again and choose to format the partition.</source>
        <translation>インストールをやり直し、パーティションをフォーマットするように選択してください。</translation>
    </message>
    <message>
        <source>The chosen file system cannot hold an atomic system.</source>
        <translation>選択されたファイルシステムにはアトミックシステムをインストールできません。</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or xfs.</source>
        <translation>インストールをやり直し、ext4 または xfs を選択してください。</translation>
    </message>
    <message>
        <source>The partition for /boot has the file system FAT, which cannot hold boot entries of an atomic system.</source>
        <translation>/boot 用のパーティションのファイルシステムが FAT です。FAT にはアトミックシステムのブートエントリを保存できません。</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot, or no partition of its own.</source>
        <translation>インストールをやり直し、/boot に ext4 を使用するか、/boot 専用のパーティションを使用しないでください。</translation>
    </message>
    <message>
        <source>The EFI system partition was not found.</source>
        <translation>EFI システムパーティションが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Start the installation again with a FAT32 partition for /boot/efi.</source>
        <translation>/boot/efi 用の FAT32 パーティションを用意して、インストールをやり直してください。</translation>
    </message>
    <message>
        <source>The system image lacks the program that sets up its boot loader (bootupd).</source>
        <translation>システムイメージに、ブートローダーを設定するプログラム（bootupd）がありません。</translation>
    </message>
    <message>
        <source>Choose another value for bootloader in bootc.conf, or another image.</source>
        <translation>bootc.conf の bootloader に別の値を指定するか、別のイメージを選択してください。</translation>
    </message>
    <message>
        <source>The boot loader of the system image is not made for the firmware of this machine ({component}).</source>
        <translation>システムイメージのブートローダーは、このコンピューターのファームウェア（{component}）に対応していません。</translation>
    </message>
    <message>
        <source>Start the machine with the other kind of firmware (UEFI or BIOS) and install again, or choose another image.</source>
        <translation>もう一方の種類のファームウェア（UEFI または BIOS）でコンピューターを起動してインストールをやり直すか、別のイメージを選択してください。</translation>
    </message>
    <message>
        <source>The boot loader found no place on the disk.</source>
        <translation>ディスク上にブートローダーを置く場所がありませんでした。</translation>
    </message>
    <message>
        <source>Start the installation again with a BIOS boot partition of 2 MiB on the disk.</source>
        <translation>ディスクに 2 MiB の BIOS ブートパーティションを用意して、インストールをやり直してください。</translation>
    </message>
    <message>
        <source>The firmware did not accept the new boot entry.</source>
        <translation>ファームウェアが新しいブートエントリを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Delete old boot entries in the firmware&apos;s setup, then start the installation again.</source>
        <translation>ファームウェアの設定で古いブートエントリを削除してから、インストールをやり直してください。</translation>
    </message>
    <message>
        <source>The live system&apos;s ostree cannot do what this image needs (composefs).</source>
        <translation>ライブシステムの ostree は、このイメージに必要な機能（composefs）に対応していません。</translation>
    </message>
    <message>
        <source>Use an installation medium with a newer live system.</source>
        <translation>より新しいライブシステムのインストールメディアを使用してください。</translation>
    </message>
    <message>
        <source>The live system lacks something that installing an image needs.</source>
        <translation>ライブシステムに、イメージのインストールに必要なものが不足しています。</translation>
    </message>
    <message>
        <source>Use a complete installation medium. The details below name what is missing.</source>
        <translation>完全なインストールメディアを使用してください。不足しているものは以下の詳細に示されています。</translation>
    </message>
    <message>
        <source>The disk or a partition on it is in use.</source>
        <translation>ディスク、またはその上のパーティションが使用中です。</translation>
    </message>
    <message>
        <source>Close all programs that use the disk, or restart the live system, and try again.</source>
        <translation>ディスクを使用しているすべてのプログラムを終了するか、ライブシステムを再起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The installation medium has read errors.</source>
        <translation>インストールメディアに読み込みエラーがあります。</translation>
    </message>
    <message>
        <source>Write the medium again, or use another stick or disc.</source>
        <translation>メディアを書き込み直すか、別の USB メモリーまたはディスクを使用してください。</translation>
    </message>
    <message>
        <source>The network&apos;s name service does not answer.</source>
        <translation>ネットワークの名前解決サービス（DNS）が応答しません。</translation>
    </message>
    <message>
        <source>The image&apos;s server does not let this machine have the image.</source>
        <translation>イメージの配布サーバーが、このコンピューターによるイメージの取得を許可していません。</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another network if the server serves some regions only.</source>
        <translation>サーバーの所有者にアクセス許可を求めるか、一部の地域だけに提供しているサーバーの場合は別のネットワークを使用してください。</translation>
    </message>
    <message>
        <source>The image&apos;s server and this system could not agree on an encrypted connection.</source>
        <translation>イメージの配布サーバーとこのシステムの間で、暗号化接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check whether you can trust this network; an old server may need an update by its owner.</source>
        <translation>このネットワークを信頼できるかどうかを確認してください。サーバーが古い場合は、所有者による更新が必要な可能性があります。</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, so that certificates cannot be checked.</source>
        <translation>このコンピューターの時計が正しくないため、証明書を確認できません。</translation>
    </message>
    <message>
        <source>Set date and time (in the firmware&apos;s setup or in the live system), then try again.</source>
        <translation>（ファームウェアの設定またはライブシステムで）日付と時刻を設定してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The memory of this machine was used up.</source>
        <translation>このコンピューターのメモリーが足りなくなりました。</translation>
    </message>
    <message>
        <source>Close other programs, or use a machine with more memory, then start the installation again.</source>
        <translation>ほかのプログラムを終了するか、メモリーのより多いコンピューターを使用して、インストールをやり直してください。</translation>
    </message>
    <message>
        <source>The program {command} was ended from outside ({signal}).</source>
        <translation>プログラム {command} は外部から強制終了されました（{signal}）。</translation>
    </message>
    <message>
        <source>Start the installation again. If it happens again, the machine may have too little memory.</source>
        <translation>インストールをやり直してください。再び発生する場合は、コンピューターのメモリーが不足している可能性があります。</translation>
    </message>
    <message>
        <source>The live system has no room left for temporary files.</source>
        <translation>ライブシステムに一時ファイル用の空き容量がありません。</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again; more memory helps, too.</source>
        <translation>ライブシステムを再起動し、インストールをやり直してください。メモリーを増やすことも有効です。</translation>
    </message>
    <message>
        <source>The EFI system partition is full.</source>
        <translation>EFI システムパーティションがいっぱいです。</translation>
    </message>
    <message>
        <source>Start the installation again with a larger partition for /boot/efi, or delete what is not needed there.</source>
        <translation>/boot/efi により大きなパーティションを割り当ててインストールをやり直すか、そこにある不要なものを削除してください。</translation>
    </message>
    <message>
        <source>The partition for /boot is full.</source>
        <translation>/boot 用のパーティションがいっぱいです。</translation>
    </message>
    <message>
        <source>Start the installation again and give /boot 1 GiB or more.</source>
        <translation>インストールをやり直し、/boot に 1 GiB 以上を割り当ててください。</translation>
    </message>
    <message>
        <source>The disk was switched to read-only, most likely because it has errors.</source>
        <translation>ディスクが読み取り専用に切り替わりました。ディスクのエラーが原因と思われます。</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Start the installation again on another disk if it happens again.</source>
        <translation>ディスクとケーブルを確認してください。再び発生する場合は、別のディスクでインストールをやり直してください。</translation>
    </message>
    <message>
        <source>The disk has read or write errors.</source>
        <translation>ディスクに読み込みエラーまたは書き込みエラーがあります。</translation>
    </message>
    <message>
        <source>Save what is still on it and use another disk.</source>
        <translation>ディスクに残っている必要なデータを退避し、別のディスクを使用してください。</translation>
    </message>
    <message>
        <source>A disk or a partition is not there any more.</source>
        <translation>ディスクまたはパーティションが見つからなくなりました。</translation>
    </message>
    <message>
        <source>Check its cable or plug, then start the installation again.</source>
        <translation>ケーブルや接続を確認してから、インストールをやり直してください。</translation>
    </message>
    <message>
        <source>A partition is too small for its file system.</source>
        <translation>パーティションがファイルシステムに対して小さすぎます。</translation>
    </message>
    <message>
        <source>Start the installation again and give it more room.</source>
        <translation>インストールをやり直し、より大きな容量を割り当ててください。</translation>
    </message>
    <message>
        <source>A file system is damaged, or of another kind than expected.</source>
        <translation>ファイルシステムが破損しているか、想定とは異なる種類です。</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted, or repair its file system first.</source>
        <translation>パーティションをフォーマットするように選択してインストールをやり直すか、先にファイルシステムを修復してください。</translation>
    </message>
    <message>
        <source>The live system does not know one of the file systems.</source>
        <translation>ライブシステムが対応していないファイルシステムがあります。</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4, xfs or btrfs, or use a medium with a newer live system.</source>
        <translation>インストールをやり直して ext4、xfs、btrfs のいずれかを選択するか、より新しいライブシステムのメディアを使用してください。</translation>
    </message>
    <message>
        <source>The live system still uses the disk&apos;s old partition table.</source>
        <translation>ライブシステムが、ディスクの古いパーティションテーブルを使用したままになっています。</translation>
    </message>
    <message>
        <source>Restart the live system and start the installation again.</source>
        <translation>ライブシステムを再起動し、インストールをやり直してください。</translation>
    </message>
    <message>
        <source>The passphrase does not open the encrypted partition.</source>
        <translation>パスフレーズが違うため、暗号化されたパーティションを開けません。</translation>
    </message>
    <message>
        <source>Start the installation again and enter the passphrase anew; check the keyboard layout.</source>
        <translation>インストールをやり直し、パスフレーズをもう一度入力してください。キーボードレイアウトも確認してください。</translation>
    </message>
    <message>
        <source>A partition that should be encrypted is not.</source>
        <translation>暗号化されているはずのパーティションが暗号化されていません。</translation>
    </message>
    <message>
        <source>Start the installation again and have the partition formatted.</source>
        <translation>インストールをやり直し、パーティションをフォーマットするように選択してください。</translation>
    </message>
    <message>
        <source>The live system cannot encrypt the disk in the way that was asked for.</source>
        <translation>ライブシステムは、要求された方式でのディスクの暗号化に対応していません。</translation>
    </message>
    <message>
        <source>Start the installation again without encryption, or use a medium with a newer live system.</source>
        <translation>暗号化なしでインストールをやり直すか、より新しいライブシステムのメディアを使用してください。</translation>
    </message>
    <message>
        <source>The system image does not contain the program that installs it (bootc).</source>
        <translation>システムイメージに、インストールを行うプログラム（bootc）が含まれていません。</translation>
    </message>
    <message>
        <source>Use an image that was built for bootc, or another value for engine in bootc.conf.</source>
        <translation>bootc 用に構築されたイメージを使用するか、bootc.conf の engine に別の値を指定してください。</translation>
    </message>
    <message>
        <source>The system image&apos;s own installer could not be started.</source>
        <translation>システムイメージに含まれるインストーラーを起動できませんでした。</translation>
    </message>
    <message>
        <source>Use another value for engine in bootc.conf; the details below say why it did not start.</source>
        <translation>bootc.conf の engine に別の値を指定してください。起動しなかった理由は以下の詳細に示されています。</translation>
    </message>
    <message>
        <source>The system image needs newer programs than this medium has.</source>
        <translation>システムイメージには、このメディアにあるものより新しいプログラムが必要です。</translation>
    </message>
    <message>
        <source>Use a newer installation medium.</source>
        <translation>より新しいインストールメディアを使用してください。</translation>
    </message>
    <message>
        <source>The live system cannot run containers.</source>
        <translation>ライブシステムはコンテナーを実行できません。</translation>
    </message>
    <message>
        <source>Use a complete installation medium, or another value for engine in bootc.conf.</source>
        <translation>完全なインストールメディアを使用するか、bootc.conf の engine に別の値を指定してください。</translation>
    </message>
    <message>
        <source>The boot loader could not find out which disk a file system lies on.</source>
        <translation>ブートローダーは、ファイルシステムがどのディスクにあるかを特定できませんでした。</translation>
    </message>
    <message>
        <source>Start the installation again and choose ordinary partitions of one disk for the system.</source>
        <translation>インストールをやり直し、システムに 1 台のディスク上の通常のパーティションを選択してください。</translation>
    </message>
    <message>
        <source>The boot loader cannot read the file system that its files were put on.</source>
        <translation>ブートローダーは、自身のファイルが置かれたファイルシステムを読み込めません。</translation>
    </message>
    <message>
        <source>Start the installation again and use ext4 for /boot.</source>
        <translation>インストールをやり直し、/boot に ext4 を使用してください。</translation>
    </message>
    <message>
        <source>The files of the boot loader are missing on this installation medium.</source>
        <translation>このインストールメディアにはブートローダーのファイルがありません。</translation>
    </message>
    <message>
        <source>Use a complete installation medium.</source>
        <translation>完全なインストールメディアを使用してください。</translation>
    </message>
    <message>
        <source>The file system of the new system cannot seal files (fs-verity).</source>
        <translation>新しいシステムのファイルシステムは、ファイルの封印（fs-verity）に対応していません。</translation>
    </message>
    <message>
        <source>Start the installation again and choose ext4 or btrfs.</source>
        <translation>インストールをやり直し、ext4 または btrfs を選択してください。</translation>
    </message>
    <message>
        <source>The security labels of the system image could not be written (SELinux).</source>
        <translation>システムイメージのセキュリティラベル（SELinux）を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Use a live system with SELinux, or an image without it.</source>
        <translation>SELinux が有効なライブシステムを使用するか、SELinux を使用しないイメージを選択してください。</translation>
    </message>
    <message>
        <source>The live system has reached a limit of open files or processes.</source>
        <translation>ライブシステムが、開けるファイル数またはプロセス数の上限に達しました。</translation>
    </message>
    <message>
        <source>Close other programs, or restart the live system, and try again.</source>
        <translation>ほかのプログラムを終了するか、ライブシステムを再起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The installer runs without administrator rights.</source>
        <translation>インストーラーが管理者権限なしで実行されています。</translation>
    </message>
    <message>
        <source>Start it as root.</source>
        <translation>root として起動してください。</translation>
    </message>
    <message>
        <source>Checking this machine…</source>
        <translation>このコンピューターを確認しています…</translation>
    </message>
    <message>
        <source>Checking the system image…</source>
        <translation>システムイメージを確認しています…</translation>
    </message>
    <message>
        <source>Checking the system image: {done} of {total} MB</source>
        <translation>システムイメージを確認しています：{done} / {total} MB</translation>
    </message>
    <message>
        <source>Preparing the partitions…</source>
        <translation>パーティションを準備しています…</translation>
    </message>
    <message>
        <source>Downloading the system image…</source>
        <translation>システムイメージをダウンロードしています…</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB</source>
        <translation>システムイメージをダウンロードしています：{done} / {total} MB</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>システムイメージをダウンロードしています：{done} / {total} MB、残り {minutes} 分</translation>
    </message>
    <message>
        <source>Downloading the system image: {done} of {total} MB, less than a minute left</source>
        <translation>システムイメージをダウンロードしています：{done} / {total} MB、残り 1 分未満</translation>
    </message>
    <message>
        <source>Unpacking the system image…</source>
        <translation>システムイメージを展開しています…</translation>
    </message>
    <message>
        <source>Installing the system image…</source>
        <translation>システムイメージをインストールしています…</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB</source>
        <translation>システムイメージをインストールしています：{done} / {total} MB</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, {minutes} min left</source>
        <translation>システムイメージをインストールしています：{done} / {total} MB、残り {minutes} 分</translation>
    </message>
    <message>
        <source>Installing the system image: {done} of {total} MB, less than a minute left</source>
        <translation>システムイメージをインストールしています：{done} / {total} MB、残り 1 分未満</translation>
    </message>
    <message>
        <source>Verifying what was installed…</source>
        <translation>インストールされた内容を検証しています…</translation>
    </message>
    <message>
        <source>Installing the boot loader on {device}…</source>
        <translation>ブートローダーを {device} にインストールしています…</translation>
    </message>
    <message>
        <source>Writing the configuration…</source>
        <translation>設定を書き込んでいます…</translation>
    </message>
    <message>
        <source>Preparing the new system for its settings…</source>
        <translation>新しいシステムに設定を適用する準備をしています…</translation>
    </message>
    <message>
        <source>Completing the installed system…</source>
        <translation>インストールされたシステムの仕上げをしています…</translation>
    </message>
    <message>
        <source>Waiting until everything is on the disk…</source>
        <translation>ディスクへの書き込みが完了するのを待っています…</translation>
    </message>
    <message>
        <source>Writing the installation report…</source>
        <translation>インストールレポートを書き込んでいます…</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>This system will be installed:</source>
        <translation>このシステムをインストールします:</translation>
    </message>
    <message>
        <source>Looking at the system image…</source>
        <translation>システムイメージの情報を取得しています…</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>@label</comment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>@label</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@label</comment>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Comes from</source>
        <comment>@label</comment>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Updates from</source>
        <comment>@label</comment>
        <translation>更新の取得元</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>@label</comment>
        <translation>ダイジェスト</translation>
    </message>
</context>
<context>
    <name>ImageProblem</name>
    <message>
        <source>You can also go on: the image is looked for again before anything on the disk is changed.</source>
        <translation>このまま進むこともできます。ディスクに変更を加える前に、イメージをもう一度探します。</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <comment>@button</comment>
        <translation>もう一度確認(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ImageStep</name>
    <message>
        <source>System</source>
        <comment>@label</comment>
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>The installation medium</source>
        <translation>インストールメディア</translation>
    </message>
    <message>
        <source>The container storage of this live system</source>
        <translation>このライブシステムのコンテナストレージ</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; をインストールします。</translation>
    </message>
    <message>
        <source>The system image could not be looked at. It is looked for again when the installation starts.</source>
        <translation>システムイメージの情報を取得できませんでした。インストールの開始時にもう一度探します。</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt; (%2).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2) をインストールします。</translation>
    </message>
    <message>
        <source>Install &lt;b&gt;%1&lt;/b&gt;, version %2 (%3).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; バージョン %2 (%3) をインストールします。</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>取得元: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>ダイジェスト: %1</translation>
    </message>
</context>
<context>
    <name>WifiDialog</name>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>パスワードを表示(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@button</comment>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <comment>@button</comment>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <comment>@button</comment>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Looking for networks…</source>
        <translation>ネットワークを探しています…</translation>
    </message>
    <message>
        <source>This network needs more than a password, which is not supported here.</source>
        <translation>このネットワークにはパスワード以外の情報も必要ですが、ここでは対応していません。</translation>
    </message>
</context>
<context>
    <name>WifiRow</name>
    <message>
        <source>Choose a net&amp;work…</source>
        <comment>@button</comment>
        <translation>ネットワークを選択(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続しています…</translation>
    </message>
    <message>
        <source>Wi-Fi: not connected</source>
        <translation>Wi-Fi: 接続されていません</translation>
    </message>
    <message>
        <source>Wi-Fi: connected to %1</source>
        <translation>Wi-Fi: %1 に接続済み</translation>
    </message>
    <message>
        <source>The network did not accept the password.</source>
        <translation>ネットワークがパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The network does not answer. It may be too far away, or the password may be wrong.</source>
        <translation>ネットワークが応答しません。遠すぎるか、パスワードが間違っている可能性があります。</translation>
    </message>
    <message>
        <source>The connection failed (NetworkManager: %1).</source>
        <translation>接続に失敗しました (NetworkManager: %1)。</translation>
    </message>
    <message>
        <source>open</source>
        <comment>@label a network without password</comment>
        <translation>オープン</translation>
    </message>
</context>
</TS>
