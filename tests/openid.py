"""A small provider of OpenID Connect that does what the standard says, and otherwise what a test tells it."""

import base64
import hashlib
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from aiohttp import web
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

from shared.clock import Clock

CLIENT = "wegwijzer inbox"
SECRET = "hush: 100% & more"


@dataclass
class OpenIdProvider:
    """Signs in whoever ``person`` describes, without asking.

    A browser is led to ``authorize``; the rest is served over HTTP: the description, the keys and the
    exchange of a code, which checks client, address and PKCE.
    """

    clock: Clock
    person: dict[str, Any] = field(
        default_factory=lambda: {"sub": "s-1", "email": "x@y.example", "email_verified": True}
    )
    claims: dict[str, Any] = field(default_factory=dict)
    """Claims that are said otherwise than they are; None leaves one out."""
    metadata: dict[str, Any] = field(default_factory=dict)
    """The same of the description."""
    header: dict[str, Any] = field(default_factory=lambda: {"alg": "RS256"})
    signing: RSAKey | OctKey | None = None
    """Another key than the one that is published."""
    down: bool = False
    issuer: str = ""
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "first"}))
    asked: list[str] = field(default_factory=list)
    """The paths that were asked for."""
    _codes: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def rotate(self) -> None:
        """Sign with a new key from now on, and publish it alone."""
        self.key = RSAKey.generate_key(2048, {"kid": "second"})

    def authorize(self, address: str) -> str:
        """What a browser does that is led to the provider: where it is led back to, with a code."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert address.startswith(f"{self.issuer}/authorize?")
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT
        assert asked["code_challenge_method"] == "S256"
        assert "openid" in asked["scope"].split()
        code = f"code-{len(self._codes)}"
        self._codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    @asynccontextmanager
    async def running(self) -> AsyncIterator["OpenIdProvider"]:
        """Listen on a free port of this machine."""
        app = web.Application(middlewares=[self._noted])
        app.router.add_get("/.well-known/openid-configuration", self._describe)
        app.router.add_get("/keys", self._keys)
        app.router.add_post("/token", self._token)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        self.issuer = f"http://{host}:{port}"
        try:
            yield self
        finally:
            await runner.cleanup()

    @web.middleware
    async def _noted(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.asked.append(request.path)
        if self.down:
            return web.Response(status=502)
        answer: web.StreamResponse = await handler(request)
        return answer

    async def _describe(self, _: web.Request) -> web.Response:
        described = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            **self.metadata,
        }
        return web.json_response({name: value for name, value in described.items() if value is not None})

    async def _keys(self, _: web.Request) -> web.Response:
        unknown = {"kty": "of next year", "kid": "later"}
        return web.json_response({"keys": [unknown, self.key.as_dict(private=False, use="sig")]})

    async def _token(self, request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        asked = self._codes.pop(form["code"], None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest())
        if (
            asked is None
            or not self._is_client(request, form)
            or form["redirect_uri"] != asked["redirect_uri"]
            or challenge.decode().rstrip("=") != asked["code_challenge"]
        ):
            return web.json_response({"error": "invalid_grant"}, status=400)
        return web.json_response(
            {"access_token": "a", "token_type": "Bearer", "id_token": self._signed(asked["nonce"])}
        )

    def _is_client(self, request: web.Request, form: Mapping[str, str]) -> bool:
        if "client_secret" in form:
            return (form["client_id"], form["client_secret"]) == (CLIENT, SECRET)
        # RFC 6749, 2.3.1: form-encoded, then joined.
        expected = f"{urlencode({'x': CLIENT})[2:]}:{urlencode({'x': SECRET})[2:]}"
        return request.headers.get("Authorization") == "Basic " + base64.b64encode(expected.encode()).decode()

    def _signed(self, nonce: str) -> str:
        now = int(self.clock.now().timestamp())
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": nonce,
            **self.person,
            **self.claims,
        }
        kept = {name: value for name, value in claims.items() if value is not None}
        if self.header.get("alg") == "none":
            parts = [json.dumps(part).encode() for part in (self.header, kept)]
            return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts) + "."
        key = self.signing or self.key
        header = {"kid": self.key.kid, **self.header}
        return jwt.encode(header, kept, key, algorithms=[self.header["alg"]])
