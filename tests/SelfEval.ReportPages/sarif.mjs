// Arguments: logs. Each must be valid by the schema of SARIF 2.1.0 that @microsoft/jest-sarif carries, and a broken one must not be.
import { readFileSync } from "node:fs";
import Ajv from "ajv";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const draft4 = read("node_modules/ajv/lib/refs/json-schema-draft-04.json");
const schema = read("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new Ajv({ schemaId: "id", meta: false, allErrors: true });
ajv.addMetaSchema(draft4, draft4.id);
ajv._opts.defaultMeta = draft4.id;
const validate = ajv.compile(schema);

let passed = 0;
let failed = 0;
const check = (name, holds, why = "") => {
  if (holds) {
    passed++;
  } else {
    failed++;
    console.log(`${name}: ${why}`);
  }
};

for (const path of process.argv.slice(2)) {
  const log = read(path);
  check(path, validate(log), ajv.errorsText(validate.errors));
  const run = log.runs[0];

  // What the schema cannot say.
  check(`${path} has results`, run.results.length > 0);
  check(`${path} names rules by their places`, run.results.every((result) => run.tool.driver.rules[result.ruleIndex]?.id === result.ruleId));
  check(`${path} has one fingerprint for one result`, new Set(run.results.map((result) => JSON.stringify([result.partialFingerprints, result.message.text, result.locations]))).size === run.results.length);
  run.results[0].level = "fatal";
  check(`${path} with a level that does not exist is refused`, !validate(log));
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
