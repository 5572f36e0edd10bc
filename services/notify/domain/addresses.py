"""Which addresses are the internet's, and which are somebody's own. Pure."""

import ipaddress
from collections.abc import Sequence

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_REFUSED_4 = tuple(
    ipaddress.IPv4Network(text)
    for text in (
        "0.0.0.0/8",  # "this network": the machine itself
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # a provider's own (CGNAT)
        "127.0.0.0/8",  # loopback
        "169.254.0.0/16",  # link-local, with the metadata of clouds
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # relays of 6to4, withdrawn
        "192.168.0.0/16",  # private
        "198.18.0.0/15",  # measuring networks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, with the broadcast address
    )
)
"""IANA's registry of special-purpose IPv4 addresses (RFC 6890 and what came after), and multicast."""

_GLOBAL_6 = ipaddress.IPv6Network("2000::/3")
"""The only part of IPv6 that is given out for the internet; loopback, unspecified, unique local (fc00::/7),
link-local (fe80::/10), site-local and multicast lie outside."""
_REFUSED_6 = tuple(
    ipaddress.IPv6Network(text)
    for text in (
        "2001::/23",  # protocol assignments, with Teredo, which hides an IPv4 address
        "2001:db8::/32",  # documentation
        "3fff::/20",  # documentation
    )
)
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_6TO4 = ipaddress.IPv6Network("2002::/16")


def read_networks(text: str) -> tuple[Network, ...]:
    """Networks as a setting gives them: CIDR, separated by commas; none for an empty text.

    Raises:
        ValueError: one is malformed, or has bits set behind its prefix.
    """
    return tuple(ipaddress.ip_network(part.strip()) for part in text.split(",") if part.strip())


def is_public(address: Address) -> bool:
    """Whether an address is one of the internet's, through whatever form of transition it is written."""
    if isinstance(address, ipaddress.IPv4Address):
        return not any(address in network for network in _REFUSED_4)
    carried = _carried(address)
    if carried is not None:
        return is_public(carried)
    return address in _GLOBAL_6 and not any(address in network for network in _REFUSED_6)


def _carried(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address to which a packet for this one goes in the end."""
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    if address in _6TO4:
        return ipaddress.IPv4Address(int(address) >> 80 & 0xFFFFFFFF)
    return None


def may_be_reached(text: str, allowed: Sequence[Network], *, secure: bool) -> bool:
    """Whether a webhook may be posted to an address; never to what is none.

    Args:
        allowed: networks that are reached whatever they are, also without TLS.
        secure: whether the connection is encrypted; one that is not reaches nothing but ``allowed``.
    """
    try:
        address: Address = ipaddress.ip_address(text)
    except ValueError:
        return False
    # The kernel makes an IPv4 connection of a mapped address: it is the same place.
    if isinstance(address, ipaddress.IPv6Address):
        address = address.ipv4_mapped or address
    if any(address in network for network in allowed):
        return True
    return secure and is_public(address)
