"""The containers: what must hold of them, and whether the compose client reads the file."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from deploy.local.paths import ROOT

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
DOCKERFILE = (ROOT / "deploy" / "docker" / "Dockerfile").read_text("utf-8")
OURS = ("intake", "routing", "notify")


@pytest.mark.parametrize("name", [*OURS, "kafka", "valkey"])
def test_every_service_that_stays_has_a_health_check(name: str) -> None:
    assert SERVICES[name]["healthcheck"]["test"]


@pytest.mark.parametrize("name", [*OURS, "topics"])
def test_our_services_run_from_one_image_read_only_and_without_root(name: str) -> None:
    service = SERVICES[name]
    assert service["image"] == "wegwijzer:local"
    assert service["read_only"] is True
    assert service["user"] == "10001:10001"
    assert service["cap_drop"] == ["ALL"]


def test_valkey_keeps_its_data_and_refuses_rather_than_forgets() -> None:
    command = SERVICES["valkey"]["command"]
    assert command[command.index("--appendonly") + 1] == "yes"
    assert command[command.index("--maxmemory-policy") + 1] == "noeviction"
    assert SERVICES["valkey"]["volumes"] == ["valkey:/data"]


def test_the_spool_outlives_its_container_and_belongs_to_the_user_of_the_service() -> None:
    place = SERVICES["intake"]["environment"]["INTAKE_SPOOL"]
    assert SERVICES["intake"]["volumes"] == [f"spool:{place}"]
    assert "spool" in COMPOSE["volumes"], "a named volume: one without a name goes with its container"
    # The file system of the container is read-only, and Docker makes a volume's folder root's where the image
    # has none.
    assert f"install -d -o 10001 -g 10001 -m 0700 /var/lib/wegwijzer {place}" in DOCKERFILE


def test_ports_are_published_on_this_machine_only() -> None:
    published = [port for service in SERVICES.values() for port in service.get("ports", ())]
    assert published
    assert all(port.startswith("127.0.0.1:") for port in published)


@pytest.mark.needs("docker-compose")
def test_the_compose_client_reads_the_file(tmp_path: Path) -> None:
    shutil.copy(ROOT / "docker-compose.yml", tmp_path)
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets" / "keyring.json").touch()
    run = subprocess.run(
        ["docker-compose", "config", "-q"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def test_the_keyring_that_the_containers_get_is_one_that_loads(tmp_path: Path) -> None:
    from shared.sealing import Keyring

    run = subprocess.run(
        [ROOT / "deploy" / "docker" / "make-keyring"], capture_output=True, text=True, timeout=20, check=True
    )
    path = tmp_path / "keyring.json"
    path.write_text(run.stdout, "utf-8")
    path.chmod(0o600)
    assert Keyring.load(path).active in json.loads(run.stdout)["keys"]


def test_notify_in_a_container_links_to_where_people_reach_it_and_has_a_mail_relay_outside() -> None:
    environment = SERVICES["notify"]["environment"]
    assert "0.0.0.0" not in environment["NOTIFY_INBOX_URL"]  # noqa: S104
    assert "127.0.0.1" not in environment["NOTIFY_SMTP"]
