"""Which machines a fetch may reach."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.adapters.http.addresses import Gate, PrivateAddressError, is_public


@pytest.mark.parametrize(
    ("address", "public"),
    [
        pytest.param("93.184.215.14", True, id="open internet"),
        pytest.param("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True, id="open internet, IPv6"),
        pytest.param("127.0.0.1", False, id="loopback"),
        pytest.param("127.255.255.254", False, id="all of loopback"),
        pytest.param("0.0.0.0", False, id="this machine"),
        pytest.param("10.1.2.3", False, id="private, 10"),
        pytest.param("172.16.0.1", False, id="private, 172.16"),
        pytest.param("192.168.1.1", False, id="private, 192.168"),
        pytest.param("100.64.0.1", False, id="carrier's own"),
        pytest.param("169.254.169.254", False, id="link-local, where clouds keep secrets"),
        pytest.param("224.0.0.1", False, id="multicast"),
        pytest.param("255.255.255.255", False, id="broadcast"),
        pytest.param("::", False, id="this machine, IPv6"),
        pytest.param("::1", False, id="loopback, IPv6"),
        pytest.param("fe80::1", False, id="link-local, IPv6"),
        pytest.param("fd00::1", False, id="private, IPv6"),
        pytest.param("ff02::1", False, id="multicast, IPv6"),
        pytest.param("::ffff:10.0.0.1", False, id="mapped"),
        pytest.param("::10.0.0.1", False, id="compatible"),
        pytest.param("2002:7f00:1::", False, id="6to4"),
        pytest.param("64:ff9b::10.0.0.1", False, id="NAT64, private"),
        pytest.param("64:ff9b::93.184.215.14", True, id="NAT64, open"),
    ],
)
def test_is_public(address: str, public: bool) -> None:
    assert is_public(ipaddress.ip_address(address)) is public


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_in_an_ipv6_one_fares_no_better(address: ipaddress.IPv4Address) -> None:
    mapped = ipaddress.IPv6Address(f"::ffff:{address}")
    assert is_public(mapped) is is_public(address)


@pytest.mark.parametrize(
    ("allowed", "host", "address"),
    [
        pytest.param("nas.local", "NAS.local.", "192.168.1.9", id="by name, any case"),
        pytest.param("192.168.1.9", "nas.local", "192.168.1.9", id="by address"),
        pytest.param("192.168.0.0/16", "nas.local", "192.168.1.9", id="by network"),
        pytest.param("[::1]", "::1", "::1", id="IPv6 in brackets"),
    ],
)
def test_what_is_named_is_let_through(allowed: str, host: str, address: str) -> None:
    Gate((allowed,)).check(host, address)
    with pytest.raises(PrivateAddressError, match=r"in a private network"):
        Gate(("other.local", "10.0.0.0/8")).check(host, address)


def test_names_pass_until_they_are_resolved() -> None:
    Gate().check_literal("localhost")
    with pytest.raises(PrivateAddressError):
        Gate().check_literal("::1")
