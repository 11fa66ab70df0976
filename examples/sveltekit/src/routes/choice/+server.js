import { handle } from 'cookie-charter/server.js';
import charter from '../../../charter.json';

/** Takes the forms that the banner is made of without script. */
export const POST = ({ request }) => handle(request, { charter });
