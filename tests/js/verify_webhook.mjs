// Verifies webhooks with the JavaScript reference library: one JSON object {secret, headers, body} a line.
import { createInterface } from "node:readline";
import { Webhook } from "standardwebhooks";

for await (const line of createInterface({ input: process.stdin })) {
  const { secret, headers, body } = JSON.parse(line);
  new Webhook(secret).verify(body, headers);
  console.log(headers["webhook-id"]);
}
