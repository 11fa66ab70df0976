/** What can be chosen follows from the charter alone; what was chosen is this room's. */
export { choosables, objectables, type Choosable } from '../charter/choosable.js';
