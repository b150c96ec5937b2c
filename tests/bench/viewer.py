"""A viewer as the server knows one: a WebSocket that speaks Streamlit's protocol."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from tests.bench.controls import Controls, heard, turned

PATIENCE = 60  # s for one run of a script
FINISHED = frozenset(
    {ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY}
)
LOST = (WebSocketException, TimeoutError, OSError)  # how a connection fails


class Counting(ClientConnection):
    """A connection that counts the bytes that come over the wire."""

    wire = 0

    def data_received(self, data: bytes) -> None:
        """Counts, and reads as always."""
        self.wire += len(data)
        super().data_received(data)


@dataclass
class Run:
    """One run of a page's script: from sending to its end, s; bytes on the wire and unpacked."""

    seconds: float = 0.0
    wire: int = 0
    unpacked: int = 0
    kept: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


@dataclass
class Viewer:
    """One visitor on one page. query: what stands in the URL; kept: hashes of large messages."""

    socket: Counting
    page: str
    query: str = "lang=en"
    controls: Controls = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    turns: int = 0

    async def change(self) -> Run:
        """Moves one control, and waits until the page is whole again."""
        moved = turned(self.controls, self.turns)
        self.turns += 1
        if moved is None:
            return await self.run()
        self.controls |= {moved.name: moved}
        return await self.run(moved.part)

    async def run(self, part: str = "") -> Run:
        """One run of the script, or of a part of the page. Raises what `LOST` lists."""
        run, began, before = Run(), time.perf_counter(), self.socket.wire
        await self.socket.send(self._asked(part).SerializeToString())
        seen: Controls = {}
        async with asyncio.timeout(PATIENCE):
            while not self._heard(await self._message(run), run, seen):
                pass
        run.seconds, run.wire = time.perf_counter() - began, self.socket.wire - before
        self.controls = self.controls | seen if part else seen
        self.kept = run.kept
        return run

    def _asked(self, part: str) -> BackMsg:
        asked = BackMsg()
        asked.rerun_script.fragment_id = part
        asked.rerun_script.page_name = self.page
        asked.rerun_script.query_string = self.query
        asked.rerun_script.cached_message_hashes.extend(self.kept)
        states = [control.state() for control in self.controls.values()]
        asked.rerun_script.widget_states.widgets.extend(states)
        return asked

    async def _message(self, run: Run) -> ForwardMsg:
        packed = await self.socket.recv(decode=False)
        run.unpacked += len(packed)
        message = ForwardMsg()
        message.ParseFromString(packed)
        return message

    def _heard(self, message: ForwardMsg, run: Run, seen: Controls) -> bool:
        """Notes what a message says; whether it is the last of this run."""
        kind = message.WhichOneof("type")
        if message.metadata.cacheable:
            run.kept.append(message.hash)
        if kind == "ref_hash":
            run.kept.append(message.ref_hash)
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "delta":
            element = message.delta.new_element
            control = heard(element, self.controls, message.delta.fragment_id)
            seen |= {control.name: control} if control else {}
            if element.WhichOneof("type") == "exception":
                run.errors.append(element.exception.message)
        elif kind == "script_finished" and message.script_finished not in FINISHED:
            run.errors.append(ForwardMsg.ScriptFinishedStatus.Name(message.script_finished))
        return kind == "script_finished"


@asynccontextmanager
async def viewing(address: str, page: str) -> AsyncIterator[Viewer]:
    """A viewer of a page at an app's address; it has not run it yet. Raises what `LOST` lists."""
    stream = f"{address.replace('http', 'ws', 1)}/_stcore/stream"
    speaks = [Subprotocol("streamlit")]
    async with connect(
        stream,
        create_connection=Counting,
        subprotocols=speaks,
        max_size=None,
        open_timeout=PATIENCE,
    ) as socket:
        assert isinstance(socket, Counting)
        yield Viewer(socket, page)
