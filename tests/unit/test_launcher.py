"""The launcher: it makes its environment once, whole, from hashed packages, and becomes the command.

A checkout of its own with one package of our own making, so that nothing is fetched from anywhere.
"""

import ast
import base64
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from deploy.local.paths import ROOT
from tests.support import eventually

LAUNCHER = ROOT / "wegwijzer"
COMMAND = """
import os, sys, tiny
print(tiny.__file__)
print(os.getcwd())
print(sys.argv[1:])
"""


def make_wheel(folder: Path, version: str) -> str:
    """The package ``tiny`` in one file; its SHA-256."""
    info = f"tiny-{version}.dist-info"
    files = {
        "tiny.py": "",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: tiny\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": "[console_scripts]\ntiny = tiny:main\n",
    }
    record = ""
    for name, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content.encode()).digest()).decode().rstrip("=")
        record += f"{name},sha256={digest},{len(content)}\n"
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n"
    path = folder / f"tiny-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for name, content in files.items():
            wheel.writestr(name, content)
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Checkout:
    """A checkout with a lock of one package, and the machine as the launcher finds it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "checkout"
        self.wheels = folder / "wheels"
        self.elsewhere = folder / "elsewhere"
        for path in (self.wheels, self.elsewhere, self.folder / "deploy" / "local"):
            path.mkdir(parents=True)
        shutil.copy(LAUNCHER, self.folder)
        (self.folder / "deploy" / "__init__.py").write_text("")
        (self.folder / "deploy" / "local" / "__init__.py").write_text("")
        (self.folder / "deploy" / "local" / "__main__.py").write_text(COMMAND)
        self.lock("1.0")
        self.environment = {
            "PATH": os.defpath,
            "HOME": str(folder / "nowhere"),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
        }

    @property
    def venv(self) -> Path:
        """The environment."""
        return self.folder / ".venv"

    def lock(self, version: str) -> None:
        """Make a version of the package, and a lock that wants it."""
        digest = make_wheel(self.wheels, version)
        (self.folder / "requirements.lock").write_text(f"tiny=={version} \\\n    --hash=sha256:{digest}\n")

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """The launcher, started from another folder."""
        return subprocess.Popen(
            [sys.executable, str(self.folder / "wegwijzer"), *arguments],
            cwd=self.elsewhere,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Run it to its end: exit code, output, errors."""
        process = self.start(*arguments)
        out, error = process.communicate(timeout=120)
        return process.returncode, out, error


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A fresh one."""
    return Checkout(tmp_path)


def test_the_first_start_makes_the_environment_and_the_second_uses_it(checkout: Checkout) -> None:
    (checkout.elsewhere / "deploy").mkdir()
    (checkout.elsewhere / "deploy" / "__init__.py").write_text("raise SystemExit('not this one')")
    code, out, error = checkout.run("route", "a file", "--as-of=2026-01-01")
    assert (code, error.splitlines()[0]) == (0, "first start: making a Python environment in .venv")
    module, folder, arguments = out.splitlines()
    assert Path(module).is_relative_to(checkout.venv)
    assert folder == str(checkout.elsewhere)
    assert arguments == "['route', 'a file', '--as-of=2026-01-01']"
    script = (checkout.venv / "bin" / "tiny").read_text()
    assert str(checkout.venv) in script
    assert ".part" not in script
    assert checkout.run() == (0, f"{module}\n{folder}\n[]\n", "")


def test_a_changed_lock_is_installed_anew(checkout: Checkout) -> None:
    checkout.run()
    checkout.lock("1.1")
    assert checkout.run()[0] == 0
    assert [path.name for path in checkout.venv.glob("lib/*/site-packages/tiny*info")] == [
        "tiny-1.1.dist-info"
    ]


def test_an_environment_without_its_stamp_is_not_trusted(checkout: Checkout) -> None:
    checkout.run()
    next(checkout.venv.glob("lib/*/site-packages/tiny.py")).unlink()
    (checkout.venv / "wegwijzer.lock.sha256").unlink()
    assert checkout.run()[0] == 0


def test_a_package_that_differs_from_the_lock_is_refused_and_nothing_stays(checkout: Checkout) -> None:
    with (checkout.wheels / "tiny-1.0-py3-none-any.whl").open("ab") as wheel:
        wheel.write(b"\n")
    code, out, error = checkout.run()
    assert (code, out) == (1, "")
    assert error.splitlines()[-1].startswith("wegwijzer: a Python package is not the one that was tested")
    assert not checkout.venv.exists()
    assert [path.name for path in (checkout.folder / ".wegwijzer").iterdir()] == ["venv.lock"]


def test_no_network_is_one_sentence(checkout: Checkout) -> None:
    del checkout.environment["PIP_NO_INDEX"], checkout.environment["PIP_FIND_LINKS"]
    checkout.environment["PIP_INDEX_URL"] = "http://127.0.0.1:1/simple"  # nobody listens there
    code, out, error = checkout.run()
    assert (code, out) == (1, "")
    assert "needs a network that reaches a Python package index" in error.splitlines()[-1]
    assert not checkout.venv.exists()


def test_a_first_start_that_is_interrupted_is_done_anew(checkout: Checkout) -> None:
    process = checkout.start()
    eventually(lambda: (checkout.folder / ".wegwijzer" / "venv.part" / "bin").exists())
    process.send_signal(signal.SIGTERM)
    _, error = process.communicate(timeout=60)
    assert process.returncode == 1
    assert error.endswith("wegwijzer: stopped; nothing was left behind.\n")
    assert not (checkout.folder / ".wegwijzer" / "venv.part").exists()
    assert not checkout.venv.exists()
    assert checkout.run()[0] == 0


def test_two_first_starts_at_once_make_one_environment(checkout: Checkout) -> None:
    both = [checkout.start("one"), checkout.start("two")]
    for process in both:
        out, _ = process.communicate(timeout=120)
        assert process.returncode == 0
        assert out


@pytest.mark.parametrize("version", [(2, 7), (3, 10), (3, 14)])
def test_a_python_that_does_not_fit_is_one_sentence(
    checkout: Checkout, tmp_path: Path, version: tuple[int, int]
) -> None:
    pretend = f"import runpy, sys; sys.version_info = {(*version, 0, 'final', 0)}; sys.argv = ['wegwijzer']; "
    program = f"{pretend} runpy.run_path({str(checkout.folder / 'wegwijzer')!r}, run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=checkout.environment | {"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == (
        f"wegwijzer: this is Python {version[0]}.{version[1]}, and 3.11, 3.12 or 3.13 is needed; "
        "install one and start again.\n"
    )


def test_an_old_python_can_read_the_launcher() -> None:
    source = LAUNCHER.read_text("ascii")
    parsed = ast.parse(source, feature_version=(3, 4))
    assert not any(isinstance(node, ast.JoinedStr | ast.AnnAssign) for node in ast.walk(parsed))
    assert os.access(LAUNCHER, os.X_OK)
