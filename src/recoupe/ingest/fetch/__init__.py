"""Fetching addresses, politely and to public addresses only.

`addresses` says which are public, `connection` connects to no other, `robots` asks first,
`cache` keeps what came, `fetcher` does it in order.
"""

from recoupe.ingest.fetch.fetcher import Fetched, Fetcher, NotFetched

__all__ = ["Fetched", "Fetcher", "NotFetched"]
