"""What intake is measured against: ``python -m tests.bench.bare NAME``, each a server on the same road.

``kafka`` is the least that keeps a request: FastAPI checks the body, aiokafka waits for all in-sync
replicas, one JSON answer. ``checked`` only checks the body, ``nothing`` does not even read it.
"""

import contextlib
import os
import sys
import uuid
from collections.abc import AsyncIterator

import uvicorn
from aiokafka import AIOKafkaProducer
from fastapi import FastAPI

from shared.contracts.request import RequestBody


def kafka(bootstrap: str, topic: str) -> FastAPI:
    """The endpoint of the target."""
    producer: AIOKafkaProducer

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        nonlocal producer
        producer = AIOKafkaProducer(bootstrap_servers=bootstrap, acks="all")
        await producer.start()
        yield
        await producer.stop()

    app = FastAPI(lifespan=lifespan)

    @app.post("/v1/requests", status_code=202)
    async def submit(body: RequestBody) -> dict[str, str]:
        id_ = str(uuid.uuid4())
        await producer.send_and_wait(topic, body.model_dump_json().encode(), key=id_.encode())
        return {"id": id_}

    return app


def checked() -> FastAPI:
    """Only what FastAPI and pydantic cost."""
    app = FastAPI()

    @app.post("/v1/requests", status_code=202)
    async def submit(body: RequestBody) -> dict[str, str]:
        return {"id": str(uuid.uuid4())}

    return app


def nothing() -> FastAPI:
    """Only what FastAPI costs."""
    app = FastAPI()

    @app.post("/v1/requests", status_code=202)
    async def submit() -> dict[str, str]:
        return {"id": ""}

    return app


def main() -> None:
    """Serve until ended, with the settings that intake has."""
    match sys.argv[1]:
        case "kafka":
            app = kafka(os.environ["WEGWIJZER_KAFKA"], os.environ["BENCH_TOPIC"])
        case "checked":
            app = checked()
        case _:
            app = nothing()
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=int(os.environ["INTAKE_PORT"]),
        log_config=None,
        access_log=False,
        loop="uvloop",
        http="httptools",
    )


if __name__ == "__main__":
    main()
