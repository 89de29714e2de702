"""Recoupe: a pile of news pages in, sourced dossiers out."""

__version__ = "0.1.0"
