"""The log's lines: readable as they are, or one JSON object each. Nothing of who asks is in them.

Streamlit gives each of its loggers a handler of its own, with its own form: they are given ours
once all of them are there.
"""

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Any

TEXT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
OURS = ("pages", "data")
# What every record has; whatever else a record has was said on purpose.
USUAL = {*vars(logging.makeLogRecord({})), "message", "asctime", "taskName", "color_message"}


class Json(logging.Formatter):
    """One line of JSON a record: time (UTC), level, logger, message, what else was said, trace."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        said: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        said |= {key: value for key, value in vars(record).items() if key not in USUAL}
        if record.exc_info:
            said["trace"] = self.formatException(record.exc_info)
        return json.dumps(said, ensure_ascii=False, default=str)


def begin(form: str) -> None:
    """Gives every logger the form, `text` or `json`; may be called again when there are more."""
    formatter = Json() if form == "json" else logging.Formatter(TEXT)
    for name in OURS:
        _ours(logging.getLogger(name), formatter)
    if form == "json":
        for logger in (logging.getLogger(), *_loggers()):
            for handler in logger.handlers:
                handler.setFormatter(formatter)


def _loggers() -> list[logging.Logger]:
    found = logging.Logger.manager.loggerDict.values()
    return [each for each in found if isinstance(each, logging.Logger)]


def _ours(logger: logging.Logger, formatter: logging.Formatter) -> None:
    if not logger.handlers:
        logger.addHandler(logging.StreamHandler(sys.stderr))
        logger.setLevel(logging.INFO)
        logger.propagate = False
    for handler in logger.handlers:
        handler.setFormatter(formatter)
