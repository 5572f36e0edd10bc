"""``python -m deploy.local``: what the launcher runs."""

from deploy.local.cli import main

main()
