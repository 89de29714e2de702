"""Which IP addresses belong to the public internet."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

# IPv4 inside IPv6. A router may send these on to the address inside, so it is the one that counts.
NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052
NAT64_LOCAL = IPv6Network("64:ff9b:1::/48")  # RFC 8215
COMPATIBLE = IPv6Network("::/96")  # RFC 4291, 2.5.5.1, deprecated
SITE_LOCAL = IPv6Network("fec0::/10")  # RFC 3879, deprecated


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet.

    Not private, loopback, link-local (cloud machines answer there with their secrets), multicast,
    shared or reserved, also when it is wrapped in an IPv6 address.

    >>> is_public("93.184.215.14"), is_public("::ffff:127.0.0.1"), is_public("169.254.169.254")
    (True, False, False)

    Source: the IANA special-purpose address registries (RFC 6890), through `ipaddress`.
    """
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(parsed, IPv4Address):
        return _is_public_v4(parsed)
    inside = _wrapped(parsed)
    if inside is not None:
        return _is_public_v4(inside)
    return (
        parsed.is_global
        and not parsed.is_multicast
        and not parsed.is_reserved
        and parsed not in SITE_LOCAL
        and parsed not in NAT64_LOCAL
    )


def _is_public_v4(address: IPv4Address) -> bool:
    return address.is_global and not address.is_multicast and not address.is_reserved


def _wrapped(address: IPv6Address) -> IPv4Address | None:
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if address in NAT64 or address in COMPATIBLE:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return None
