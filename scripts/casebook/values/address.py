"""Address: a web address that a reader can open, `https://…` (RFC 3986, with the letters of other alphabets).

Grave faults are raised by `parse`; what leaves an address usable (`http:`, a default port, tracking) is in `remarks`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

from casebook.values import address_key, address_remarks
from casebook.values.address_refusals import first_fault
from casebook.values.fault import ValueFault


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """A web address as typed."""

    text: str

    @staticmethod
    def parse(text: str) -> Address:
        """The address. Raises: ValueFault."""
        fault = _fault(text)
        if fault is not None:
            raise fault
        return Address(text)

    def __str__(self) -> str:
        return self.text

    @property
    def parts(self) -> SplitResult:
        """Scheme, host, path, query and fragment."""
        return urlsplit(self.text)

    @property
    def host(self) -> str:
        """In small letters, without port: `www.reuters.com`."""
        return self.parts.hostname or ""

    @property
    def url(self) -> str:
        """What a link leads to: as typed, but for a default port."""
        return address_key.without_default_port(self.text)

    @property
    def canonical(self) -> str:
        """Equal for two addresses of one document: for comparison, not to be shown."""
        return address_key.canonical(self.text)

    def remarks(self) -> tuple[ValueFault, ...]:
        """Faults that leave it usable, the gravest first."""
        return address_remarks.remarks(self.text)


@lru_cache(maxsize=4096)
def _fault(text: str) -> ValueFault | None:
    return first_fault(text)
