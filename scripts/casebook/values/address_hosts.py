"""Hosts that need a word: shorteners, redirects, archives, names that only some networks know."""

from __future__ import annotations

from typing import Final

from casebook.values.suggest import words

SHORTENERS: Final = words(
    """
    bit.ly bitly.com t.co tinyurl.com goo.gl ow.ly is.gd v.gd buff.ly t.ly rb.gy cutt.ly tiny.cc tiny.pl
    lnkd.in shorturl.at clck.ru vk.cc u.to bl.ink dlvr.it fb.me wp.me trib.al shar.es soo.gd s.id tny.im
    qr.ae rebrand.ly amzn.to nyti.ms reut.rs bbc.in wapo.st n.pr econ.st ind.pn goo.su surl.li urlz.fr
    bitly.ws
    """
)

# Host → parameter that holds the address meant. Google's are known by their path.
REDIRECTS: Final = {
    "l.facebook.com": "u",
    "lm.facebook.com": "u",
    "l.instagram.com": "u",
    "out.reddit.com": "url",
    "www.youtube.com": "q",
    "vk.com": "to",
    "away.vk.com": "to",
    "slack-redir.net": "url",
    "eur01.safelinks.protection.outlook.com": "url",
    "nam01.safelinks.protection.outlook.com": "url",
}

# Archives keep an address exactly as it was captured: what is inside it is not ours to strip.
ARCHIVES: Final = words(
    """
    web.archive.org archive.org archive.ph archive.today archive.is perma.cc webcitation.org
    ghostarchive.org
    """
)

# Names that never leave a private network or a test (RFC 6761, RFC 6762, RFC 8375).
PRIVATE_SUFFIXES: Final = words(
    """
    localhost local localdomain internal intranet lan home corp private test example invalid arpa
    """
)

# Names of parameters that follow a reader, without the `utm_` family.
TRACKING: Final = words(
    """
    fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh
    mc_cid mc_eid _openstat vero_id _hsenc _hsmi mkt_tok oly_anon_id oly_enc_id wickedid s_cid ref_src
    cmpid fb_action_ids
    """
)

SESSIONS: Final = words(
    """
    jsessionid phpsessid sessionid session_id aspsessionid sid cfid cftoken
    """
)
