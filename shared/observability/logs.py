"""Structured logs: an event name plus keys, one JSON object a line (DESIGN §8).

Nothing about a person may stand in a log line: no text, no status, no need, no place, no contact, no
organisation of a case. So an exception is logged by its type and the place where it arose, never by its
message, which may quote what was opened.
"""

import logging
import sys
import traceback
from typing import Any

import structlog


def innermost_frame(error: BaseException) -> str:
    """``file:line`` where an exception arose."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "unknown"


def _without_messages(_: Any, __: str, event: dict[str, Any]) -> dict[str, Any]:
    """Replace an exception by its type and frames."""
    info = event.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    error = info[1] if isinstance(info, tuple) else info
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        event["frames"] = [
            f"{frame.filename}:{frame.lineno}:{frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        ]
    return event


def configure(service: str, *, level: str = "INFO") -> None:
    """Send our logs, and those of the libraries, to standard output as JSON."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_messages,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for noisy in ("aiokafka", "uvicorn.access", "faststream"):
        logging.getLogger(noisy).setLevel("WARNING")
    # While Kafka is away it writes many lines a second; our consumers and producers say so themselves.
    logging.getLogger("aiokafka.client").setLevel("CRITICAL")
    logging.getLogger("aiokafka.consumer.group_coordinator").setLevel("CRITICAL")
    structlog.contextvars.bind_contextvars(service=service)
