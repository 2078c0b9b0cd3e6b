// Arguments: the schema, the corpus. ajv in strict mode must accept exactly what the library accepts.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const ajv = new Ajv2020({ strict: true });
addFormats(ajv, ["date"]);
const validate = ajv.compile(JSON.parse(readFileSync(process.argv[2], "utf8")));

let passed = 0;
let failed = 0;
let accepted = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[3]) })) {
  const { id, mutation, accepted: library, document } = JSON.parse(line);
  accepted += library ? 1 : 0;
  if (validate(document) === library) {
    passed++;
  } else {
    failed++;
    console.log(`document ${id} (${mutation}): library ${library ? "accepts" : "refuses"}, ajv says ${ajv.errorsText(validate.errors)}`);
  }
}

console.log(`${accepted} of ${passed + failed} documents are accepted by the library`);
if (accepted < 300 || passed + failed - accepted < 1000) {
  console.log("the corpus is too small to say anything");
  failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
