"""Which machines a fetch may reach: the open internet, and private hosts only where the settings name them."""

import ipaddress
import socket
from collections.abc import Iterable

from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
IPNetwork = ipaddress.IPv4Network | ipaddress.IPv6Network

NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address
IPV4_COMPATIBLE = ipaddress.IPv6Network("::/96")  # RFC 4291 2.5.5.1, long out of use; holds :: and ::1 too


class PrivateAddressError(OSError):
    """A host lies in a private network and is not on the list of those allowed."""


class Gate:
    """Says which hosts and addresses may be reached; `allowed` holds host names, addresses and networks."""

    def __init__(self, allowed: Iterable[str] = ()) -> None:
        self._hosts: set[str] = set()
        self._networks: list[IPNetwork] = []
        for name in allowed:
            try:
                self._networks.append(ipaddress.ip_network(name.strip("[]"), strict=False))
            except ValueError:
                self._hosts.add(name.lower().rstrip("."))

    def check(self, host: str, address: str) -> None:
        """Raise `PrivateAddressError` where `host`, found at this IP address, may not be reached."""
        found = ipaddress.ip_address(address.partition("%")[0])
        if is_public(found) or host.lower().rstrip(".") in self._hosts:
            return
        if not any(found in network for network in self._networks):
            raise PrivateAddressError(f"{host} is at {address}, in a private network")

    def check_literal(self, host: str) -> None:
        """Do the same for a host that is itself an IP address; names pass, to be checked when they are resolved."""
        try:
            ipaddress.ip_address(host.partition("%")[0])
        except ValueError:
            return
        self.check(host, host)


class CheckedResolver(AbstractResolver):
    """Resolves names and checks every answer, so that the connection goes to an address that was checked."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._resolver = ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Return the answers of the system's resolver; `PrivateAddressError` where one of them is not allowed."""
        answers = await self._resolver.resolve(host, port, family)
        for answer in answers:
            self._gate.check(host, answer["host"])
        return answers

    async def close(self) -> None:
        """Let go of the system's resolver."""
        await self._resolver.close()


def is_public(address: IPAddress) -> bool:
    """Say whether an address is on the open internet, looking through IPv4 addresses wrapped in IPv6 ones."""
    inner = _wrapped(address) if isinstance(address, ipaddress.IPv6Address) else None
    if inner is not None:
        return is_public(inner)
    return address.is_global and not address.is_multicast


def _wrapped(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address in NAT64 or address in IPV4_COMPATIBLE:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
