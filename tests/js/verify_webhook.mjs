// Verifies webhooks with the JavaScript reference library: one JSON object {secret, headers, body} a line, with
// "now", seconds since the epoch, where the receiver's clock is not that of this machine.
import { createInterface } from "node:readline";
import { Webhook } from "standardwebhooks";

const clock = Date.now;
for await (const line of createInterface({ input: process.stdin })) {
  const { secret, headers, body, now } = JSON.parse(line);
  Date.now = now === undefined ? clock : () => now * 1000;
  new Webhook(secret).verify(body, headers);
  console.log(headers["webhook-id"]);
}
