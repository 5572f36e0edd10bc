"""Upkeep of the organisations: records on ``wegwijzer.directory``, the two formats of files, the checks.

``docs/directory.md`` has the formats and the mapping between them; ADR 0014 has the reasons.
"""
