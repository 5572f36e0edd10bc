"""The documents that other software relies on, generated from the contracts: the JSON Schema of every
opened event, and the AsyncAPI 3.0 description of the topics.

``python -m shared.contracts.documents`` writes them to ``docs/contracts/``; a test fails on drift.

The AsyncAPI document is built here and not by FastStream: our subscribers take raw records, because one
bad record must not fail its batch, so FastStream knows no payload of theirs (ADR 0002).
"""

import json
from pathlib import Path
from typing import Any

from pydantic.json_schema import models_json_schema

from shared import topics
from shared.contracts import access, audit, directory, events
from shared.sealing import CONTENT_TYPE, KEYRING_CONTENT_TYPE

FOLDER = Path(__file__).parents[2] / "docs" / "contracts"

_REFERENCE = "#/components/schemas/{model}"

MODELS: dict[str, Any] = {
    **events.SEALED_VALUES,
    events.KEY_ISSUED: events.CaseKeyIssued,
    **access.VALUES,
    audit.AUDIT_RECORDED: audit.AuditRecorded,
    **directory.VALUES,
}
"""Every event type on a topic, with the model of its value."""

_UNDER_THE_KEYRING = {*access.VALUES, audit.AUDIT_RECORDED}

_CONTENT_TYPES = {
    events.KEY_ISSUED: "application/json",
    **dict.fromkeys(_UNDER_THE_KEYRING, KEYRING_CONTENT_TYPE),
    **dict.fromkeys(directory.VALUES, "application/json"),
}
"""Of the types that are not sealed under the key of a case."""

_HEADERS: dict[str, dict[str, Any]] = {
    "ce_specversion": {"const": "1.0"},
    "ce_id": {"type": "string", "format": "uuid", "description": "UUIDv5, the same on every repeat"},
    "ce_source": {"type": "string", "examples": ["/services/routing"]},
    "ce_type": {"type": "string"},
    "ce_time": {"type": "string", "format": "date-time"},
    "ce_subject": {"type": "string", "format": "uuid", "description": "the case id, and the record's key"},
    "ce_attempt": {"type": "string", "pattern": "^[0-9]+$", "description": "the round of deciding"},
    "ce_urgency": {"enum": ["normal", "urgent"]},
    "traceparent": {"type": "string", "description": "W3C Trace Context"},
    "content-type": {"type": "string"},
}

_OF_A_CASE = ("ce_attempt", "ce_urgency")
_SUBJECT_HEADERS: dict[str, dict[str, Any]] = {
    **{name: schema for name, schema in _HEADERS.items() if name not in _OF_A_CASE},
    "ce_subject": {"type": "string", "description": "the record's key"},
}
"""Of events about something that is no case."""


def schemas() -> dict[str, dict[str, Any]]:
    """Event type to the JSON Schema of its opened value."""
    return {
        type_: {"$id": f"urn:wegwijzer:{type_}", **model.model_json_schema(mode="serialization")}
        for type_, model in MODELS.items()
    }


def asyncapi() -> dict[str, Any]:
    """The AsyncAPI 3.0 document of all topics."""
    references, definitions = models_json_schema(
        [(model, "serialization") for model in MODELS.values()], ref_template=_REFERENCE
    )
    messages = {
        type_: {
            "name": type_,
            "title": model.__name__,
            "summary": (model.__doc__ or "").strip().splitlines()[0],
            "contentType": _CONTENT_TYPES.get(type_, CONTENT_TYPE),
            "headers": {"$ref": f"#/components/schemas/{_headers_of(type_)}"},
            "payload": references[(model, "serialization")],
        }
        for type_, model in MODELS.items()
    }
    channels: dict[str, Any] = {}
    operations: dict[str, Any] = {}
    for topic in topics.TOPICS:
        if not topic.types:
            continue
        channels[topic.name] = {
            "address": topic.name,
            "description": f"Keyed by {topic.key}, {topics.PARTITIONS} partitions, cleanup {topic.cleanup}.",
            "messages": {type_: {"$ref": f"#/components/messages/{type_}"} for type_ in topic.types},
            "bindings": {"kafka": {"topic": topic.name, "partitions": topics.PARTITIONS}},
        }
        for action, services in (("send", topic.writers), ("receive", topic.readers)):
            for service in services:
                operations[f"{service}.{action}.{topic.name}"] = {
                    "action": action,
                    "channel": {"$ref": f"#/channels/{topic.name}"},
                    "summary": f"{service} {'writes' if action == 'send' else 'reads'} {topic.name}",
                }
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Wegwijzer events",
            "version": "1.0.0",
            "description": (
                "CloudEvents 1.0 in Kafka binary mode. The whole value of a case event is sealed under the "
                "key of its case (AES-256-GCM, see shared/sealing.py); the payload schemas here describe the "
                "opened value. An empty value stands for an erased case, or for a subject that is gone. "
                "Values on wegwijzer.access and wegwijzer.audit are sealed under the keyring itself "
                "(shared/access.py). wegwijzer.directory is clear."
            ),
        },
        "defaultContentType": CONTENT_TYPE,
        "channels": channels,
        "operations": operations,
        "components": {
            "messages": messages,
            "schemas": {
                "Headers": _only(_HEADERS),
                "SubjectHeaders": _only(_SUBJECT_HEADERS),
                **definitions.get("$defs", {}),
            },
        },
    }


def _headers_of(type_: str) -> str:
    return "SubjectHeaders" if type_ in {*_UNDER_THE_KEYRING, *directory.VALUES} else "Headers"


def _only(headers: dict[str, dict[str, Any]]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": sorted(headers),
        "properties": headers,
        "additionalProperties": False,
    }


def documents() -> dict[str, str]:
    """File name below ``docs/contracts`` to its content."""
    files = {f"schemas/{type_}.json": schema for type_, schema in schemas().items()}
    return {
        name: json.dumps(content, indent=2, ensure_ascii=False) + "\n"
        for name, content in {**files, "asyncapi.json": asyncapi()}.items()
    }


def write() -> None:
    """Write all documents."""
    for name, content in documents().items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")


if __name__ == "__main__":
    write()
