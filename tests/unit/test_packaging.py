"""Protects what is shipped: a wheel with all its data, pinned packages without an address, names of our own."""

from __future__ import annotations

import configparser
import importlib.metadata
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = {"bot", "handlers", "storage", "messages", "config"}
PRIVATE = (".db", ".key", ".keys", ".pyc", "passerelle.toml")
LOCKS = ["requirements.lock", "deploy/requirements.lock", "deploy/build.lock"]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Names of all files in a wheel built from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=60,
    )
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        return set(wheel.namelist())


def test_the_wheel_holds_the_data_files(shipped: set[str]) -> None:
    wanted = {f"messages/languages/{language}.ftl" for language in ("fr", "en", "es", "pt", "ar")}
    wanted |= {"messages/glossary.csv", "config/example.toml", "storage/migrations/env.py"}
    assert wanted - shipped == set()
    assert any(re.fullmatch(r"storage/migrations/versions/\w+\.py", name) for name in shipped)


def test_the_wheel_holds_every_file_of_the_packages(shipped: set[str]) -> None:
    files = {path.relative_to(ROOT) for top in OURS for path in (ROOT / top).rglob("*") if path.is_file()}
    wanted = {str(path) for path in files if not path.name.endswith(PRIVATE) and "__pycache__" not in path.parts}
    assert len(wanted) > 50
    assert wanted - shipped == set()


def test_the_wheel_holds_nothing_else_and_the_licence(shipped: set[str]) -> None:
    tops = {name.split("/")[0] for name in shipped}
    info = next(top for top in tops if top.endswith(".dist-info"))
    assert tops == OURS | {info}
    assert f"{info}/licenses/LICENSE" in shipped
    assert not [
        name for name in shipped if name.endswith((".db", ".key", ".keys", ".pyc")) or "passerelle.toml" in name
    ]


def test_no_dependency_owns_one_of_our_names() -> None:
    owners = importlib.metadata.packages_distributions()
    assert {name: owners.get(name, []) for name in OURS if set(owners.get(name, [])) - {"passerelle"}} == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_versions_and_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    entries = re.split(r"\n(?=\S)", text.strip())
    assert entries
    for entry in entries:
        assert re.match(r"[a-zA-Z0-9._-]+(\[[a-z,0-9-]+\])?==[^\s;]+( ;[^\\]+)? \\\n", entry), entry[:80]
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry[:80]


def test_the_runtime_lock_agrees_with_the_other_and_has_no_tools() -> None:
    def pins(lock: str) -> dict[str, str]:
        text = (ROOT / lock).read_text(encoding="utf-8")
        return dict(re.findall(r"^([a-zA-Z0-9._-]+)(?:\[[^\]]*\])?==([^\s;]+)", text, re.MULTILINE))

    everything, runtime = pins("requirements.lock"), pins("deploy/requirements.lock")
    assert runtime.items() <= everything.items()
    assert pins("deploy/build.lock").items() <= everything.items()
    assert not runtime.keys() & {"pytest", "mypy", "matrix-synapse", "playwright"}


def test_the_unit_is_understood_by_systemd(tmp_path: Path) -> None:
    text = (ROOT / "deploy/passerelle.service").read_text(encoding="utf-8")
    unit = configparser.RawConfigParser(strict=True, allow_no_value=True)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string(text)
    service = unit["Service"]
    assert service["KillSignal"] == "SIGTERM"
    assert int(service["TimeoutStopSec"]) > 10
    assert service["Restart"] == "on-failure"
    assert service["ExecStart"].split()[1:3] == ["run", "--config"]
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not installed")
    copy = tmp_path / "passerelle.service"
    copy.write_text(re.sub(r"(?m)^ExecStart=.*$", "ExecStart=/bin/true", text), encoding="utf-8")
    done = subprocess.run([analyze, "verify", str(copy)], capture_output=True, text=True, check=False, timeout=60)
    ours = [line for line in done.stderr.splitlines() if "passerelle.service" in line]
    assert ours == []


def test_the_compose_file_starts_the_bot_alone_by_default() -> None:
    yaml = pytest.importorskip("yaml")
    compose = yaml.safe_load((ROOT / "deploy/compose.yaml").read_text(encoding="utf-8"))
    assert set(compose) == {"services", "volumes"}
    services = compose["services"]
    assert [name for name, service in services.items() if not service.get("profiles")] == ["passerelle"]
    assert (ROOT / "deploy" / services["passerelle"]["build"]["context"] / "deploy/Dockerfile").exists()
    named = {volume.split(":")[0] for service in services.values() for volume in service.get("volumes", [])}
    assert named == set(compose["volumes"])
    assert all(port.startswith("127.0.0.1:") for service in services.values() for port in service.get("ports", []))


def test_the_image_takes_what_exists_and_does_not_run_as_root() -> None:
    text = re.sub(r"\\\n", " ", (ROOT / "deploy/Dockerfile").read_text(encoding="utf-8"))
    for line in re.findall(r"^COPY (?!--from)(.*)$", text, re.MULTILINE):
        for source in line.split()[:-1]:
            assert (ROOT / source).exists(), source
    assert set(re.findall(r"^COPY (\w+) \w+$", text, re.MULTILINE)) >= OURS
    assert re.findall(r"^USER (\w+)$", text, re.MULTILINE) == ["passerelle"]
    assert "://" not in re.sub(r"http://127\.0\.0\.1\S*", "", text)


def test_make_and_image_install_the_same_language_data() -> None:
    """One list in three places drifts apart in silence: translation would differ between machines."""

    def pairs(file: str) -> set[str]:
        return set(re.findall(r"\bapertium-[a-z]+-[a-z]+\b", (ROOT / file).read_text(encoding="utf-8")))

    assert pairs("scripts/system-packages.sh") == pairs("deploy/Dockerfile") == pairs("deploy/README.md")
    assert len(pairs("deploy/Dockerfile")) == 7


@pytest.mark.parametrize("script", ["scripts/system-packages.sh", ".ci/run"])
def test_scripts_are_executable_and_parse(script: str) -> None:
    path = ROOT / script
    assert path.stat().st_mode & 0o111
    shell = path.read_text(encoding="utf-8").split("\n", 1)[0].rsplit("/", 1)[-1].removeprefix("env ")
    assert subprocess.run([shell, "-n", str(path)], check=False, timeout=60).returncode == 0
