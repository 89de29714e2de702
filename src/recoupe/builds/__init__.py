"""Where the road meets the edges: into a folder that a reader opens, or into a store."""

from recoupe.builds.folder import write_build

__all__ = ["write_build"]
