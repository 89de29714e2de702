"""One module a subject; each has `measure() -> Iterable[Metric]`."""
