export { changesBetween, type Change, type Fact } from './charter/changes.js';
export { charterToCsv } from './charter/export/csv.js';
export { charterToJson } from './charter/export/json.js';
export { charterToJsonLd, scriptSafe } from './charter/export/json-ld.js';
