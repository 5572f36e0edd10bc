// Validates an AsyncAPI document with the reference parser; prints its errors and exits 1 if there are any.
import { readFileSync } from "node:fs";
import { Parser } from "@asyncapi/parser";

const { document, diagnostics } = await new Parser().parse(readFileSync(process.argv[2], "utf8"));
const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 0);
for (const error of errors) console.error(`${error.path.join("/")}: ${error.message}`);
if (!document || errors.length) process.exit(1);
console.log(`${document.version()}: ${document.allChannels().length} channels, ${document.allMessages().length} messages`);
