"""Abbreviations of time zones that mean one zone in every language.

Source: the IANA time zone database. Left out, because they mean several: CST (Chicago, Shanghai,
Havana), IST (India, Ireland, Israel), AST, BST outside Britain is too rare to matter.
"""

ZONE_ABBREVIATIONS = {
    "gmt": "UTC",
    "utc": "UTC",
    "tuc": "UTC",
    "et": "America/New_York",
    "est": "America/New_York",
    "edt": "America/New_York",
    "ct": "America/Chicago",
    "cdt": "America/Chicago",
    "pt": "America/Los_Angeles",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "bst": "Europe/London",
    "cet": "Europe/Paris",
    "cest": "Europe/Paris",
    "eet": "Europe/Kyiv",
    "eest": "Europe/Kyiv",
    "msk": "Europe/Moscow",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "hkt": "Asia/Hong_Kong",
    "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney",
}
