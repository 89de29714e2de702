"""`python -m recoupe`: the same as `recoupe`."""

from recoupe.cli import main

if __name__ == "__main__":
    main()
