"""A feed and its pages on this machine: what a watch is pointed at."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Site:
    """What a server answers, and what it was asked."""

    def __init__(self) -> None:
        self.address = ""
        self.pages: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.broken = False

    def feed(self) -> bytes:
        items = "".join(
            f"<item><title>{path}</title><link>{self.address}{path}</link></item>"
            for path in sorted(self.pages)
        )
        return f'<rss version="2.0"><channel><title>t</title>{items}</channel></rss>'.encode()

    def answer(self, path: str) -> tuple[int, str, bytes]:
        if path == "/feed.xml":
            return (503, "text/plain", b"") if self.broken else (200, "text/xml", self.feed())
        if path in self.pages:
            return 200, "text/html; charset=utf-8", self.pages[path]
        return 404, "text/plain", b"gone"


@contextmanager
def serving(pages: dict[str, bytes]) -> Iterator[Site]:
    """A server until the block ends."""
    site = Site()
    site.pages = dict(pages)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            status, kind, body = site.answer(self.path)
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Quiet."""

        def handle(self) -> None:
            try:
                super().handle()
            except OSError:
                self.close_connection = True

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
