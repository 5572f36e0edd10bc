"""Signing in with any provider of OpenID Connect: authorization code with PKCE, state and nonce.

authlib builds the address and checks the claims, joserfc the signature. The HTTP is aiohttp's, as everywhere
in notify: authlib's own client stands on httpx, whose use it has deprecated.
"""

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import quote_plus

import aiohttp
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from services.notify.domain.sessions import Start
from services.notify.inbox.ports import Identity, ProviderAwayError, RefusedIdentityError
from shared.addresses import is_safe
from shared.clock import Clock

_ALGORITHMS: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
"""Signatures with a key of the provider only: never ``none``, never HMAC with the client's secret."""
_LEEWAY_SECONDS: Final = 60
"""How far the provider's clock may be off."""
_SECONDS: Final = 10.0
_REMEMBERED: Final = timedelta(hours=1)
"""How long the provider's description and keys are used before they are read again."""
_KEYS_AGAIN: Final = timedelta(seconds=30)
"""How long a token with an unknown key makes nobody read the keys again: anybody can make one up."""
_MOST_BYTES: Final = 512 * 1024
_ENDPOINTS: Final = ("authorization_endpoint", "token_endpoint", "jwks_uri")


@dataclass(frozen=True, slots=True)
class _Known:
    """What the provider said of itself."""

    metadata: dict[str, Any]
    keys: KeySet
    at: datetime


class Oidc:
    """One provider.

    Args:
        issuer: as it calls itself, to the letter; its description stands behind it
            (OpenID Connect Discovery 1.0, §4).
        redirect_uri: where browsers come back to, as it was registered there.
    """

    def __init__(
        self, issuer: str, client_id: str, client_secret: str, *, redirect_uri: str, clock: Clock
    ) -> None:
        self.issuer = issuer
        self._client_id = client_id
        self._client_secret = client_secret
        self._redirect_uri = redirect_uri
        self._clock = clock
        self._known: _Known | None = None
        self._reading = asyncio.Lock()
        self._http_session: aiohttp.ClientSession | None = None

    async def address(self, start: Start) -> str:
        """See ``Provider.address``."""
        known = await self._read()
        return str(
            prepare_grant_uri(
                known.metadata["authorization_endpoint"],
                self._client_id,
                "code",
                redirect_uri=self._redirect_uri,
                scope="openid email",
                state=start.state,
                nonce=start.nonce,
                code_challenge=create_s256_code_challenge(start.verifier),
                code_challenge_method="S256",
            )
        )

    async def identity(self, code: str, start: Start, *, iss: str | None) -> Identity:
        """See ``Provider.identity``."""
        known = await self._read()
        says_iss = known.metadata.get("authorization_response_iss_parameter_supported") is True
        if (iss is not None or says_iss) and iss != self.issuer:
            # Somebody mixes up two providers (RFC 9207).
            raise RefusedIdentityError("the answer names another issuer")
        token = await self._token(known, code, start)
        claims = await self._claims(known, token, start.nonce)
        verified = claims.get("email_verified") in (True, "true")  # some providers send text
        email = claims.get("email")
        return Identity(
            self.issuer, str(claims["sub"]), email if verified and isinstance(email, str) else None
        )

    async def close(self) -> None:
        """Close the connections."""
        if self._http_session is not None:
            await self._http_session.close()

    async def _token(self, known: _Known, code: str, start: Start) -> str:
        """The ID token for a code."""
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self._redirect_uri,
            "code_verifier": start.verifier,
        }
        headers = {"Accept": "application/json"}
        methods = known.metadata.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        if "client_secret_basic" in methods or "client_secret_post" not in methods:
            # RFC 6749, 2.3.1: both parts are form-encoded before they are joined.
            headers["Authorization"] = aiohttp.encode_basic_auth(
                quote_plus(self._client_id), quote_plus(self._client_secret)
            )
        else:
            form |= {"client_id": self._client_id, "client_secret": self._client_secret}
        status, answer = await self._ask("POST", known.metadata["token_endpoint"], form, headers)
        token = answer.get("id_token")
        if 400 <= status < 500:
            raise RefusedIdentityError("the code was not taken")
        if status != 200 or not isinstance(token, str):
            raise ProviderAwayError(f"the token endpoint answered {status} without a token")
        return token

    async def _claims(self, known: _Known, token: str, nonce: str) -> CodeIDToken:
        """The claims of an ID token that is what it must be (OpenID Connect Core 1.0, §3.1.3.7)."""
        try:
            try:
                decoded = jwt.decode(token, known.keys, algorithms=_ALGORITHMS)
            except JoseError:
                # The provider may have a new key since.
                again = await self._read(newer_than=self._clock.now() - _KEYS_AGAIN)
                decoded = jwt.decode(token, again.keys, algorithms=_ALGORITHMS)
            claims = CodeIDToken(
                decoded.claims,
                decoded.header,
                options={
                    "iss": {"essential": True, "value": self.issuer},
                    "aud": {"essential": True, "value": self._client_id},
                    "sub": {"essential": True},
                },
                params={"nonce": nonce, "client_id": self._client_id},
            )
            claims.validate(now=int(self._clock.now().timestamp()), leeway=_LEEWAY_SECONDS)
        except (JoseError, ValueError) as error:
            raise RefusedIdentityError(f"the ID token is not right ({type(error).__name__})") from error
        return claims

    async def _read(self, newer_than: datetime | None = None) -> _Known:
        oldest = newer_than or self._clock.now() - _REMEMBERED
        async with self._reading:
            known = self._known
            if known is None or known.at < oldest:
                at = self._clock.now()
                metadata = await self._discover()
                known = self._known = _Known(metadata, await self._keys(metadata["jwks_uri"]), at)
            return known

    async def _discover(self) -> dict[str, Any]:
        address = f"{self.issuer.rstrip('/')}/.well-known/openid-configuration"
        status, metadata = await self._ask("GET", address)
        if status != 200 or metadata.get("issuer") != self.issuer:
            raise ProviderAwayError("the description is missing, or of another issuer")
        for name in _ENDPOINTS:
            if not is_safe(str(metadata.get(name, ""))):
                raise ProviderAwayError(f"{name} is missing, or not https")
        return metadata

    async def _keys(self, address: str) -> KeySet:
        status, keys = await self._ask("GET", address)
        try:
            return KeySet.import_key_set(keys)  # type: ignore[arg-type]  # whatever was answered
        except (JoseError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise ProviderAwayError(f"the keys cannot be read (status {status})") from error

    async def _ask(
        self,
        method: str,
        address: str,
        form: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> tuple[int, dict[str, Any]]:
        """An answer in JSON; no redirection is followed: it could lead a secret to somebody else."""
        try:
            async with self._http().request(
                method, address, data=form, headers=headers, allow_redirects=False
            ) as answer:
                raw = b""
                while len(raw) <= _MOST_BYTES:
                    piece = await answer.content.read(_MOST_BYTES + 1 - len(raw))
                    if not piece:
                        break
                    raw += piece
                if len(raw) > _MOST_BYTES:
                    raise ProviderAwayError("its answer is too long")
                if answer.status >= 500:
                    raise ProviderAwayError(f"it answered {answer.status}")
                return answer.status, _json(raw)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise ProviderAwayError(type(error).__name__) from error

    def _http(self) -> aiohttp.ClientSession:
        if self._http_session is None:
            self._http_session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_SECONDS))
        return self._http_session


def _json(raw: bytes) -> dict[str, Any]:
    try:
        found = json.loads(raw)
    except ValueError as error:
        raise ProviderAwayError("it answered no JSON") from error
    if not isinstance(found, dict):
        raise ProviderAwayError("it answered no JSON object")
    return found
