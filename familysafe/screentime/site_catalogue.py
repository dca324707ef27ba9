"""Well-known sites: which domains belong together, so that a rule for one holds for all of them.

Each line: domain | name | further domains. The domain is the one people know; the others lead to
the same place (short links, players in other pages, former names). Hosts that only deliver pictures
and films are left out where a browser never opens them by themselves. Known in November 2026 from
the sites' own help pages. Names of sites are not translated.
"""

from __future__ import annotations

from typing import NamedTuple


class Site(NamedTuple):
    """One site. ``domains`` are all that belong to it, the known one first."""

    domain: str
    name: str
    domains: tuple[str, ...]


_LINES = """
tiktok.com|TikTok|tiktokv.com musical.ly
youtube.com|YouTube|youtu.be youtube-nocookie.com
youtubekids.com|YouTube Kids|
facebook.com|Facebook|fb.com fb.me fb.watch fb.gg
messenger.com|Messenger|m.me
instagram.com|Instagram|instagr.am ig.me
roblox.com|Roblox|rbxcdn.com
discord.com|Discord|discordapp.com discord.gg
telegram.org|Telegram|t.me telegram.me telegram.dog
whatsapp.com|WhatsApp|wa.me whatsapp.net
snapchat.com|Snapchat|snap.com
x.com|X (Twitter)|twitter.com t.co
reddit.com|Reddit|redd.it
twitch.tv|Twitch|
netflix.com|Netflix|
minecraft.net|Minecraft|
poki.com|Poki|
crazygames.com|CrazyGames|
google.com|Google|
wikipedia.org|Wikipedia|
"""


def _sites() -> tuple[Site, ...]:
    rows = (line.split("|") for line in _LINES.strip().splitlines())
    return tuple(Site(domain, name, (domain, *more.split())) for domain, name, more in rows)


SITES = _sites()
OFFERED = ("tiktok.com", "youtube.com", "facebook.com", "roblox.com")
"""What a guardian can choose without writing: the apps of the guide that are sites too."""
