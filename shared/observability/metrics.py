"""The names of all metrics, in one place; no label may hold anything about a person or an organisation."""

from prometheus_client import Counter, Gauge, Histogram

INTAKE_REQUESTS = Counter("wegwijzer_intake_requests", "Answers to POST /v1/requests, by status", ["result"])
INTAKE_SECONDS = Histogram(
    "wegwijzer_intake_request_seconds",
    "Time to answer a POST",
    buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5),
)
NOTIFY_DELIVERIES = Counter(
    "wegwijzer_notify_deliveries", "Tries to deliver, by kind of channel and result", ["channel", "result"]
)
NOTIFY_SECONDS = Histogram("wegwijzer_notify_delivery_seconds", "Time of one try", ["channel"])
NOTIFY_WAITING = Gauge("wegwijzer_notify_waiting", "Deliveries that wait for their next try")
FOLLOW_UNREADABLE = Counter(
    "wegwijzer_follow_unreadable", "Records of a followed topic that were left out", ["topic"]
)
SPOOL_WAITING = Gauge("wegwijzer_intake_spool_waiting", "Entries that wait on the local disk for Kafka")
