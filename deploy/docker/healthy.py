"""The health check of a container: exit code 0 when ``/readyz`` on the given port says yes."""

import sys

from deploy.local.network import answers_ready

if __name__ == "__main__":
    sys.exit(0 if answers_ready(f"127.0.0.1:{sys.argv[1]}") else 1)
