"""A real Postfix for as long as a test takes: its own folder, its own ports, and nothing of the machine's."""

import shutil
import smtplib
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.mail.support import documented, free_port

_SECONDS = 30
_MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
daemon_directory = /usr/lib/postfix/sbin
command_directory = /usr/sbin
myhostname = mx.example.com
mydestination =
local_recipient_maps =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
relayhost = [127.0.0.1]:{sink}
smtp_dns_support_level = disabled
smtputf8_enable = yes
alias_maps =
alias_database =
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
"""
_MASTER = """\
{servers}
postlog unix-dgram n - n - 1 postlogd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
"""


class Postfix:
    """Takes mails at `front`, asks the filter at `filter` to hand them to `back`, and delivers to the port `sink`."""

    def __init__(self, sink: int) -> None:
        self.front, self.filter, self.back = free_port(), free_port(), free_port()
        self._sink = sink

    def __enter__(self) -> Self:
        # Postfix works under a name of its own, for which the folders of tests are closed.
        self._folder = Path(tempfile.mkdtemp(prefix="postfix-"))
        self._folder.chmod(0o755)
        for name in ("queue", "data"):
            (self._folder / name).mkdir()
        shutil.chown(self._folder / "data", "postfix")
        (self._folder / "main.cf").write_text(_MAIN.format(folder=self._folder, sink=self._sink))
        (self._folder / "master.cf").write_text(_MASTER.format(servers=self._servers()))
        self._run("start")
        until = time.monotonic() + _SECONDS
        while True:
            try:
                smtplib.SMTP("127.0.0.1", self.back, timeout=5).quit()
            except OSError:
                assert time.monotonic() < until, f"Postfix does not start:\n{self.log}"
                time.sleep(0.1)
            else:
                return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._run("stop")
        shutil.rmtree(self._folder)

    @property
    def log(self) -> str:
        file = self._folder / "log"
        return file.read_text() if file.exists() else ""

    def _servers(self) -> str:
        """The lines of the manual, with ports that are free here."""
        told = documented("Postfix")[0].strip()
        ports = {"submission": self.front, "127.0.0.1:2525": self.filter, "127.0.0.1:10026": self.back}
        for place, port in ports.items():
            assert place in told
            told = told.replace(place, f"127.0.0.1:{port}")
        return told

    def _run(self, action: str) -> None:
        command = ["/usr/sbin/postfix", "-c", str(self._folder), action]
        result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert result.returncode == 0, f"{result.stderr}\n{self.log}"
