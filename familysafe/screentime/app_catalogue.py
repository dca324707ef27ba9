"""Well-known apps, by which names they are known, and the groups that every family begins with.

Each line: id | name | groups | names. A name is what a system calls the program, in small \
letters:
an executable, a package (Debian, Flathub, Snap), a desktop id, a window class, or a Windows
executable. Sources: the package lists of Debian 12, the ids of Flathub and of the Snap store, and
the programs' own Windows installers, as known in November 2026. Names of apps are not translated.
"""

from __future__ import annotations

from typing import NamedTuple

GROUPS = ("games", "video", "study", "browsers", "chat")
"""What every family begins with; others can be added."""


class App(NamedTuple):
    """One app. ``names`` are in small letters; the id is one of them or stands for them all."""

    id: str
    name: str
    groups: frozenset[str]
    names: frozenset[str]


_LINES = """
roblox|Roblox|games|robloxplayerbeta.exe robloxplayerlauncher.exe org.vinegarhq.sober sober \
org.vinegarhq.vinegar
minecraft|Minecraft|games|minecraft-launcher com.mojang.minecraft mc-installer minecraft.exe \
minecraftlauncher.exe minecraft.windows.exe minecraft-bedrock net.minecraft.client.main.main \
io.mrarm.mcpelauncher
prismlauncher|Prism Launcher|games|org.prismlauncher.prismlauncher prismlauncher.exe \
org.multimc.multimc multimc
luanti|Luanti|games|minetest luanti.exe minetest.exe net.minetest.minetest org.luanti.luanti
steam|Steam|games|steam.exe steamwebhelper com.valvesoftware.steam steam-launcher steam-installer
epic|Epic Games|games|epicgameslauncher.exe com.heroicgameslauncher.hgl heroic legendary
lutris|Lutris|games|net.lutris.lutris
fortnite|Fortnite|games|fortniteclient-win64-shipping.exe fortnitelauncher.exe
freefire|Free Fire|games|freefire.exe com.dts.freefireth
mobile-legends|Mobile Legends|games|com.mobile.legends mobilelegends.exe
pubg|PUBG|games|tslgame.exe pubg.exe androidemulatoren.exe
valorant|Valorant|games|valorant-win64-shipping.exe valorant.exe
league-of-legends|League of Legends|games|leagueclient.exe leagueclientux.exe
genshin-impact|Genshin Impact|games|genshinimpact.exe yuanshen.exe an-anime-game-launcher
counter-strike|Counter-Strike|games|cs2 cs2.exe csgo_linux64 csgo.exe hl_linux
dota|Dota 2|games|dota2 dota2.exe
gta|Grand Theft Auto|games|gta5.exe gta_sa.exe gta-vc.exe playgtav.exe
among-us|Among Us|games|among us.exe
bluestacks|BlueStacks|games|hd-player.exe bluestacks.exe hd-frontend.exe
ldplayer|LDPlayer|games|dnplayer.exe ldplayer.exe
waydroid|Waydroid|games|
supertuxkart|SuperTuxKart|games|net.supertuxkart.supertuxkart supertuxkart.exe
supertux|SuperTux|games|supertux2 org.supertuxproject.supertux supertux2.exe
extremetuxracer|Extreme Tux Racer|games|etr net.sourceforge.extremetuxracer
0ad|0 A.D.|games|pyrogenesis com.play0ad.zeroad pyrogenesis.exe
wesnoth|Battle for Wesnoth|games|org.wesnoth.wesnoth wesnoth.exe wesnoth-1.16
openttd|OpenTTD|games|org.openttd.openttd openttd.exe
freeciv|Freeciv|games|freeciv-gtk3 freeciv-gtk3.22 freeciv-gtk4 org.freeciv.gtk322
xonotic|Xonotic|games|xonotic-sdl xonotic-linux64-sdl org.xonotic.xonotic
openarena|OpenArena|games|
assaultcube|AssaultCube|games|ac_client
hedgewars|Hedgewars|games|hwengine org.hedgewars.hedgewars
frozen-bubble|Frozen Bubble|games|
pysolfc|PySol|games|pysol io.sourceforge.pysolfc.pysolfc
aisleriot|Solitaire|games|sol org.gnome.aisleriot
gnome-mines|Mines|games|org.gnome.mines kmines
gnome-chess|Chess|games|org.gnome.chess pychess knights xboard dreamchess
gnome-2048|2048|games|org.gnome.twentyfortyeight
quadrapassel|Falling blocks|games|org.gnome.quadrapassel kblocks
solitaire-windows|Solitaire (Windows)|games|solitaire.exe microsoft.microsoftsolitairecollection
retroarch|RetroArch|games|org.libretro.retroarch retroarch.exe
dolphin-emu|Dolphin emulator|games|org.dolphinemu.dolphin-emu
ppsspp|PPSSPP|games|ppssppqt ppssppsdl org.ppsspp.ppsspp ppssppwindows64.exe
mame|MAME|games|mame.exe
dosbox|DOSBox|games|dosbox-x dosbox.exe
scummvm|ScummVM|games|org.scummvm.scummvm
wine|Windows programs (Wine)|games|wine64 wine-preloader wine64-preloader org.winehq.wine \
com.usebottles.bottles bottles
vlc|VLC|video|org.videolan.vlc vlc.exe
mpv|mpv|video|io.mpv.mpv mpv.exe umpv
celluloid|Celluloid|video|io.github.celluloid_player.celluloid gnome-mpv
smplayer|SMPlayer|video|info.smplayer.smplayer smplayer.exe
totem|Videos|video|org.gnome.totem org.gnome.showtime showtime
kodi|Kodi|video|kodi.bin kodi-x11 kodi-wayland tv.kodi.kodi kodi.exe
freetube|FreeTube|video|io.freetubeapp.freetube freetube.exe
netflix|Netflix|video|netflix.exe 4df9e0f8.netflix
tiktok|TikTok|video|tiktok.exe bytedancepte.ltd.tiktok
youtube|YouTube|video|youtube.exe youtube-desktop
stremio|Stremio|video|com.stremio.stremio stremio.exe
parole|Parole|video|org.xfce.parole
dragonplayer|Dragon Player|video|dragon org.kde.dragonplayer
haruna|Haruna|video|org.kde.haruna
obs|OBS Studio|video|com.obsproject.studio obs-studio obs64.exe
windows-video|Films & TV|video|video.ui.exe microsoft.zunevideo wmplayer.exe
gcompris|GCompris|study|gcompris-qt org.kde.gcompris gcompris-qt.exe
anki|Anki|study|net.ankiweb.anki anki.exe
tuxmath|Tux Math|study|
tuxtype|Tux Typing|study|
tuxpaint|Tux Paint|study|org.tuxpaint.tuxpaint tuxpaint.exe
ktouch|KTouch|study|org.kde.ktouch
klavaro|Klavaro|study|net.sourceforge.klavaro klavaro.exe
kalzium|Kalzium|study|org.kde.kalzium
kbruch|KBruch|study|org.kde.kbruch
kturtle|KTurtle|study|org.kde.kturtle
marble|Marble|study|marble-qt org.kde.marble
kgeography|KGeography|study|org.kde.kgeography
stellarium|Stellarium|study|org.stellarium.stellarium stellarium.exe
geogebra|GeoGebra|study|org.geogebra.geogebra geogebra.exe geogebra-classic
scratch|Scratch|study|scratch-desktop edu.mit.scratch scratch.exe
libreoffice|LibreOffice|study|soffice.bin oosplash soffice libreoffice-core libreoffice-common \
org.libreoffice.libreoffice libreoffice-startcenter libreoffice-writer libreoffice-calc \
libreoffice-impress soffice.exe
onlyoffice|ONLYOFFICE|study|desktopeditors onlyoffice-desktopeditors org.onlyoffice.desktopeditors
microsoft-office|Microsoft Office|study|winword.exe excel.exe powerpnt.exe onenote.exe
wps-office|WPS Office|study|wps et wpp com.wps.office wps.exe
okular|Okular|study|org.kde.okular okular.exe
evince|Document viewer|study|org.gnome.evince atril xreader org.gnome.papers papers
acrobat|Acrobat Reader|study|acrord32.exe acrobat.exe
foliate|Foliate|study|com.github.johnfactotum.foliate
calibre|Calibre|study|ebook-viewer calibre-gui com.calibre_ebook.calibre calibre.exe
goldendict|GoldenDict|study|goldendict.exe io.github.xiaoyifang.goldendict_ng
gnome-dictionary|Dictionary|study|org.gnome.dictionary
gnome-calculator|Calculator|study|org.gnome.calculator kcalc org.kde.kcalc galculator mate-calc \
calc.exe calculatorapp.exe
thonny|Thonny|study|org.thonny.thonny thonny.exe
kiwix|Kiwix|study|kiwix-desktop org.kiwix.desktop kiwix-desktop.exe
moodle|Moodle|study|moodledesktop.exe
google-classroom|Google Classroom|study|
zoom|Zoom|study|us.zoom.zoom zoom-client zoom.exe
firefox|Firefox|browsers|firefox-esr firefox.exe org.mozilla.firefox firefox-bin navigator
chrome|Chrome|browsers|google-chrome google-chrome-stable com.google.chrome chrome.exe
chromium|Chromium|browsers|chromium-browser org.chromium.chromium chromium.exe ungoogled-chromium
edge|Edge|browsers|msedge microsoft-edge microsoft-edge-stable com.microsoft.edge msedge.exe
brave|Brave|browsers|brave-browser com.brave.browser brave.exe
opera|Opera|browsers|opera-stable com.opera.opera opera.exe opera-gx
vivaldi|Vivaldi|browsers|vivaldi-bin vivaldi-stable com.vivaldi.vivaldi vivaldi.exe
epiphany|GNOME Web|browsers|epiphany-browser org.gnome.epiphany webkitwebprocess
falkon|Falkon|browsers|org.kde.falkon
konqueror|Konqueror|browsers|org.kde.konqueror
midori|Midori|browsers|org.midori_browser.midori
tor-browser|Tor Browser|browsers|torbrowser-launcher org.torproject.torbrowser-launcher \
start-tor-browser
librewolf|LibreWolf|browsers|io.gitlab.librewolf-community librewolf.exe
discord|Discord|chat|com.discordapp.discord discord.exe vesktop dev.vencord.vesktop
telegram|Telegram|chat|telegram-desktop org.telegram.desktop telegram.exe
signal|Signal|chat|signal-desktop org.signal.signal signal.exe
whatsapp|WhatsApp|chat|whatsapp.exe whatsapp-desktop zapzap com.rtosta.zapzap
messenger|Messenger|chat|messenger.exe caprine com.sindresorhus.caprine
line|LINE|chat|line.exe
wechat|WeChat|chat|wechat.exe com.tencent.wechat
skype|Skype|chat|skypeforlinux com.skype.client skype.exe
viber|Viber|chat|com.viber.viber viber.exe
element|Element|chat|element-desktop im.riot.riot element.exe
pidgin|Pidgin|chat|im.pidgin.pidgin3 pidgin.exe
hexchat|HexChat|chat|io.github.hexchat
dino|Dino|chat|dino-im im.dino.dino
thunderbird|Thunderbird|chat|org.mozilla.thunderbird thunderbird.exe
instagram|Instagram|chat|instagram.exe
"""


def _apps() -> tuple[App, ...]:
    rows = (line.split("|") for line in _LINES.strip().splitlines())
    return tuple(
        App(id_, name, frozenset(groups.split()), frozenset(names.split()) | {id_})
        for id_, name, groups, names in rows
    )


APPS = _apps()
