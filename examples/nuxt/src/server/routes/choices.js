import { handle } from 'cookie-charter/server.js';
import charter from '../../../charter.json';

/** What the forms of the elements are sent to, where there is no script. */
export default defineEventHandler((event) => handle(toWebRequest(event), { charter }));
