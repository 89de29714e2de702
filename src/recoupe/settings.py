"""Stages and edges, with all their options: one frozen tree."""
