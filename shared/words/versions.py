"""Which version of the Dutch a translation translates.

Above each message of a translation stands a comment ``# nl 1a2b3c4d``: the first half of the SHA-256 of
the Dutch message as it was then, without its comment. ``python -m shared.words`` shows and renews them.
"""

import hashlib
import re
from functools import cache
from pathlib import Path
from typing import Final

from fluent.syntax import FluentParser, FluentSerializer, ast

from shared.words.languages import LANGUAGES, MASTER, languages_of

_STAMP: Final = re.compile(r"^nl [0-9a-f]{8}$")


def messages(folder: Path, tag: str) -> dict[str, ast.Message]:
    """The messages of a language by key.

    Raises:
        ValueError: a part of the file is no Fluent syntax, or a key stands there twice.
    """
    found: dict[str, ast.Message] = {}
    for entry in _resource(folder, tag).body:
        if isinstance(entry, ast.Junk):
            raise ValueError(f"{tag}: is no Fluent syntax: {(entry.content or '').strip()[:80]!r}")
        if isinstance(entry, ast.Message):
            if entry.id.name in found:
                raise ValueError(f"{tag}: {entry.id.name} stands there twice")
            found[entry.id.name] = entry
    return found


def version(message: ast.Message) -> str:
    """The version of a Dutch message."""
    bare = message.clone()
    bare.comment = None
    text = FluentSerializer().serialize(ast.Resource([bare]))
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def translated_version(message: ast.Message) -> str | None:
    """The version of the Dutch that a translated message says it translates."""
    lines = (message.comment.content or "").splitlines() if message.comment is not None else []
    return next((line.removeprefix("nl ") for line in lines if _STAMP.match(line)), None)


def problems(folder: Path) -> list[str]:
    """What is wrong with the translations of a folder; empty when all follow the Dutch."""
    master = messages(folder, MASTER)
    languages = languages_of(folder)
    found = [
        f"{path.stem}: is not among the languages of this folder"
        for path in folder.glob("*.ftl")
        if path.stem not in languages
    ]
    for tag in languages:
        if tag == MASTER:
            continue
        if not (folder / f"{tag}.ftl").exists():
            found.append(f"{tag}: is missing")
            continue
        own = messages(folder, tag)
        found += [f"{tag}: lacks {key}" for key in master.keys() - own.keys()]
        found += [f"{tag}: has {key}, which the Dutch has not" for key in own.keys() - master.keys()]
        for key in master.keys() & own.keys():
            if translated_version(own[key]) != version(master[key]):
                found.append(f"{tag}: {key} translates another version of the Dutch; read it again")
            if (mine := variables(own[key])) != variables(master[key]):
                found.append(f"{tag}: {key} fills in {sorted(mine)}, not {sorted(variables(master[key]))}")
            if _variants(master[key]) or _variants(own[key]):
                lacking = sorted(_plural_forms(tag) - _variants(own[key]))
                found += [f"{tag}: {key} lacks the plural form {form}" for form in lacking]
    return sorted(found)


def stamp(folder: Path, tag: str, keys: frozenset[str] = frozenset()) -> int:
    """Say that messages (all, where no keys are given) translate the Dutch as it is now; how many changed."""
    master = messages(folder, MASTER)
    resource = _resource(folder, tag)
    changed = 0
    for entry in resource.body:
        if not isinstance(entry, ast.Message) or entry.id.name not in master:
            continue
        if keys and entry.id.name not in keys:
            continue
        now = version(master[entry.id.name])
        if translated_version(entry) == now:
            continue
        lines = (entry.comment.content or "").splitlines() if entry.comment is not None else []
        kept = [line for line in lines if not _STAMP.match(line)]
        entry.comment = ast.Comment("\n".join([*kept, f"nl {now}"]))
        changed += 1
    (folder / f"{tag}.ftl").write_text(FluentSerializer(with_junk=True).serialize(resource), "utf-8")
    return changed


def variables(message: ast.Message) -> frozenset[str]:
    """What is filled into a message."""
    found: set[str] = set()

    def walk(node: object) -> None:
        if isinstance(node, ast.VariableReference):
            found.add(node.id.name)
        for value in vars(node).values() if isinstance(node, ast.BaseNode) else ():
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.BaseNode):
                    walk(child)

    walk(message.value)
    return frozenset(found)


def _variants(message: ast.Message) -> frozenset[str]:
    """The plural forms that a message tells apart; empty where it has no plural."""
    found: set[str] = set()
    for element in message.value.elements if message.value is not None else ():
        if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
            found |= {
                variant.key.name
                for variant in element.expression.variants
                if isinstance(variant.key, ast.Identifier)
            }
    return frozenset(found)


@cache
def _plural_forms(tag: str) -> frozenset[str]:
    """The plural forms that the whole numbers on our pages can ask for (CLDR); none of them is a million."""
    rule = LANGUAGES[tag].locale.plural_form
    return frozenset(rule(number) for number in range(10_000))


def _resource(folder: Path, tag: str) -> ast.Resource:
    return FluentParser(with_spans=False).parse((folder / f"{tag}.ftl").read_text("utf-8"))
